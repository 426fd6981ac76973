// behistun-train nominatives FILE --words FILE -o FILE: how Russian names end in the nominative, from names of people.
//
// FILE is persons_trilingual.tsv: id, split, slavic, gender, names in Russian separated by " | ", … A tenth of the
// people, by hash of their id, is left out. Words of more names (wd_russian_80) count once each, but a tenth of them.
// Groups of up to four letters are counted where they end within the last four letters of a word, or at its end, '$';
// those of four letters only if they were met often enough.

#include <behistun/unicode.hpp>
#include <cstdint>
#include <fstream>
#include <map>
#include <memory>
#include <set>

#include "commands.hpp"
#include "russian_names.hpp"

namespace behistun::train {
namespace {

constexpr std::size_t kLongest = 4, kFromTheEnd = 4, kFewestOfLongest = 3;

using EndingCounts = std::map<std::u32string, std::uint32_t>;

void count_word(std::u32string word, EndingCounts& counts) {
  if (word.size() < 3) return;
  word += U'$';
  const auto first = word.size() > kFromTheEnd + 1 ? word.size() - kFromTheEnd - 1 : 1;
  for (auto end = first; end < word.size(); ++end)
    for (std::size_t size = 1; size <= std::min(kLongest, end + 1); ++size) ++counts[word.substr(end + 1 - size, size)];
}

/// The Cyrillic words of names; ё is е, as it is mostly printed.
void count_names(std::string_view names, std::set<std::u32string>& met, EndingCounts& counts) {
  std::u32string word;
  const auto close = [&] {
    if (met.insert(word).second) count_word(word, counts);
    word.clear();
  };
  for (auto c : unicode::to_utf32(unicode::to_lower(names))) {
    if (c == U'ё') c = U'е';
    if (unicode::script(c) == unicode::Script::cyrillic && unicode::is_letter(c))
      word += c;
    else
      close();
  }
  close();
}

int run_nominatives(const std::string& from, const std::string& words, const std::string& to) {
  EndingCounts counts;
  const auto read = read_russian_names(from, [&](std::string_view, std::string_view names) {
    std::set<std::u32string> met;
    count_names(names, met, counts);
  });
  if (!read) return 2;
  const auto more = read_name_words(
      words, [&](std::u32string_view word, std::uint32_t) { count_word(std::u32string(word), counts); });
  if (!more) return 2;
  std::ofstream out(to);
  out << "# model:    nominatives\n"
         "# what:     how Russian names end in the nominative: groups of up to four letters, '$' for the end, and how "
         "often\n"
         "# trained:  behistun-train nominatives persons_trilingual.tsv --words wd_russian_80 -o "
         "nominatives.model.tsv\n"
      << read->told() << more->told()
      << "# remake:   ctest -L reproduce      (byte for byte)\n"
         "# fields:   letters<TAB>count\n";
  for (const auto& [letters, count] : counts)
    if (letters.size() < kLongest || count >= kFewestOfLongest)
      out << unicode::to_utf8(letters) << '\t' << count << '\n';
  return out.good() ? 0 : 2;
}

}  // namespace

void add_nominatives(tool::App& app, int& exit) {
  auto from = std::make_shared<std::string>(), words = std::make_shared<std::string>(),
       to = std::make_shared<std::string>();
  auto* command = app.add_subcommand("nominatives", "How Russian names end in the nominative");
  command->add_option("FILE", *from, "persons_trilingual.tsv")->required();
  command->add_option("--words", *words, "wd_russian_80: words of more names")->required();
  command->add_option("-o,--output", *to, "Where the model goes")->required();
  command->callback([from, words, to, &exit] { exit = run_nominatives(*from, *words, *to); });
}

}  // namespace behistun::train
