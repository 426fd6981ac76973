// Entries of several words are compared token by token; the lexicon keeps the longest first.

#include "reader.hpp"

namespace behistun::dates {
namespace {

bool needs_capital(const Entry& entry) {
  return entry.language == Language::en && (entry.role == Role::month || entry.role == Role::month_short ||
                                            entry.role == Role::weekday || entry.role == Role::weekday_short);
}

// "19 november 2017": between its day and its year a month of any case is one.
bool stands_within_a_date(const Tokens& tokens, std::size_t at, std::size_t behind) {
  const auto is_number = [&](std::size_t one, std::size_t fewest, std::size_t most) {
    const auto digits = tokens[one].span.size();
    return tokens[one].kind == Token::Kind::number && digits >= fewest && digits <= most;
  };
  return at > 0 && is_number(at - 1, 1, 2) && is_number(behind, 4, 4);
}

}  // namespace

bool Reader::rest_stands_at(const Entry& entry, std::size_t at) const {
  if (language_ != Language::und && entry.language != language_) return false;
  std::size_t length = 1;
  while (length < entry.tokens.size() && folded(at + length) == entry.tokens[length]) ++length;
  return length == entry.tokens.size();
}

const Entry* Reader::take_longest(std::size_t& at, Role role) const {
  const auto second = second_kind(folded(at + 1));
  for (const auto& entry : tokens_[at].beginning->entries) {
    if (entry.role != role || !stands_at(entry, at, second)) continue;
    const auto behind = at + entry.tokens.size();
    if (needs_capital(entry) && !tokens_[at].capital && !stands_within_a_date(tokens_, at, behind)) continue;
    at = behind;
    return &entry;
  }
  return nullptr;
}

}  // namespace behistun::dates
