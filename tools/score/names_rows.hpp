#pragma once
// What the figures of names ask of their labelled sets: rows, halves, and names as the library takes them.

#include <behistun/base.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "names_figures.hpp"

namespace behistun::score {

using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

/// Rows of a TSV file, its head (the first line) left out; short rows are filled up.
Result<Rows> rows_of(const std::string& path, std::size_t fields);

/// Of the people from whom correspondences of letters are learnt.
bool left_out_of_training(std::string_view id);
Half half_of_person(std::string_view id);

/// As the program hands names to the library: one script a word, composed.
std::string canonical(std::string_view name);

/// "Сергей Лавров" → «СЛ».
std::string first_letters(std::string_view name);

/// To four places.
std::string in_digits(double part);

/// Mentions in news with their lemmas.
std::string file_of_mentions(const std::string& folder);

}  // namespace behistun::score
