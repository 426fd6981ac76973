// A number is one token of digits or several, joined as the language groups them: 1,200.5 in English, 1 200,5
// elsewhere. Press offices write it the other way too, and where that can mean one thing only it is read so: "10 000"
// and "5,2" in English, « 10.000 », « 10,000 » and « 5.2 » elsewhere. Its key is plain digits with a decimal point,
// multiplied out ("5.3 billion" is "5300000000"), so that languages meet. Its role is what it counts: the words behind
// it (data/quantities.tsv), a sign beside it, or the word that a hyphen joins to it ("72-hour", «72-часовой»). In words
// ("two dozen", « vingt et un », number_words.hpp) it is one where it says what it counts or has a scale ("three
// thousand"). Of a range ("5-6 %", "two or three million") the first number is of the second one's unit and scale.

#include "numbers.hpp"

#include <algorithm>
#include <tuple>

#include "words/numerals.hpp"

namespace behistun::mention {

namespace {

using segment::Token;

struct Quantity {
  std::string_view unit, phrase, example;
};
constexpr Quantity kQuantities[] = {
#include "quantities.inc"
};

constexpr std::string_view kTimeOfDay = "clock";  // what stands behind an hour, which counts nothing

const segment::Phrases& quantities() {
  static const auto phrases = segment::Phrases::of(kQuantities, &Quantity::phrase);
  return phrases;
}

struct Compound {
  std::string_view unit, word, example;
};
constexpr Compound kCompounds[] = {
#include "compounds.inc"
};

struct BeforeHour {
  std::string_view word, example;
};
constexpr BeforeHour kBeforeHours[] = {
#include "before-hours.inc"
};

const segment::Phrases& compounds() {
  static const auto phrases = segment::Phrases::of(kCompounds, &Compound::word);
  return phrases;
}

constexpr std::string_view kCurrencies[][2] = {{"$", "USD"}, {"€", "EUR"}, {"£", "GBP"}};

// "2.5bn", but "200m" only of money: else it is metres.
bool multiplies_when_glued(std::string_view folded_word, std::string_view before) {
  if (folded_word.size() > 1) return folded_word.size() == 2 && zeros_of(folded_word) > 0;
  return std::any_of(std::begin(kCurrencies), std::end(kCurrencies),
                     [&](const auto& row) { return before.ends_with(row[0]); });
}

// "$ 297 million", but not "$5 297": the sign is no other number's.
bool is_lone_sign(std::string_view before, std::string_view sign) {
  before.remove_suffix(1);
  if (!before.ends_with(sign)) return false;
  before.remove_suffix(sign.size());
  return before.empty() || before.back() == ' ' || before.back() == '(';
}

bool is_french_of(const Token& token) { return token.folded == "de" || token.folded == "d"; }

std::string multiplied(std::string whole, std::string fraction, std::size_t zeros) {
  while (zeros > 0 && !fraction.empty()) {
    whole += fraction.front();
    fraction.erase(0, 1);
    --zeros;
  }
  whole.append(zeros, '0');
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  while (fraction.ends_with('0')) fraction.pop_back();
  return fraction.empty() ? whole : whole + "." + fraction;
}

class Scan {
 public:
  Scan(const Reading& reading, std::span<const Token> tokens, std::span<const std::size_t> numbers,
       std::span<const std::size_t> numerals, std::span<const Mention> resolutions)
      : reading_(reading),
        text_(reading.canonical),
        tokens_(tokens),
        numbers_(numbers),
        numerals_(numerals),
        resolutions_(resolutions) {}

  std::vector<Mention> run() {
    found_.reserve(numbers_.size());
    std::size_t behind = 0;
    for (std::size_t digits = 0, words = 0; digits < numbers_.size() || words < numerals_.size();) {
      const bool in_words =
          digits == numbers_.size() || (words < numerals_.size() && numerals_[words] < numbers_[digits]);
      const auto at = in_words ? numerals_[words++] : numbers_[digits++];
      if (at >= behind) behind = take(at);
    }
    return std::move(found_);
  }

 private:
  std::string_view gap(std::size_t left) const {
    return text_.substr(tokens_[left].span.end, tokens_[left + 1].span.begin - tokens_[left].span.end);
  }
  bool number_at(std::size_t at) const { return at < tokens_.size() && tokens_[at].number; }

  bool in_date(Span span) const {
    const auto date = std::lower_bound(reading_.dates.begin(), reading_.dates.end(), span.begin,
                                       [](const dates::Date& one, std::size_t begin) { return one.span.end <= begin; });
    return date != reading_.dates.end() && date->span.overlaps(span);
  }

