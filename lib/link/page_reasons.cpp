// Two pages held against each other: publishers, days, titles, and whether they say the same sentence by sentence.

#include "page_reasons.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <set>

#include "relation.hpp"

namespace behistun::link {

std::string days_apart(std::int32_t days) { return std::to_string(days) + (days == 1 ? " day apart" : " days apart"); }

void weigh_publishers(Case& held) {
  const bool same_language = held.left.language == held.right.language;
  if (!held.left.native_id.empty() && held.left.native_id == held.right.native_id)
    held.add("same number, " + std::string(held.left.native_id), weight("same number"));
  if (held.left.side.empty() || held.right.side.empty()) return;
  if (held.left.side != held.right.side) {
    held.add("published by two sides, " + std::string(held.left.side) + " and " + std::string(held.right.side),
             weight("two sides"));
  } else if (same_language) {
    held.add("one side twice in one language", weight("one side, one language"));
  } else {
    held.add("one side in two languages", weight("one side, two languages"));
  }
}

namespace {

constexpr std::size_t kLongestNumber = 6;  // digits

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_latin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The value of a Roman numeral of two letters and more, or of V or X; 0 for anything else. "I" is a word.
int roman(std::string_view word) {
  constexpr std::string_view kLetters = "IVXLC";
  constexpr std::array kValues = {1, 5, 10, 50, 100};
  int sum = 0, before = 0;
  for (auto letter = word.rbegin(); letter != word.rend(); ++letter) {
    const auto at = kLetters.find(*letter);
    if (at == std::string_view::npos) return 0;
    const auto value = kValues[at];
    sum += value < before ? -value : value;
    before = std::max(before, value);
  }
  return word.size() > 1 || word == "V" || word == "X" ? sum : 0;
}

// The numbers that stand in a title by themselves or before an ending: 80 of "80th", 28 of "XXVIII", none of "G20".
std::set<int> numbers_in(std::string_view title) {
  std::set<int> numbers;
  for (std::size_t at = 0; at < title.size();) {
    const auto starts_word = [](char c) { return is_digit(c) || is_latin(c) || (c & 0x80) != 0; };
    if (!starts_word(title[at])) {
      ++at;
      continue;
    }
    const auto begin = at;
    while (at < title.size() && starts_word(title[at])) ++at;
    const auto word = title.substr(begin, at - begin);
    const auto digits = static_cast<std::size_t>(std::find_if_not(word.begin(), word.end(), is_digit) - word.begin());
    int number = roman(word);
    if (digits > 0 && digits <= kLongestNumber) std::from_chars(word.data(), word.data() + digits, number);
    if (number > 0) numbers.insert(number);
  }
  return numbers;
}

// A number is carried over into the other language, whatever becomes of the words.
void weigh_numbers(Case& held, std::string_view left, std::string_view right) {
  const auto of_left = numbers_in(left), of_right = numbers_in(right);
  std::vector<int> only;
  std::set_symmetric_difference(of_left.begin(), of_left.end(), of_right.begin(), of_right.end(),
                                std::back_inserter(only));
  if (!only.empty())
    held.add("only one title has the number " + std::to_string(only.front()), weight("number in one title"));
}

}  // namespace

void weigh_titles(Case& held) {
  if (held.left.sentences == 0 || held.right.sentences == 0) return;
  const auto a = held.texts.units(held.left.number), b = held.texts.units(held.right.number);
  const auto beads = align::align({*a, 0, 1}, {*b, 0, 1}, align::Mode::translation);
  const bool joined = beads.size() == 1;
  if (joined) weigh_numbers(held, a->units.front().text, b->units.front().text);
  held.add(joined ? "titles say the same" : "titles differ",
           joined ? std::min(beads.front().score + weight("titles, chance"), weight("titles, at most"))
                  : weight("titles differ"));
}

namespace {

// Latin letters but for spaces, marks and numbers.
bool is_latin_text(std::string_view text) {
  const auto latin = std::count_if(text.begin(), text.end(), is_latin);
  return 2 * latin > std::ssize(text);
}

// "Visit to AvtoVAZ", of a language that so short a title does not tell, is none of another title in Latin letters.
bool is_no_translation(const Case& held) {
  const bool is_told = held.left.language != Language::und && held.right.language != Language::und;
  if (is_told || held.left.language == held.right.language || held.left.sentences != 1 || held.right.sentences != 1)
    return false;
  const auto a = held.texts.units(held.left.number), b = held.texts.units(held.right.number);
  return is_latin_text(a->units.front().text) == is_latin_text(b->units.front().text);
}

}  // namespace

bool are_one_page(Case& held) {
  if (!held.may_be_one_office()) return false;
  if (!held.left.published || !held.right.published) return false;
  const auto gap = std::abs(*held.left.published - *held.right.published);
  if (gap > 2 || is_no_translation(held)) return false;
  held.add(gap == 0 ? "published the same day" : "published " + days_apart(gap),
           weight(gap == 0 ? "page, same day" : "page, day apart"));
  weigh_publishers(held);
  weigh_titles(held);
  const bool whole = held.left.sentences > 1 && held.right.sentences > 1;
  if (whole) {
    const bool same = says_the_same(held.left, held.right, held.texts);
    held.add(same ? "sentence by sentence the same" : "sentences differ",
             weight(same ? "page, text same" : "page, text differs"));
  }
  return held.same();
}

}  // namespace behistun::link
