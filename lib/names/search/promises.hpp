#pragma once
// Names of an index that words promise to be the one that is sought.

#include <cstdint>
#include <span>
#include <vector>
#include "image.hpp"
#include "spellings.hpp"

namespace behistun::names {

/// A name, and what it seems to be worth.
struct Promise {
  float bits;
  std::uint32_t known;  ///< names that its id has
  std::uint32_t name;
};

/// At most this many words of a query are looked up.
inline constexpr std::size_t kWordsLookedUp = 8;

/// The most promising names, best first; at least `limit` of them if so many have a word in common with the query.
/// `near` has the words of the index that may be spellings of each word of the query; they are put in order.
std::vector<Promise> promises_of(const Image& image, const Prepared& query, std::vector<std::vector<Near>>& near,
                                 std::size_t limit);

}  // namespace behistun::names