  bool in_resolution(Span span) const {
    const auto one =
        std::lower_bound(resolutions_.begin(), resolutions_.end(), span.begin,
                         [](const Mention& before, std::size_t begin) { return before.span.end <= begin; });
    return one != resolutions_.end() && one->span.contains(span);
  }

  bool is_digits(std::size_t at, std::size_t count) const {
    return number_at(at) && tokens_[at].folded.size() == count;
  }
  bool is_gap(std::size_t left, char mark) const { return gap(left) == std::string_view(&mark, 1); }

  // Which mark groups the thousands of the number that begins at `first`: that of the language, or one that stands
  // there and can mean nothing else. 0 if none does.
  char group_mark(std::size_t first) const {
    if (!is_digits(first + 1, 3) || tokens_[first].folded.size() > 3) return 0;
    const bool english = reading_.language == Language::en;
    const bool is_round =
        tokens_[first + 1].folded == "000" || (is_digits(first + 2, 3) && gap(first) == gap(first + 1));
    for (const char mark : {english ? ',' : ' ', english ? ' ' : '.', english ? ' ' : ','}) {
      if (!is_gap(first, mark)) continue;
      const bool is_own = mark == (english ? ',' : ' ');
      return is_own || is_round || (mark == '.' && tokens_[first].folded != "0") ? mark : '\0';
    }
    return 0;
  }

  // Does a fraction stand behind the token at `last`? With the mark of the other languages it has no three digits, as
  // thousands have.
  bool has_fraction(std::size_t last) const {
    if (!number_at(last + 1)) return false;
    const bool english = reading_.language == Language::en;
    if (is_gap(last, english ? '.' : ',')) return true;
    return is_gap(last, english ? ',' : '.') && tokens_[last + 1].folded.size() != 3;
  }

  // «18.30» of «в 18.30», where it counts nothing.
  bool is_clock(std::size_t hour) const {
    if (hour == 0 || tokens_[hour].folded.size() > 2 || !is_digits(hour + 1, 2) || !is_gap(hour, '.')) return false;
    constexpr std::string_view kLastHour = "23", kLastMinute = "59";
    const auto hours = tokens_[hour].folded;
    if ((hours.size() == 2 && hours > kLastHour) || tokens_[hour + 1].folded > kLastMinute) return false;
    const auto is_before = [&](const BeforeHour& row) { return row.word == tokens_[hour - 1].folded; };
    const Span span{tokens_[hour].span.begin, tokens_[hour + 1].span.end};
    return std::any_of(std::begin(kBeforeHours), std::end(kBeforeHours), is_before) &&
           unit(span, hour + 2, false).empty();
  }

  // What the word counts that a hyphen joins to the number; empty if that is not known.
  std::string compound_unit(std::size_t behind) const {
    if (behind >= tokens_.size() || gap(behind - 1) != "-" || tokens_[behind].capital) return {};
    const auto match = compounds().longest(text_, tokens_, behind);
    return match.count == 0 ? std::string() : std::string(kCompounds[match.phrase].unit);
  }

  struct Number {
    std::size_t first = 0, behind = 0;  // tokens
    Span span = {};
    std::string whole = {}, fraction = {};
    std::size_t zeros = 0;
    std::string unit = {};
    bool is_dozen = false;     // « une vingtaine »
    bool is_compound = false;  // a hyphen joins it to what it counts
    bool counts = false;       // if not, it is none where no unit is behind it
    bool is_read = false;      // if not, it belongs to something else

    bool is_below(const Number& other) const {
      const auto sizes = whole.size() <=> other.whole.size();
      return sizes != 0 ? sizes < 0 : std::tie(whole, fraction) < std::tie(other.whole, other.fraction);
    }
  };
  static constexpr std::size_t kHundreds = 3;  // digits

  // On which side of a number may a dash stand?
  enum class Dash : std::uint8_t { none, before, behind };

  // Glued to letters or a sign: MH17, N4, 5+5, 24/7, a reference such as 320-19-02. A word that a hyphen joins to it
  // may be what it counts.
  bool is_part_of_a_sign(const Number& number, Dash dash) const {
    const auto [begin, end] = number.span;
    if (number.first > 0 && tokens_[number.first - 1].span.end == begin) return true;
    if (number.behind < tokens_.size() && tokens_[number.behind].span.begin == end) return true;
    constexpr std::string_view kSigns = "+/_:#-";
    const auto near = [&](std::size_t at, bool may_be_dash) {
      return at < text_.size() && kSigns.find(text_[at]) != std::string_view::npos &&
             !(may_be_dash && text_[at] == '-');
    };
    const bool plus =
        (end + 1 < text_.size() && text_.substr(end, 2) == " +") || (begin >= 2 && text_.substr(begin - 2, 2) == "+ ");
    return plus || (near(end, dash == Dash::behind) && !number.is_compound) ||
           (begin > 0 && near(begin - 1, dash == Dash::before));
  }

