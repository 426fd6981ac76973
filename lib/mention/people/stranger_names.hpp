#pragma once
// Names that the gazetteer lacks, as this text has made them known: their keys, and the short forms that then mean
// them.

#include <bitset>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "roll.hpp"

namespace behistun::mention {

// Does a given name stand otherwise in other cases: «Сергей» of «Сергей Донской», but not «Эндрю», nor «Цуй», who may
// be a family of China?
bool tells_its_case(std::string_view given);

class Strangers {
 public:
  Strangers(const Scene& scene, Roll& roll) : scene_(scene), roll_(roll) {}

  // Puts the name at tokens [first, last) on the roll; not one that an institution's word stands in.
  // `in_nominative`: a title beside it tells that it is.
  void take(std::size_t first, std::size_t last, bool in_nominative = false);
  // One whose words in the order of a name are `text`.
  void take(std::size_t first, std::size_t last, const std::string& text, bool in_nominative = false);

  bool empty() const { return by_family_.empty(); }
  // The key of whoever has the folded word for a family name, in any case, or for a given name; empty if nobody has.
  std::string_view of_family(std::string_view folded) const { return by_family_.find(folded); }
  std::string_view of_given(std::string_view folded) const { return by_given_.find(folded); }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  using Keys = std::unordered_map<std::string, std::string_view, Hash, std::equal_to<>>;

  // Nearly no word is anybody's, and of those that begin with other letters that is plain.
  class ByWord {
   public:
    void add(std::string_view folded, std::string_view key) {
      begins_.set(place_of(folded));
      keys_.emplace(folded, key);
    }
    bool empty() const { return keys_.empty(); }
    std::string_view find(std::string_view folded) const {
      if (!begins_[place_of(folded)]) return {};
      const auto found = keys_.find(folded);
      return found == keys_.end() ? std::string_view() : found->second;
    }

   private:
    // By the first four bytes; all shorter words have one place.
    static std::size_t place_of(std::string_view folded) {
      std::uint32_t begin = 0;
      if (folded.size() >= sizeof begin) std::memcpy(&begin, folded.data(), sizeof begin);
      return begin * 0x9E3779B1U >> 22U;
    }

    std::bitset<1U << 10U> begins_;
    Keys keys_;
  };

  std::string_view key_of(const std::string& written, bool in_nominative);
  bool is_abbreviated(std::size_t first, std::size_t last) const;
  // Does the text have the Russian given and family name side by side in just that form («Руденя Игорь»)?
  bool stands_in_text(std::string_view name) const;

  const Scene& scene_;
  Roll& roll_;
  ByWord by_family_, by_given_;
  Keys keys_;  // a name as it is written → kStranger and the nominative; all of them the roll keeps
};

}  // namespace behistun::mention
