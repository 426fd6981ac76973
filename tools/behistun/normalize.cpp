// behistun normalize: a text in one of its normal forms.

#include "command.hpp"

#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <behistun/wire.hpp>
#include <cstdio>
#include <memory>
#include <ostream>

namespace behistun::tool {
namespace {

struct NormalizeOptions {
  Common common;
  std::string form = "canonical";
  bool explain = false;
  std::vector<std::string> paths;
};

std::optional<unicode::Form> unicode_form(const std::string& name) {
  using unicode::Form;
  for (const auto& [form, value] : {std::pair{"nfc", Form::nfc},
                                    {"nfd", Form::nfd},
                                    {"nfkc", Form::nfkc},
                                    {"nfkd", Form::nfkd},
                                    {"nfkc_cf", Form::nfkc_cf}})
    if (form == name) return value;
  return std::nullopt;
}

std::string normalized(const std::string& text, const std::string& form) {
  if (form == "search") return text::search_form(text);
  if (form == "fold") return unicode::fold_case(text);
  if (form == "simple_fold") return unicode::fold_case(text, unicode::Folding::simple);
  if (const auto wanted = unicode_form(form)) return *unicode::normalize(text, *wanted);
  return text::Text::of(text).canonical();
}

/// A stretch of text that a rule changed, and what it became.
struct Explained {
  std::string_view rule;
  Span span;
  std::string to;
};

std::vector<Explained> changes(const std::string& text, const std::string& form) {
  std::vector<Explained> out;
  if (const auto wanted = unicode_form(form)) {
    for (auto& patch : unicode::patches(text, *wanted)) out.push_back({form, patch.span, std::move(patch.text)});
    return out;
  }
  const auto canonical = text::Text::of(text);
  for (const auto& change : canonical.changes())
    out.push_back({change.rule, change.original, std::string(change.canonical.of(canonical.canonical()))});
  return out;
}

/// Letters, digits, signs and the space as they are; everything that a reader would not see as \uXXXX.
std::string readable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = unicode::code_point(text, at);
    const bool seen = c.value == U' ' || unicode::is_letter(c.value) || unicode::is_digit(c.value) ||
                      (unicode::is_punctuation(c.value) && c.value != U'\\');
    if (seen) {
      out += text.substr(at, c.size);
    } else {
      char escape[16];
      std::snprintf(escape, sizeof escape, c.value > 0xFFFF ? "\\U%08X" : "\\u%04X", static_cast<unsigned>(c.value));
      out += escape;
    }
    at += c.size;
  }
  return out;
}

/// The span with the words that it touches, no more than some forty bytes to either side.
Span with_its_words(Span span, std::string_view text) {
  constexpr std::size_t kReach = 40;
  const auto least = span.begin > kReach ? span.begin - kReach : 0;
  const auto most = span.end + kReach;
  const auto inside_word = [](unicode::CodePoint c) { return c.size != 0 && !unicode::is_space(c.value); };
  for (auto c = unicode::code_point_before(text, span.begin); inside_word(c) && span.begin > least;
       c = unicode::code_point_before(text, span.begin))
    span.begin -= c.size;
  for (auto c = unicode::code_point(text, span.end); inside_word(c) && span.end < most;
       c = unicode::code_point(text, span.end))
    span.end += c.size;
  return span;
}

/// One row for each change: where, by which rule, from what to what, in which words.
void explain(const NormalizeOptions& options, const Input& input, Streams io) {
  std::size_t line = 1, line_begin = 0, seen = 0;
  std::size_t removed = 0, added = 0;  // bytes so far
  for (const auto& change : changes(input.text, options.form)) {
    for (; seen < change.span.begin; ++seen)
      if (input.text[seen] == '\n') {
        ++line;
        line_begin = seen + 1;
      }
    const auto byte = change.span.begin - line_begin + 1;
    const auto from = change.span.of(input.text);
    const auto begin = change.span.begin - removed + added;
    removed += from.size();
    added += change.to.size();
    const auto words = with_its_words(change.span, input.text).of(input.text);
    if (options.common.json) {
      io.out << wire::Json::object({{"type", "change"},
                                    {"id", input.name},
                                    {"line", line},
                                    {"byte", byte},
                                    {"rule", change.rule},
                                    {"original", change.span},
                                    {"result", Span{begin, begin + change.to.size()}},
                                    {"from", from},
                                    {"to", change.to},
                                    {"in", words}})
                    .text()
             << '\n';
    } else {
      io.out << input.name << ':' << line << ':' << byte << '\t' << change.rule << "\t[" << readable(from) << "] -> ["
             << readable(change.to) << "]\t" << readable(words) << '\n';
    }
  }
}

/// The search form folds line ends too, so it is taken line by line.
std::string by_lines(const std::string& text, const std::string& form) {
  std::string out;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    out += normalized(text.substr(begin, end - begin), form);
    if (end < text.size()) out += '\n';
    begin = end + 1;
  }
  return out;
}

bool keeps_a_map(const std::string& form) { return form == "canonical" || unicode_form(form).has_value(); }

Exit run(const NormalizeOptions& options, Streams io) {
  if (options.explain && !keeps_a_map(options.form)) {
    complain(io, "normalize: --explain has nothing to show of the form " + options.form + ", which keeps no map");
    return failed;
  }
  if (options.common.json) print_header(io, "normalize");
  return for_each_input(options.paths, options.common, io, [&](const Input& input) {
    if (options.explain) return explain(options, input, io);
    const auto text =
        options.form == "search" ? by_lines(input.text, options.form) : normalized(input.text, options.form);
    if (options.common.json) {
      io.out
          << wire::Json::object({{"type", "text"}, {"id", input.name}, {"form", options.form}, {"text", text}}).text()
          << '\n';
    } else {
      io.out << text;
    }
  });
}

}  // namespace

Command add_normalize(App& program) {
  auto* app = program.add_subcommand("normalize", "A text in one of its normal forms");
  const auto options = std::make_shared<NormalizeOptions>();
  add_common(*app, options->common);
  app->add_option("--form", options->form,
                  "canonical: what the engine works on; search: folded further, for matching; "
                  "fold, simple_fold: case folding, in full or letter for letter")
      ->one_of({"canonical", "nfc", "nfd", "nfkc", "nfkd", "nfkc_cf", "fold", "simple_fold", "search"})
      ->type_name("FORM")
      ->capture_default_str();
  app->add_flag("--explain", options->explain,
                "Not the text but a row for each change: file:line:byte, rule, [from] -> [to], in which words; "
                "\\uXXXX is what no one sees");
  add_paths(*app, options->paths, "FILE", "Text files, pages, JSON Lines, folders, or -");
  app->footer(
      "  $ printf '«Прези\\u00ADдент»\\n' | behistun normalize\n"
      "  $ printf 'Élysée – Président\\n' | behistun normalize --form search\n"
      "  $ printf 'Пpезидент\\n' | behistun normalize --explain");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
