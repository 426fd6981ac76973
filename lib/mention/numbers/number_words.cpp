// A number in words is a sum of what its words are worth ("two hundred and five"); a word for a scale multiplies what
// was summed since the last one ("three thousand five hundred"). Which word may follow which keeps numbers beside each
// other apart ("one or two, three"). Sums are kept in tenths, for "two and a half".

#include <behistun/number_words.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>
#include <vector>

#include "words/numerals.hpp"

namespace behistun::mention {

namespace {

using segment::Token;

struct Numeral {
  std::string_view language, kind, value, word, example, gives;
};
constexpr Numeral kNumerals[] = {
#include "numerals.inc"
};

struct Magnitude {
  std::string_view word, zeros, example;
};
constexpr Magnitude kMagnitudes[] = {
#include "magnitudes.inc"
};

constexpr std::string_view kLinks[] = {"one", "and", "to", "between", "within"};  // as NumberLink
constexpr std::string_view kGlued = "glued";

bool is_of_links(const Numeral& row) {
  return std::find(std::begin(kLinks), std::end(kLinks), row.kind) != std::end(kLinks);
}

bool is_multiplier(const Numeral& row) { return row.kind == "scale" || row.kind == "hundred" || row.kind == "dozen"; }

const segment::Phrases& words_of_numbers() {
  static const auto phrases = segment::Phrases::of(kNumerals, &Numeral::word);
  return phrases;
}

using Tenths = std::uint64_t;
constexpr Tenths kOne = 10;

Tenths tenths_of(std::string_view value) {
  Tenths whole = 0;
  const auto [point, error] = std::from_chars(value.data(), value.data() + value.size(), whole);
  return whole * kOne + (point != value.data() + value.size() ? kOne / 2 : 0);  // the table has no other fractions
}

constexpr std::size_t kMostZeros = 15;

Tenths scaled(Tenths value, std::size_t zeros) {
  while (zeros-- > 0) value *= 10;
  return value;
}

// What the words so far are worth.
class Sum {
 public:
  // False if the word does not go on with this number.
  bool add(const Numeral& row) {
    if (ended_) return false;
    if (row.kind == "half") return add_half();
    if (row.kind == "whole") return is_empty() && end_with(tenths_of(row.value));
    const auto value = tenths_of(row.value);
    if (row.kind == "dozen") return !dozen_ && current_ < 10 * kOne && total_ == 0 && add_dozen(value);
    if (row.kind == "hundred") return add_hundred();
    const auto tens = current_ % (100 * kOne);
    if (row.kind == "hundreds") return current_ == 0 && add_to_current(value);
    if (row.kind == "ten") {
      const bool is_fourscore = value == 20 * kOne && tens == 4 * kOne;  // « quatre-vingt »
      return is_fourscore ? add_to_current(76 * kOne) : tens == 0 && add_to_current(value);
    }
    return add_small(value);
  }
  bool add_one() { return !ended_ && add_small(kOne); }

  bool add_scale(std::size_t zeros) {
    if (ended_ || zeros + zeros_ > kMostZeros) return false;
    if (total_ == 0) {
      total_ = current_ == 0 ? kOne : current_;
      zeros_ = zeros;
    } else if (current_ == 0) {  // "thousand million"
      zeros_ += zeros;
    } else {
      if (zeros >= zeros_) return false;
      settle();
      total_ += scaled(current_, zeros);
    }
    last_zeros_ = zeros;
    current_ = 0;
    return true;
  }

  bool is_empty() const { return total_ == 0 && current_ == 0; }
  // May "and" follow? In English behind hundreds and scales, in French behind tens.
  bool is_round(Tenths by) const { return !is_empty() && current_ % (by * kOne) == 0; }

  void tell(NumberInWords& number) {
    if (total_ != 0 && current_ != 0) settle();
    const auto value = total_ + current_;
    number.whole = std::to_string(value / kOne);
    if (value % kOne != 0) number.fraction = std::to_string(value % kOne);
    number.zeros = zeros_;
    number.is_dozen = dozen_;
  }

