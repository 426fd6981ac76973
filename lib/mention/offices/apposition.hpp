#pragma once
// A name between commas behind an office and what it is the office of: "the head of the agency, Ivan Krumov, said".

#include "scene.hpp"

namespace behistun::mention {

// The token behind the comma that follows the office, or what it is the office of; 0 if there is none in the sentence.
std::size_t apposition_to(const Scene& scene, const Role& role);
// Does a comma, a quotation mark or the sentence's end stand before the token, where the name has ended?
bool ends_apposition(const Scene& scene, std::size_t behind);

// «начальник управления ФАС России Елена Заева», « le directeur de l'agence Jean Krumov »: may the tokens between an
// office and `end` be what it is the office of? And may the title stand in the nominative, or in another case, as its
// holder's name does?
bool is_what_one_heads(const Scene& scene, const Role& role, std::size_t end);
bool may_be_in_case(const Scene& scene, const Role& role, bool nominative);
// «Посол доброй воли Анджелина Кумова»: does the title's form tell that it is in the nominative?
bool is_surely_nominative(const Scene& scene, const Role& role);

}  // namespace behistun::mention
