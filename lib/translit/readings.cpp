// In which ways a name is read, and how likely each is.
//
// What a press writes is a mixture: French papers spell most Russians in French (Choïgou), some as English papers do,
// and a foreigner in Cyrillic letters as at home (Jean, not Jan). So the whole name is read in several ways, each with
// a price for being the less usual one.
//
// Whose name it is, the letters of its last word tell (bearer.hpp). A Russian name is read in each of the learnt styles
// (styles.hpp), whose share is told by the end of the surname: one style holds for all the words. Beside them answer
// models that know whole pieces of words (spelling.hpp), of Russian names and of foreign ones. A Latin name into
// Russian is read once as a Frenchman's and once as anybody's.

#include "readings.hpp"
#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <cmath>
#include <map>
#include <numeric>
#include "bearer.hpp"
#include "custom.hpp"

#include "press-cyr-lat.hpp"
#include "press-fr-ru.hpp"
#include "press-lat-ru-back.hpp"
#include "press-lat-ru.hpp"
#include "press-ru-en.hpp"
#include "press-ru-fr.hpp"
#include "press-uk-en.hpp"
#include "press-uk-fr.hpp"

namespace behistun::translit {
namespace {

constexpr double kLeastRussian = 0.25;  ///< the share of a Russian, whatever the letters say: they are no proof
constexpr double kSlavicGiven = 3;      ///< bits for a Russian behind a given name that is written letter by letter
constexpr double kUkrainian = 0.08;  ///< the share of Ukrainians among those who are no foreigners, by no letter told
constexpr double kForeign = 3;       ///< bits: a name in Ukrainian letters that is not Ukrainian
constexpr double kAsInEnglish = 2;   ///< bits: a Slavic name that French writes as English does
constexpr double kOwnStyle = 0.5;    ///< how much likelier French style is for whom not everybody knows than for all
constexpr double kByStylesInEnglish = 0.6, kByStylesInFrench = 0.7;  ///< their share in what is said of a Russian
constexpr double kFrench = 8;          ///< bits: a Latin name whose origin nobody told, read as French
constexpr double kAgainstOrigin = 12;  ///< bits: a reading that the origin told speaks against
constexpr double kUnlearntFrench = 4;  ///< bits: within a French reading, a word as anybody would read it
constexpr double kHalf = 1;            ///< bits: of two voices that count alike
constexpr double kLeastShare = 1e-12;

template <class Bytes>
const SpellingModel& model(Bytes bytes) {
  static const SpellingModel model(bytes());
  return model;
}
const SpellingModel& cyr_lat() {
  return model([] { return embedded::press_cyr_lat(); });
}
const SpellingModel& fr_ru() {
  return model([] { return embedded::press_fr_ru(); });
}
const SpellingModel& lat_ru() {
  return model([] { return embedded::press_lat_ru(); });
}
const SpellingModel& lat_ru_back() {
  return model([] { return embedded::press_lat_ru_back(); });
}
const SpellingModel& ru_en() {
  return model([] { return embedded::press_ru_en(); });
}
const SpellingModel& ru_fr() {
  return model([] { return embedded::press_ru_fr(); });
}
const SpellingModel& uk_en() {
  return model([] { return embedded::press_uk_en(); });
}
const SpellingModel& uk_fr() {
  return model([] { return embedded::press_uk_fr(); });
}

bool joins_words(char32_t c) { return !unicode::is_letter(c) && !unicode::is_mark(c) && c != U'\'' && c != U'’'; }

bool is_ukrainian(std::string_view utf8) {
  for (const auto c : unicode::to_utf32(utf8))
    if (std::u32string_view(U"іїєґІЇЄҐ").find(c) != std::u32string_view::npos) return true;
  return false;
}

/// In lower case; empty if there is none.
std::u32string last_word(std::string_view name) {
  std::string_view last;
  for (std::size_t at = 0; at < name.size();) {
    const auto word = word_at(name, at);
    if (!word.empty()) last = word;
    at += word.empty() ? unicode::code_point(name, at).size : word.size();
  }
  return unicode::to_utf32(unicode::to_lower(last));
}

/// Whether the first word is a given name that is written letter by letter: Dmytro is, John (Джон) is not.
bool begins_with_slavic_given(std::string_view name, Language language) {
  const auto word = word_at(name, 0);
  if (word.size() == name.size()) return false;
  const auto forms = known_forms(word, language);
  return !ways_to(press_pieces(unicode::to_utf32(unicode::to_lower(word))),
                  unicode::to_utf32(unicode::to_lower(forms.substr(0, forms.find(' ')))))
              .empty();
}

/// Whose name it is, in Cyrillic letters that do not tell: how likely each is; adds up to 1.
struct Bearer {
  double russian = 0, ukrainian = 0, foreign = 0;
};
Bearer bearer(const std::u32string& last, bool slavic_given) {
  const double bits = bearers().bits_for_russian(last) + (slavic_given ? kSlavicGiven : 0);
  const double told = 1 / (1 + std::exp2(-bits));
  const double own = kLeastRussian + (1 - kLeastRussian) * told;
  return {own * (1 - kUkrainian), own * kUkrainian, 1 - own};
}

double price_of(double share) { return -std::log2(std::max(share, kLeastShare)); }

/// How likely each style is for a name: by how its last word ends, or by how custom writes that.
std::vector<double> shares_of_styles(const std::u32string& last, Language language) {
  const bool french = language == Language::fr;
  const auto& styles = press_styles();
  auto shares = styles.shares(last, french ? "fr" : "en");
  const auto forms = customary_forms(unicode::to_utf8(last), language);
  const auto usual = unicode::to_utf32(unicode::to_lower(forms.substr(0, forms.find(' '))));
  if (!usual.empty())
    for (std::size_t style = 0; style < shares.size(); ++style)
      shares[style] *= std::exp2(-styles.bits(last, usual, style));
  else if (french)
    shares[styles.find("french")] *= kOwnStyle;
  const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
  for (auto& share : shares) share /= whole;
  return shares;
}

std::vector<Voice> ukrainian_voices(bool french) {
  if (!french) return {{&uk_en(), 0}};
  return {{&uk_fr(), 0}, {&uk_en(), kAsInEnglish}};
}

std::vector<Reading> readings_of_a_russian(std::string_view name, Language language) {
  const bool french = language == Language::fr;
  const std::string_view scheme = french ? "french-press-ru" : "wikipedia-ru";
  const double by_styles = french ? kByStylesInFrench : kByStylesInEnglish;
  const auto last = last_word(name);
  const auto whose = bearer(last, begins_with_slavic_given(name, language));
  std::vector<Voice> voices = {{&ru_en(), french ? kAsInEnglish : 0}};
  if (french) voices.push_back({&ru_fr(), 0});
  std::vector<Reading> out = {{voices, scheme, price_of(whose.russian * (1 - by_styles)), true, std::nullopt},
                              {ukrainian_voices(french), scheme, price_of(whose.ukrainian), true, std::nullopt},
                              {{{&cyr_lat(), 0}}, scheme, price_of(whose.foreign), true, std::nullopt}};
  const auto shares = shares_of_styles(last, language);
  for (std::size_t style = 0; style < shares.size(); ++style)
    out.push_back({{}, scheme, price_of(whose.russian * by_styles * shares[style]), true, style});
  return out;
}

std::vector<Reading> readings_into_latin(std::string_view name, Language language) {
  if (!is_ukrainian(name)) return readings_of_a_russian(name, language);
  const bool french = language == Language::fr;
  auto voices = ukrainian_voices(french);
  voices.push_back({&cyr_lat(), kForeign});
  return {{voices, french ? "french-press-uk" : "kmu-2010-uk", 0, false, std::nullopt}};
}

/// Read from its end a word is right a little more often, but an Englishman's Charles becomes a Frenchman's.
std::vector<Voice> voices_into_russian(Language origin) {
  if (origin == Language::en) return {{&lat_ru(), 0}};
  return {{&lat_ru(), kHalf}, {&lat_ru_back(), kHalf}};
}

std::vector<Reading> readings_into_russian(Language origin) {
  const double as_french = origin == Language::fr ? 0 : origin == Language::und ? kFrench : kAgainstOrigin;
  const double as_any = origin == Language::fr ? kAgainstOrigin : 0;
  return {{{{&fr_ru(), 0}, {&lat_ru(), kUnlearntFrench}}, "practical-fr-ru", as_french, false, {}},
          {voices_into_russian(origin), "practical-en-ru", as_any, false, {}}};
}

}  // namespace

std::string_view word_at(std::string_view name, std::size_t at) {
  auto end = at;
  for (auto c = unicode::code_point(name, end); c.size > 0 && !joins_words(c.value); c = unicode::code_point(name, end))
    end += c.size;
  return name.substr(at, end - at);
}

std::string_view known_forms(std::string_view word, Language language) {
  static const auto by_word = [] {
    std::map<std::string, const GivenName*, std::less<>> out;
    for (const auto& given : given_names()) out.emplace(unicode::to_lower(given.ru), &given);
    for (const auto& given : given_names()) {
      auto small = unicode::to_utf32(unicode::to_lower(given.ru));
      if (small.find(U'ё') == std::u32string::npos) continue;
      std::replace(small.begin(), small.end(), U'ё', U'е');
      out[unicode::to_utf8(small)] = &given;
    }
    return out;
  }();
  const auto found = by_word.find(unicode::to_lower(word));
  if (found == by_word.end()) return {};
  return language == Language::fr ? found->second->fr : found->second->en;
}

std::vector<Reading> readings_of(std::string_view name, Language language, Language origin) {
  return language == Language::ru ? readings_into_russian(origin) : readings_into_latin(name, language);
}

}  // namespace behistun::translit
