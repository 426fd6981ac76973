// Entries of several words are compared token by token; the lexicon keeps the longest first.

#include "reader.hpp"

namespace behistun::dates {
namespace {

bool needs_capital(const Entry& entry) {
  return entry.language == Language::en && (entry.role == Role::month || entry.role == Role::month_short ||
                                            entry.role == Role::weekday || entry.role == Role::weekday_short);
}

}  // namespace

bool Reader::stands_at(const Entry& entry, std::size_t at) const {
  if (language_ != Language::und && entry.language != language_) return false;
  std::size_t length = 1;
  while (length < entry.tokens.size() && folded(at + length) == entry.tokens[length]) ++length;
  return length == entry.tokens.size();
}

const Entry* Reader::take_longest(std::size_t& at, Role role) const {
  for (const auto& entry : tokens_[at].beginning->entries) {
    if (entry.role != role || !stands_at(entry, at) || (needs_capital(entry) && !tokens_[at].capital)) continue;
    at += entry.tokens.size();
    return &entry;
  }
  return nullptr;
}

}  // namespace behistun::dates
