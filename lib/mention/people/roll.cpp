// Words are taken once and stay taken; people are put in the order of the text when all passes are done.

#include "roll.hpp"

#include <algorithm>

namespace behistun::mention {

void Roll::take(std::size_t first, std::size_t last, const gazetteer::Person& known) {
  named_.emplace(&known, named_.size());
  put({first, last, known.id, &known, {}, {}});
}

void Roll::take(std::size_t first, std::size_t last, std::string_view stranger) {
  put({first, last, stranger, nullptr, {}, {}});
}

void Roll::take(std::size_t first, std::size_t last, const Found& again) {
  put({first, last, again.key, again.known, {}, {}});
}

void Roll::put(const Found& one) {
  taken_.mark(one.first, one.last);
  first_of_.insert_or_assign(one.last, one.first);
  found_.push_back(one);
}

bool Roll::ends_a_full_name(std::size_t at) const {
  const auto end = at > 0 && taken_[at - 1] ? first_of_.find(at) : first_of_.end();
  const auto is_same = [&](const Token& token) { return token.folded == scene_.word(at); };
  return end != first_of_.end() && at - end->second > 1 && !scene_.any_of(end->second, at, is_same);
}

void Roll::sort() {
  std::sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) { return a.first < b.first; });
}

std::vector<Found>::const_iterator Roll::first_from(std::size_t token) const {
  return std::lower_bound(found_.begin(), found_.end(), token,
                          [](const Found& one, std::size_t first) { return one.first < first; });
}

Found* Roll::starting(std::size_t token) {
  const auto at = first_from(token);
  return at != found_.end() && at->first == token ? &found_[static_cast<std::size_t>(at - found_.begin())] : nullptr;
}

Found* Roll::last_before(std::size_t token) {
  const auto behind = first_from(token);
  return behind == found_.begin() ? nullptr : &found_[static_cast<std::size_t>(behind - found_.begin()) - 1];
}

void Roll::rename(std::string_view stranger, const gazetteer::Person& to) {
  for (auto& one : found_)
    if (one.key == stranger) {
      one.key = to.id;
      one.known = &to;
    }
}

void Roll::rename(std::string_view stranger, std::string_view to) {
  for (auto& one : found_)
    if (one.key == stranger) one.key = to;
}

}  // namespace behistun::mention
