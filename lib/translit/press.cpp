// Press spellings of personal names.
//
// A name is taken word by word. Given names that the table knows are written as their bearers are; for all other words
// learnt models say which spellings are likely. What a press writes is a mixture: French papers spell most Russians in
// French (Choïgou), some as English papers do, and a foreigner in Cyrillic letters as at home (Jean, not Jan). So the
// whole name is read in several ways, each with a price for being the less usual one, and equal answers are added up.
//
// Surnames of people whom everybody knows are written by custom (press-known.tsv), whatever the reading; a custom also
// tells the style of the other words. A Russian name is read in each of the learnt styles (styles.hpp), whose share is
// told by the end of the surname: one style holds for all the words. Beside them answer models that know whole pieces
// of words (spelling.hpp), of Russian names and of foreign ones. A Latin name into Russian is read once as a
// Frenchman's and once as anybody's.

#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include "custom.hpp"
#include "spelling.hpp"
#include "styles.hpp"

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
constexpr double kForeign = 3;           ///< bits: a name in Cyrillic letters that is not Slavic
constexpr double kUkrainian = 2;         ///< bits: a Ukrainian whose name has no Ukrainian letter
/// The share of a Russian at least, alone and behind a Slavic given name: word models know some foreign words by heart.
constexpr double kLeastRussian = 0.25, kLeastBehindSlavicGiven = 0.8;
constexpr double kAsInEnglish = 2;   ///< bits: a Slavic name that French writes as English does
constexpr double kOtherGiven = 1.5;  ///< bits for each step down the list of a given name's forms
constexpr double kOtherStyle = 3;    ///< bits, at most, for a given name's form that is not in the style of the rest
constexpr double kOwnStyle = 0.5;    ///< how much likelier French style is for whom not everybody knows than for all
constexpr double kByCustom = 0.8;    ///< the share of the customary forms of a surname in what is said of it
constexpr double kByStylesInEnglish = 0.6, kByStylesInFrench = 0.7;  ///< their share in what is said of a Russian
constexpr double kFrench = 3;          ///< bits: a Latin name whose origin nobody told, read as French
constexpr double kAgainstOrigin = 12;  ///< bits: a reading that the origin told speaks against
constexpr double kUnreadable = 1e-12;  ///< the probability of what a model cannot read
constexpr double kUnlearntFrench = 4;  ///< bits: within a French reading, a word as anybody would read it

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
  bool given_the_word = false;       ///< what the voices say of a word adds up to 1, however odd the word
  std::optional<std::size_t> style;  ///< the words are written in this style; there are no voices
};

bool joins_words(char32_t c) { return !unicode::is_letter(c) && !unicode::is_mark(c) && c != U'\'' && c != U'’'; }

/// The word that begins here; empty if what stands here joins words.
std::string_view word_at(std::string_view name, std::size_t at) {
  auto end = at;
  for (auto c = unicode::code_point(name, end); c.size > 0 && !joins_words(c.value); c = unicode::code_point(name, end))
    end += c.size;
  return name.substr(at, end - at);
}

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

/// The forms of a Russian given name in the press of a language, separated by spaces; empty if it is not in the table.
std::string_view known_forms(std::string_view word, Language language) {
  for (const auto& given : given_names())
    if (given.ru == word) return language == Language::fr ? given.fr : given.en;
  return {};
}

std::vector<std::u32string> words_of(std::string_view name) {
  std::vector<std::u32string> out;
  for (std::size_t at = 0; at < name.size();) {
    const auto word = word_at(name, at);
    if (!word.empty()) out.push_back(unicode::to_utf32(unicode::to_lower(word)));
    at += word.empty() ? unicode::code_point(name, at).size : word.size();
  }
  return out;
}

double probability(const SpellingModel& model, std::u32string_view word) {
  double out = 0;
  for (const auto& answer : model.best(word, kMostOfAWord)) out += std::exp2(-answer.bits);
  return out;
}

