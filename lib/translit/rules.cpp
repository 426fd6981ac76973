// One engine for every table of letters.
//
// A table is compiled once: each code point knows its rules, the longest first and those that ask for a neighbour
// before those that do not, and each side that a rule asks for is a bit, so that a neighbour is tested by one mask. The
// text is walked once from left to right. Most letters have one rule that asks for nothing: their answer is copied, and
// that is all. Letters are compared in lower case, and the capitals of the answer are taken from the text: a capital
// becomes Shch before a small letter, SHCH before a capital, and the last letter of a word looks at the one before it.
// Where one neighbour on each side settles all that, the answer stands in a table of kinds of neighbours.
//
// Text is expected to be in NFC and almost always is; the walk itself sees what might not be, and then starts again on
// the normalised text.

#include "rules.hpp"
#include <algorithm>
#include <behistun/unicode.hpp>
#include <cassert>
#include <cstring>

namespace behistun::translit {
namespace {

constexpr std::size_t kBuffer = 4096;
constexpr std::uint8_t kNotAtOnce = 0xFF;     ///< in place of a size: look at the rules
constexpr std::uint8_t kByNeighbours = 0xFE;  ///< in place of a size: look at the choices, from the number in the piece
constexpr std::size_t kMostChoices = 1 << 14;

std::string nfc(std::string_view utf8) {
  auto out = unicode::normalize(utf8, unicode::Form::nfc);
  return out ? *std::move(out) : std::string(utf8);
}

constexpr char32_t kTie = U'\u0361';

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'\u2019' || c == U'\u02BC'; }

/// Latin, Latin Extended, Cyrillic and the common signs are in NFC wherever they stand; of others we do not know.
bool surely_composed(char32_t c) {
  return c < 0x300 || (c >= 0x388 && c < 0x483) || (c >= 0x2010 && c < 0x20D0) || (c >= 0x2100 && c < 0x2126);
}

/// "shch" → "Shch"; "·y" → "·Y": the first letter that has a capital. Letters under a tie rise together: "t͡s" → "T͡S".
std::string titled(std::string_view utf8) {
  auto letters = unicode::to_utf32(utf8);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const auto capital = unicode::upper(letters[i]);
    if (capital == letters[i]) continue;
    letters[i] = capital;
    if (i + 2 < letters.size() && letters[i + 1] == kTie) letters[i + 2] = unicode::upper(letters[i + 2]);
    break;
  }
  return unicode::to_utf8(letters);
}

/// The code point of two bytes, the first below 0xD8: up to U+05FF.
std::size_t two_bytes(std::string_view text, std::size_t place) {
  return (static_cast<unsigned char>(text[place]) & 0x1FU) << 6 | (static_cast<unsigned char>(text[place + 1]) & 0x3FU);
}

std::pair<std::string_view, std::string_view> sides_of(const Row& row) {
  const auto bar = row.when.find('_');
  if (bar == std::string_view::npos) return {};
  return {row.when.substr(0, bar), row.when.substr(bar + 1)};
}

}  // namespace

/// The letters that may stand on one side of a rule.
struct Rules::Side {
  std::u32string letters;
  bool any = true, negated = false, edge = false;

  explicit Side(std::string_view set) : any(set.empty()), negated(set.starts_with('^')) {
    letters = unicode::to_utf32(negated ? set.substr(1) : set);
    edge = letters.find(U'#') != std::u32string::npos;
  }
  bool fits(const Letter& neighbour) const {
    if (any) return true;
    return (neighbour.inside ? letters.find(neighbour.small) != std::u32string::npos : edge) != negated;
  }
};

struct Rules::Place {
  std::string_view text;
  std::size_t begin = 0, after_first = 0;  ///< bytes
  const Letter* letter = nullptr;
  const Letter* previous = nullptr;  ///< null at the beginning
};

Rules::Letter Rules::describe(char32_t c, std::span<const Side> sides) {
  Letter out;
  out.small = unicode::lower(c);
  out.letter = unicode::is_letter(out.small);
  out.inside = out.letter || unicode::is_mark(out.small) || is_apostrophe(c);
  out.capital = out.small != c;
  out.cased = unicode::upper(out.small) != out.small;
  out.composed = surely_composed(c);
  for (std::size_t i = 0; i < sides.size(); ++i)
    if (sides[i].fits(out)) out.sides |= std::uint64_t{1} << i;
  return out;
}

