#pragma once
/// @file
/// Could these words translate each other? Translation probabilities among Russian, French and English.

#include <behistun/base.hpp>
#include <string>
#include <string_view>

namespace behistun::bilingual {

/// The unit of the table: a word folded and cut to its first letters, so that inflected forms meet.
/// "négociations" → "negoci".  @pre  well-formed UTF-8.
std::string stem(std::string_view word, Language language);

/// The built-in table for a pair of languages (any order). Cheap to copy; any thread.
class Dictionary {
 public:
  /// A pair without a table (und, or twice the same language) gives one where every word is unknown.
  static Dictionary between(Language left, Language right);

  /// log2( p(right | left) / p(right) ): how much more likely `right` stands in a translation when `left` stands in the
  /// original; 0 when the table does not know.  Both are stem()s. Symmetric in the pair: the better of the two
  /// directions.
  double bits(std::string_view left, std::string_view right) const;
  bool empty() const;

 private:
  const void* table_ = nullptr;
  bool turned_ = false;
};

}  // namespace behistun::bilingual