/// Whose name it is, in Cyrillic letters that do not tell: how likely each is; adds up to 1.
struct Bearer {
  double russian = 0, ukrainian = 0, foreign = 0;
};
Bearer bearer(const std::vector<std::u32string>& words, bool slavic_given) {
  Bearer out{1, std::exp2(-kUkrainian), std::exp2(-kForeign)};
  for (const auto& word : words) {
    out.russian *= probability(ru_en(), word) + kUnreadable;
    out.ukrainian *= probability(uk_en(), word) + kUnreadable;
    out.foreign *= probability(cyr_lat(), word) + kUnreadable;
  }
  const double whole = out.russian + out.ukrainian + out.foreign;
  if (whole <= 0) return {1, 0, 0};
  const double least = slavic_given ? kLeastBehindSlavicGiven : kLeastRussian;
  const double others = (1 - least) / whole;
  return {least + others * out.russian, others * out.ukrainian, others * out.foreign};
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

double price_of(double share) { return -std::log2(std::max(share, kUnreadable)); }

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
  const auto words = words_of(name);
  const auto whose = bearer(words, begins_with_slavic_given(name, language));
  std::vector<Voice> voices = {{&ru_en(), french ? kAsInEnglish : 0}};
  if (french) voices.push_back({&ru_fr(), 0});
  std::vector<Reading> out = {{voices, scheme, price_of(whose.russian * (1 - by_styles)), true, std::nullopt},
                              {ukrainian_voices(french), scheme, price_of(whose.ukrainian), true, std::nullopt},
                              {{{&cyr_lat(), 0}}, scheme, price_of(whose.foreign), true, std::nullopt}};
  const auto shares = shares_of_styles(words.empty() ? std::u32string() : words.back(), language);
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

std::vector<Reading> readings_into_russian(Language origin) {
  const double as_french = origin == Language::fr ? 0 : origin == Language::und ? kFrench : kAgainstOrigin;
  return {{{{&fr_ru(), 0}, {&lat_ru(), kUnlearntFrench}}, "practical-fr-ru", as_french, false, {}},
          {{{&lat_ru(), 0}}, "practical-en-ru", origin == Language::fr ? kAgainstOrigin : 0, false, {}}};
}

/// A form that the style would have written otherwise costs more, if it is one that a style can write at all.
std::vector<Spelling> forms_with_costs(std::string_view word, std::string_view forms, const Reading& reading) {
  const auto small = unicode::to_utf32(unicode::to_lower(word));
  std::vector<Spelling> out;
  std::vector<double> in_style;
  while (!forms.empty() && out.size() < kMostOfAWord) {
    const auto form = forms.substr(0, forms.find(' '));
    out.push_back({std::string(form), kOtherGiven * static_cast<double>(out.size())});
    if (reading.style)
      in_style.push_back(press_styles().bits(small, unicode::to_utf32(unicode::to_lower(form)), *reading.style));
    forms.remove_prefix(std::min(form.size() + 1, forms.size()));
  }
  if (in_style.empty()) return out;
  const double usual = *std::min_element(in_style.begin(), in_style.end());
  double whole = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (in_style[i] < PressStyles::kNeverInStyle) out[i].cost += std::min(kOtherStyle, in_style[i] - usual);
    whole += std::exp2(-out[i].cost);
  }
  for (auto& form : out) form.cost += std::log2(whole);
  std::stable_sort(out.begin(), out.end(), [](const Spelling& a, const Spelling& b) { return a.cost < b.cost; });
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

/// Custom has its share of what is said of a word, each further form half as much as the one before it.
void add_customary(std::string_view forms, std::map<std::u32string, double>& probability) {
  if (forms.empty()) return;
  double whole = 0, said = 0, weight = 1;
  std::map<std::u32string, double> customary;
  for (; !forms.empty(); weight /= 2) {
    const auto form = forms.substr(0, forms.find(' '));
    customary[unicode::to_utf32(unicode::to_lower(form))] += weight;
    whole += weight;
    forms.remove_prefix(std::min(form.size() + 1, forms.size()));
  }
  for (const auto& [text, p] : probability) said += p;
  const double unit = said > 0 ? said : 1;
  for (auto& [text, p] : probability) p *= 1 - kByCustom;
  for (const auto& [text, share] : customary) probability[text] += kByCustom * unit * share / whole;
}

std::vector<Spelling> spellings_of_word(std::string_view word, std::string_view customary, const Reading& reading) {
  const auto small = unicode::to_utf32(unicode::to_lower(word));
  std::map<std::u32string, double> probability;
  for (const auto& voice : reading.voices)
    for (const auto& answer : voice.model->best(small, kMostOfAWord))
      probability[answer.text] += std::exp2(-answer.bits - voice.price);
  if (reading.style)
    for (const auto& answer : press_styles().best(small, *reading.style, kMostOfAWord))
      probability[answer.text] += std::exp2(-answer.bits);
  add_customary(customary, probability);
  double whole = reading.given_the_word && !reading.style ? 0 : 1;
  if (whole == 0)
    for (const auto& [text, p] : probability) whole += p;
  std::vector<Spelling> out;
  for (const auto& [text, p] : probability) out.push_back({in_case_of(word, text), -std::log2(p / whole)});
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

/// A name's words by one reading. All but the last may be given names, and so may a word by itself.
std::vector<Spelling> spell(std::string_view name, Language language, const Reading& reading, std::size_t limit) {
  std::vector<Spelling> out = {{"", reading.price}};
  const auto last_word = name.rfind(' ');
  for (std::size_t at = 0; at < name.size();) {
    const auto word = word_at(name, at);
    if (word.empty()) {
      const auto between = name.substr(at, unicode::code_point(name, at).size);
      for (auto& spelling : out) spelling.text += between;
      at += between.size();
      continue;
    }
    const bool stands_alone = word.size() == name.size();
    const bool stands_first = last_word != std::string_view::npos && at < last_word;
    const bool may_be_given = language != Language::ru && (stands_alone || stands_first);
    const auto forms = may_be_given ? known_forms(word, language) : std::string_view();
    out = joined(out,
                 forms.empty() ? spellings_of_word(word, customary_forms(word, language), reading)
                               : forms_with_costs(word, forms, reading),
                 std::max(limit, kMostOfAWord));
    at += word.size();
  }
  return out;
}

}  // namespace

std::vector<Spelling> press(std::string_view unread, Language language, std::size_t limit, Language origin) {
  if (limit == 0) return {};
  const auto composed = unicode::normalize(unread, unicode::Form::nfc);
  const std::string name = composed ? *composed : std::string(unread);
  if (name.empty() || has_cyrillic(name) == (language == Language::ru) || language == Language::und) return {{name, 0}};
  std::map<std::string, double> likely;
  for (const auto& reading :
       language == Language::ru ? readings_into_russian(origin) : readings_into_latin(name, language))
    for (const auto& spelling : spell(name, language, reading, limit))
      likely[spelling.text] += std::exp2(-spelling.cost);
  std::vector<Spelling> out;
  for (const auto& [text, p] : likely) out.push_back({text, -std::log2(p)});
  std::stable_sort(out.begin(), out.end(), [](const Spelling& a, const Spelling& b) { return a.cost < b.cost; });
  if (out.size() > limit) out.resize(limit);
  const double usual = out.front().cost;
  for (auto& spelling : out) spelling.cost -= usual;
  return out;
}

}  // namespace behistun::translit