Rules::Rules(std::span<const Row> rows, Direction direction) {
  const bool back = direction == Direction::backward;
  std::vector<std::string_view> sets(1);
  const auto number = [&](std::string_view set) {
    if (std::find(sets.begin(), sets.end(), set) == sets.end()) sets.push_back(set);
    assert(sets.size() <= 64 && "a table has too many sides for one mask");
    return static_cast<std::uint8_t>(std::find(sets.begin(), sets.end(), set) - sets.begin());
  };
  const auto piece = [&](const std::string& text) {
    Piece out;
    assert(text.size() < out.bytes.size() && "an answer is too long to be copied at once");
    std::copy(text.begin(), text.end(), out.bytes.begin());
    out.bytes.back() = static_cast<char>(text.size());
    writes_marks_ |= !text.empty() && unicode::is_mark(unicode::code_point(text, 0).value);
    return out;
  };
  std::map<char32_t, std::vector<Rule>> by_first;
  for (const auto& row : rows) {
    if (back && row.to.empty()) continue;
    const auto from = unicode::to_utf32(nfc(back ? row.to : row.from));
    const auto to = nfc(back ? row.from : row.to);
    Rule rule;
    rule.more = from.substr(1);
    rule.small = piece(to);
    rule.title = piece(titled(to));
    rule.upper = piece(nfc(unicode::to_upper(to)));
    if (!back) {
      rule.left = number(sides_of(row).first);
      rule.right = number(sides_of(row).second);
    }
    by_first[from.front()].push_back(std::move(rule));
  }

  const std::vector<Side> sides(sets.begin(), sets.end());
  for (char32_t c = 0; c < low_.size(); ++c) low_[c] = describe(c, sides);
  others_ = {describe(U'\u2603', sides), describe(U'\u4E00', sides), describe(U'\u1E01', sides),
             describe(U'\u1E00', sides)};
  edge_ = others_[0].sides;
  for (auto& [first, own] : by_first) {
    std::stable_sort(own.begin(), own.end(), [](const Rule& a, const Rule& b) {
      if (a.more.size() != b.more.size()) return a.more.size() > b.more.size();
      return (a.left + a.right > 0) > (b.left + b.right > 0);
    });
    const auto begin = static_cast<std::uint32_t>(rules_.size());
    const auto count = static_cast<std::uint16_t>(own.size());
    const auto give = [&](Letter& letter) {
      letter.first_rule = begin;
      letter.rules = count;
    };
    for (char32_t c = 0; c < low_.size(); ++c)
      if (low_[c].small == first) give(low_[c]);
    for (const auto c : {first, unicode::upper(first)})
      if (c >= low_.size()) give(high_.try_emplace(c, describe(c, sides)).first->second);
    for (auto& rule : own) rules_.push_back(std::move(rule));
  }
  for (char32_t c = 0; c < low_.size(); ++c) at_once_[c] = at_once(c);
  choose_by_neighbours();
}

/// The answer for a small letter whose one rule asks for nothing, or for what passes through.
Rules::Piece Rules::at_once(char32_t c) const {
  const auto& letter = low_[c];
  Piece out;
  out.bytes.back() = static_cast<char>(kNotAtOnce);
  if (letter.rules == 0 && surely_composed(c)) {
    const auto itself = unicode::to_utf8(std::u32string(1, c));
    std::copy(itself.begin(), itself.end(), out.bytes.begin());
    out.bytes.back() = static_cast<char>(itself.size());
  } else if (letter.rules > 0 && letter.cased && !letter.capital) {
    const auto& rule = rules_[letter.first_rule];
    if (rule.more.empty() && rule.left + rule.right == 0) return rule.small;
  }
  return out;
}

/// A table with too many kinds of neighbours has no choices: its letters ask their rules.
void Rules::choose_by_neighbours() {
  std::u32string second;
  for (const auto& rule : rules_)
    if (!rule.more.empty()) second += rule.more.front();
  Letter edge;
  edge.sides = edge_;
  std::vector<const Letter*> lefts, rights;
  const auto kind_among = [](std::vector<const Letter*>& kinds, const Letter& one, auto&& alike) {
    auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Letter* other) { return alike(one, *other); });
    if (found == kinds.end()) found = kinds.insert(found, &one);
    return static_cast<std::uint8_t>(found - kinds.begin());
  };
  const auto alike_on_the_left = [](const Letter& a, const Letter& b) { return a.sides == b.sides; };
  const auto alike_on_the_right = [&](const Letter& a, const Letter& b) {
    const auto begun = [&](const Letter& one) { return second.find(one.small) == second.npos ? 0 : one.small; };
    return a.sides == b.sides && a.letter == b.letter && a.cased == b.cased && a.capital == b.capital &&
           begun(a) == begun(b);
  };
  for (std::size_t c = 0; c < left_kind_.size(); ++c) {
    const auto& letter = c < low_.size() ? low_[c] : edge;
    left_kind_[c] = kind_among(lefts, letter, alike_on_the_left);
    right_kind_[c] = kind_among(rights, letter, alike_on_the_right);
    if (rights.size() > 0xFF) return;
  }
  right_kinds_ = rights.size();
  for (char32_t c = 0; c < low_.size(); ++c) {
    if (at_once_[c].size() != kNotAtOnce || low_[c].rules == 0 || !low_[c].cased || !surely_composed(c)) continue;
    if (choices_.size() + lefts.size() * rights.size() > kMostChoices) return;
    const auto first = static_cast<std::uint32_t>(choices_.size());
    std::memcpy(at_once_[c].bytes.data(), &first, sizeof first);
    at_once_[c].bytes.back() = static_cast<char>(kByNeighbours);
    for (const auto* left : lefts)
      for (const auto* right : rights) choices_.push_back(choice(low_[c], *left, *right));
  }
}

