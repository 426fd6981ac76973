#pragma once
// Names on their way into an Automaton: a trie over words, where a word stands for all its forms.

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "automaton.hpp"
#include "words/paradigm.hpp"

namespace behistun::mention {

class NamesTrie {
 public:
  using Words = std::vector<Automaton::Word>;

  // An empty name adds nothing; one once more with the same row widens how it may stand in the text. gender as for
  // russian_forms().
  void add(std::string_view name, Target target, WordClass word_class, char gender);

  const std::unordered_map<std::string, Words>& words_of_form() const { return words_of_form_; }
  std::size_t count_words() const { return words_.size(); }
  const std::vector<std::vector<Target>>& targets() const { return targets_; }  // by node
  // May a name begin with it in lower case?
  bool begins_low(Automaton::Word word) const { return low_words_.contains(word); }

  // A step is known by the node that it leaves and its word, in one number.
  static std::uint64_t key_of(Automaton::Node from, Automaton::Word word) { return std::uint64_t{from} << 32U | word; }
  static Automaton::Node from_of(std::uint64_t key) { return static_cast<Automaton::Node>(key >> 32U); }
  static Automaton::Word word_of(std::uint64_t key) { return static_cast<Automaton::Word>(key); }
  const std::unordered_map<std::uint64_t, Automaton::Node>& steps() const { return steps_; }

 private:
  Automaton::Word word(const std::string& nominative, WordClass word_class, char gender);
  Automaton::Node step(Automaton::Node from, Automaton::Word word);
  void put(Target target, Automaton::Node node);

  std::unordered_map<std::string, Words> words_of_form_;
  std::unordered_map<std::string, Automaton::Word> words_;  // by nominative, class and gender
  std::unordered_map<std::uint64_t, Automaton::Node> steps_;
  std::vector<std::vector<Target>> targets_ = {{}};
  std::set<Automaton::Word> low_words_;
};

}  // namespace behistun::mention
