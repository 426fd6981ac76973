#pragma once
// The roll: whom the passes over a text have found so far, and which words are theirs.

#include <behistun/gazetteer.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "scene.hpp"

namespace behistun::mention {

// Before the key of whom the gazetteer does not know.
inline constexpr std::string_view kStranger = "name:";

// A person at tokens [first, last).
struct Found {
  std::size_t first = 0, last = 0;
  std::string key;
  std::string role, of;
};

class Roll {
 public:
  // `taken` (by token) is set for the tokens of people. All of it outlives the roll.
  Roll(const Scene& scene, std::vector<bool>& taken) : scene_(scene), taken_(taken) {}

  // Is the token, are all of the tokens neither a person's nor an office's?
  bool free(std::size_t at) const { return !taken_[at] && scene_.role_at(at) == nullptr; }
  bool free(std::size_t first, std::size_t count) const {
    for (auto at = first; at < first + count; ++at)
      if (!free(at)) return false;
    return true;
  }
  bool is_taken(std::size_t at) const { return taken_[at]; }
  // The office that the token belongs to, or none.
  const Role* role_at(std::size_t at) const { return scene_.role_at(at); }
  // The tokens that begin with a capital letter, ascending.
  const Vocabulary::Places& capitals() const { return scene_.vocabulary.capitals(); }

  void take(std::size_t first, std::size_t last, std::string key);
  void take(std::size_t first, std::size_t last, const gazetteer::Person& known);

  bool has_named(std::string_view id) const { return named_.contains(id); }
  // Was one of the two, both named, named before the other?
  bool named_before(std::string_view id, std::string_view other) const { return named_.at(id) < named_.at(other); }

  const std::vector<Found>& found() const { return found_; }
  // In the order of the text: what the next three ask for.
  void sort();
  // The first person who starts at the token or behind it.
  std::vector<Found>::const_iterator first_from(std::size_t token) const;
  Found* starting(std::size_t token);
  Found* last_before(std::size_t token);
  void rename(const std::string& from, const std::string& to);
  // Gives people another key; `key` tells which, an empty one being none.
  template <class Key>
  void rename_each(Key key) {
    for (auto& one : found_)
      if (auto other = key(one); !other.empty()) one.key = std::move(other);
  }

 private:
  const Scene& scene_;
  std::vector<bool>& taken_;
  std::vector<Found> found_;
  std::unordered_map<std::string_view, std::size_t> named_;  // id → order of first naming
};

}  // namespace behistun::mention
