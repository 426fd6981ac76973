// Press spellings of personal names.
//
// A name is taken word by word. Given names that the table knows are written as their bearers are; for all other words
// learnt models (spelling.hpp) say which spellings are likely. What a press writes is a mixture: French papers spell
// most Russians in French (Choïgou), some as English papers do, and a foreigner in Cyrillic letters as at home (Jean,
// not Jan). So the models of each kind answer together, each with a price for being the less usual one, and equal
// answers are added up. For Latin names to come into Russian, the whole name is read once as a Frenchman's and once as
// anybody's, so that one reading holds for all its words.

#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <cmath>
#include <map>
#include "spelling.hpp"

#include "press-cyr-lat.hpp"
#include "press-fr-ru.hpp"
#include "press-lat-ru.hpp"
#include "press-ru-en.hpp"
#include "press-ru-fr.hpp"
#include "press-uk-en.hpp"
#include "press-uk-fr.hpp"

namespace behistun::translit {
namespace {

constexpr std::size_t kMostOfAWord = 8;  ///< spellings of one word that are looked at
constexpr double kForeign = 4;           ///< bits: a name in Cyrillic letters that is not Slavic
constexpr double kAsInEnglish = 2;       ///< bits: a Slavic name that French writes as English does
constexpr double kOtherGiven = 1.5;      ///< bits for each step down the list of a given name's forms
constexpr double kFrench = 3;            ///< bits: a Latin name whose origin nobody told, read as French
constexpr double kAgainstOrigin = 12;    ///< bits: a reading that the origin told speaks against
constexpr double kUnlearntFrench = 4;    ///< bits: within a French reading, a word as anybody would read it

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

/// A model with what it costs to be the one that is right.
struct Voice {
  const SpellingModel* model;
  double price;
};

/// How the words of a name are read: the voices, and the scheme for a word that none of them can read.
struct Reading {
  std::vector<Voice> voices;
  std::string_view scheme;
  double price = 0;
};

bool has_cyrillic(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const auto c = unicode::code_point(utf8, at);
    if (unicode::script(c.value) == unicode::Script::cyrillic) return true;
    at += c.size;
  }
  return false;
}

bool is_ukrainian(std::string_view utf8) {
  for (const auto c : unicode::to_utf32(utf8))
    if (std::u32string_view(U"іїєґІЇЄҐ").find(c) != std::u32string_view::npos) return true;
  return false;
}

std::vector<Reading> readings_into_latin(std::string_view name, Language language) {
  const bool french = language == Language::fr;
  if (is_ukrainian(name)) {
    if (!french) return {{{{&uk_en(), 0}, {&cyr_lat(), kForeign}}, "kmu-2010-uk"}};
    return {{{{&uk_fr(), 0}, {&uk_en(), kAsInEnglish}, {&cyr_lat(), kForeign}}, "french-press-uk"}};
  }
  if (!french) return {{{{&ru_en(), 0}, {&cyr_lat(), kForeign}}, "wikipedia-ru"}};
  return {{{{&ru_fr(), 0}, {&ru_en(), kAsInEnglish}, {&cyr_lat(), kForeign}}, "french-press-ru"}};
}

std::vector<Reading> readings_into_russian(Language origin) {
  const double as_french = origin == Language::fr ? 0 : origin == Language::und ? kFrench : kAgainstOrigin;
  return {{{{&fr_ru(), 0}, {&lat_ru(), kUnlearntFrench}}, "practical-fr-ru", as_french},
          {{{&lat_ru(), 0}}, "practical-en-ru", origin == Language::fr ? kAgainstOrigin : 0}};
}

/// The forms of a Russian given name in the press of a language, separated by spaces; empty if it is not in the table.
std::string_view known_forms(std::string_view word, Language language) {
  for (const auto& given : given_names())
    if (given.ru == word) return language == Language::fr ? given.fr : given.en;
  return {};
}

std::vector<Spelling> forms_with_costs(std::string_view forms) {
  std::vector<Spelling> out;
  while (!forms.empty() && out.size() < kMostOfAWord) {
    const auto end = std::min(forms.find(' '), forms.size());
    out.push_back({std::string(forms.substr(0, end)), kOtherGiven * static_cast<double>(out.size())});
    forms.remove_prefix(std::min(end + 1, forms.size()));
  }
  return out;
}

/// In the capitals of the word: ШОЙГУ → CHOÏGOU, Шойгу → Choïgou, де → de.
std::string in_case_of(std::string_view word, const std::u32string& small) {
  const auto letters = unicode::to_utf32(word);
  const auto capital = [](char32_t c) { return unicode::is_upper(c); };
  if (letters.empty() || !capital(letters.front())) return unicode::to_utf8(small);
  if (letters.size() > 1 &&
      std::none_of(letters.begin(), letters.end(), [](char32_t c) { return unicode::is_lower(c); }))
    return unicode::to_upper(unicode::to_utf8(small));
  auto out = small;
  out.front() = unicode::upper(out.front());
  return unicode::to_utf8(out);
}

std::vector<Spelling> spellings_of_word(std::string_view word, const Reading& reading) {
  const auto small = unicode::to_utf32(unicode::to_lower(word));
  std::map<std::u32string, double> probability;
  for (const auto& voice : reading.voices)
    for (const auto& answer : voice.model->best(small, kMostOfAWord))
      probability[answer.text] += std::exp2(-answer.bits - voice.price);
  std::vector<Spelling> out;
  for (const auto& [text, p] : probability) out.push_back({in_case_of(word, text), -std::log2(p)});
  if (out.empty()) out.push_back({convert(word, **find(reading.scheme)), 0});
  std::stable_sort(out.begin(), out.end(), [](const Spelling& a, const Spelling& b) { return a.cost < b.cost; });
  if (out.size() > kMostOfAWord) out.resize(kMostOfAWord);
  return out;
}

/// Each spelling so far with each of the next word's; the cheapest are kept.
std::vector<Spelling> joined(const std::vector<Spelling>& so_far, const std::vector<Spelling>& next,
                             std::size_t limit) {
  std::vector<Spelling> out;
  for (const auto& left : so_far)
    for (const auto& right : next) out.push_back({left.text + right.text, left.cost + right.cost});
  std::stable_sort(out.begin(), out.end(), [](const Spelling& a, const Spelling& b) { return a.cost < b.cost; });
  if (out.size() > limit) out.resize(limit);
  return out;
}

bool joins_words(char32_t c) { return !unicode::is_letter(c) && !unicode::is_mark(c) && c != U'\'' && c != U'’'; }

/// A name's words by one reading. All but the last may be given names.
std::vector<Spelling> spell(std::string_view name, Language language, const Reading& reading, std::size_t limit) {
  std::vector<Spelling> out = {{"", reading.price}};
  const auto last_word = name.rfind(' ');
  for (std::size_t at = 0; at < name.size();) {
    auto end = at;
    for (auto c = unicode::code_point(name, end); c.size > 0 && !joins_words(c.value);
         c = unicode::code_point(name, end))
      end += c.size;
    if (end == at) {
      end += unicode::code_point(name, at).size;
      for (auto& spelling : out) spelling.text += name.substr(at, end - at);
    } else {
      const auto word = name.substr(at, end - at);
      const bool may_be_given = last_word != std::string_view::npos && at < last_word && language != Language::ru;
      const auto forms = may_be_given ? known_forms(word, language) : std::string_view();
      out = joined(out, forms.empty() ? spellings_of_word(word, reading) : forms_with_costs(forms),
                   std::max(limit, kMostOfAWord));
    }
    at = end;
  }
  return out;
}

}  // namespace

std::vector<Spelling> press(std::string_view unread, Language language, std::size_t limit, Language origin) {
  if (limit == 0) return {};
  const auto composed = unicode::normalize(unread, unicode::Form::nfc);
  const std::string name = composed ? *composed : std::string(unread);
  if (name.empty() || has_cyrillic(name) == (language == Language::ru) || language == Language::und) return {{name, 0}};
  std::map<std::string, double> costs;
  for (const auto& reading :
       language == Language::ru ? readings_into_russian(origin) : readings_into_latin(name, language))
    for (const auto& spelling : spell(name, language, reading, limit)) {
      auto& cost = costs.try_emplace(spelling.text, spelling.cost).first->second;
      cost = std::min(cost, spelling.cost);
    }
  std::vector<Spelling> out;
  for (const auto& [text, cost] : costs) out.push_back({text, cost});
  std::stable_sort(out.begin(), out.end(), [](const Spelling& a, const Spelling& b) { return a.cost < b.cost; });
  if (out.size() > limit) out.resize(limit);
  const double usual = out.front().cost;
  for (auto& spelling : out) spelling.cost -= usual;
  return out;
}

}  // namespace behistun::translit
