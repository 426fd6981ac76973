// The words of enumerations, and the small values that documents and records share.

#include "words.hpp"

#include <array>
#include <behistun/translit.hpp>
#include <mutex>
#include <set>
#include <string>

namespace behistun::wire {
namespace {

using Why = detect::Detected::Why;
using What = link::Missing::What;

template <class T>
using Words = std::initializer_list<std::pair<T, std::string_view>>;

constexpr std::pair<dates::Grain, std::string_view> kGrains[] = {{dates::Grain::day, "day"},
                                                                 {dates::Grain::week, "week"},
                                                                 {dates::Grain::month, "month"},
                                                                 {dates::Grain::season, "season"},
                                                                 {dates::Grain::year, "year"}};
constexpr std::pair<claims::Tense, std::string_view> kTenses[] = {{claims::Tense::past, "past"},
                                                                  {claims::Tense::future, "future"}};
constexpr std::pair<Why, std::string_view> kWhys[] = {{Why::script, "script"},
                                                      {Why::letters, "letters"},
                                                      {Why::ngrams, "ngrams"},
                                                      {Why::too_short, "too_short"},
                                                      {Why::tie, "tie"}};
constexpr std::pair<names::Gender, std::string_view> kGenders[] = {
    {names::Gender::unknown, "unknown"}, {names::Gender::male, "male"}, {names::Gender::female, "female"}};
constexpr std::pair<What, std::string_view> kWhats[] = {{What::version, "version"}, {What::readout, "readout"}};
constexpr intake::Label kLabels[] = {intake::Label::blank,     intake::Label::title, intake::Label::dateline,
                                     intake::Label::versions,  intake::Label::body,  intake::Label::boilerplate,
                                     intake::Label::navigation};

template <class Enumeration>
Enumeration next(Enumeration value) {
  return static_cast<Enumeration>(static_cast<std::uint8_t>(value) + 1);
}

template <class Table, class Value>
std::string_view word_in(const Table& table, Value value) {
  for (const auto& [known, word] : table)
    if (known == value) return word;
  return {};
}

template <class Value, class Table>
std::optional<Value> value_in(const Table& table, std::string_view word) {
  for (const auto& [value, known] : table)
    if (known == word) return value;
  return std::nullopt;
}

// «Мария Друмкина» by BGN/PCGN, without its signs for ь and ъ.
std::string in_latin_letters(std::string_view russian) {
  static const auto* scheme = *translit::find("bgn-pcgn-ru");
  auto latin = translit::convert(russian, *scheme);
  for (const std::string_view sign : {"’", "”"})
    for (auto at = latin.find(sign); at != std::string::npos; at = latin.find(sign, at)) latin.erase(at, sign.size());
  return latin;
}

}  // namespace

std::string_view word(dates::Grain grain) { return word_in(kGrains, grain); }
std::string_view word(claims::Tense tense) { return word_in(kTenses, tense); }
std::string_view word(Why why) { return word_in(kWhys, why); }
std::string_view word(names::Gender gender) { return word_in(kGenders, gender); }
std::string_view word(What what) { return word_in(kWhats, what); }

std::optional<dates::Grain> grain_of(std::string_view word) { return value_in<dates::Grain>(kGrains, word); }
std::optional<claims::Tense> tense_of(std::string_view word) { return value_in<claims::Tense>(kTenses, word); }
std::optional<Why> why_of(std::string_view word) { return value_in<Why>(kWhys, word); }
std::optional<What> what_of(std::string_view word) { return value_in<What>(kWhats, word); }

std::optional<intake::Label> label_of(std::string_view word) {
  for (const auto label : kLabels)
    if (to_string(label) == word) return label;
  return std::nullopt;
}

std::optional<intake::Origin::Field> field_of(std::string_view word) {
  for (auto field = intake::Origin::Field{}; field <= intake::Origin::Field::declared; field = next(field))
    if (to_string(field) == word) return field;
  return std::nullopt;
}

std::optional<intake::Origin::From> from_of(std::string_view word) {
  for (auto from = intake::Origin::From{}; from <= intake::Origin::From::publisher; from = next(from))
    if (to_string(from) == word) return from;
  return std::nullopt;
}

std::string_view kept_code(std::string_view code) {
  if (code.empty()) return {};
  static std::mutex mutex;
  static std::set<std::string, std::less<>> codes;
  const std::lock_guard lock(mutex);
  const auto at = codes.find(code);
  return at != codes.end() ? *at : *codes.emplace(code).first;
}

Json json_of(std::optional<Day> day) { return day ? Json(to_string(*day)) : Json(); }
Json json_of(const std::optional<TimeOfDay>& time) { return time ? Json(to_string(*time)) : Json(); }
Json json_of(const std::optional<Days>& days) {
  return days ? Json::array({to_string(days->first), to_string(days->last)}) : Json();
}

std::string english_of(const claims::Participant& participant) {
  const bool is_russian_alone = participant.stranger() && participant.en.empty() && participant.fr.empty();
  return is_russian_alone ? in_latin_letters(participant.ru) : participant.en;
}

Json json_of(const claims::Participant& participant) {
  return Json::object({{"id", participant.key},
                       {"ru", participant.ru},
                       {"fr", participant.fr},
                       {"en", english_of(participant)},
                       {"side", participant.side},
                       {"office", participant.office},
                       {"host", participant.host},
                       {"guest", participant.guest}});
}

claims::Participant read_participant(Element element, bool spanned, Trouble& trouble) {
  constexpr std::string_view kWhat = "participant";
  auto fields =
      spanned ? Fields(element, {"id", "ru", "fr", "en", "side", "office", "host", "guest", "span"}, kWhat, trouble)
              : Fields(element, {"id", "ru", "fr", "en", "side", "office", "host", "guest"}, kWhat, trouble);
  claims::Participant participant;
  participant.key = fields.text("id");
  participant.ru = fields.text("ru");
  participant.fr = fields.text("fr");
  participant.en = fields.text("en");
  const bool may_be_derived = participant.stranger() && participant.fr.empty() && !participant.ru.empty();
  if (may_be_derived && participant.en == in_latin_letters(participant.ru)) participant.en.clear();
  participant.side = fields.text("side");
  participant.office = fields.text("office");
  participant.host = fields.flag("host");
  participant.guest = fields.flag("guest");
  if (spanned) participant.span = fields.span("span");
  return participant;
}

}  // namespace behistun::wire
