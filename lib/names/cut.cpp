// A name cut into words, in one pass over its bytes.
//
// Nearly all bytes are runs of small letters, a–z or а–я, which folding leaves as they are: eight bytes are looked at
// in one number. Whatever else comes is looked up, a character at a time. Whether the text is well-formed shows on the
// way; only three and four bytes in a row, which are rare in names, make the rest of it be asked for.

#include "cut.hpp"
#include <behistun/latin_run.hpp>
#include <behistun/unicode.hpp>
#include <bit>
#include <cstdint>
#include <cstring>
#include "letter.hpp"

namespace behistun::names {
namespace {

/// One or two letters and a dot, a pair of such, or a lone capital.
bool looks_like_initials(std::string_view word, bool capital) {
  const auto& table = Letters::table();
  std::size_t letters = 0;
  bool dots = false;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = character(word, at);
    const auto letter = table[c.value];
    if (letter.is(Letter::letter)) {
      if (++letters > 2) return false;
    } else if (c.value == U'.') {
      dots = true;
      letters = 0;
    } else if (c.value == U'-') {
      if (!dots) return false;
      letters = 0;
    } else if (!letter.is(Letter::mark)) {
      return false;
    }
    at += c.size;
  }
  return capital && (dots ? letters == 0 : letters == 1);
}

/// Eight bytes of the text as a number, the first lowest; behind its end zeros.
std::uint64_t eight_bytes(std::string_view text, std::size_t at) {
  static_assert(std::endian::native == std::endian::little);
  std::uint64_t out = 0;
  if (at + sizeof out <= text.size()) {
    std::memcpy(&out, text.data() + at, sizeof out);
  } else if (text.size() >= sizeof out) {
    std::memcpy(&out, text.data() + text.size() - sizeof out, sizeof out);
    out >>= 8 * (at + sizeof out - text.size());
  } else {
    std::memcpy(&out, text.data() + at, text.size() - at);
  }
  return out;
}

/// How many of а–я stand at the head of eight bytes: D0 B0–BF and D1 80–8F.
std::size_t small_cyrillic_letters(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0001000100010001ULL, kHigh = 0x8000 * kEach;
  const auto nonzero = [](std::uint64_t pairs) { return (((pairs & ~kHigh) + ~kHigh) | pairs) & kHigh; };
  const auto kinds = bytes & 0xF0FF * kEach;
  const auto others = nonzero(kinds ^ 0xB0D0 * kEach) & nonzero(kinds ^ 0x80D1 * kEach);
  return static_cast<std::size_t>(std::countr_zero(others)) / 16;
}

/// What the word that is being read has shown so far.
struct Shown {
  std::uint32_t letters = 0, capitals = 0;
  std::uint8_t flags = 0;  ///< of all its characters
  bool capital = false;
};

}  // namespace

bool cut(std::string_view text, Parsed& name, Shape& shape) {
  constexpr auto kInside = Letter::letter | Letter::mark | Letter::digit | Letter::apostrophe | Letter::joint;
  constexpr std::size_t kSmallBeforeGlued = 3;
  const auto& table = Letters::table();
  char* out = name.folded.make_room(room_to_fold(text.size()));
  const char* const folded = out;
  const char* unread = out;            // where the folded word begins
  std::size_t begin = 0, letters = 0;  // where the word begins, letters since its last dot or hyphen
  std::size_t small = 0;               // letters in the run of small ones
  bool well_formed = false;            // as far as the end
  Shown shown;

  const auto end_word = [&](std::size_t end) {
    auto& word = name.words.emplace_back();
    word.span = {begin, end};
    word.folded_begin = static_cast<std::uint32_t>(unread - folded);
    word.folded_size = static_cast<std::uint32_t>(out - unread);
    unread = out;
    word.facts = &facts(name.folded_of(word));
    word.letters = shown.letters;
    word.capital = shown.capital;
    word.cyrillic = (shown.flags & Letter::cyrillic) != 0;
    word.hyphen = (shown.flags & Letter::joint) != 0;
    word.initial = word.letters <= 4 && looks_like_initials(word.span.of(text), word.capital);
    word.shouted = shown.capitals >= 2 && (shown.flags & Letter::lower) == 0 && !word.initial;
    word.after_comma = shape.commas != 0;
    shape.any_blank |= word.letters == 0;
    shape.any_initial |= word.initial;
    shape.any_shouted |= word.shouted;
    shape.any_suffix |= word.facts->suffix;
    shape.any_particle |= word.facts->particle;
    shape.any_family_first |= word.facts->stands_first();
  };
  const auto end_at = [&](std::size_t end, std::size_t next) {
    if (end != begin) end_word(end);
    shown = {};
    begin = next;
    letters = 0;
  };
  const auto take_run = [&](std::uint64_t bytes, std::size_t size, std::size_t count, int flags) {
    std::memcpy(out, &bytes, sizeof bytes);
    out += size;
    shown.flags = static_cast<std::uint8_t>(shown.flags | flags);
    shown.letters += static_cast<std::uint32_t>(count);
    letters += count;
  };

  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (static_cast<unsigned>((lead | 0x20) - 'a') < 26U) {
      const auto bytes = eight_bytes(text, at);
      const auto run = latin_run(reinterpret_cast<const char*>(&bytes));
      const bool capital = lead < 'a';
      if (run.capitals == (capital ? 1U : 0U) && (!capital || small < kSmallBeforeGlued)) {
        if (capital && shown.letters == 0) shown.capital = true;
        shown.capitals += capital;
        take_run(run.lower, run.letters, run.letters,
                 Letter::letter | (capital ? Letter::upper : 0) | (run.letters > run.capitals ? Letter::lower : 0));
        small = capital ? run.letters - 1 : small + run.letters;
        at += run.letters;
        continue;
      }
    } else if (lead == 0xD0 || lead == 0xD1) {
      const auto bytes = eight_bytes(text, at);
      if (const auto count = small_cyrillic_letters(bytes); count != 0) {
        take_run(bytes, 2 * count, count, Letter::letter | Letter::lower | Letter::cyrillic);
        small += count;
        at += 2 * count;
        continue;
      }
    }
    const bool two_bytes = lead >= 0xC2 && lead < 0xE0 && at + 1 < text.size() &&
                           (static_cast<unsigned char>(text[at + 1]) & 0xC0) == 0x80;
    if (lead >= 0x80 && !two_bytes && !well_formed) {
      if (unicode::first_ill_formed(text.substr(at))) return false;
      well_formed = true;
    }
    const auto c = character(text, at);
    const auto letter = table[c.value];
    const auto next = at + c.size;
    if (small >= kSmallBeforeGlued && letter.is(Letter::upper)) end_at(at, at);  // SergeiLavrov, but not McCain
    small = letter.is(Letter::lower) ? small + 1 : 0;
    if ((letter.flags & kInside) == 0) {
      end_at(at, next);
      shape.commas += c.value == U',';
      at = next;
      continue;
    }
    std::memcpy(out, letter.folded.data(), letter.folded.size());
    out += letter.size;
    shown.flags |= letter.flags;
    if (letter.is(Letter::letter)) {
      if (shown.letters++ == 0) shown.capital = small == 0;
      shown.capitals += letter.is(Letter::upper);
      ++letters;
    } else if (letter.is(Letter::joint)) {
      const bool hyphen_follows = next < text.size() && text[next] == '-';
      if (c.value == U'.' && letters <= 2 && !hyphen_follows) end_at(next, next);
      letters = 0;
    }
    at = next;
  }
  end_at(text.size(), text.size());
  return true;
}

}  // namespace behistun::names
