// Which example is shown next.
//
// Users ask about whole releases, headlines, and single names. Each draw picks a language, one of its lines, and a
// piece of that line: all of it, a few words, two, or one. Our languages and their confusables are drawn more often
// than the rest. Some words and pairs come from lists of words with their uses, as no corpus of a language has enough
// of the rare ones. Some of the shorter pieces have a person's name beside them, whatever the language: of «Volodymyr
// Zelenskyy met» the last word alone tells.

#include "school.hpp"

#include <algorithm>
#include <cmath>

#include "model.hpp"

namespace behistun::detect {
namespace {

constexpr std::size_t kFewestLines = 100;
constexpr std::string_view kOurs[] = {"en", "fr", "ru"};
constexpr std::string_view kConfusables[] = {"uk", "be", "bg", "es", "it", "ca", "pt"};
// Scots and Rusyn look like English and Russian with a word changed here and there, and are far seldomer met: a short
// text that could be either is not theirs.
constexpr std::string_view kShadows[] = {"sco", "rue"};
constexpr double kWeightOfOurs = 6, kWeightOfConfusables = 6, kWeightOfOthers = 1, kWeightOfShadows = 0.1;
constexpr double kWeightOfOursBeyondWords = 8;
constexpr float kShareOfWords = 0.35F, kShareOfPairs = 0.25F, kShareOfPhrases = 0.2F;  // the rest are whole lines
// Of single words: from a list with uses, and from one without, where a language has them.
constexpr float kShareOfUsualWords = 0.35F, kShareOfWordList = 0.25F;
constexpr float kShareOfUsualPairs = 0.3F;  // of pairs, where a language has a list with uses
constexpr float kShareOfGuests = 0.5F;      // of whole lines
constexpr float kShareOfNamed = 0.3F;       // of phrases, where there are names in the alphabet
constexpr std::size_t kMostWordsBesideName = 4;
constexpr std::size_t kFewestWordsOfHost = 6;

template <std::size_t N>
bool is_one_of(const std::string_view (&list)[N], std::string_view language) {
  return std::find(std::begin(list), std::end(list), language) != std::end(list);
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    const auto word = text.substr(at, end - at);
    if (alphabet_of(word) == Alphabet::latin || alphabet_of(word) == Alphabet::cyrillic) words.push_back(word);
    at = end + 1;
  }
  return words;
}

double square_root(std::size_t count) { return std::sqrt(static_cast<double>(count)); }

/// How often a class is drawn. A family of many has more to say in lines than in words.
double weight_of(const Class& members, Extent extent) {
  if (is_one_of(kOurs, members.language)) return extent == Extent::word ? kWeightOfOurs : kWeightOfOursBeyondWords;
  const double families = extent == Extent::more ? std::sqrt(static_cast<double>(members.kin())) : 1;
  if (is_one_of(kShadows, members.language)) return kWeightOfShadows * families;
  return (is_one_of(kConfusables, members.language) ? kWeightOfConfusables : kWeightOfOthers) * families;
}

/// Up to `want` words that follow each other in a line.
std::string_view run_of_words(std::string_view line, std::size_t want, Random& random) {
  const auto words = words_of(line);
  if (words.size() <= want) return line;
  const auto first = random.below(words.size() - want + 1);
  const auto& last = words[first + want - 1];
  return {words[first].data(), static_cast<std::size_t>(last.data() + last.size() - words[first].data())};
}

std::size_t draw_by(const std::vector<double>& cumulative, Random& random) {
  const double point = static_cast<double>(random.unit()) * cumulative.back();
  const auto drawn = std::upper_bound(cumulative.begin(), cumulative.end(), point) - cumulative.begin();
  return std::min(static_cast<std::size_t>(drawn), cumulative.size() - 1);
}

}  // namespace

Alphabet alphabet_of(std::string_view text) {
  const auto letters = count_letters(text);
  const auto latin = letters.count(Alphabet::latin), cyrillic = letters.count(Alphabet::cyrillic);
  const auto other = letters.count(Alphabet::other);
  if (latin > cyrillic && latin > other) return Alphabet::latin;
  if (cyrillic > latin && cyrillic > other) return Alphabet::cyrillic;
  return Alphabet::other;
}

bool is_ours(std::string_view language) { return is_one_of(kOurs, language); }

void Class::add(const Sample& sample) {
  if (sample.uses > 0) {
    usual_words_.push_back(sample.text);
    cumulative_.push_back((cumulative_.empty() ? 0 : cumulative_.back()) + square_root(sample.uses));
  } else if (sample.word_list) {
    words_.push_back(sample.text);
  } else {
    lines.push_back(sample.text);
    lines_of_kin_[sample.kin].push_back(sample.text);
  }
}

