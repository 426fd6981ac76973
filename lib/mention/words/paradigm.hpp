#pragma once
// The case forms of Russian names and nouns, by the table of endings.

#include <string>
#include <string_view>
#include <vector>

namespace behistun::mention {

enum class WordClass : char { name, noun, fixed };  // fixed: does not inflect

// The folded forms of a folded Cyrillic word, the nominative first. gender is 'm', 'f' or '-' for unknown: then every
// row that may fit is used. A word that the table does not inflect comes back alone.
std::vector<std::string> russian_forms(std::string_view nominative, WordClass word_class, char gender);

// All forms of a folded Cyrillic adjective, from its masculine nominative: «российский» → «российская», «российской» …
std::vector<std::string> russian_adjective(std::string_view masculine);

}  // namespace behistun::mention
