// Nearly every byte of a text stands for itself, so sixteen are looked at together, and of what is left eight; of a
// word shorter than that the first eight and the last, some of them again, or four.

#include "pen.hpp"

#include "escape.hpp"

namespace behistun::wire {
namespace {

/// Do all of eight bytes stand for themselves? No byte is looked at alone: a byte is marked in its highest bit where it
/// is a control character or equal to one of the others. Bytes beyond ASCII are never marked.
bool all_plain(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101ULL, kHigh = 0x80 * kEach;
  const auto below = [](std::uint64_t x, std::uint64_t limit) { return (x - limit * kEach) & ~x; };
  const auto equal = [&](char c) { return below(bytes ^ static_cast<unsigned char>(c) * kEach, 1); };
  return ((below(bytes, 0x20) | equal('"') | equal('\\') | equal('\x7F')) & kHigh) == 0;
}

/// The same of sixteen.
using Block = std::uint8_t __attribute__((vector_size(16)));
bool all_plain(Block bytes) {
  using Halves = std::uint64_t __attribute__((vector_size(16)));
  const auto odd = reinterpret_cast<Halves>((bytes < 0x20) | (bytes == '"') | (bytes == '\\') | (bytes == 0x7F));
  return (odd[0] | odd[1]) == 0;
}

constexpr auto kPowers = [] {
  std::array<std::uint64_t, kLongestNumber> powers{1};
  for (std::size_t at = 1; at < powers.size(); ++at) powers[at] = 10 * powers[at - 1];
  return powers;
}();
/// "00" to "99"
constexpr auto kPairs = [] {
  std::array<char, 200> pairs{};
  for (std::size_t at = 0; at < pairs.size(); ++at)
    pairs[at] = static_cast<char>('0' + (at % 2 == 0 ? at / 20 : at / 2 % 10));
  return pairs;
}();

/// Copies blocks as long as all of each stands for itself; how many bytes.
template <class Bytes>
std::size_t copy_blocks(std::string_view text, std::size_t at, char* out) {
  const auto begin = at;
  for (Bytes bytes; at + sizeof bytes <= text.size(); at += sizeof bytes) {
    std::memcpy(&bytes, &text[at], sizeof bytes);
    if (!all_plain(bytes)) break;
    std::memcpy(out + (at - begin), &bytes, sizeof bytes);
  }
  return at - begin;
}

/// Copies the text, of so many bytes or more and of less than twice as many, if all of it stands for itself.
template <class Number>
bool copy_plain(std::string_view text, char* out) {
  constexpr auto kSize = sizeof(Number);
  Number first = 0, last = 0;
  std::memcpy(&first, text.data(), kSize);
  std::memcpy(&last, text.data() + text.size() - kSize, kSize);
  if constexpr (kSize == 4) {
    if (!all_plain(std::uint64_t{first} << 32U | last)) return false;
  } else {
    if (!all_plain(first) || !all_plain(last)) return false;
  }
  std::memcpy(out, &first, kSize);
  std::memcpy(out + text.size() - kSize, &last, kSize);
  return true;
}

bool copy_short_plain(std::string_view text, char* out) {
  if (text.size() >= 16 || text.size() < 4) return false;
  return text.size() < 8 ? copy_plain<std::uint32_t>(text, out) : copy_plain<std::uint64_t>(text, out);
}

/// Of any text. Apart from the short ones that are plain, as most are, which need fewer registers.
[[gnu::noinline]] char* write_any(std::string_view text, char* out) {
  for (std::size_t at = 0; at < text.size();) {
    const auto sixteens = copy_blocks<Block>(text, at, out);
    const auto plain = sixteens + copy_blocks<std::uint64_t>(text, at + sixteens, out + sixteens);
    at += plain;
    out += plain;
    for (const auto end = std::min(text.size(), at + sizeof(std::uint64_t)); at < end; ++at) {
      if (is_plain(text[at])) {
        *out++ = text[at];
        continue;
      }
      const auto escaped = escape(text[at]);
      out = std::copy_n(escaped.bytes.begin(), escaped.size, out);
    }
  }
  return out;
}

}  // namespace

char* write_escaped(std::string_view text, char* out) {
  return copy_short_plain(text, out) ? out + text.size() : write_any(text, out);
}

char* write_digits(std::uint64_t number, char* out) {
  if (number < 10000) {  // as most places in a release: all four digits, and then from the first that is wanted
    std::array<char, 8> all{};
    std::memcpy(all.data(), &kPairs[2 * (number / 100)], 2);
    std::memcpy(all.data() + 2, &kPairs[2 * (number % 100)], 2);
    const auto zeros = std::size_t{number < 1000} + std::size_t{number < 100} + std::size_t{number < 10};
    std::memcpy(out, all.data() + zeros, 4);
    return out + (4 - zeros);
  }
  std::size_t digits = 1;
  while (digits < kPowers.size() && number >= kPowers[digits]) ++digits;
  auto at = digits;
  for (; at > 1; number /= 100) std::memcpy(out + (at -= 2), &kPairs[2 * (number % 100)], 2);
  if (at == 1) *out = static_cast<char>('0' + number);
  return out + digits;
}

}  // namespace behistun::wire
