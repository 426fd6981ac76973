// The next word tells more than the stop: its case, its first letters, what follows it.

#include "behind_stop.hpp"

namespace behistun::segment {

namespace {

constexpr std::size_t kReach = 256;  // bytes behind a stop in which the next word is looked for

}  // namespace

Next next_behind(const LineText& line, std::size_t offset) {
  Next next;
  offset = line.past_spaces(offset);
  if (goes_on(line.at(offset).value)) return {Next::Kind::continuation, {}};
  const auto reach = offset + kReach;
  for (auto c = line.at(offset); c.size != 0; c = line.at(offset)) {
    if (is_letter(c.value) || is_digit(c.value)) break;
    if (offset > reach) return {Next::Kind::other, {}};
    offset += c.size;
  }
  const auto first = line.at(offset);
  if (first.size == 0) return next;
  if (is_digit(first.value)) {
    next.kind = Next::Kind::digit;
    return next;
  }
  auto end = offset;
  for (auto c = line.at(end); c.size != 0 && (is_letter(c.value) || unicode::is_mark(c.value)); c = line.at(end)) {
    end += c.size;
  }
  next.word = line.text().substr(offset, end - offset);
  next.stop_behind = line.at(end).value == '.' && end == offset + first.size;
  next.capital_behind = line.at(end).value == ' ' && is_upper(line.at(end + 1).value);
  const bool camel = is_upper(line.at(offset + first.size).value);  // "iPhone"
  next.kind = is_lower(first.value) && !camel  ? Next::Kind::lower
              : is_upper(first.value) || camel ? Next::Kind::upper
                                               : Next::Kind::other;
  return next;
}

}  // namespace behistun::segment
