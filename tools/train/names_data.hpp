#pragma once
// People with their names in several languages, and single names, as the models of spelling learn them.

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace behistun::train {

/// What the models of spelling learn; what they are measured on while they are made; and what is asked once, at the
/// end.
enum class Part : std::uint8_t { learnt, held_out, fresh };

/// A person's names by language: "ru", "uk", "en", "fr".
struct Person {
  std::string id;
  std::optional<bool> slavic;  ///< as persons_trilingual.tsv has it; nothing for those of the other file
  std::map<std::string, std::vector<std::string>> names;
};

/// A tenth is held out, by FNV-1a of its name (a Wikidata id, or a word); of the rest a tenth is fresh, by that of
/// "press " with the name.
Part part_of(const std::string& name);

/// persons/persons_trilingual.tsv and persons/persons_long.tsv of the folder, one Person an id; ascending by id.
std::vector<Person> read_people(const std::filesystem::path& folder);

/// The words of a name in lower case and NFC, "Фамилия, Имя" turned round; what is one letter, an initial or a number
/// is none.
std::vector<std::string> words_in_order(const std::string& name);

/// The family name by its place: before the comma; else the last word of most names, or the first before given name and
/// patronymic. Lower case, NFC; empty if there is none, or it has several words.
std::string surname_by_place(const std::vector<std::string>& names);

/// A word of a name in one script, and the forms that a person's names have of it in the other.
struct WordForms {
  std::string word;                ///< lower case, NFC
  std::vector<std::string> forms;  ///< lower case, NFC; ascending
  bool last = false;               ///< the last word of a name: most often the surname
};
/// The words of a name in lower case, without what is one letter, an initial or a number.
std::vector<std::string> words_of(const std::string& name);

/// Words of `from` that have a likeness among those of `to`.
std::vector<WordForms> word_forms(const std::vector<std::string>& from, const std::vector<std::string>& to);

/// transcription-en-ru/wd_russian_80: a word in Latin letters and the same in Russian ones, and how many people have it
/// so.
struct Transcribed {
  std::string latin, russian;
  double times = 1;
};
std::vector<Transcribed> read_transcribed(const std::filesystem::path& folder);

}  // namespace behistun::train
