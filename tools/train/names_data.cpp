// People and names for the models of spelling.
//
// Two lists of people from Wikidata are read as one. The words of a person's names in two scripts are matched by what
// they sound like, each with its likeliest counterpart, so that the order of the words and their number do not matter.

#include "names_data.hpp"

#include <algorithm>
#include <behistun/translit_learn.hpp>
#include <behistun/unicode.hpp>
#include <cstdlib>
#include <fstream>
#include <set>

#include "fnv.hpp"

namespace behistun::train {
namespace {

constexpr double kLikeBits = 1.3;         ///< a letter, for two words to be one name
constexpr std::size_t kShortestWord = 2;  ///< letters

std::vector<std::string> split(const std::string& line, const std::string& at) {
  std::vector<std::string> out;
  std::size_t begin = 0;
  for (auto end = line.find(at); end != std::string::npos; end = line.find(at, begin)) {
    out.push_back(line.substr(begin, end - begin));
    begin = end + at.size();
  }
  out.push_back(line.substr(begin));
  return out;
}

bool is_word_letter(char32_t c) {
  return unicode::is_letter(c) || unicode::is_mark(c) || c == U'\'' || c == U'’' || c == U'ʼ';
}

struct Word {
  std::string text;
  translit::Spelt spelt;
  bool last;
};

std::vector<Word> distinct_words(const std::vector<std::string>& names) {
  std::map<std::string, bool> seen;
  for (const auto& name : names) {
    const auto comma = name.find(',');
    const auto words = words_of(name);
    for (std::size_t i = 0; i < words.size(); ++i)
      seen[words[i]] |= comma == std::string::npos ? i + 1 == words.size() : i == 0;
  }
  std::vector<Word> out;
  for (const auto& [text, last] : seen) out.push_back({text, translit::Spelt(text), last});
  return out;
}

double likeness(const Word& a, const Word& b) {
  if (a.spelt.empty() || b.spelt.empty() || a.spelt.cyrillic() == b.spelt.cyrillic()) return -1;
  return translit::alike_in_full(a.spelt, b.spelt) / static_cast<double>(std::max(a.spelt.size(), b.spelt.size()));
}

void add_names(std::vector<std::string>& names, const std::string& joined) {
  for (const auto& name : split(joined, " | "))
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

}  // namespace

std::vector<std::string> words_of(const std::string& name) {
  const auto text = unicode::to_utf32(*unicode::normalize(unicode::to_lower(name), unicode::Form::nfc));
  std::vector<std::string> out;
  for (std::size_t at = 0; at < text.size();) {
    auto end = at;
    std::u32string word;
    for (; end < text.size() && is_word_letter(text[end]); ++end) {
      const auto c = text[end] == U'’' || text[end] == U'ʼ' ? U'\'' : text[end];
      if (!unicode::is_mark(c)) word += c;
    }
    const bool initial = end < text.size() && text[end] == U'.';
    if (word.size() >= kShortestWord && !initial) out.push_back(unicode::to_utf8(word));
    at = std::max(end, at + 1);
  }
  return out;
}

Part part_of(const std::string& name) {
  const auto tenth = [](const std::string& text) { return (fnv64(text) >> 32) % 10; };
  if (tenth(name) == 0) return Part::held_out;
  return tenth("press " + name) == 0 ? Part::fresh : Part::learnt;
}

std::vector<Person> read_people(const std::filesystem::path& folder) {
  std::map<std::string, Person> people;
  const auto person = [&](const std::string& id) -> Person& {
    auto& found = people[id];
    found.id = id;
    return found;
  };
  std::string line;
  std::ifstream trilingual(folder / "persons/persons_trilingual.tsv");
  std::getline(trilingual, line);
  while (std::getline(trilingual, line)) {
    const auto fields = split(line, "\t");
    if (fields.size() < 8) continue;
    person(fields[0]).slavic = fields[2] == "1";
    std::size_t field = 4;
    for (const auto* language : {"ru", "fr", "en", "uk"}) add_names(person(fields[0]).names[language], fields[field++]);
  }
  std::ifstream single(folder / "persons/persons_long.tsv");
  std::getline(single, line);
  while (std::getline(single, line)) {
    const auto fields = split(line, "\t");
    if (fields.size() >= 4) add_names(person(fields[0]).names[fields[1]], fields[3]);
  }
  std::vector<Person> out;
  for (auto& [id, one] : people) out.push_back(std::move(one));
  return out;
}

std::vector<std::string> words_in_order(const std::string& name) {
  const auto comma = name.find(',');
  if (comma == std::string::npos) return words_of(name);
  auto out = words_of(name.substr(comma + 1));
  for (auto& word : words_of(name.substr(0, comma))) out.push_back(std::move(word));
  return out;
}

std::string surname_by_place(const std::vector<std::string>& names) {
  std::map<std::string, int> places;
  for (const auto& name : names) {
    if (const auto comma = name.find(','); comma != std::string::npos) {
      const auto words = words_of(name.substr(0, comma));
      return words.size() == 1 ? words.front() : std::string();
    }
    const auto words = words_of(name);
    if (words.empty() || name.find(' ') == std::string::npos) continue;
    const bool patronymic_last = words.back().ends_with("вич") || words.back().ends_with("вна");
    ++places[words.size() == 3 && patronymic_last ? words.front() : words.back()];
  }
  const auto most =
      std::max_element(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == places.end() ? std::string() : most->first;
}

std::vector<WordForms> word_forms(const std::vector<std::string>& from, const std::vector<std::string>& to) {
  const auto words = distinct_words(from), others = distinct_words(to);
  std::vector<WordForms> out;
  for (const auto& word : words) out.push_back({word.text, {}, word.last});
  for (const auto& other : others) {
    double best = kLikeBits;
    std::size_t chosen = words.size();
    for (std::size_t i = 0; i < words.size(); ++i)
      if (const double like = likeness(words[i], other); like > best) {
        best = like;
        chosen = i;
      }
    if (chosen < words.size()) out[chosen].forms.push_back(other.text);
  }
  std::erase_if(out, [](const WordForms& one) { return one.forms.empty(); });
  return out;
}

std::vector<Transcribed> read_transcribed(const std::filesystem::path& folder) {
  std::vector<Transcribed> out;
  std::ifstream in(folder / "transcription-en-ru/wd_russian_80");
  std::string line;
  while (std::getline(in, line)) {
    const auto fields = split(line, "\t");
    if (fields.size() < 2) continue;
    auto russian = fields[1];
    std::erase(russian, ' ');
    const double times = fields.size() > 2 ? std::max(1.0, std::strtod(fields[2].c_str(), nullptr)) : 1;
    out.push_back(
        {*unicode::normalize(fields[0], unicode::Form::nfc), *unicode::normalize(russian, unicode::Form::nfc), times});
  }
  return out;
}

}  // namespace behistun::train
