#pragma once
// Words with what is known of each, in one piece of memory: made when the library is built, and read where it lies.

#include <behistun/gazetteer.hpp>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "name_words.hpp"

namespace behistun::mention {

struct NameWord {
  bool given = false, mostly_given = false;
  Alone alone = Alone::no;
  Borne borne = {};
};

// Numbers of 32 bits, then bytes:
//
//   head    how many slots, a power of two, and how many words
//   slots   (1 + the word whose text hashes here, or 0; its hash), open addressing
//   texts   for each word, and one more: where its text begins
//   facts   for each word: how it stands alone, and in the bits above whether it is given, opens and ends a name,
//           is mostly given
//   bytes   the texts
//
// It is read on the machine that made it: byte order is the machine's.
class NameWordsMemory {
 public:
  // The bytes outlive the object, and begin where 32-bit numbers may.
  explicit NameWordsMemory(std::string_view bytes);

  // What is known of the folded word; nothing of any other.
  NameWord find(std::string_view folded) const;

  static constexpr std::size_t kHeadSize = 2;
  static constexpr std::uint32_t kAlone = 3, kGiven = 4, kOpens = 8, kEnds = 16, kMostlyGiven = 32;

 private:
  std::span<const std::uint32_t> slots_, texts_, facts_;
  std::string_view bytes_;
};

// The memory, of the given names of a gazetteer's people and of the rows of data/name-words.model.tsv.
std::vector<std::uint32_t> compile_name_words(const gazetteer::Gazetteer& known, std::string_view model);

}  // namespace behistun::mention
