#pragma once
// What each model of press spellings learns, and the questions that it is measured by.

#include <behistun/translit_learn.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace behistun::train {

/// A word, and the spellings of it that were seen.
struct Question {
  std::string word;
  std::vector<std::string> answers;
};

/// Models by name ("ru-en", "ru-fr", "uk-en", "uk-fr", "cyr-lat", "lat-ru", "fr-ru"): what each learns, and what it is
/// asked, which comes from people and words that are held out.
struct Lessons {
  std::map<std::string, std::vector<translit::SpeltTwice>> learnt;
  std::map<std::string, std::vector<Question>> asked;
};

/// From a folder that holds persons/ and transcription-en-ru/. `learn` false: the questions alone.
Lessons spelling_lessons(const std::filesystem::path& names, bool learn);

}  // namespace behistun::train