  // Reads the number at `first` and, behind it, the other end of a range; the token behind.
  std::size_t take(std::size_t first) {
    if (number_at(first) && is_clock(first)) return first + 2;
    auto number = read(first);
    if (!number.is_read) return number.behind;
    if (const auto second = other_end(number); second != 0) {
      auto other = read(second);
      const bool counts = other.is_read && (other.zeros > 0 || !other.unit.empty()) && number.is_below(other);
      if (counts && !is_part_of_a_sign(number, Dash::behind) && !is_part_of_a_sign(other, Dash::before)) {
        number.zeros = other.zeros;
        number.unit = other.unit;
        number.span.end = tokens_[number.behind - 1].span.end;
        add(std::move(number));
        const auto behind = other.behind;
        add(std::move(other));
        return behind;
      }
    }
    const auto behind = number.behind;
    if (number.unit == kTimeOfDay) return behind;
    if ((number.counts || !number.unit.empty()) && !is_part_of_a_sign(number, Dash::none)) add(std::move(number));
    return behind;
  }

  void add(Number number) {
    auto& made = found_.emplace_back();
    made.kind = Kind::number;
    made.span = number.span;
    made.key = multiplied(std::move(number.whole), std::move(number.fraction), number.zeros);
    made.role = std::move(number.unit);
  }

  Number read(std::size_t first) const {
    auto number = number_at(first) ? digits_at(first) : words_at(first);
    if (!number.is_read) return number;
    number.span = {tokens_[number.first].span.begin, tokens_[number.behind - 1].span.end};
    if (number.is_compound) return number;
    auto compound = compound_unit(number.behind);
    number.is_compound = !compound.empty();
    number.unit = number.is_compound ? std::move(compound) : unit(number.span, number.behind, may_have_of(number));
    return number;
  }

  Number digits_at(std::size_t first) const {
    Number number{.first = first, .behind = first + 1, .whole = std::string(tokens_[first].folded)};
    auto& last = number.behind;
    const char group = group_mark(first);
    while (group != 0 && number.whole.size() <= 12 && is_digits(last, 3) && is_gap(last - 1, group))
      number.whole += tokens_[last++].folded;
    if (has_fraction(last - 1)) number.fraction = tokens_[last++].folded;
    const Span digits{tokens_[first].span.begin, tokens_[last - 1].span.end};
    if (in_date(digits) || in_resolution(digits)) return number;
    number.zeros = take_magnitudes(digits, last);
    number.is_read = number.counts = true;
    return number;
  }

  Number words_at(std::size_t first) const {
    auto words = number_in_words(text_, tokens_, first, reading_.language);
    if (!words) return glued_at(first);
    Number number{.first = words->first, .behind = words->behind};
    number.whole = std::move(words->whole);
    number.fraction = std::move(words->fraction);
    number.zeros = words->zeros;
    number.is_dozen = words->is_dozen;
    number.counts = !words->is_alone && (number.zeros > 0 || number.whole.size() > kHundreds);
    number.is_read = !in_date({tokens_[number.first].span.begin, tokens_[number.behind - 1].span.end});
    return number;
  }

  // «двухдневный», of what data/compounds.tsv has.
  Number glued_at(std::size_t first) const {
    Number number{.first = first, .behind = first + 1};
    std::string_view rest;
    const auto digits = glued_number(text_, tokens_, first, rest);
    if (digits.empty()) return number;
    const auto row = std::find_if(std::begin(kCompounds), std::end(kCompounds), [&](const Compound& one) {
      return one.word.ends_with('*') && rest.starts_with(one.word.substr(0, one.word.size() - 1));
    });
    if (row == std::end(kCompounds) || in_date(tokens_[first].span)) return number;
    number.whole = digits;
    number.unit = row->unit;
    number.is_read = number.is_compound = true;
    return number;
  }

  // « 3 millions d'habitants », « une vingtaine de jours ».
  bool may_have_of(const Number& number) const {
    return reading_.language == Language::fr &&
           (number.zeros > 0 || number.is_dozen || number.whole.size() > kHundreds);
  }