 private:
  bool add_to_current(Tenths value) {
    current_ += value;
    return true;
  }
  // Alone, behind a hundred, behind tens; « soixante-dix », « quatre-vingt-onze ».
  bool add_small(Tenths value) {
    const auto tens = current_ % (100 * kOne);
    const bool is_behind_tens = tens >= 20 * kOne && tens % (10 * kOne) == 0;
    const bool is_by_twenty = (tens == 60 * kOne || tens == 80 * kOne) && value < 20 * kOne;
    return !dozen_ && (tens == 0 || (is_behind_tens && (value < 10 * kOne || is_by_twenty))) && add_to_current(value);
  }
  bool end_with(Tenths value) {
    current_ = value;
    return dozen_ = ended_ = true;
  }
  bool add_dozen(Tenths value) {
    dozen_ = true;
    current_ = (current_ == 0 ? kOne : current_) * value / kOne;
    return true;
  }
  bool add_hundred() {
    if (current_ >= 100 * kOne || dozen_) return false;
    current_ = (current_ == 0 ? kOne : current_) * 100;
    return true;
  }
  bool add_half() {
    if (is_empty() || current_ % kOne != 0) return false;
    if (current_ != 0) return add_to_current(kOne / 2);
    if (zeros_ != last_zeros_) return false;
    total_ += kOne / 2;
    return ended_ = true;
  }
  // The zeros of the first scale, multiplied out.
  void settle() {
    total_ = scaled(total_, zeros_);
    zeros_ = 0;
  }

  Tenths total_ = 0;    // up to the last scale, less zeros_
  Tenths current_ = 0;  // since then
  std::size_t zeros_ = 0, last_zeros_ = 0;
  bool dozen_ = false, ended_ = false;
};

class Reader {
 public:
  Reader(std::string_view text, std::span<const Token> tokens, Language language)
      : text_(text), tokens_(tokens), language_(language) {}

  std::optional<NumberInWords> read(std::size_t first) const {
    if (first > 0 && tokens_[first - 1].number) return std::nullopt;
    NumberInWords number{.first = first, .behind = first};
    Sum sum;
    while (const auto behind = take_word(sum, first, number.behind)) number.behind = behind;
    if (sum.is_empty()) return std::nullopt;
    sum.tell(number);
    if (multiplies(first)) {
      number.is_alone = number.behind == first + 1;
      if (!take_article(number)) return std::nullopt;
    }
    return number;
  }

 private:
  std::string_view gap(std::size_t left) const {
    return text_.substr(tokens_[left].span.end, tokens_[left + 1].span.begin - tokens_[left].span.end);
  }
  bool goes_on(std::size_t at) const { return at < tokens_.size() && (gap(at - 1) == " " || gap(at - 1) == "-"); }
  bool is_of(NumberLink link, std::size_t at) const { return is_link(link, tokens_[at], language_); }
  segment::Phrases::Match match(std::size_t at) const { return words_of_numbers().longest(text_, tokens_, at); }

  // Does the word at `first` multiply what is before it?
  bool multiplies(std::size_t first) const {
    const auto found = match(first);
    return found.count != 0 && is_multiplier(kNumerals[found.phrase]);
  }

  // Adds the word at `at` of the number that begins at `first`; the token behind it, 0 if the number has ended.
  std::size_t take_word(Sum& sum, std::size_t first, std::size_t at) const {
    if (at != first) {
      if (!goes_on(at)) return 0;
      if (const auto behind = behind_and(sum, at); behind != 0) at = behind;
      if (is_of(NumberLink::one, at) && tokens_[at].folded != kArticle) return sum.add_one() ? at + 1 : 0;
    }
    const auto found = match(at);
    if (found.count == 0) {
      const auto zeros = at == first || tokens_[at].folded.size() <= kShortest ? 0 : zeros_of(tokens_[at].folded);
      return zeros != 0 && sum.add_scale(zeros) ? at + 1 : 0;
    }
    const auto& row = kNumerals[found.phrase];
    const bool is_added = row.kind == "scale" ? sum.add_scale(tenths_of(row.value) / kOne)
                                              : !is_of_links(row) && row.kind != kGlued && sum.add(row);
    return is_added ? at + found.count : 0;
  }

