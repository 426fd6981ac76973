#pragma once
/// @file
/// The house rules that neither compiler nor build can hold. Each is a function over files, so that a test can show it
/// a house with a broken wall; it answers with one line for each breach, "path:line: what is wrong".

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace house {

struct File {
  std::string path;  ///< from the top of the project, with '/'
  std::string text;  ///< all bytes of it
};
using Breaches = std::vector<std::string>;

/// Every file of the project but what git would not keep: .git, build trees, editors' folders. Sorted by path.
std::vector<File> files_of(const std::filesystem::path& top);

/// Which floor each room is on, as the table of lib/README.md says: rows "| 4 | `names` | …".
std::map<std::string, int> floors_of(std::string_view readme);

/// Vendors live in their own rooms, no room opens a door of its own floor or above, and the library does not talk to
/// the terminal. Reads the #include lines of all files in lib/.
Breaches breached_walls(const std::vector<File>& files, const std::map<std::string, int>& floors);

/// The folders within a room stand on one another too: none includes one that leads back to it. What lies beside them
/// may include all.
Breaches folders_in_circles(const std::vector<File>& files);

/// What the build links (DEPENDS in lib/*/CMakeLists.txt) agrees with the floors of lib/README.md, and neither knows a
/// room that the other does not.
Breaches crooked_floors(const std::vector<File>& files, const std::map<std::string, int>& floors);

/// Tables (lib/*/data/*.tsv and corpora/gold/*.tsv) say what they are and keep what they promise: a head with table,
/// what, source, licence and fields, each once (but sources may be many); the table bears its file's name; every row
/// has the promised fields.
Breaches faulty_tables(const std::vector<File>& files);

/// What a machine made says how: a model in lib/*/data says model, trained and corpus in its own head, or X.model… has
/// X.manifest or X.model.manifest beside it that does.
Breaches models_without_manifest(const std::vector<File>& files);

/// Text is UTF-8, ends in one newline, has no CR and no spaces at line ends; code has no tabs, no line of more than 120
/// columns but for raw strings, and no notes to do later; nothing points out of the repository. The releases of the
/// corpus and golden transcripts, which are dirty on purpose, are left alone.
Breaches untidy_text(const std::vector<File>& files);

/// No folder stands at the top but lib, tools, corpora, tests, benchmarks and .ci.
Breaches folders_out_of_place(const std::vector<File>& files);

}  // namespace house
