// English words for codes. Names of countries, places, people and bodies are the gazetteer's.

#include "words.hpp"

#include <algorithm>
#include <array>
#include <behistun/gazetteer.hpp>
#include <behistun/intake.hpp>

#include "markup.hpp"

namespace behistun::view {

namespace {

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                       "Friday", "Saturday", "Sunday"};

std::string_view month_name(Day day) { return kMonths[static_cast<std::size_t>(day.month() - 1)]; }

/// " 2021"; nothing where it is not known.
std::string year_words(Day day) { return day.has_year() ? cat({" ", std::to_string(day.year())}) : std::string(); }

std::string month_words(Day day) { return cat({month_name(day), year_words(day)}); }

std::string range_words(Days days) {
  const auto [first, last] = days;
  if (first.year() != last.year()) return cat({day_words(first), " – ", day_words(last)});
  if (first.month() != last.month())
    return cat({std::to_string(first.day()), " ", month_name(first), " – ", day_words(last)});
  return cat({std::to_string(first.day()), "–", day_words(last)});
}

std::string season_words(Days days) { return cat({month_name(days.first), " to ", month_words(days.last)}); }

const gazetteer::Gazetteer& known() { return gazetteer::Gazetteer::in_use(); }

}  // namespace

std::string day_words(Day day) { return cat({std::to_string(day.day()), " ", month_name(day), year_words(day)}); }

namespace {

std::string days_words(Days days, dates::Grain grain) {
  switch (grain) {
    case dates::Grain::week:
      return cat({"week of ", day_words(days.first)});
    case dates::Grain::month:
      return month_words(days.first);
    case dates::Grain::season:
      return season_words(days);
    case dates::Grain::year:
      return std::to_string(days.first.year());
    case dates::Grain::day:
      break;
  }
  if (days.first != days.last) return range_words(days);
  if (!days.has_year()) return day_words(days.first);
  return cat({kWeekdays[static_cast<std::size_t>(days.first.weekday() - 1)], " ", day_words(days.first)});
}

}  // namespace

std::string when_words(const link::Contact& contact) {
  if (!contact.when) return "date not known";
  const auto words = days_words(*contact.when, contact.grain);
  return contact.when->has_year() ? words : cat({words, ", year not known"});
}

std::string_view kind_words(claims::Mode mode) {
  switch (mode) {
    case claims::Mode::call:
      return "phone call";
    case claims::Mode::video:
      return "videoconference";
    case claims::Mode::meeting:
      return "meeting";
    case claims::Mode::visit:
      return "visit";
    case claims::Mode::talks:
      return "talks";
    case claims::Mode::two_plus_two:
      return "2+2 meeting";
    case claims::Mode::multilateral:
      return "multilateral meeting";
    case claims::Mode::letter:
      return "letter";
    case claims::Mode::unknown:
      break;
  }
  return "contact";
}

std::string side_words(std::string_view side) {
  if (const auto* country = known().country(side); country && !country->name.en.empty()) return country->name.en;
  if (const auto* body = known().body(side); body && !body->name.en.empty()) return body->name.en;
  if (side == "EU") return "European Union";
  if (side == "UN") return "United Nations";
  return std::string(side);
}

std::string side_in_sentence(std::string_view side) {
  const auto name = side_words(side);
  for (const std::string_view start : {"European Union", "United ", "Netherlands", "Organization ", "Holy See"})
    if (name.compare(0, start.size(), start) == 0) return cat({"the ", name});
  return name;
}

std::string place_words(std::string_view id) {
  const auto* place = known().place(id);
  const auto name = place && !place->name.en.empty() ? place->name.en : std::string(id);
  const auto* town = known().place(gazetteer::town_of(id));
  const bool tells_more = town && !town->name.en.empty() && name.find(town->name.en) == std::string::npos;
  return tells_more ? cat({name, ", ", town->name.en}) : name;
}

std::string_view language_words(Language language) {
  switch (language) {
    case Language::ru:
      return "Russian";
    case Language::fr:
      return "French";
    case Language::en:
      return "English";
    case Language::und:
      break;
  }
  return "other language";
}

std::string_view language_words(std::string_view bcp47) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 34> kNames = {{
      {"ar", "Arabic"},    {"az", "Azerbaijani"}, {"be", "Belarusian"}, {"bg", "Bulgarian"},  {"cs", "Czech"},
      {"da", "Danish"},    {"de", "German"},      {"el", "Greek"},      {"en", "English"},    {"es", "Spanish"},
      {"et", "Estonian"},  {"fa", "Persian"},     {"fi", "Finnish"},    {"fr", "French"},     {"he", "Hebrew"},
      {"hu", "Hungarian"}, {"hy", "Armenian"},    {"it", "Italian"},    {"ja", "Japanese"},   {"ka", "Georgian"},
      {"kk", "Kazakh"},    {"ko", "Korean"},      {"ky", "Kyrgyz"},     {"lt", "Lithuanian"}, {"lv", "Latvian"},
      {"nl", "Dutch"},     {"pl", "Polish"},      {"pt", "Portuguese"}, {"ro", "Romanian"},   {"ru", "Russian"},
      {"sr", "Serbian"},   {"tr", "Turkish"},     {"uk", "Ukrainian"},  {"zh", "Chinese"},
  }};
  const auto* at = std::find_if(kNames.begin(), kNames.end(), [&](const auto& row) { return row.first == bcp47; });
  return at == kNames.end() ? bcp47 : at->second;
}

