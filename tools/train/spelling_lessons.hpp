#pragma once
// What each model of press spellings learns, and the questions that it is measured by.

#include <behistun/translit_learn.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "names_data.hpp"

namespace behistun::train {

/// A word, and the spellings of it that were seen.
struct Question {
  std::string word;
  std::vector<std::string> answers;
};

/// Models by name ("ru-en", "ru-fr", "uk-en", "uk-fr", "cyr-lat", "lat-ru", "fr-ru"): what each learns, and what it is
/// asked, which comes from people and words that are held out. Beside them "surname-en" and "surname-fr": what the
/// surnames of all Slavic people, by their place in the name, are written; and "… written" those of them that some word
/// of the person's names writes letter by letter.
struct Lessons {
  std::map<std::string, std::vector<translit::SpeltTwice>> learnt;
  std::map<std::string, std::vector<Question>> asked;
  std::vector<translit::BearerLesson> bearers;  ///< surnames in Russian, of Russians and of foreigners
  std::vector<translit::PressLesson> styles;    ///< surnames of Russians, and single words that end as such
};

/// From a folder that holds persons/ and transcription-en-ru/. `learn` false: the questions alone, of the part asked.
Lessons spelling_lessons(const std::filesystem::path& names, bool learn, Part asked = Part::held_out);

}  // namespace behistun::train