std::string_view Class::draw_line(Random& random) const {
  double sum = 0;
  for (const auto& [language_of_kin, theirs] : lines_of_kin_) sum += square_root(theirs.size());
  double point = static_cast<double>(random.unit()) * sum;
  for (const auto& [language_of_kin, theirs] : lines_of_kin_) {
    point -= square_root(theirs.size());
    if (point < 0) return theirs[random.below(theirs.size())];
  }
  return lines[random.below(lines.size())];
}

std::string_view Class::draw_usual_word(Random& random) const { return usual_words_[draw_by(cumulative_, random)]; }

School::School(std::span<const Sample> samples, Alphabet alphabet) : alphabet_(alphabet) {
  std::map<std::string_view, Class> classes;
  for (const auto& sample : samples) {
    if (alphabet_of(sample.text) != alphabet) continue;
    if (sample.language.empty()) {
      names_.push_back(sample.text);
    } else {
      classes[sample.language].add(sample);
    }
  }
  std::erase_if(classes, [](const auto& c) { return c.second.lines.size() < kFewestLines; });
  const auto ours = static_cast<std::size_t>(
      std::count_if(classes.begin(), classes.end(), [](const auto& c) { return is_ours(c.first); }));
  for (auto& [language, members] : classes) {
    if (classes_.size() + ours == Table::kMostColumns) break;
    members.language = language;
    (is_ours(language) ? ours_ : others_).push_back(classes_.size());
    classes_.push_back(std::move(members));
  }
  for (const auto extent : {Extent::word, Extent::pair, Extent::more}) {
    double sum = 0;
    for (const auto& c : classes_) cumulative_[static_cast<std::size_t>(extent)].push_back(sum += weight_of(c, extent));
  }
}

School::Example School::draw(Random& random, std::string& page) const {
  const float kind = random.unit();
  const auto extent = kind < kShareOfWords                   ? Extent::word
                      : kind < kShareOfWords + kShareOfPairs ? Extent::pair
                                                             : Extent::more;
  const auto label = draw_class(extent, random);
  const auto& members = classes_[label];
  if (extent == Extent::word) return {label, draw_one_word(members, random)};
  if (extent == Extent::pair) return {label, draw_pair(members, random, page)};
  if (kind < kShareOfWords + kShareOfPairs + kShareOfPhrases) return {label, draw_phrase(members, random, page)};
  const auto line = members.draw_line(random);
  if (random.unit() >= kShareOfGuests) return {label, line};
  page = with_guest(label, line, random);
  return {label, page};
}

std::size_t School::draw_class(Extent extent, Random& random) const {
  return draw_by(cumulative_[static_cast<std::size_t>(extent)], random);
}

std::string_view School::draw_one_word(const Class& members, Random& random) const {
  const float from = random.unit();
  if (members.has_usual_words() && from < kShareOfUsualWords) return members.draw_usual_word(random);
  if (members.has_words() && from >= 1 - kShareOfWordList) return members.draw_word(random);
  return run_of_words(members.draw_line(random), 1, random);
}

std::string_view School::draw_pair(const Class& members, Random& random, std::string& page) const {
  if (!members.has_usual_words() || random.unit() >= kShareOfUsualPairs)
    return run_of_words(members.draw_line(random), 2, random);
  page = members.draw_usual_word(random);
  page.append(1, ' ').append(members.draw_usual_word(random));
  return page;
}

std::string_view School::draw_phrase(const Class& members, Random& random, std::string& page) const {
  const auto line = members.draw_line(random);
  if (names_.empty() || random.unit() >= kShareOfNamed) return run_of_words(line, 3 + random.below(4), random);
  page = with_name(run_of_words(line, 1 + random.below(kMostWordsBesideName), random), random);
  return page;
}

/// A line, and words of another language as many as a third of its own: names and titles are quoted everywhere. A line
/// of ours quotes the others, a line of theirs quotes ours.
std::string School::with_guest(std::size_t label, std::string_view line, Random& random) const {
  const auto& hosts = is_ours(classes_[label].language) ? others_ : ours_;
  const auto words = static_cast<std::size_t>(std::count(line.begin(), line.end(), ' ')) + 1;
  if (words < kFewestWordsOfHost || hosts.empty()) return std::string(line);
  const auto& guest = classes_[hosts[random.below(hosts.size())]];
  const auto want = 1 + random.below(words / 3);
  return std::string(line).append(1, ' ').append(run_of_words(guest.draw_line(random), want, random));
}

/// Some words, and before or behind them a name, or the last part of it.
std::string School::with_name(std::string_view words, Random& random) const {
  auto name = names_[random.below(names_.size())];
  if (random.unit() < 0.5F) name = name.substr(name.rfind(' ') + 1);
  const bool before = random.unit() < 0.5F;
  return std::string(before ? name : words).append(1, ' ').append(before ? words : name);
}

}  // namespace behistun::detect