std::string_view own_name(Language language) {
  switch (language) {
    case Language::ru:
      return "Русский";
    case Language::fr:
      return "Français";
    case Language::en:
      return "English";
    case Language::und:
      break;
  }
  return "Other";
}

std::string office_words(std::string_view office) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kProper = {{
      {"commission-president", "President of the Commission"},
      {"european-council-president", "President of the European Council"},
      {"high-representative", "High Representative"},
      {"secretary-general", "Secretary-General"},
  }};
  if (office == "other") return {};
  for (const auto& [key, words] : kProper)
    if (key == office) return std::string(words);
  std::string out(office);
  std::replace(out.begin(), out.end(), '-', ' ');
  return out;
}

std::string office_words(const claims::Participant& participant, const link::Contact& contact) {
  const auto words = office_words(participant.office);
  const bool may_be_told = participant.office == "other" || participant.office == "secretary-general";
  if (!may_be_told || !contact.when || !contact.when->has_year()) return words;
  const auto* held = known().office_on(participant.key, contact.when->last);
  const bool tells_more = held && held->office == participant.office && !held->title.empty() &&
                          !held->title.starts_with("Secretary General");
  return tells_more ? held->title : words;
}

std::string_view meaning(link::Verdict verdict) {
  switch (verdict) {
    case link::Verdict::translation:
      return "one account in two languages";
    case link::Verdict::version:
      return "one account twice in one language";
    case link::Verdict::counterpart:
      return "two sides’ own accounts of the same contact";
    case link::Verdict::preview:
      return "one announces the contact that the other tells of";
    case link::Verdict::mention:
      return "one only speaks of the contact that the other tells of, or tells it on the word of others";
    case link::Verdict::different:
      return "not the same contact";
    case link::Verdict::unsure:
      break;
  }
  return "the evidence does not settle it";
}

std::string missing_words(const link::Missing& missing) {
  const auto side = side_in_sentence(missing.side);
  std::string out;
  if (missing.what == link::Missing::What::readout) {
    out = side.empty() ? "The other side’s own readout" : cat({"A readout by ", side});
  } else {
    const auto name = language_words(missing.language);
    out = cat({"The ", name, name.empty() ? "" : " ", "version"});
    if (!side.empty()) append(out, {" of the account by ", side});
  }
  out += " is not in the collection";
  if (!missing.why.empty()) append(out, {" (", missing.why, ")"});
  return out + ".";
}

std::string name_words(const claims::Participant& participant) {
  if (participant.state()) return "nobody named";
  for (const auto* name : {&participant.en, &participant.fr, &participant.ru})
    if (!name->empty()) return *name;
  return participant.key;
}

std::string title_words(const document::Document& document) {
  return document.title.empty() ? document.id : document.title;
}

std::string key_words(const mention::Mention& mention) {
  std::string name;
  if (const auto* person = known().person(mention.key))
    name = person->name.en;
  else if (const auto* country = known().country(mention.key))
    name = country->name.en;
  else if (const auto* place = known().place(mention.key))
    name = place->name.en;
  else if (const auto* body = known().body(mention.key))
    name = body->name.en;
  std::string out(mention::to_string(mention.kind));
  append(out, {": ", name, name.empty() ? "" : " · ", mention.key});
  if (const auto office = office_words(mention.role); !office.empty()) append(out, {", ", office});
  const bool is_date = mention.kind == mention::Kind::date;
  if (!mention.of.empty()) append(out, {is_date ? ", reckoned from " : ", ", side_words(mention.of)});
  return out;
}

std::string value_words(std::string_view field, std::string_view values) {
  if (field != "place" && field != "agreement") return std::string(values);
  std::string out;
  while (!values.empty()) {
    const auto key = values.substr(0, values.find(", "));
    values.remove_prefix(std::min(values.size(), key.size() + 2));
    const auto* body = known().body(key);
    append(out, {out.empty() ? "" : ", ", body ? body->name.en : place_words(key)});
  }
  return out;
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return cat({std::to_string(count), " ", count == 1 ? one : many});
}
std::string counted(std::size_t count, std::string_view one) { return counted(count, one, cat({one, "s"})); }

std::string iso_words(const link::Contact& contact) {
  return contact.when ? dates::edtf(*contact.when, contact.grain) : "";
}

}  // namespace behistun::view
