// Press spellings of personal names.
//
// A name is taken word by word, in each of the ways in which it can be read (readings.hpp), and equal answers are added
// up. Given names that the table knows are written as their bearers are. Surnames of people whom everybody knows are
// written by custom (press-known.tsv), whatever the reading. For all other words learnt models say which spellings are
// likely.

#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <cmath>
#include <map>
#include "custom.hpp"
#include "readings.hpp"

namespace behistun::translit {
namespace {

constexpr std::size_t kMostOfAWord = 8;  ///< spellings of one word that are looked at
constexpr double kOtherGiven = 1.5;      ///< bits for each step down the list of a given name's forms
constexpr double kOtherStyle = 3;  ///< bits, at most, for a given name's form that is not in the style of the rest
constexpr double kByCustom = 0.8;  ///< the share of the customary forms of a surname in what is said of it

bool has_cyrillic(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const auto c = unicode::code_point(utf8, at);
    if (unicode::script(c.value) == unicode::Script::cyrillic) return true;
    at += c.size;
  }
  return false;
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

/// A form that the style would have written otherwise costs more, if it is one that a style can write at all.
std::vector<Spelling> forms_with_costs(std::string_view word, std::string_view forms, const Reading& reading) {
  const auto small = unicode::to_utf32(unicode::to_lower(word));
  std::vector<Spelling> out;
  std::vector<double> in_style;
  while (!forms.empty() && out.size() < kMostOfAWord) {
    const auto form = forms.substr(0, forms.find(' '));
    out.push_back(
        {in_case_of(word, unicode::to_utf32(unicode::to_lower(form))), kOtherGiven * static_cast<double>(out.size())});
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
  for (const auto& reading : readings_of(name, language, origin))
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