/// What the first rule that fits writes, unless that asks for more than the two neighbours.
Rules::Choice Rules::choice(const Letter& letter, const Letter& left, const Letter& right) const {
  Choice out;
  out.piece.bytes.back() = static_cast<char>(kNotAtOnce);
  for (std::size_t i = 0; i < letter.rules; ++i) {
    const auto& rule = rules_[letter.first_rule + i];
    if ((left.sides >> rule.left & 1) == 0) continue;
    out.takes_next = !rule.more.empty();
    if (out.takes_next ? right.small != rule.more.front() : (right.sides >> rule.right & 1) == 0) continue;
    if (out.takes_next && (rule.more.size() > 1 || rule.right != 0)) return out;
    if (!letter.capital)
      out.piece = rule.small;
    else if (right.letter && (right.cased || !out.takes_next))
      out.piece = right.capital ? rule.upper : rule.title;
    return out;
  }
  return out;
}

/// Null if the rules have to be asked.
inline const Rules::Choice* Rules::chosen(std::string_view text, std::size_t place, std::size_t point,
                                          std::size_t& taken) const {
  std::size_t left = low_.size(), right = low_.size(), right_size = 0;
  if (place > 0) {
    left = static_cast<unsigned char>(text[place - 1]);
    if (left >= 0x80) {
      if (const auto lead = static_cast<unsigned char>(text[place - 2]); lead < 0xC0 || lead >= 0xD8) return nullptr;
      left = two_bytes(text, place - 2);
    }
  }
  if (const auto next = place + taken; next < text.size()) {
    right = static_cast<unsigned char>(text[next]);
    right_size = 1;
    if (right >= 0x80) {
      if (right >= 0xD8) return nullptr;
      right = two_bytes(text, next);
      right_size = 2;
    }
  }
  std::uint32_t first = 0;
  std::memcpy(&first, at_once_[point].bytes.data(), sizeof first);
  const auto& choice = choices_[first + left_kind_[left] * right_kinds_ + right_kind_[right]];
  if (choice.piece.size() == kNotAtOnce) return nullptr;
  if (choice.takes_next) taken += right_size;
  return &choice;
}

const Rules::Letter& Rules::known(char32_t c) const {
  if (c < low_.size()) return low_[c];
  if (const auto found = high_.find(c); found != high_.end()) return found->second;
  const auto small = unicode::lower(c);
  if (!unicode::is_letter(small)) return others_[unicode::is_mark(small) || is_apostrophe(c) ? 1 : 0];
  return others_[small != c ? 3 : unicode::upper(small) != small ? 2 : 1];
}

inline const Rules::Letter& Rules::at(std::string_view text, std::size_t place, std::uint32_t& size) const {
  const auto byte = static_cast<unsigned char>(text[place]);
  if (byte < 0x80) {
    size = 1;
    return low_[byte];
  }
  if (byte < 0xD8) {
    size = 2;
    return low_[two_bytes(text, place)];
  }
  const auto point = unicode::code_point(text, place);
  size = point.size;
  return known(point.value);
}

inline const Rules::Letter& Rules::before(std::string_view text, std::size_t place) const {
  const auto byte = static_cast<unsigned char>(text[place - 1]);
  if (byte < 0x80) return low_[byte];
  if (place > 1)
    if (const auto lead = static_cast<unsigned char>(text[place - 2]); lead >= 0xC0 && lead < 0xD8)
      return low_[two_bytes(text, place - 2)];
  return known(unicode::code_point_before(text, place).value);
}