  // "two hundred and five", « vingt et un », « soixante et onze »: the token behind "and"; 0 if it is not of the
  // number.
  std::size_t behind_and(const Sum& sum, std::size_t at) const {
    const bool french = language_ == Language::fr;
    if (!is_of(NumberLink::both, at) || language_ == Language::ru || !goes_on(at + 1)) return 0;
    if (kNumerals[match(at).phrase].kind == "half" || !sum.is_round(french ? 10 : 100)) return 0;
    return !french || is_of(NumberLink::one, at + 1) || tokens_[at + 1].folded == "onze" ? at + 1 : 0;
  }

  // "a million", « une vingtaine ». In English and French such a word has an article, but for « cent » and « mille »:
  // "several hundred", « quelques millions » are no numbers, nor is "a quarter of a million".
  bool take_article(NumberInWords& number) const {
    const auto first = number.first;
    if (first == 0 || !is_of(NumberLink::one, first - 1) || gap(first - 1) != " ") {
      const auto word = tokens_[first].folded;
      return language_ == Language::ru || word == "cent" || word == "mille";
    }
    number.first = first - 1;
    return first < 2 || tokens_[first - 2].folded != "of";
  }

  static constexpr std::string_view kArticle = "a";
  static constexpr std::size_t kShortest = 2;  // bytes; shorter ones follow digits alone ("5 m")

  std::string_view text_;
  std::span<const Token> tokens_;
  Language language_;
};

}  // namespace

const segment::Phrases& numerals() {
  static const auto phrases = [] {
    std::vector<std::string_view> words;
    for (const auto& row : kNumerals)
      if (!is_of_links(row) && row.kind != "half") words.push_back(row.word);
    return segment::Phrases(words);
  }();
  return phrases;
}

bool may_begin_number(const Token& word) { return numerals().may_begin(word); }

std::optional<NumberInWords> number_in_words(std::string_view text, std::span<const Token> tokens, std::size_t first,
                                             Language language) {
  return Reader(text, tokens, language).read(first);
}

std::string_view glued_number(std::string_view text, std::span<const Token> tokens, std::size_t at,
                              std::string_view& rest) {
  const auto found = words_of_numbers().longest(text, tokens, at);
  if (found.count == 0 || kNumerals[found.phrase].kind != kGlued) return {};
  const auto& row = kNumerals[found.phrase];
  rest = tokens[at].folded.substr(row.word.size() - 1);  // the word's *
  return row.value;
}

std::size_t zeros_of(std::string_view folded_word) {
  for (const auto& row : kMagnitudes) {
    const bool open = row.word.ends_with('*');
    const auto stem = open ? row.word.substr(0, row.word.size() - 1) : row.word;
    if (!(open ? folded_word.starts_with(stem) : folded_word == stem)) continue;
    std::size_t zeros = 0;
    std::from_chars(row.zeros.data(), row.zeros.data() + row.zeros.size(), zeros);
    return zeros;
  }
  return 0;
}

bool is_link(NumberLink link, const Token& token, Language language) {
  static const auto rows = [] {
    std::array<std::vector<std::pair<Language, std::string_view>>, std::size(kLinks)> words;
    for (const auto& row : kNumerals)
      if (const auto* kind = std::find(std::begin(kLinks), std::end(kLinks), row.kind); kind != std::end(kLinks))
        words[static_cast<std::size_t>(kind - std::begin(kLinks))].emplace_back(language_of(row.language), row.word);
    return words;
  }();
  const auto& words = rows[static_cast<std::size_t>(link)];
  return std::any_of(words.begin(), words.end(),
                     [&](const auto& one) { return one.first == language && one.second == token.folded; });
}

}  // namespace behistun::mention
