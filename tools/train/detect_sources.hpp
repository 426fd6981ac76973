#pragma once
// Where the language model's corpus comes from. Each part may be missing.
//
// The folder of training text:
//   tatoeba-lid/tatoeba-mono.<ISO 639-3>.txt      one sentence a line
//   wmt-newstest-bi, tatoeba-test, wesnoth-enfrru, gnome-help, debian-installguide/*.<language>.txt
// Debian packages, unpacked by dpkg-deb -x (tools/train/fetch-debian):
//   …/locale/<language>/LC_MESSAGES/*.mo          translated messages
//   …/i18n/<language>.json                        translated messages, as MediaWiki keeps them
//   …/hunspell/<language>.dic                     lists of words
//   …/onboard/models/<language>.lm                lists of words with their uses
//   …/common/{main,annotations}/<language>.xml    Unicode's names of languages, countries, months, emoji
// A table of people: "id", "slavic", "ru", "fr", "en", "uk" among its columns, spellings apart by " | ".

#include <filesystem>

#include "detect_corpus.hpp"

namespace behistun::train {

/// `held_out`: every tenth line is left out.
void add_training_folder(LanguageCorpus& corpus, const std::filesystem::path& folder, bool held_out);
void add_debian(LanguageCorpus& corpus, const std::filesystem::path& folder);
void add_names(LanguageCorpus& corpus, const std::filesystem::path& path);

}  // namespace behistun::train
