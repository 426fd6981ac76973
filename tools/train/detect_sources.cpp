#include "detect_sources.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>
#include <charconv>
#include <cstring>
#include <fstream>
#include <map>
#include <sstream>

namespace behistun::train {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kShortestMessage = 20;  // bytes; shorter ones are labels, often left untranslated
constexpr std::size_t kMostLinesOfOneFile = 20'000;
constexpr std::size_t kBytesOfList = 100;

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  if (fs::is_directory(folder)) {
    for (const auto& entry : fs::recursive_directory_iterator(folder))
      if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void add_lines(LanguageCorpus& corpus, std::string_view name, const fs::path& path, bool held_out,
               std::string_view kin) {
  std::ifstream in(path);
  std::string line;
  for (std::size_t number = 0; number < kMostLinesOfOneFile && std::getline(in, line); ++number) {
    if (held_out && number % 10 == 0) continue;
    corpus.add(name, line, kin);
  }
}

/// The extension but one: "newstest2008.fr-en.fr.txt" is French.
std::string language_in(const fs::path& path) {
  const auto stem = path.stem().string();
  return stem.substr(stem.rfind('.') + 1);
}

}  // namespace

/// News is nearest to what is read, and is not to be drowned in other text.
void add_training_folder(LanguageCorpus& corpus, const fs::path& folder, bool held_out) {
  for (const std::string_view part :
       {"tatoeba-lid", "wmt-newstest-bi", "tatoeba-test", "wesnoth-enfrru", "gnome-help", "debian-installguide"}) {
    const std::string_view kin = part == "wmt-newstest-bi" ? "news" : "";
    for (const auto& path : files_in(folder / part)) {
      if (path.extension() != ".txt") continue;
      const auto language = language_in(path);
      if (language != "doc" && language != "domain") add_lines(corpus, language, path, held_out, kin);
    }
  }
}

namespace {

std::uint32_t word_at(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  if (at + 4 <= bytes.size()) std::memcpy(&value, bytes.data() + at, 4);
  return value;
}

/// The lines of a message that are long enough, and free of markup.
template <class OnLine>
void for_each_line(std::string_view message, OnLine&& on_line) {
  for (std::size_t at = 0; at < message.size();) {
    const auto end = std::min(message.find_first_of(std::string_view("\n\0", 2), at), message.size());
    const auto line = message.substr(at, end - at);
    if (line.size() >= kShortestMessage && line.find_first_of("<>{}[]|$\\") == std::string_view::npos) on_line(line);
    at = end + 1;
  }
}

/// The translations of a GNU message catalogue that differ from what they translate.
void add_messages(LanguageCorpus& corpus, std::string_view name, std::string_view bytes) {
  if (word_at(bytes, 0) != 0x950412DE) return;
  const std::size_t count = word_at(bytes, 8), originals = word_at(bytes, 12), translations = word_at(bytes, 16);
  const auto text = [&](std::size_t table, std::size_t i) -> std::string_view {
    const std::size_t size = word_at(bytes, table + 8 * i), at = word_at(bytes, table + 8 * i + 4);
    return at + size <= bytes.size() ? bytes.substr(at, size) : std::string_view{};
  };
  for (std::size_t i = 1; i < count && i < bytes.size() / 8; ++i) {
    const auto message = text(translations, i);
    const auto original = text(originals, i);
    if (message != original.substr(original.find('\4') + 1))
      for_each_line(message, [&](std::string_view line) { corpus.add(name, line); });
  }
}

/// Calls on_message(text) for each `"key": "text"` of a JSON file that has them on lines of their own.
template <class OnMessage>
void for_each_json_message(const std::string& json, OnMessage&& on_message) {
  std::istringstream in(json);
  for (std::string line; std::getline(in, line);) {
    const auto begin = line.find("\": \"");
    const auto end = line.rfind('"');
    const auto first = line.find('"');
    if (begin == std::string::npos || begin + 4 >= end || line.compare(first, 2, "\"@") == 0) continue;
    on_message(std::string_view(line).substr(begin + 4, end - begin - 4));
  }
}

/// A Hunspell list: a count, then a word a line with flags behind a slash; the .aff beside it names the charset.
void add_words(LanguageCorpus& corpus, const fs::path& path) {
  auto affixes = path;
  const auto rules = read_file(affixes.replace_extension(".aff"));
  const auto set = rules.find("SET ");
  std::string charset =
      set == std::string::npos ? "utf-8" : rules.substr(set + 4, rules.find_first_of("\r\n", set) - set - 4);
  while (!charset.empty() && charset.back() == ' ') charset.pop_back();
  if (charset == "microsoft-cp1251") charset = "windows-1251";
  const auto text = unicode::decode(read_file(path), charset);
  if (!text) return;
  std::istringstream in(*text);
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) corpus.add_word(path.stem().string(), line.substr(0, line.find_first_of("/\t ")));
}

/// A list of Onboard's, the on-screen keyboard: in the part headed "\\1-grams:", a word and its uses a line.
void add_usual_words(LanguageCorpus& corpus, const fs::path& path) {
  std::istringstream in(read_file(path));
  std::string line;
  while (std::getline(in, line) && line != "\\1-grams:") {
  }
  while (std::getline(in, line) && line != "\\2-grams:") {
    std::uint32_t uses = 0;
    const auto end = std::from_chars(line.data(), line.data() + line.size(), uses).ptr;
    const auto word = line.substr(std::min(line.size(), static_cast<std::size_t>(end - line.data()) + 1));
    if (!word.starts_with('<')) corpus.add_word(path.stem().string(), word, uses);
  }
}

bool is_messages(const fs::path& path) {
  return path.extension() == ".json" && path.parent_path().filename() == "i18n" && path.stem() != "qqq";
}

bool is_cldr(const fs::path& path) {
  const auto folder = path.parent_path().filename();
  return path.extension() == ".xml" && (folder == "main" || folder == "annotations") && path.stem() != "root";
}

/// Calls on_name(name) for each name that Unicode's locale data give to a language, a country, a month or an emoji.
/// What a locale takes over from another is marked by arrows.
template <class OnName>
void for_each_cldr_name(const fs::path& path, OnName&& on_name) {
  static constexpr std::string_view kEnds[] = {"</language>",    "</territory>", "</month>",
                                               "</displayName>", "</day>",       "</annotation>"};
  std::istringstream in(read_file(path));
  for (std::string line; std::getline(in, line);) {
    for (const auto end : kEnds) {
      if (!line.ends_with(end)) continue;
      const auto begin = line.find('>') + 1;
      auto name = line.substr(begin, line.size() - end.size() - begin);
      std::replace(name.begin(), name.end(), '|', ',');
      if (name.find_first_of("<>{}&") == std::string::npos && name.find("↑") == std::string::npos) on_name(name);
    }
  }
}

bool is_of_ours(const fs::path& path) {
  const auto name = path.stem().string();
  const auto language = std::string_view(name).substr(0, name.find('_'));
  return language == "en" || language == "fr" || language == "ru";
}

/// Hashes of the names as they are in our languages.
std::set<std::uint64_t> our_names(const std::vector<fs::path>& files) {
  std::set<std::uint64_t> hashes;
  for (const auto& path : files) {
    if (!is_cldr(path) || !is_of_ours(path)) continue;
    for_each_cldr_name(path, [&](const std::string& name) { hashes.insert(fnv64(name)); });
  }
  return hashes;
}

/// Some names to a line. A name that one of ours has too says nothing of another language.
void add_cldr(LanguageCorpus& corpus, const fs::path& path, const std::set<std::uint64_t>& ours) {
  std::string list;
  for_each_cldr_name(path, [&](const std::string& name) {
    if (!is_of_ours(path) && ours.contains(fnv64(name))) return;
    list += name + ", ";
    if (list.size() < kBytesOfList) return;
    corpus.add(path.stem().string(), list);
    list.clear();
  });
}

/// Hashes of what may have been left untranslated.
std::set<std::uint64_t> english_messages(const std::vector<fs::path>& files) {
  std::set<std::uint64_t> hashes;
  for (const auto& path : files) {
    if (!is_messages(path) || path.stem() != "en") continue;
    for_each_json_message(read_file(path), [&](std::string_view message) { hashes.insert(fnv64(message)); });
  }
  return hashes;
}

bool is_source(const fs::path& path) {
  const auto extension = path.extension();
  return extension == ".mo" || extension == ".dic" || extension == ".lm" || is_messages(path) || is_cldr(path);
}

}  // namespace