  // The token at which the other end of a range begins: "5-6 %", "three or four years", "between 5 and 6 million". 0 if
  // none does.
  std::size_t other_end(const Number& number) const {
    const auto at = number.behind;
    if (number.zeros > 0 || !number.unit.empty() || at >= tokens_.size()) return 0;
    constexpr std::string_view kDashes[] = {"-", "–", " - ", " – "};
    if (std::find(std::begin(kDashes), std::end(kDashes), gap(at - 1)) != std::end(kDashes))
      return begins_number(at) ? at : 0;
    if (gap(at - 1) != " " || !begins_number(at + 1) || gap(at) != " ") return 0;
    const auto is_of = [&](NumberLink link, std::size_t token) {
      return is_link(link, tokens_[token], reading_.language);
    };
    const bool is_between = number.first > 0 && is_of(NumberLink::between, number.first - 1);
    return is_of(is_between ? NumberLink::both : NumberLink::to, at) ? at + 1 : 0;
  }
  bool begins_number(std::size_t at) const {
    return number_at(at) || std::binary_search(numerals_.begin(), numerals_.end(), at);
  }

  // "billion", "bn" of "2.5bn", "thousand million" behind the digits: how many zeros they stand for.
  std::size_t take_magnitudes(Span digits, std::size_t& last) const {
    if (last >= tokens_.size()) return 0;
    if (gap(last - 1).empty() && multiplies_when_glued(tokens_[last].folded, text_.substr(0, digits.begin)))
      return zeros_of(tokens_[last++].folded);
    std::size_t zeros = 0;
    while (last < tokens_.size() && gap(last - 1) == " ") {
      const auto more = tokens_[last].folded.size() > 1 ? zeros_of(tokens_[last].folded) : 0;
      if (more == 0) break;
      zeros += more;
      ++last;
    }
    return zeros;
  }

  // What the number counts, `behind` being the token behind it; empty if that is not said.
  std::string unit(Span number, std::size_t behind, bool may_have_of) const {
    const auto before = text_.substr(0, number.begin), after = text_.substr(number.end, 4);
    if (after.starts_with("%") || after.starts_with(" %")) return "percent";
    for (const auto& [sign, currency] : kCurrencies) {
      const bool behind_it = after.starts_with(sign) || (after.starts_with(' ') && after.substr(1).starts_with(sign));
      const bool before_it = before.ends_with(sign) || (before.ends_with(' ') && is_lone_sign(before, sign));
      if (before_it || behind_it) return std::string(currency);
    }
    if (const auto code = code_before(number.begin, behind); !code.empty()) return code;
    auto counted = unit_at(behind);
    if (counted.empty() && may_have_of && behind < tokens_.size() && is_french_of(tokens_[behind]))
      counted = unit_at(++behind);
    if (counted.empty() && behind + 1 < tokens_.size() &&
        is_link(NumberLink::within, tokens_[behind], reading_.language))
      counted = unit_at(behind + 1);
    return std::string(counted);
  }
  std::string_view unit_at(std::size_t at) const {
    if (at >= tokens_.size() || !segment::joined(text_, tokens_[at - 1], tokens_[at])) return {};
    const auto match = quantities().longest(text_, tokens_, at);
    return match.count == 0 ? std::string_view() : kQuantities[match.phrase].unit;
  }

  // "EUR 5 million": the currency's code before the number that begins at `begin`; `behind`, the token behind it.
  std::string code_before(std::size_t begin, std::size_t behind) const {
    auto before = behind;
    while (before > 0 && tokens_[before - 1].span.end > begin) --before;
    constexpr std::size_t kLetters = 3;
    if (before == 0 || !tokens_[before - 1].upper || gap(before - 1) != " ") return {};
    const auto code = tokens_[before - 1].folded;
    const auto is_code = [&](const Quantity& row) { return row.phrase == code && row.unit.size() == kLetters; };
    const auto row = std::find_if(std::begin(kQuantities), std::end(kQuantities), is_code);
    return row == std::end(kQuantities) ? std::string() : std::string(row->unit);
  }

  const Reading& reading_;
  std::string_view text_;
  std::span<const Token> tokens_;
  std::span<const std::size_t> numbers_, numerals_;  // tokens
  std::span<const Mention> resolutions_;
  std::vector<Mention> found_;
};

}  // namespace

std::vector<Mention> find_numbers(const Reading& reading, std::span<const Token> tokens,
                                  std::span<const std::size_t> numbers, std::span<const std::size_t> numerals,
                                  std::span<const Mention> resolutions) {
  return Scan(reading, tokens, numbers, numerals, resolutions).run();
}

}  // namespace behistun::mention
