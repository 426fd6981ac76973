// Given names are the first words of everybody's name in the gazetteer (but of those whose family names come first),
// those of data/given-names.tsv and those of the model, which also knows family names and whether a word stands in news
// in lower case. Russian ones are kept in all cases.
// Of every word of the model it is known whether somebody's name opens or ends with it; Russian ones are kept for that
// by their stems.

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <behistun/tokens.hpp>
#include <bit>
#include <charconv>
#include <cstring>
#include <map>
#include <string>

#include "automaton.hpp"
#include "name_words_memory.hpp"
#include "words/family.hpp"
#include "words/paradigm.hpp"
#include "words/word_lists.hpp"

namespace behistun::mention {

namespace {

struct GivenName {
  std::string_view word, borne;
};
constexpr GivenName kGivenNames[] = {
#include "given-names.inc"
};

constexpr std::size_t kShortest = 3;         // bytes
constexpr unsigned kFewestGiven = 3;         // people who have it first
constexpr unsigned kFewestMostlyGiven = 25;  // people who have it first; three times as many as have it last
constexpr unsigned kFewestAlone = 1,
                   kFewestAnywhere = 8;  // people who have it first or last

using Words = std::map<std::string, NameWord>;  // in one order, so that the same rows give the same numbers

void add(std::string_view folded, NameWord word, char gender, Words& all) {
  const auto put = [&](std::string form) {
    if (form.size() < kShortest) return;
    auto& known = all[std::move(form)];
    known.given = known.given || word.given;
    known.mostly_given = known.mostly_given || word.mostly_given;
    known.alone = std::max(known.alone, word.alone);
    known.borne = {known.borne.opens || word.borne.opens, known.borne.ends || word.borne.ends};
  };
  if (begins_cyrillic(folded)) {
    for (auto& form : russian_forms(folded, WordClass::name, gender)) put(std::move(form));
  } else {
    put(std::string(folded));
  }
}

void add_borne(std::string_view folded, Borne borne, Words& all) {
  if (folded.size() < kShortest) return;
  auto& known = all[begins_cyrillic(folded) ? stem_of_name(folded) : std::string(folded)].borne;
  known = {known.opens || borne.opens, known.ends || borne.ends};
}

void add_gazetteer(const gazetteer::Gazetteer& known, Words& all) {
  for (const auto& person : known.people()) {
    const auto offices = known.offices_of(person.id);
    if (!offices.empty() && family_comes_first(offices.front().of)) continue;
    const char gender = person.gender == names::Gender::female ? 'f' : 'm';
    for (const auto* name : {&person.name.ru, &person.name.fr, &person.name.en}) {
      const auto tokens = segment::tokenize(*name);
      if (tokens.size() >= 2 && !tokens[0].initial && tokens[0].folded.size() >= kShortest)
        add(tokens[0].folded, {true, false, Alone::no}, gender, all);
    }
  }
}

unsigned number(std::string_view cell) {
  unsigned value = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return value;
}

// A row: word, how many people have it first, how many last, "word" if it is one besides.
void add_model(std::string_view rest, Words& all) {
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
    NameWord word;
    word.given = !is_word && first >= kFewestGiven && first >= last;
    word.mostly_given = first >= kFewestMostlyGiven && first >= 3 * last;
    if (!is_word && !is_in(List::patronymic, folded) && first + last >= kFewestAlone)
      word.alone = first + last >= kFewestAnywhere ? Alone::anywhere : Alone::within;
    if (word.given || word.alone != Alone::no) add(folded, word, '-', all);
    if (!is_word) add_borne(folded, {first > 0, last > 0}, all);
  }
}

std::vector<std::uint32_t> laid_out(const Words& all) {
  const auto narrow = [](std::size_t size) { return static_cast<std::uint32_t>(size); };
  std::vector<std::uint32_t> slots(2 * std::bit_ceil(2 * all.size() + 1)), texts, facts;
  const auto mask = slots.size() / 2 - 1;
  std::string text;
  for (const auto& [word, known] : all) {
    texts.push_back(narrow(text.size()));
    facts.push_back(static_cast<std::uint32_t>(known.alone) + (known.given ? NameWordsMemory::kGiven : 0) +
                    (known.mostly_given ? NameWordsMemory::kMostlyGiven : 0) +
                    (known.borne.opens ? NameWordsMemory::kOpens : 0) +
                    (known.borne.ends ? NameWordsMemory::kEnds : 0));
    text += word;
    const auto hash = hash_of(word);
    auto slot = hash & mask;
    while (slots[2 * slot] != 0) slot = (slot + 1) & mask;
    slots[2 * slot] = narrow(texts.size());
    slots[2 * slot + 1] = hash;
  }
  texts.push_back(narrow(text.size()));
  std::vector<std::uint32_t> memory = {narrow(slots.size() / 2), narrow(all.size())};
  for (const auto* part : {&slots, &texts, &facts}) memory.insert(memory.end(), part->begin(), part->end());
  const auto size = memory.size();
  memory.resize(size + (text.size() + 3) / 4);
  std::memcpy(memory.data() + size, text.data(), text.size());
  return memory;
}

}  // namespace

std::vector<std::uint32_t> compile_name_words(const gazetteer::Gazetteer& known, std::string_view model) {
  Words all;
  add_gazetteer(known, all);
  for (const auto& row : kGivenNames) add(row.word, {true, false, Alone::no}, '-', all);
  add_model(model, all);
  return laid_out(all);
}

}  // namespace behistun::mention