/// Packages name one list for many countries by links, and some by copies.
void add_debian(LanguageCorpus& corpus, const fs::path& folder) {
  const auto files = files_in(folder);
  const auto english = english_messages(files);
  const auto ours = our_names(files);
  std::set<std::uint64_t> seen;
  for (const auto& path : files) {
    if (!is_source(path)) continue;
    if (!seen.insert(fnv64(read_file(path))).second) continue;
    if (path.extension() == ".mo") {
      add_messages(corpus, path.parent_path().parent_path().filename().string(), read_file(path));
    } else if (is_messages(path)) {
      const auto name = path.stem().string();
      for_each_json_message(read_file(path), [&](std::string_view message) {
        if (name != "en" && english.contains(fnv64(message))) return;
        for_each_line(message, [&](std::string_view line) { corpus.add(name, line); });
      });
    } else if (is_cldr(path)) {
      add_cldr(corpus, path, ours);
    } else if (path.extension() == ".dic" && !path.stem().string().starts_with("hyph")) {
      add_words(corpus, path);
    } else if (path.extension() == ".lm") {
      add_usual_words(corpus, path);
    }
  }
}

namespace {

std::vector<std::string> fields_of(const std::string& line, char apart) {
  std::vector<std::string> fields;
  std::istringstream in(line);
  for (std::string field; std::getline(in, field, apart);) fields.push_back(field);
  return fields;
}

/// Lines of one to four names, as releases list who was there.
class NameLists {
 public:
  NameLists(LanguageCorpus& corpus, std::string_view language) : corpus_(corpus), language_(language) {}
  void add(const std::string& name) {
    list_ += (list_.empty() ? "" : ", ") + name;
    if (++names_ < wanted_) return;
    corpus_.add(language_, list_);
    list_.clear();
    names_ = 0;
    wanted_ = wanted_ % 4 + 1;
  }

