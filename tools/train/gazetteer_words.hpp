#pragma once
// What news and people's names tell of a word: is it common, is it somebody's name, does it stand where places do?

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "gazetteer_files.hpp"

namespace behistun::train {

/// The words of a name, folded, with a space between: names of one key are one name.
std::string key_of(std::string_view name);
std::size_t words_in(std::string_view key);

class Words {
 public:
  /// Reads names/persons and train/wmt-newstest-bi. False if a file cannot be read.
  bool read(Files& files);

  /// Is the folded word the first or the last of several people's names?
  bool is_of_people(const std::string& word) const;
  /// Seen in lower case; of a Russian word, one of nearly the same letters, for news has all its cases.
  bool is_common(const std::string& word) const;
  /// Within sentences hardly ever in lower case: a name, though it is a word as well ("Apple").
  bool is_mostly_name(const std::string& word) const;
  /// Mostly behind "in".
  bool is_mostly_place(const std::string& word) const;
  /// How often within sentences with a capital.
  std::size_t seen(const std::string& word) const;

 private:
  struct Seen {
    std::size_t all = 0, placed = 0;
  };

  void count(const std::string& line);

  std::unordered_map<std::string, std::size_t> of_people_;
  std::map<std::string, std::size_t> lower_;  // times
  std::unordered_map<std::string, Seen> capital_;
};

}  // namespace behistun::train
