#pragma once
// The roll: whom the passes over a text have found so far, and which words are theirs.

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <forward_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "offices/scene.hpp"

namespace behistun::mention {

// Before the key of whom the gazetteer does not know.
inline constexpr std::string_view kStranger = "name:";

// A person at tokens [first, last).
struct Found {
  std::size_t first = 0, last = 0;
  std::string_view key;                      // the gazetteer's id, or kStranger and a name that the roll keeps
  const gazetteer::Person* known = nullptr;  // whom the gazetteer has
  std::string_view role, of;                 // as an office has them
};

class Roll {
 public:
  // `taken` (by token) is set for the tokens of people. All of it outlives the roll.
  Roll(const Scene& scene, Marked& taken) : scene_(scene), taken_(taken) {}

  // Is the token, are all of the tokens neither a person's nor an office's?
  bool free(std::size_t at) const { return !taken_[at] && !scene_.is_in_role(at); }
  bool free(std::size_t first, std::size_t count) const {
    for (auto at = first; at < first + count; ++at)
      if (!free(at)) return false;
    return true;
  }
  bool is_taken(std::size_t at) const { return taken_[at]; }
  // The office that the token belongs to, or none.
  const Role* role_at(std::size_t at) const { return scene_.role_at(at); }
  // « Le boulevard Charles de Gaulle »: the name's words are a thing's, and nobody is meant.  @pre  ascending
  void leave_to_a_thing(std::size_t first, std::size_t last) {
    for (auto at = first; at < last; ++at) namesakes_.push_back(at);
  }
  bool is_of_a_thing(std::size_t at) const {
    return !namesakes_.empty() && std::binary_search(namesakes_.begin(), namesakes_.end(), at);
  }
  // Does somebody's name of two words or more end before the token?
  bool ends_a_full_name(std::size_t at) const;
  // The tokens that begin with a capital letter, ascending.
  const Vocabulary::Places& capitals() const { return scene_.vocabulary.capitals(); }

  void take(std::size_t first, std::size_t last, const gazetteer::Person& known);
  // `stranger` is a key that keep() gave.
  void take(std::size_t first, std::size_t last, std::string_view stranger);
  // Once more whoever was found there.
  void take(std::size_t first, std::size_t last, const Found& again);
  // A stranger's key, for as long as the roll lives.
  std::string_view keep(std::string key) { return kept_.emplace_front(std::move(key)); }

  bool has_named(const gazetteer::Person& known) const { return named_.contains(&known); }
  // Was one of the two, both named, named before the other?
  bool named_before(const gazetteer::Person& one, const gazetteer::Person& other) const {
    return named_.at(&one) < named_.at(&other);
  }

  const std::vector<Found>& found() const { return found_; }
  // In the order of the text: what the next three ask for.
  void sort();
  // The first person who starts at the token or behind it.
  std::vector<Found>::const_iterator first_from(std::size_t token) const;
  Found* starting(std::size_t token);
  Found* last_before(std::size_t token);
  void rename(std::string_view stranger, const gazetteer::Person& to);
  void rename(std::string_view stranger, std::string_view to);
  // Gives people a stranger's key, which the roll keeps; `key` tells which, an empty one being none.
  template <class Key>
  void rename_each(Key key) {
    for (auto& one : found_)
      if (const std::string_view other = key(one); !other.empty()) {
        one.key = other;
        one.known = nullptr;
      }
  }

 private:
  void put(const Found& one);

  const Scene& scene_;
  Marked& taken_;
  std::vector<Found> found_;
  std::unordered_map<std::size_t, std::size_t> first_of_;            // the token behind a name → its first
  std::unordered_map<const gazetteer::Person*, std::size_t> named_;  // → order of first naming
  std::forward_list<std::string> kept_;
  Vocabulary::Places namesakes_;  // ascending
};

}  // namespace behistun::mention
