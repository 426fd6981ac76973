#pragma once
// How rows come out of tables, and how later rows override earlier ones. The room's own header.

#include <array>
#include <behistun/gazetteer.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::gazetteer {

// Calls use(piece) for each piece between separators; an empty text is one empty piece.
template <class Use>
void for_each_piece(std::string_view text, char separator, Use use) {
  for (;;) {
    const auto at = text.find(separator);
    use(text.substr(0, at));
    if (at == std::string_view::npos) return;
    text.remove_prefix(at + 1);
  }
}

std::vector<std::string> list(std::string_view cell);       // "a|b" → a, b
Variants variants(std::string_view cell);                   // "Kiev=Russian-derived|…"
names::Gender gender_of(std::string_view cell);             // m, f
constexpr Day kAlwaysFirst{-719162}, kAlwaysLast{2932896};  // 0001-01-01, 9999-12-31

// The tables of data/: first those that a machine made, then those made by hand, which override them.
Rows built_in_rows();
// The latter alone, which the former are made to fit.
Rows made_by_hand();

// Adds `more` to `rows`, by the rules of Gazetteer::with().
void add(Rows& rows, Rows&& more);

}  // namespace behistun::gazetteer