inline bool Rules::fits(const Rule& rule, const Place& place, std::size_t& end) const {
  const auto sides = place.previous == nullptr ? edge_ : place.previous->sides;
  if ((sides >> rule.left & 1) == 0) return false;
  end = place.after_first;
  std::uint32_t size = 0;
  for (const auto letter : rule.more) {
    if (end == place.text.size() || at(place.text, end, size).small != letter) return false;
    end += size;
  }
  return rule.right == 0 ||
         ((end == place.text.size() ? edge_ : at(place.text, end, size).sides) >> rule.right & 1) != 0;
}

const Rules::Piece& Rules::in_case_of(const Rule& rule, const Place& place, std::size_t end) const {
  static const Letter kNone;
  std::uint32_t size = 0;
  const auto& text = place.text;
  const Letter& after = end < text.size() ? at(text, end, size) : kNone;
  const Letter& previous = place.previous == nullptr ? kNone : *place.previous;
  const auto one_before = [&] {
    return place.previous == nullptr ? 0 : place.begin - unicode::code_point_before(text, place.begin).size;
  };
  if (!place.letter->cased) {  // a sign such as ʹ takes the case of the letters around it
    if (!previous.letter || !previous.capital) return rule.small;
    const Letter& witness = after.letter ? after : one_before() > 0 ? before(text, one_before()) : kNone;
    return (after.letter ? witness.capital : witness.letter && witness.capital) ? rule.upper : rule.small;
  }
  if (!rule.more.empty()) {
    const Letter& second = at(text, place.after_first, size);
    if (second.letter && second.cased) return second.capital ? rule.upper : rule.title;
  }
  if (after.letter) return after.capital ? rule.upper : rule.title;
  const Letter& last = previous.letter || one_before() == 0 ? previous : before(text, one_before());
  const bool over_apostrophe = !previous.letter && place.previous != nullptr && previous.inside;
  return (previous.letter || over_apostrophe) && last.letter && last.capital ? rule.upper : rule.title;
}

/// What can be written without asking the rules. Leaves the place where that ends, or where the buffer is full.
inline void Rules::run_at_once(std::string_view text, std::size_t& place, char* buffer, std::size_t& filled) const {
  auto in = place, out = filled;
  while (in < text.size() && out + sizeof(Piece) <= kBuffer) {
    const auto byte = static_cast<unsigned char>(text[in]);
    if (byte >= 0xD8) break;
    std::size_t taken = byte >= 0x80 ? 2 : 1;
    const std::size_t point = taken == 2 ? two_bytes(text, in) : byte;
    const Piece* piece = &at_once_[point];
    if (piece->size() >= kByNeighbours) {
      const auto* const choice = piece->size() == kByNeighbours ? chosen(text, in, point, taken) : nullptr;
      if (choice == nullptr) break;
      piece = &choice->piece;
    }
    std::memcpy(buffer + out, piece->bytes.data(), sizeof(Piece));
    out += piece->size();
    in += taken;
  }
  place = in;
  filled = out;
}

/// False, and nothing worth keeping in `out`, if the text might not be composed.
bool Rules::run(std::string_view text, std::string& out, bool composed) const {
  std::array<char, kBuffer> buffer;
  std::size_t filled = 0;
  Place place{text};
  while (true) {
    run_at_once(text, place.begin, buffer.data(), filled);
    if (filled + sizeof(Piece) > kBuffer) {
      out.append(buffer.data(), filled);
      filled = 0;
    }
    if (place.begin == text.size()) break;
    std::uint32_t size = 0;
    place.letter = &at(text, place.begin, size);
    if (!composed && !place.letter->composed &&
        !(size > 2 && surely_composed(unicode::code_point(text, place.begin).value)))
      return false;
    place.previous = place.begin == 0 ? nullptr : &before(text, place.begin);
    place.after_first = place.begin + size;
    const Rule* const rules = rules_.data() + place.letter->first_rule;
    std::size_t end = place.after_first, chosen = 0;
    while (chosen < place.letter->rules && !fits(rules[chosen], place, end)) ++chosen;
    if (chosen < place.letter->rules) {
      const bool small = place.letter->cased && !place.letter->capital;
      const Piece& piece = small ? rules[chosen].small : in_case_of(rules[chosen], place, end);
      std::memcpy(buffer.data() + filled, piece.bytes.data(), sizeof(Piece));
      filled += piece.size();
      place.begin = end;
    } else {
      std::memcpy(buffer.data() + filled, text.data() + place.begin, size);
      filled += size;
      place.begin += size;
    }
  }
  out.append(buffer.data(), filled);
  return true;
}

std::string Rules::apply(std::string_view utf8) const {
  std::string out;
  if (run(utf8, out, false)) return writes_marks_ ? nfc(out) : out;
  out.clear();
  run(nfc(utf8), out, true);
  return nfc(out);
}

}  // namespace behistun::translit
