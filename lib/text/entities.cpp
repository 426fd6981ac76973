// What a scraper left of HTML: «16&nbsp;juin», «Pr&eacute;sident», «d&#8217;un», «&amp;laquo;».
//
// A reference counts with its semicolon alone: addresses («?a=1&lang=ru») and firms («AT&T») have none. What was
// escaped again and again is read through to what was meant: an & that a reference gives begins the next one.

#include "steps.hpp"

#include <behistun/unicode.hpp>
#include <charconv>
#include <string>
#include <unordered_map>

namespace behistun::text {

namespace {

struct Entity {
  std::string_view name, code, example, gives;
};
constexpr Entity kEntityRows[] = {
#include "entities.inc"
};

// Longer than any name and number, with the semicolon.
constexpr std::size_t kLongest = 11;

// 0 for what is no number of a character.
char32_t number(std::string_view digits, int base) {
  std::uint32_t value = 0;
  const auto* const end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, value, base);
  const bool surrogate = value >= 0xD800 && value < 0xE000;
  return read.ec == std::errc{} && read.ptr == end && value <= 0x10FFFF && !surrogate ? value : 0;
}

char32_t named(std::string_view name) {
  static const auto characters = [] {
    std::unordered_map<std::string_view, char32_t> made;
    for (const auto& row : kEntityRows) made.emplace(row.name, number(row.code, 16));
    return made;
  }();
  const auto found = characters.find(name);
  return found == characters.end() ? 0 : found->second;
}

// What stands between & and ; means this character, or none (0).
char32_t meaning(std::string_view reference) {
  if (!reference.starts_with('#')) return named(reference);
  reference.remove_prefix(1);
  const bool hexadecimal = reference.starts_with('x') || reference.starts_with('X');
  return hexadecimal ? number(reference.substr(1), 16) : number(reference, 10);
}

struct Reference {
  char32_t character = 0;  // 0: there is none
  std::size_t end = 0;     // behind the semicolon
};

// @pre  an & stands before `begin`, in the text or in what was meant by it.
Reference reference_at(std::string_view text, std::size_t begin) {
  const auto size = text.substr(begin, kLongest).find(';');
  if (size == std::string_view::npos) return {};
  return {meaning(text.substr(begin, size)), begin + size + 1};
}

}  // namespace

void read_entities(std::string_view text, Rewrite& rewrite) {
  for (auto at = text.find('&'); at != std::string_view::npos; at = text.find('&', at)) {
    auto reference = reference_at(text, at + 1);
    if (reference.character == 0) {
      ++at;
      continue;
    }
    while (reference.character == U'&') {
      const auto next = reference_at(text, reference.end);
      if (next.character == 0) break;
      reference = next;
    }
    std::string by;
    unicode::append(by, reference.character);
    rewrite.replace({at, reference.end}, by, Rule::entity);
    at = reference.end;
  }
}

}  // namespace behistun::text
