// A number is one token of digits or several, joined as the language groups them: 1,200.5 in English, 1 200,5
// elsewhere. Press offices write it the other way too, and where that can mean one thing only it is read so: "10 000"
// and "5,2" in English, « 10.000 », « 10,000 » and « 5.2 » elsewhere. Its key is plain digits with a decimal point,
// multiplied out ("5.3 billion" is "5300000000"), so that languages meet. Its role is what it counts: the words behind
// it (data/quantities.tsv), a sign beside it, or the word that a hyphen joins to it ("72-hour", «72-часовой»).

#include "numbers.hpp"

#include <algorithm>
#include <charconv>

namespace behistun::mention {

namespace {

using segment::Token;

struct Magnitude {
  std::string_view word, zeros, example;
};
constexpr Magnitude kMagnitudes[] = {
#include "magnitudes.inc"
};

struct Quantity {
  std::string_view unit, phrase, example;
};
constexpr Quantity kQuantities[] = {
#include "quantities.inc"
};

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

constexpr std::string_view kCurrencies[][2] = {{"$", "USD"}, {"€", "EUR"}, {"£", "GBP"}};

// "2.5bn", but "200m" only of money: else it is metres.
bool multiplies_when_glued(std::string_view folded_word, std::string_view before) {
  if (folded_word.size() > 1) return folded_word.size() == 2 && zeros_of(folded_word) > 0;
  return std::any_of(std::begin(kCurrencies), std::end(kCurrencies),
                     [&](const auto& row) { return before.ends_with(row[0]); });
}

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
       std::span<const Mention> resolutions)
      : reading_(reading), text_(reading.canonical), tokens_(tokens), numbers_(numbers), resolutions_(resolutions) {}

  std::vector<Mention> run() {
    std::size_t behind = 0;
    for (const auto at : numbers_)
      if (at >= behind) behind = take(at);
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
    return std::any_of(std::begin(kBeforeHours), std::end(kBeforeHours), is_before) && unit(span, hour + 2).empty();
  }

  // What the word counts that a hyphen joins to the number; empty if that is not known.
  std::string compound_unit(std::size_t behind) const {
    if (behind >= tokens_.size() || gap(behind - 1) != "-" || tokens_[behind].capital) return {};
    const auto match = compounds().longest(text_, tokens_, behind);
    return match.count == 0 ? std::string() : std::string(kCompounds[match.phrase].unit);
  }

  // Glued to letters or a sign: MH17, N4, 5+5, 24/7, a reference such as 320-19-02. A word that a hyphen joins to it
  // may be what it counts.
  bool is_part_of_a_sign(std::size_t first, std::size_t last, bool is_compound) const {
    const auto begin = tokens_[first].span.begin, end = tokens_[last - 1].span.end;
    if (first > 0 && tokens_[first - 1].span.end == begin) return true;
    if (last < tokens_.size() && tokens_[last].span.begin == end) return true;
    constexpr std::string_view kSigns = "+/_:#-";
    const auto near = [&](std::size_t at) {
      return at < text_.size() && kSigns.find(text_[at]) != std::string_view::npos;
    };
    const bool plus =
        (end + 1 < text_.size() && text_.substr(end, 2) == " +") || (begin >= 2 && text_.substr(begin - 2, 2) == "+ ");
    return plus || (near(end) && !is_compound) || (begin > 0 && near(begin - 1));
  }

  // Reads the number at `first`; the token behind it.
  std::size_t take(std::size_t first) {
    if (is_clock(first)) return first + 2;
    auto last = first + 1;
    std::string whole(tokens_[first].folded), fraction;
    const char group = group_mark(first);
    while (group != 0 && whole.size() <= 12 && is_digits(last, 3) && is_gap(last - 1, group))
      whole += tokens_[last++].folded;
    if (has_fraction(last - 1)) fraction = tokens_[last++].folded;
    const Span digits{tokens_[first].span.begin, tokens_[last - 1].span.end};
    if (in_date(digits) || in_resolution(digits)) return last;
    const auto zeros = take_magnitudes(digits, last);
    const auto compound = compound_unit(last);
    if (is_part_of_a_sign(first, last, !compound.empty())) return last;
    const Span span{digits.begin, tokens_[last - 1].span.end};
    found_.push_back(
        {Kind::number, span, multiplied(whole, fraction, zeros), compound.empty() ? unit(span, last) : compound, {}});
    return last;
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
  std::string unit(Span number, std::size_t behind) const {
    const auto before = text_.substr(0, number.begin), after = text_.substr(number.end, 4);
    if (after.starts_with("%") || after.starts_with(" %")) return "percent";
    for (const auto& [sign, currency] : kCurrencies) {
      const bool behind_it = after.starts_with(sign) || (after.starts_with(' ') && after.substr(1).starts_with(sign));
      if (before.ends_with(sign) || behind_it) return std::string(currency);
    }
    if (behind >= tokens_.size() || !segment::joined(text_, tokens_[behind - 1], tokens_[behind])) return {};
    const auto match = quantities().longest(text_, tokens_, behind);
    return match.count == 0 ? std::string() : std::string(kQuantities[match.phrase].unit);
  }

  const Reading& reading_;
  std::string_view text_;
  std::span<const Token> tokens_;
  std::span<const std::size_t> numbers_;  // tokens
  std::span<const Mention> resolutions_;
  std::vector<Mention> found_;
};

}  // namespace

std::vector<Mention> find_numbers(const Reading& reading, std::span<const Token> tokens,
                                  std::span<const std::size_t> numbers, std::span<const Mention> resolutions) {
  return Scan(reading, tokens, numbers, resolutions).run();
}

}  // namespace behistun::mention
