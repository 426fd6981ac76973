#pragma once
// Words of names by their bearers: whose spellings teach which model.

#include <string>

namespace behistun::train {

/// A word in Cyrillic letters, in lower case, that ends as surnames of Russians and Ukrainians do.
bool ends_as_slavic(const std::string& word);

/// In letters that English or French ("fr") writes Russian and Ukrainian with: not Polish, not Czech, not a scholar's.
/// What is written with w, cz or th is no Russian's.
bool looks_east_slavic(const std::string& latin, const std::string& language);

/// A given name, and how Russian writes it, that mark their bearer as French.
bool is_french_given(const std::string& latin, const std::string& russian);

}  // namespace behistun::train
