// A number is one token of digits or several, joined as the language groups them: 1,200.5 in English, 1 200,5
// elsewhere. Its key is plain digits with a decimal point, multiplied out ("5.3 billion" is "5300000000"), so that
// languages meet. Its role is what it counts: the words behind it (data/quantities.tsv), or a sign beside it.

#include "numbers.hpp"

#include <algorithm>

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

std::size_t zeros_of(std::string_view folded_word) {
  for (const auto& row : kMagnitudes) {
    const bool open = row.word.ends_with('*');
    const auto stem = open ? row.word.substr(0, row.word.size() - 1) : row.word;
    if (open ? folded_word.starts_with(stem) : folded_word == stem) return static_cast<std::size_t>(row.zeros[0] - '0');
  }
  return 0;
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

  // Glued to letters or a sign: MH17, N4, 5+5, 24/7, a reference such as 320-19-02.
  bool is_part_of_a_sign(std::size_t first, std::size_t last) const {
    const auto begin = tokens_[first].span.begin, end = tokens_[last - 1].span.end;
    if (first > 0 && tokens_[first - 1].span.end == begin) return true;
    if (last < tokens_.size() && tokens_[last].span.begin == end) return true;
    constexpr std::string_view kSigns = "+/_:#-";
    const auto near = [&](std::size_t at) {
      return at < text_.size() && kSigns.find(text_[at]) != std::string_view::npos;
    };
    const bool plus =
        (end + 1 < text_.size() && text_.substr(end, 2) == " +") || (begin >= 2 && text_.substr(begin - 2, 2) == "+ ");
    return plus || near(end) || (begin > 0 && near(begin - 1));
  }

  // Reads the number at `first`; the token behind it.
  std::size_t take(std::size_t first) {
    const char group = reading_.language == Language::en ? ',' : ' ';
    const char point = reading_.language == Language::en ? '.' : ',';
    auto last = first + 1;
    std::string whole(tokens_[first].folded), fraction;
    while (whole.size() <= 12 && number_at(last) && tokens_[last].folded.size() == 3 &&
           tokens_[first].folded.size() <= 3 && gap(last - 1) == std::string_view(&group, 1))
      whole += tokens_[last++].folded;
    if (number_at(last) && gap(last - 1) == std::string_view(&point, 1)) fraction = tokens_[last++].folded;
    const Span digits{tokens_[first].span.begin, tokens_[last - 1].span.end};
    if (in_date(digits) || is_part_of_a_sign(first, last)) return last;
    if (in_resolution(digits)) return last;
    std::size_t zeros = 0;
    if (last < tokens_.size() && gap(last - 1) == " ") zeros = zeros_of(tokens_[last].folded);
    if (zeros > 0) ++last;
    const Span span{digits.begin, tokens_[last - 1].span.end};
    found_.push_back({Kind::number, span, multiplied(whole, fraction, zeros), unit(span, last), {}});
    return last;
  }

  // What the number counts, `behind` being the token behind it; empty if that is not said.
  std::string unit(Span number, std::size_t behind) const {
    const auto before = text_.substr(0, number.begin), after = text_.substr(number.end, 4);
    if (after.starts_with("%") || after.starts_with(" %")) return "percent";
    if (before.ends_with("$")) return "USD";
    if (before.ends_with("€") || after.starts_with("€") || after.starts_with(" €")) return "EUR";
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
