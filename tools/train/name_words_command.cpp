// behistun-train name-words DATA -o FILE: of which words people make their names.
//
// DATA holds names/persons/persons_long.tsv (rows whose source is Wikidata are used; a tenth of the people, by hash of
// their id, is left out) and train/wmt-newstest-bi (news in three languages). A word counts once a person where it is
// the first of a name of several words, and where it is the last; a name with a comma or a bracket tells no order. A
// word is common if news has it in lower case a quarter as often as in a capital, or more.

#include <behistun/tokens.hpp>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <unordered_map>
#include <unordered_set>

#include "commands.hpp"
#include "gazetteer_files.hpp"

namespace behistun::train {
namespace {

constexpr std::size_t kFewestBytes = 3;
constexpr std::size_t kFewestTimes = 2;  // in lower case, and …
constexpr std::size_t kFewestShare = 4;  // … one of so many in a capital

struct Uses {
  std::set<std::string> first, last;  // people
};

bool read_people(Files& files, std::map<std::string, Uses>& words, std::size_t& people) {
  std::unordered_set<std::string> seen;
  const bool sound = files.read("names/persons/persons_long.tsv", '\t', [&](auto cell) {
    const auto id = cell("id"), name = cell("name");
    if (fnv32(id) % 10 == 0 || !is_free(cell("sources")) || name.find_first_of(",(.0123456789") != std::string::npos)
      return;
    seen.insert(id);
    const auto tokens = segment::tokenize(name);
    if (tokens.size() < 2) return;
    const auto& first = tokens[0];
    const auto& last = tokens[tokens.size() - 1];
    if (first.capital && !first.upper && first.folded.size() >= kFewestBytes)
      words[std::string(first.folded)].first.insert(id);
    if (last.capital && !last.upper && last.folded.size() >= kFewestBytes)
      words[std::string(last.folded)].last.insert(id);
  });
  people = seen.size();
  return sound;
}

struct Seen {
  std::size_t lower = 0, capital = 0;
  bool is_common() const { return lower >= kFewestTimes && lower * kFewestShare >= capital; }
};

bool read_news(Files& files, std::unordered_map<std::string, Seen>& seen) {
  bool sound = true;
  for (const auto& name : files.names_in("train/wmt-newstest-bi")) {
    if (!name.ends_with(".txt")) continue;
    sound &= files.read_lines(name, [&](const std::string& line) {
      for (const auto& token : segment::tokenize(line))
        ++(token.capital ? seen[std::string(token.folded)].capital : seen[std::string(token.folded)].lower);
    });
  }
  return sound;
}

int run_name_words(const std::string& data, const std::string& to) {
  Files files{std::filesystem::path(data)};
  std::map<std::string, Uses> words;
  std::unordered_map<std::string, Seen> seen;
  std::size_t people = 0;
  if (!read_people(files, words, people) || !read_news(files, seen)) return 2;
  auto sum = kEmptyFnv64;
  for (const auto& input : files.inputs()) sum ^= input.hash;
  std::ofstream out(to, std::ios::binary);
  out << "# model:    name-words\n"
         "# what:     words that open or end names of people (folded), how many people, and whether news has them in "
         "lower case\n"
         "# trained:  behistun-train name-words DATA -o lib/mention/data/name-words.model.tsv\n"
      << "# corpus:   names/persons/persons_long.tsv, labels and aliases of " << people
      << " people on Wikidata (CC0), a tenth left out by hash of their id; train/wmt-newstest-bi; FNV-1a of all, "
         "xored: "
      << std::hex << sum << std::dec
      << "\n# remake:   ctest -L reproduce      (byte for byte)\n"
         "# fields:   word<TAB>first<TAB>last<TAB>common\n";
  for (const auto& [word, uses] : words) {
    const auto common = seen.find(word);
    out << word << '\t' << uses.first.size() << '\t' << uses.last.size() << '\t'
        << (common != seen.end() && common->second.is_common() ? "word" : "") << '\n';
  }
  return out.good() ? 0 : 2;
}

}  // namespace

void add_name_words(tool::App& app, int& exit) {
  auto from = std::make_shared<std::string>(), to = std::make_shared<std::string>();
  auto* command = app.add_subcommand("name-words", "Of which words people make their names");
  command->add_option("DATA", *from, "folder that holds names/persons and train/wmt-newstest-bi")->required();
  command->add_option("-o,--out", *to, "Where the model goes")->required();
  command->callback([from, to, &exit] { exit = run_name_words(*from, *to); });
}

}  // namespace behistun::train