 private:
  LanguageCorpus& corpus_;
  std::string_view language_;
  std::string list_;
  std::size_t names_ = 0, wanted_ = 1;
};

}  // namespace

/// The first spelling of each person's name. In Latin letters a name is taken if it is Slavic and
/// French and English spell it differently: the others are of no language. Beside words, all are taught in all
/// languages of the alphabet.
void add_names(LanguageCorpus& corpus, const fs::path& path) {
  std::ifstream in(path);
  std::string line;
  std::getline(in, line);
  const auto heads = fields_of(line, '\t');
  std::map<std::string, NameLists> lists;
  for (const auto* language : {"ru", "uk", "fr", "en"}) lists.emplace(language, NameLists(corpus, language));
  while (std::getline(in, line)) {
    std::map<std::string, std::string> row;
    const auto cells = fields_of(line, '\t');
    for (std::size_t i = 0; i < std::min(cells.size(), heads.size()); ++i)
      row[heads[i]] = cells[i].substr(0, cells[i].find(" | "));
    if (row["id"].ends_with('0')) continue;  // a tenth of the people is left to measure on
    const bool latin = row["slavic"] == "1" && row["fr"] != row["en"];
    for (auto& [language, list] : lists)
      if (const auto& name = row[language]; !name.empty() && (latin || language == "ru" || language == "uk"))
        list.add(name);
    corpus.add_name(row["en"]);
    if (row["fr"] != row["en"]) corpus.add_name(row["fr"]);
  }
}

}  // namespace behistun::train
