// behistun-train nominative-words FILE --words FILE -o FILE: of which words Russian names are made, in the nominative.
//
// FILE is persons_trilingual.tsv: id, split, slavic, gender, names in Russian separated by " | ", … A tenth of the
// people, by hash of their id, is left out. A word counts once a person where it is the first of a name of several
// words, for men and women apart, and where it is the last; hyphenated words count as two. A name with a comma, a
// bracket, a full stop or a digit tells no order. Of more names (wd_russian_80) it is only known how many have a word,
// at whatever place; a word that a few have is not learnt from them, and a tenth of the words is left out.

#include <array>
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

constexpr std::size_t kFewestOfWord = 2;  // letters
constexpr std::uint32_t kFewestNames = 3;

enum Use : std::size_t { men, women, last, anywhere, uses };
using Counts = std::map<std::u32string, std::array<std::uint32_t, uses>>;
using WordSet = std::set<std::u32string>;

bool is_word(std::u32string_view text) {
  constexpr std::u32string_view kOthers = U"іїєґў";
  for (const auto c : text)
    if ((c < U'а' || c > U'я') && kOthers.find(c) == std::u32string_view::npos) return false;
  return text.size() >= kFewestOfWord;
}

/// The pieces between separators, empty ones too.
std::vector<std::u32string> cut(std::u32string_view text, char32_t separator) {
  std::vector<std::u32string> out(1);
  for (const auto c : text)
    if (c == separator)
      out.emplace_back();
    else
      out.back() += c;
  return out;
}

void add_halves(std::u32string_view word, WordSet& out) {
  for (const auto& half : cut(word, U'-'))
    if (is_word(half)) out.insert(half);
}

/// In lower case, without the mark of stress, ё as е.
std::u32string plain(std::u32string_view name) {
  constexpr char32_t kStress = U'\u0301';
  std::u32string out;
  for (const auto c : unicode::to_utf32(unicode::to_lower(unicode::to_utf8(std::u32string(name)))))
    if (c != kStress) out += c == U'ё' ? U'е' : c;
  return out;
}

void count_person(std::string_view names, std::string_view gender, Counts& counts) {
  WordSet first, final;
  for (const auto& name : cut(unicode::to_utf32(names), U'|')) {
    if (name.find_first_of(U",(.0123456789") != std::u32string::npos) continue;
    auto words = cut(plain(name), U' ');
    std::erase(words, std::u32string());  // " | " stands between names
    if (words.size() < 2) continue;
    add_halves(words.front(), first);
    add_halves(words.back(), final);
  }
  if (gender == "male" || gender == "female")
    for (const auto& word : first) ++counts[word][gender == "male" ? men : women];
  for (const auto& word : final) ++counts[word][last];
}

int run_nominative_words(const std::string& from, const std::string& words, const std::string& to) {
  Counts counts;
  const auto read = read_russian_names(
      from, [&](std::string_view gender, std::string_view names) { count_person(names, gender, counts); });
  if (!read) return 2;
  const auto more = read_name_words(words, [&](std::u32string_view word, std::uint32_t times) {
    if (is_word(word) && times >= kFewestNames) counts[std::u32string(word)][anywhere] = times;
  });
  if (!more) return 2;
  std::ofstream out(to);
  out << "# model:    nominative-words\n"
         "# what:     words of Russian names in the nominative: how many men and women have it as the first of their "
         "names, how\n"
         "#           many people as the last, and how many of other names have it; ё is е\n"
         "# trained:  behistun-train nominative-words persons_trilingual.tsv --words wd_russian_80 -o "
         "nominative-words.model.tsv\n"
      << read->told() << more->told()
      << "# remake:   ctest -L reproduce      (byte for byte)\n"
         "# fields:   word<TAB>men<TAB>women<TAB>last<TAB>anywhere\n";
  for (const auto& [word, count] : counts)
    out << unicode::to_utf8(word) << '\t' << count[men] << '\t' << count[women] << '\t' << count[last] << '\t'
        << count[anywhere] << '\n';
  return out.good() ? 0 : 2;
}

}  // namespace

void add_nominative_words(tool::App& app, int& exit) {
  auto from = std::make_shared<std::string>(), words = std::make_shared<std::string>(),
       to = std::make_shared<std::string>();
  auto* command = app.add_subcommand("nominative-words", "Of which words Russian names are made");
  command->add_option("FILE", *from, "persons_trilingual.tsv")->required();
  command->add_option("--words", *words, "wd_russian_80: words of more names")->required();
  command->add_option("-o,--output", *to, "Where the model goes")->required();
  command->callback([from, words, to, &exit] { exit = run_nominative_words(*from, *words, *to); });
}

}  // namespace behistun::train
