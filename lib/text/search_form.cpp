// A text as it is looked for: letters and digits, one space between words.

#include <behistun/text.hpp>
#include <behistun/unicode.hpp>

namespace behistun::text {

namespace {

bool parts_words(char32_t c) { return c < U' ' || c == 0x7F || unicode::is_space(c) || unicode::is_punctuation(c); }

}  // namespace

std::string search_form(std::string_view utf8) {
  const auto canonical = Text::of(std::string(utf8));
  const auto plain = unicode::strip_marks(unicode::fold_case(canonical.canonical()));
  std::string out;
  out.reserve(plain.size());
  bool apart = false;
  for (std::size_t at = 0; at < plain.size();) {
    const auto c = unicode::code_point(plain, at);
    at += c.size;
    if (parts_words(c.value)) {
      apart = !out.empty();
      continue;
    }
    if (apart) out += ' ';
    apart = false;
    unicode::append(out, c.value == U'ё' ? U'е' : c.value);
  }
  return out;
}

}  // namespace behistun::text
