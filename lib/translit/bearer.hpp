#pragma once
// Whose name is it, in Cyrillic letters: a Russian's, or a foreigner's? Told by the letters of the word alone.

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace behistun::translit {

/// A row of letters that a word has, with "#" for its edges: "ов#", "#шв", "джо"; and how much it counts.
struct BearerTrait {
  std::u32string letters;
  double worth = 1;
};
/// The traits of a word in lower case: its last one to five letters, its first one to three, and what is inside.
std::vector<BearerTrait> bearer_traits(std::u32string_view word);

/// What the traits speak for. Text, written by learn_bearers(): trait<TAB>bits; "#" alone stands for every word.
class BearerModel {
 public:
  explicit BearerModel(std::string_view model);
  /// log2 of the odds that a word in lower case is a Russian's, among names in Russian texts. O(letters). Any thread.
  double bits_for_russian(std::u32string_view word) const;

 private:
  std::unordered_map<std::u32string, float> bits_;
};

/// The model of this library.
const BearerModel& bearers();

}  // namespace behistun::translit
