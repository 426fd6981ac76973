// behistun-train alike NAMES -o FOLDER: the tables of alike(), from a folder of names.
//
// NAMES holds persons/persons_trilingual.tsv, persons/persons_long.tsv and transcription-en-ru/wd_russian_80. Two names
// of a person are taken word against word, in their order, where they have equally many words; no likeness is asked
// for, so nothing that is learnt here decides what is learnt. A tenth of the people and of the single words is left
// out; it is the tenth that behistun-score names asks about.

#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/translit_learn.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <set>

#include "commands.hpp"
#include "fnv.hpp"
#include "names_data.hpp"

namespace behistun::train {
namespace {

using WordPair = std::pair<std::string, std::string>;

bool is_left_out(std::string_view id) { return fnv32(id) % 10 == 0; }

/// Pairs of words. However many people bear a name, it is one lesson: what is common would else drown what is learnt.
class Lesson {
 public:
  void add(const std::set<WordPair>& pairs) { seen_.insert(pairs.begin(), pairs.end()); }
  std::vector<translit::SpeltTwice> pairs() const {
    std::vector<translit::SpeltTwice> out;
    for (const auto& [left, right] : seen_) out.push_back({left, right, 1});
    return out;
  }

 private:
  std::set<WordPair> seen_;
};

/// Words of equally long names, one against one; of the scripts that are asked for.
std::set<WordPair> paired(const Person& person, const std::string& left, const std::string& right, bool left_cyrillic,
                          bool right_cyrillic) {
  std::set<WordPair> out;
  const auto lefts = person.names.find(left), rights = person.names.find(right);
  if (lefts == person.names.end() || rights == person.names.end()) return out;
  const auto is_of = [](const std::string& word, bool cyrillic) {
    const translit::Spelt spelt(word);
    return !spelt.empty() && spelt.cyrillic() == cyrillic;
  };
  for (const auto& one : lefts->second)
    for (const auto& other : rights->second) {
      const auto a = words_in_order(one), b = words_in_order(other);
      if (a.size() != b.size()) continue;
      for (std::size_t i = 0; i < a.size(); ++i)
        if (is_of(a[i], left_cyrillic) && is_of(b[i], right_cyrillic)) out.insert({a[i], b[i]});
    }
  return out;
}

struct AlikeLessons {
  Lesson cyrillic_latin, latin_latin, cyrillic_cyrillic;
};

/// What a word in Cyrillic letters is written with in French, against what it is written with in English.
void add_by_way_of_cyrillic(const std::set<WordPair>& french, const std::set<WordPair>& english,
                            std::set<WordPair>& out) {
  for (const auto& [word, form] : french)
    for (auto other = english.lower_bound({word, ""}); other != english.end() && other->first == word; ++other)
      out.insert({form, other->second});
}

AlikeLessons lessons_from(const std::filesystem::path& names) {
  AlikeLessons out;
  for (const auto& person : read_people(names)) {
    if (is_left_out(person.id)) continue;
    const auto ru_fr = paired(person, "ru", "fr", true, false), ru_en = paired(person, "ru", "en", true, false);
    auto into_latin = ru_fr;
    into_latin.insert(ru_en.begin(), ru_en.end());
    into_latin.merge(paired(person, "uk", "fr", true, false));
    into_latin.merge(paired(person, "uk", "en", true, false));
    out.cyrillic_latin.add(into_latin);
    auto fr_en = paired(person, "fr", "en", false, false);
    add_by_way_of_cyrillic(ru_fr, ru_en, fr_en);
    out.latin_latin.add(fr_en);
    out.cyrillic_cyrillic.add(paired(person, "uk", "ru", true, true));
  }
  for (const auto& word : read_transcribed(names))
    if (!is_left_out(word.latin)) out.cyrillic_latin.add({{word.russian, word.latin}});
  return out;
}

/// FNV-1a of the pairs as lines of a table.
std::uint64_t digest(const std::vector<translit::SpeltTwice>& pairs) {
  auto value = kEmptyFnv64;
  for (const auto& pair : pairs) value = fnv64(pair.left + '\t' + pair.right + '\n', value);
  return value;
}

bool write_table(const std::filesystem::path& folder, const std::string& name, const std::string& what,
                 const std::vector<translit::SpeltTwice>& pairs) {
  char mark[17];
  std::snprintf(mark, sizeof mark, "%016llx", static_cast<unsigned long long>(digest(pairs)));
  const auto path = folder / (name + ".model.tsv");
  std::ofstream out(path, std::ios::binary);
  out << "# model:    " << name << "\n# what:     " << what
      << "; how much oftener than by chance two pieces\n#           correspond, in bits\n"
      << "# trained:  behistun-train alike NAMES -o FOLDER      (no random draws)\n"
      << "# corpus:   " << pairs.size() << " pairs of words, FNV-1a " << mark
      << ": labels and aliases of people on Wikidata (CC0), word against word\n"
      << "#           where the counts agree; with Latin also single names of Wikidata (Merhav and Ash 2018; "
         "CC0)\n"
      << "# left out: a tenth of the people and of the single names, by 32-bit FNV-1a of the id or the Latin word\n"
      << "# remake:   ctest -L reproduce, with BEHISTUN_DATA set   (byte for byte)\n"
      << "# fields:   left<TAB>right<TAB>bits\n"
      << translit::learn_alike(pairs);
  out.close();
  if (!out) std::cerr << "behistun-train: " << path.string() << ": cannot be written\n";
  return static_cast<bool>(out);
}

int train(const std::string& names, const std::string& out) {
  const auto lessons = lessons_from(names);
  return write_table(
             out, "alike-cyrillic-latin",
             "Cyrillic with Latin: names of people in Russian and Ukrainian with French and English, and single "
             "words with English",
             lessons.cyrillic_latin.pairs()) &&
                 write_table(out, "alike-latin-latin", "Latin with Latin: names of people in French with English",
                             lessons.latin_latin.pairs()) &&
                 write_table(out, "alike-cyrillic-cyrillic",
                             "Cyrillic with Cyrillic: names of people in Ukrainian with Russian",
                             lessons.cyrillic_cyrillic.pairs())
             ? 0
             : 2;
}

}  // namespace

void add_alike(tool::App& app, int& exit) {
  struct Arguments {
    std::string names, out;
  };
  auto given = std::make_shared<Arguments>();
  auto* command = app.add_subcommand("alike", "Learns which letters of one spelling stand for which of another");
  command->add_option("NAMES", given->names, "folder of names: persons/, transcription-en-ru/")->required();
  command->add_option("-o,--out", given->out, "folder to write the three tables to")->required();
  command->callback([given, &exit] { exit = train(given->names, given->out); });
}

}  // namespace behistun::train
