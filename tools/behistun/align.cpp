// behistun align: which sentences of two texts say the same.

#include "command.hpp"

#include <behistun/align.hpp>
#include <behistun/detect.hpp>
#include <behistun/segment.hpp>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <behistun/wire.hpp>
#include <memory>
#include <optional>
#include <ostream>

namespace behistun::tool {
namespace {

struct AlignOptions {
  Common common;
  std::string left, right;
  bool lines = false;
  std::string mode = "auto";
  std::string format = "beads";
};

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// "12", TAB and a sentence, if the number is the line's own, counted from `first`: where the sentence begins.
std::optional<std::size_t> behind_number(std::string_view line, std::size_t first) {
  const auto number = std::to_string(first) + '\t';
  return line.starts_with(number) ? std::optional(number.size()) : std::nullopt;
}

/// Takes off the column of numbers, from 0 or from 1, if every line has one: equal numbers on both sides would tell
/// that equal lines say the same.
void drop_numbers(std::vector<std::string_view>& lines) {
  if (lines.size() < 2) return;
  const std::size_t first = lines.front().starts_with('0') ? 0 : 1;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (!behind_number(lines[i], first + i)) return;
  for (std::size_t i = 0; i < lines.size(); ++i) lines[i].remove_prefix(*behind_number(lines[i], first + i));
}

/// The sentences of a text that stand one a line, canonical.
std::vector<std::string> sentences_of_lines(std::string_view text) {
  auto lines = lines_of(text);
  drop_numbers(lines);
  std::vector<std::string> sentences;
  for (const auto line : lines) sentences.push_back(text::Text::of(std::string(line)).canonical());
  return sentences;
}

/// The sentences of a text and their paragraphs.
align::Side side_of(const std::string& original, bool lines) {
  const auto canonical = text::Text::of(original).canonical();
  const auto language = detect::detect(canonical).language;
  if (lines) return align::units(sentences_of_lines(original), language);
  std::vector<std::string> texts;
  std::vector<std::uint32_t> paragraphs;
  for (const auto& sentence : segment::sentences(canonical, language)) {
    texts.emplace_back(sentence.span.of(canonical));
    paragraphs.push_back(sentence.paragraph);
  }
  auto side = align::units(texts, language);
  for (std::size_t i = 0; i < side.units.size() && i < paragraphs.size(); ++i) side.units[i].paragraph = paragraphs[i];
  return side;
}

align::Mode mode_of(const std::string& name) {
  if (name == "translation") return align::Mode::translation;
  return name == "readout" ? align::Mode::readout : align::Mode::automatic;
}

Exit run(const AlignOptions& options, Streams io) {
  if (options.left == "-" && options.right == "-") {
    complain(io, "align: only one of the two texts can be standard input");
    return failed;
  }
  std::vector<align::Side> sides;
  Exit end = done;
  for (const auto& path : {options.left, options.right}) {
    std::string text;
    std::size_t texts = 0;
    const auto read = for_each_input({path}, options.common, io, [&](const Input& input) {
      if (texts++ > 0) text += '\n';
      text += input.text;
    });
    end = std::max(end, read);
    if (texts == 0) return failed;
    sides.push_back(side_of(text, options.lines));
  }
  const auto beads = align::align(sides[0], sides[1], mode_of(options.mode));
  const auto format = wire::bead_format(options.common.json ? "json" : options.format);
  io.out << wire::write(beads, sides[0], sides[1], *format, options.left, options.right);
  return end;
}

}  // namespace

Command add_align(App& program) {
  auto* app = program.add_subcommand("align", "Which sentences of two texts say the same");
  const auto options = std::make_shared<AlignOptions>();
  add_common(*app, options->common);
  app->add_option("LEFT", options->left, "A text, or -")->required()->type_name(" ");
  app->add_option("RIGHT", options->right, "A text, or -")->required()->type_name(" ");
  app->add_flag(
      "--lines", options->lines,
      "Each line is a sentence, blank ones too; if every line begins with its number and a tab, they are set aside");
  app->add_option("--mode", options->mode,
                  "translation: in order; readout: in any order, much is said by one side only")
      ->one_of({"translation", "readout", "auto"})
      ->type_name("MODE")
      ->capture_default_str();
  app->add_option("--format", options->format, "beads, tsv, ladder (hunalign's), tmx (1.4b), json, xces")
      ->one_of({"beads", "tsv", "ladder", "tmx", "json", "xces"})
      ->type_name("FORMAT")
      ->capture_default_str();
  app->footer(
      "A bead is \"[left sentences]:[right sentences]:score\", counted from 0; an empty list says that one side has "
      "no\n"
      "counterpart.\n\n"
      "  $ behistun align --lines call.ru.txt call.fr.txt\n"
      "  $ behistun align --format tmx statement.en.txt statement.fr.txt > statement.tmx");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
