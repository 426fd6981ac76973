#pragma once
// What the language model is taught from: the samples, the text that they view, and a hash of all of it.

#include <behistun/detect_training.hpp>
#include <cstdint>
#include <deque>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fnv.hpp"

namespace behistun::train {

class LanguageCorpus {
 public:
  explicit LanguageCorpus(std::set<std::string> left_out) : left_out_(std::move(left_out)) {}

  /// `kin` lives for ever; without it a line is of the kin of its language.
  void add(std::string_view name, std::string_view line, std::string_view kin = {});
  /// A word of a list; `uses` tells how often some corpus has it, 0 that the list does not say.
  void add_word(std::string_view name, std::string_view word, std::uint32_t uses = 0);
  /// Of a person.
  void add_name(std::string_view name);
  /// Russian lines teach what Russian looks like in Latin letters, too.
  void add_romanized();

  std::span<const detect::Sample> samples() const { return samples_; }
  std::string hash() const;    ///< of all that was added
  std::string counts() const;  ///< of samples, by class

 private:
  void add(std::string_view name, std::string_view text, std::string_view kin, bool word_list, std::uint32_t uses);
  void keep(detect::Sample sample);

  std::set<std::string> left_out_;  // codes
  std::deque<std::string> texts_;
  std::vector<detect::Sample> samples_;
  std::uint64_t hash_ = kEmptyFnv64;
};

}  // namespace behistun::train
