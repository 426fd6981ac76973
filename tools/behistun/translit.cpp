// behistun translit: a text by a named standard, line by line; or names, one a line, as the press of a language writes
// them.

#include "command.hpp"

#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/wire.hpp>
#include <cstdio>
#include <memory>
#include <ostream>

namespace behistun::tool {
namespace {

struct TranslitOptions {
  Common common;
  std::string scheme;
  std::string origin;
  std::size_t candidates = 0;
  bool reverse = false;
  bool list = false;
  std::vector<std::string> paths;
};

/// The schemes that are learnt. A name is read, not a text.
struct Press {
  translit::Scheme scheme;
  Language language;
};
constexpr Press kPresses[] = {
    {{"press-en", "ru", "en", "usage of the English press, learnt from names of people; Ukrainian too", false},
     Language::en},
    {{"press-fr", "ru", "fr", "usage of the French press, learnt from names of people; Ukrainian too", false},
     Language::fr},
    {{"press-ru", "en", "ru", "usage of the Russian press for French and English names, learnt; see --origin", false},
     Language::ru}};

const Press* find_press(const std::string& name) {
  for (const auto& press : kPresses)
    if (press.scheme.name == name) return &press;
  return nullptr;
}

void list_scheme(const translit::Scheme& scheme, bool json, Streams io) {
  if (json) {
    io.out << wire::Json::object({{"type", "scheme"},
                                  {"name", scheme.name},
                                  {"from", scheme.from},
                                  {"to", scheme.to},
                                  {"reversible", scheme.reversible},
                                  {"document", scheme.document}})
                  .text()
           << '\n';
  } else {
    io.out << scheme.name << '\t' << scheme.from << '\t' << scheme.to << '\t' << (scheme.reversible ? "reversible" : "")
           << '\t' << scheme.document << '\n';
  }
}

Exit list(const TranslitOptions& options, Streams io) {
  if (options.common.json) print_header(io, "translit");
  for (const auto& scheme : translit::schemes()) list_scheme(scheme, options.common.json, io);
  for (const auto& press : kPresses) list_scheme(press.scheme, options.common.json, io);
  return done;
}

/// Two decimals.
std::string cost_text(double cost) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", cost);
  return text;
}

Exit run_press(const TranslitOptions& options, const Press& press, Streams io) {
  if (options.common.json) print_header(io, "translit");
  const auto origin = options.origin == "fr" ? Language::fr : options.origin == "en" ? Language::en : Language::und;
  const bool ranked = options.candidates > 0;
  return for_each_line(options.paths, options.common, io,
                       [&](const LineInput& line, const std::string& name) -> std::optional<std::string> {
                         if (!line.well_formed) return std::nullopt;
                         const auto spellings = translit::press(line.text, press.language,
                                                                std::max<std::size_t>(options.candidates, 1), origin);
                         std::string out;
                         for (std::size_t i = 0; i < spellings.size(); ++i) {
                           if (i > 0) out += '\n';
                           if (options.common.json)
                             out += wire::Json::object({{"type", "text"},
                                                        {"id", name},
                                                        {"scheme", options.scheme},
                                                        {"text", spellings[i].text},
                                                        {"cost", spellings[i].cost}})
                                        .text();
                           else if (ranked)
                             out += std::string(line.text) + '\t' + std::to_string(i + 1) + '\t' + spellings[i].text +
                                    '\t' + cost_text(spellings[i].cost);
                           else
                             out += spellings[i].text;
                         }
                         return out;
                       });
}

Exit run(const TranslitOptions& options, Streams io) {
  if (options.list) return list(options, io);
  if (options.scheme.empty()) {
    complain(io, "translit: --scheme or --list is required");
    return failed;
  }
  if (const auto* press = find_press(options.scheme); press != nullptr && !options.reverse)
    return run_press(options, *press, io);
  const auto scheme = translit::find(options.scheme);
  if (!scheme && find_press(options.scheme) == nullptr) {
    complain(io, scheme.error().what + " press-en press-fr press-ru");
    return failed;
  }
  if (!scheme) {
    complain(io, "translit: the scheme \"" + options.scheme + "\" cannot be reversed");
    return failed;
  }
  if (options.candidates > 0 || !options.origin.empty()) {
    complain(io, "translit: --candidates and --origin are for press-en, press-fr and press-ru");
    return failed;
  }
  if (options.reverse && !(*scheme)->reversible) {
    complain(io, "translit: the scheme \"" + options.scheme + "\" cannot be reversed");
    return failed;
  }
  if (options.common.json) print_header(io, "translit");
  return for_each_line(
      options.paths, options.common, io,
      [&](const LineInput& line, const std::string& name) -> std::optional<std::string> {
        if (!line.well_formed) return std::nullopt;
        const auto text =
            options.reverse ? *translit::reverse(line.text, **scheme) : translit::convert(line.text, **scheme);
        if (!options.common.json) return text;
        return wire::Json::object({{"type", "text"}, {"id", name}, {"scheme", options.scheme}, {"text", text}}).text();
      });
}

}  // namespace

Command add_translit(App& program) {
  auto* app = program.add_subcommand("translit", "A text in another script, by a named standard");
  const auto options = std::make_shared<TranslitOptions>();
  add_common(*app, options->common);
  app->add_option("--scheme", options->scheme, "The standard or press spelling, one of --list")->type_name("NAME");
  app->add_flag("--reverse", options->reverse, "Back to the original script");
  app->add_option("--candidates", options->candidates,
                  "With a press scheme: up to K spellings a name, best first: name, rank, spelling, cost in bits")
      ->type_name("K")
      ->within(1, 100);
  app->add_option("--origin", options->origin, "With press-ru: read the names as French (fr) or English (en)")
      ->type_name("fr|en")
      ->one_of({"fr", "en"});
  app->add_flag("--list", options->list, "The schemes there are: name, from, to, reversible or not, document");
  add_paths(*app, options->paths, "FILE", "Text files, or -");
  app->footer(
      "  $ printf 'Щербаков\\n' | behistun translit --scheme bgn-pcgn-ru\n"
      "  $ printf 'Сергей Шойгу\\n' | behistun translit --scheme press-fr --candidates 3\n"
      "  $ behistun translit --list");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
