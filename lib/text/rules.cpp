// rules.tsv, with its \uXXXX escapes read.

#include "rules.hpp"

#include <array>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <charconv>

namespace behistun::text {

namespace {

constexpr RuleInfo kRows[] = {
#include "rules.inc"
};

constexpr bool stands(Rule rule, std::string_view name) { return kRows[static_cast<std::size_t>(rule)].name == name; }
static_assert(stands(Rule::entity, "entity") && stands(Rule::misread, "misread") &&
              stands(Rule::mojibake, "mojibake") && stands(Rule::invisible, "invisible") && stands(Rule::nfc, "nfc") &&
              stands(Rule::line_break, "line-break") && stands(Rule::space, "space") &&
              stands(Rule::line_hyphen, "line-hyphen") && stands(Rule::quote, "quote") &&
              stands(Rule::apostrophe, "apostrophe") && stands(Rule::hyphen, "hyphen") && stands(Rule::dash, "dash") &&
              stands(Rule::ligature, "ligature") && stands(Rule::variant, "variant") &&
              stands(Rule::french_space, "french-space") && stands(Rule::homoglyph, "homoglyph") &&
              std::size(kRows) == 16);

std::string unescape(std::string_view cell) {
  std::string out;
  while (!cell.empty()) {
    const auto escape = cell.find("\\u");
    out += cell.substr(0, escape);
    if (escape == std::string_view::npos) break;
    std::uint32_t value = 0;
    std::from_chars(cell.data() + escape + 2, cell.data() + escape + 6, value, 16);
    unicode::append(out, value);
    cell.remove_prefix(escape + 6);
  }
  return out;
}

// The examples as they are, and the rows that point at them.
struct Readable {
  std::array<std::string, std::size(kRows)> examples, gives;
  std::array<RuleInfo, std::size(kRows)> rows;

  Readable() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      examples[i] = unescape(kRows[i].example);
      gives[i] = unescape(kRows[i].gives);
      rows[i] = {kRows[i].name, kRows[i].what, examples[i], gives[i]};
    }
  }
};

}  // namespace

std::string_view name(Rule rule) { return kRows[static_cast<std::size_t>(rule)].name; }

std::span<const RuleInfo> rules() {
  static const Readable readable;
  return readable.rows;
}

}  // namespace behistun::text
