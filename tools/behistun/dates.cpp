// behistun dates: every date of a text, a line each.

#include <behistun/dates.hpp>

#include "command.hpp"

#include <behistun/detect.hpp>
#include <behistun/text.hpp>
#include <behistun/wire.hpp>
#include <memory>
#include <ostream>

namespace behistun::tool {
namespace {

using wire::Json;

struct DatesOptions {
  Common common;
  std::string published, language;
  std::vector<std::string> paths;
};

constexpr const char* kGrains[] = {"day", "week", "month", "season", "year"};
constexpr const char* kKinds[] = {"absolute", "partial", "relative", "yearless"};

void print(const DatesOptions& options, const Input& input, Streams io) {
  const auto text = text::Text::of(input.text, text::wraps(input.text));
  const std::string_view canonical = text.canonical();
  const auto language = options.language.empty() ? detect::detect(canonical).language : language_of(options.language);
  for (const auto& date : dates::find(canonical, language, Day::read(options.published))) {
    const auto edtf = dates::edtf(date.days, date.grain);
    const auto timex3 = dates::timex3(date.days, date.grain, date.time);
    const auto written = date.span.of(canonical);
    if (!options.common.json) {
      io.out << edtf << '\t' << timex3 << '\t' << written << '\n';
      continue;
    }
    std::vector<Json::Field> fields = {{"type", "date"},
                                       {"id", input.name},
                                       {"span", text.to_original(date.span)},
                                       {"edtf", edtf},
                                       {"timex3", timex3},
                                       {"grain", kGrains[static_cast<std::size_t>(date.grain)]},
                                       {"kind", kKinds[static_cast<std::size_t>(date.kind)]},
                                       {"text", written}};
    if (date.from) fields.emplace_back("from", to_string(*date.from));
    if (date.weekday_right) fields.emplace_back("weekday_right", *date.weekday_right);
    io.out << Json::object(fields).text() << '\n';
  }
}

Exit run(const DatesOptions& options, Streams io) {
  if (!options.published.empty() && !Day::read(options.published)) {
    complain(io, "--published: no day: \"" + options.published + '"');
    return failed;
  }
  if (options.common.json) print_header(io, "dates");
  return for_each_input(options.paths, options.common, io, [&](const Input& input) { print(options, input, io); });
}

}  // namespace

Command add_dates(App& program) {
  auto* app = program.add_subcommand("dates", "Every date of a text, as EDTF and as TIMEX3");
  const auto options = std::make_shared<DatesOptions>();
  add_common(*app, options->common);
  app->add_option("--published", options->published, "The day from which \"yesterday\" and \"5 May\" are reckoned")
      ->type_name("YYYY-MM-DD");
  app->add_option("--language", options->language, "Of the text; told from its letters if not given")
      ->one_of({"ru", "fr", "en"});
  add_paths(*app, options->paths, "FILE", "Text files, pages, JSON Lines, folders, or -");
  app->footer(
      "Prints EDTF, TIMEX3 value and the date as written, tabs between. Without --published, a day or month that\n"
      "lacks its year takes that of a day near by which bears it, if the text has one; else it is XXXX-06-09. What\n"
      "is reckoned from the day of publication (\"yesterday\", \"on Monday\") is then not found.\n\n"
      "  $ printf 'Le Ministre a reçu mardi 16 juin son homologue.\\n' | behistun dates --published 2020-06-17");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
