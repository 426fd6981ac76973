// Given names are the first words of everybody's name in the gazetteer (but of those whose family names come first) and
// those of the model, which also knows family names and whether a word stands in news in lower case. Russian ones are
// kept in all cases.

#include "name_words.hpp"

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <behistun/tokens.hpp>
#include <charconv>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>

#include "automaton.hpp"
#include "family.hpp"
#include "name-words.model.hpp"
#include "paradigm.hpp"
#include "word_lists.hpp"

namespace behistun::mention {

namespace {

struct GivenWord {
  std::string_view word, example;
};
constexpr GivenWord kGivenWords[] = {
#include "given-words.inc"
};

constexpr std::size_t kShortest = 3;  // bytes
constexpr unsigned kFewestGiven = 3;  // people who have it first
constexpr unsigned kFewestAlone = 4,
                   kFewestAnywhere = 12;  // people who have it first or last

struct Word {
  bool given = false;
  Alone alone = Alone::no;
};
struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return hash_of(text); }
};
using Words = std::unordered_map<std::string, Word, Hash, std::equal_to<>>;

void add(std::string_view folded, Word word, char gender, Words& all) {
  const auto put = [&](std::string form) {
    auto& known = all[std::move(form)];
    known.given = known.given || word.given;
    known.alone = std::max(known.alone, word.alone);
  };
  if (begins_cyrillic(folded)) {
    for (auto& form : russian_forms(folded, WordClass::name, gender)) put(std::move(form));
  } else {
    put(std::string(folded));
  }
}

void add_gazetteer(Words& all) {
  const auto& known = gazetteer::Gazetteer::built_in();
  for (const auto& person : known.people()) {
    const auto offices = known.offices_of(person.id);
    if (!offices.empty() && family_comes_first(offices.front().of)) continue;
    const char gender = person.gender == names::Gender::female ? 'f' : 'm';
    for (const auto* name : {&person.name.ru, &person.name.fr, &person.name.en}) {
      const auto tokens = segment::tokenize(*name);
      if (tokens.size() >= 2 && !tokens[0].initial && tokens[0].folded.size() >= kShortest)
        add(tokens[0].folded, {true, Alone::no}, gender, all);
    }
  }
}

unsigned number(std::string_view cell) {
  unsigned value = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return value;
}

// A row: word, how many people have it first, how many last, "word" if it is one besides.
void add_model(Words& all) {
  auto rest = embedded::name_words_model();
  while (!rest.empty()) {
    auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (line.empty() || line.front() == '#') continue;
    const auto cell = [&line] {
      const auto one = line.substr(0, line.find('\t'));
      line.remove_prefix(std::min(line.size(), one.size() + 1));
      return one;
    };
    const auto folded = cell();
    const auto first = number(cell()), last = number(cell());
    const bool is_word = cell() == "word";
    Word word;
    word.given = !is_word && first >= kFewestGiven && first >= last;
    if (!is_word && !is_in(List::patronymic, folded) && first + last >= kFewestAlone)
      word.alone = first + last >= kFewestAnywhere ? Alone::anywhere : Alone::within;
    if (word.given || word.alone != Alone::no) add(folded, word, '-', all);
  }
}

const Words& words() {
  static const auto& made = *[] {
    auto* all = new Words;  // never torn down
    add_gazetteer(*all);
    add_model(*all);
    return all;
  }();
  return made;
}

Word look_up(std::string_view folded) {
  if (folded.size() < kShortest) return {};
  const auto found = words().find(folded);
  return found == words().end() ? Word() : found->second;
}

}  // namespace

bool is_given_name(std::string_view folded) { return look_up(folded).given; }

Alone name_alone(std::string_view folded) {
  constexpr std::size_t kFewestLetters = 4;
  const auto letters = begins_cyrillic(folded) ? folded.size() / 2 : folded.size();
  return letters < kFewestLetters || is_common_word_too(folded) ? Alone::no : look_up(folded).alone;
}

bool is_common_word_too(std::string_view folded) {
  return std::any_of(std::begin(kGivenWords), std::end(kGivenWords),
                     [&](const GivenWord& row) { return row.word == folded; });
}

}  // namespace behistun::mention
