// behistun-train counterparts NAMES -o FILE: words of names that mean each other though their letters do not.
//
// "Yves" is Ив and "Ayrault" Эйро: too far apart for correspondences of letters. They are told by elimination: of two
// names of one person in two scripts all words but one are alike, the two left over stand at the same place and begin
// with sounds that may be one. What two people show is kept, and what one does whom the gazetteer has. Who is held out
// (a tenth, by hash) is not learnt from.

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <set>

#include "commands.hpp"
#include "names_data.hpp"

namespace behistun::train {
namespace {

constexpr double kAlike = 2.3;         // bits a letter, from which two words are found alike by their letters
constexpr std::size_t kFewest = 2;     // people
constexpr std::size_t kMostWords = 4;  // of a name: longer ones are titles

using Pair = std::pair<std::string, std::string>;

std::string folded(const std::string& word) {
  auto out = unicode::strip_marks(word);
  for (auto at = out.find("ё"); at != std::string::npos; at = out.find("ё", at)) out.replace(at, 2, "е");
  return out;
}

bool is_cyrillic(const std::string& name) {
  return unicode::script(unicode::code_point(name, 0).value) == unicode::Script::cyrillic;
}

bool alike(const std::string& a, const std::string& b) {
  const translit::Spelt left(a), right(b);
  if (left.empty() || right.empty()) return false;
  return translit::alike(left, right) >= kAlike * 0.5 * static_cast<double>(left.size() + right.size());
}

// Vowels change into each other, and into the half vowels.
bool may_begin_alike(const std::string& a, const std::string& b) {
  const auto left = translit::sounds(a), right = translit::sounds(b);
  return !left.empty() && !right.empty() && left.front() == right.front();
}

// The one word of each name that is not alike to the one at its place in the other.
std::optional<Pair> left_over(const std::vector<std::string>& russian, const std::vector<std::string>& latin) {
  if (russian.size() != latin.size() || russian.size() < 2 || russian.size() > kMostWords) return std::nullopt;
  std::optional<Pair> left;
  for (std::size_t i = 0; i < russian.size(); ++i) {
    if (russian[i] == latin[i] || alike(russian[i], latin[i])) continue;
    if (left) return std::nullopt;
    left = Pair(russian[i], latin[i]);
  }
  return left && may_begin_alike(left->first, left->second) ? left : std::nullopt;
}

std::set<Pair> told_by(const std::vector<std::string>& russian, const std::vector<std::string>& latin) {
  std::set<Pair> told;
  for (const auto& one : russian)
    for (const auto& other : latin) {
      if (one.find(',') != std::string::npos || other.find(',') != std::string::npos) continue;
      if (!is_cyrillic(one) || is_cyrillic(other)) continue;
      if (const auto pair = left_over(words_of(one), words_of(other)))
        told.insert({folded(pair->first), folded(pair->second)});
    }
  return told;
}

void learn(const std::vector<Person>& people, std::map<Pair, std::size_t>& bearers) {
  for (const auto& person : people) {
    if (part_of(person.id) == Part::held_out) continue;
    auto names = person.names;
    auto latin = names["en"];
    latin.insert(latin.end(), names["fr"].begin(), names["fr"].end());
    for (const auto& pair : told_by(names["ru"], latin)) ++bearers[pair];
  }
}

void learn(const gazetteer::Gazetteer& known, std::map<Pair, std::size_t>& bearers) {
  for (const auto& person : known.people()) {
    if (part_of(person.id) == Part::held_out) continue;
    std::vector<std::string> russian = {person.name.ru}, latin = {person.name.fr, person.name.en};
    for (const auto& alias : person.aliases) (is_cyrillic(alias) ? russian : latin).push_back(alias);
    for (const auto& pair : told_by(russian, latin)) bearers[pair] += kFewest;
  }
}

int run_counterparts(const std::string& from, const std::string& to) {
  const auto people = read_people(from);
  if (people.empty()) {
    std::cerr << "behistun-train: " << from << "/persons: no people can be read\n";
    return 2;
  }
  std::map<Pair, std::size_t> bearers;
  learn(people, bearers);
  learn(gazetteer::Gazetteer::built_in(), bearers);
  const auto learnt = std::count_if(people.begin(), people.end(),
                                    [](const Person& person) { return part_of(person.id) != Part::held_out; });
  std::ofstream out(to);
  out << "# model:    counterparts\n"
         "# what:     words of names that mean each other though their letters do not tell it\n"
         "# trained:  behistun-train counterparts NAMES -o counterparts.model.tsv\n"
      << "# corpus:   labels and aliases of " << learnt
      << " people on Wikidata (CC0), a tenth, by hash of their id, left out; people of the gazetteer, who count twice\n"
         "# remake:   ctest -L reproduce      (byte for byte)\n"
         "# fields:   ru<TAB>latin<TAB>people\n";
  for (const auto& [pair, count] : bearers)
    if (count >= kFewest) out << pair.first << '\t' << pair.second << '\t' << count << '\n';
  return out.good() ? 0 : 2;
}

}  // namespace

void add_counterparts(tool::App& app, int& exit) {
  auto from = std::make_shared<std::string>(), to = std::make_shared<std::string>();
  auto* command = app.add_subcommand("counterparts", "Words of names that mean each other though their letters do not");
  command->add_option("NAMES", *from, "Holds persons/")->required();
  command->add_option("-o,--output", *to, "Where the table goes")->required();
  command->callback([from, to, &exit] { exit = run_counterparts(*from, *to); });
}

}  // namespace behistun::train
