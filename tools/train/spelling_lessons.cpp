// Sorts pairs of spellings into the models that are to learn them.
//
// Russian and Ukrainian names are told from foreign ones in Cyrillic by how they end and by how Latin letters write
// them (whose_words.hpp). What French writes as English does is no lesson in
// French spelling, so of the French forms only the others are learnt there. The rules of a standard count as one more,
// small, witness for each Russian word: they teach what no person of the data happens to show.

#include "spelling_lessons.hpp"

#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <cmath>
#include <set>

#include "names_data.hpp"
#include "whose_words.hpp"

namespace behistun::train {
namespace {

/// Weights of a word of the list of single words, and of the rule of a standard, where a person's name weighs 1.
constexpr double kSingleWord = 0.5, kRuleInEnglish = 0.5, kRuleInFrench = 0.15;
constexpr double kSingleWordOfStyle = 0.1;  ///< the same for styles
/// Weights of a surname by which a bearer is told: of one with a patronymic, of others that are spelt as Russians are,
/// and of foreigners. There are many foreigners.
constexpr double kBearsPatronymic = 10, kBearsRussian = 1.3, kBearsForeign = 0.5;

std::string by(std::string_view scheme, const std::string& word) {
  return translit::convert(word, **translit::find(scheme));
}

/// Pairs with how often they were seen.
class Tally {
 public:
  /// The forms share the weight.
  void add(const std::string& word, const std::vector<std::string>& forms, double weight) {
    for (const auto& form : forms) counts_[{word, form}] += weight / static_cast<double>(forms.size());
  }
  /// A word that many people bear counts for more than one, but not for all of them.
  std::vector<translit::SpeltTwice> pairs() const {
    std::map<std::string, double> total;
    for (const auto& [pair, count] : counts_) total[pair.first] += count;
    std::vector<translit::SpeltTwice> out;
    for (const auto& [pair, count] : counts_) {
      const double all = total[pair.first];
      out.push_back({pair.first, pair.second, count * (all <= 1 ? 1 : (1 + std::log2(all)) / all)});
    }
    return out;
  }

 private:
  std::map<std::pair<std::string, std::string>, double> counts_;
};

/// The word before the comma of "Фамилия, Имя", else the last of the first name that has several.
std::string surname(const std::vector<std::string>& names) {
  for (const auto& name : names)
    if (const auto comma = name.find(','); comma != std::string::npos) return name.substr(0, comma);
  for (const auto& name : names)
    if (const auto space = name.rfind(' '); space != std::string::npos) return name.substr(space + 1);
  return {};
}

class Sorter {
 public:
  Sorter(Lessons& lessons, bool learn, Part asked) : lessons_(lessons), learn_(learn), asked_(asked) {}

  void add(const Person& person) {
    const auto part = part_of(person.id);
    const bool asked = part == asked_;
    if (!asked && (part != Part::learnt || !learn_)) return;
    add_surname(person, asked);
    for (const std::string from : {"ru", "uk"}) {
      std::set<std::string> english;
      for (const std::string to : {"en", "fr"}) {
        const auto sources = person.names.find(from), targets = person.names.find(to);
        if (sources == person.names.end() || targets == person.names.end()) continue;
        const auto words = word_forms(sources->second, targets->second);
        const bool slavic = is_east_slavic(words, from, to);
        if (asked) {
          const auto last = unicode::to_lower(surname(sources->second));
          ask(words, last, slavic ? from + "-" + to : "cyr-lat");
          if (from == "ru" && to == "fr" && is_french(words)) ask_back(words, last);
        } else {
          for (const auto& word : words) learn_from(word, from, to, slavic, english);
          if (from == "ru" && to == "en") learn_bearer(words, unicode::to_lower(surname(sources->second)), slavic);
          if (from == "ru") learn_back(words);
        }
        if (to == "en")
          for (const auto& word : words) english.insert(word.forms.begin(), word.forms.end());
      }
    }
  }

  void add(const Transcribed& word) {
    const auto part = part_of(word.latin);
    if (part == asked_) {
      lessons_.asked["lat-ru"].push_back({word.latin, {word.russian}});
    } else if (learn_ && part == Part::learnt) {
      const bool slavic = ends_as_slavic(word.russian) && looks_east_slavic(word.latin, "en");
      tallies_["lat-ru"].add(word.latin, {word.russian}, 1);
      tallies_[slavic ? "ru-en" : "cyr-lat"].add(word.russian, {word.latin}, kSingleWord * word.times);
      if (slavic) slavic_words_["ru"].insert(word.russian);
      if (slavic)
        lessons_.styles.push_back(
            {word.russian, {word.latin}, "list", kSingleWordOfStyle * (1 + std::log2(word.times))});
    }
  }

  void finish() {
    for (const auto& word : slavic_words_["ru"]) {
      tallies_["ru-en"].add(word, {by("wikipedia-ru", word)}, kRuleInEnglish);
      tallies_["ru-fr"].add(word, {by("french-press-ru", word)}, kRuleInFrench);
    }
    for (const auto& word : slavic_words_["uk"]) {
      tallies_["uk-en"].add(word, {by("kmu-2010-uk", word)}, kRuleInEnglish);
      tallies_["uk-fr"].add(word, {by("french-press-uk", word)}, kRuleInEnglish);
    }
    for (const auto& [name, tally] : tallies_) lessons_.learnt[name] = tally.pairs();
  }

 private:
  /// Surnames by their place: lessons in style of those that end as Slavic ones do, questions of all Slavic people.
  void add_surname(const Person& person, bool asked) {
    const auto russian = person.names.find("ru");
    if (russian == person.names.end() || !person.slavic.value_or(true)) return;
    const auto surname = surname_by_place(russian->second);
    if (surname.empty() || surname.ends_with("вич")) return;  // a patronymic, most often
    if (!asked && person.slavic) lessons_.bearers.push_back({surname, true, kBearsPatronymic});
    for (const std::string to : {"en", "fr"}) {
      const auto names = person.names.find(to);
      if (names == person.names.end()) continue;
      std::set<std::string> last, written;
      for (const auto& name : names->second) {
        const auto words = words_in_order(name);
        if (!words.empty()) last.insert(words.back());
        for (const auto& word : words)
          if (translit::can_be_written(surname, word)) written.insert(word);
      }
      if (asked && person.slavic) {
        lessons_.asked["surname-" + to].push_back({surname, {last.begin(), last.end()}});
        if (!written.empty())
          lessons_.asked["surname-" + to + " written"].push_back({surname, {written.begin(), written.end()}});
      } else if (!asked && ends_as_slavic(surname)) {
        lessons_.styles.push_back({surname, {written.begin(), written.end()}, to, 1});
      }
    }
  }

  static bool is_east_slavic(const std::vector<WordForms>& words, const std::string& from, const std::string& to) {
    return std::any_of(words.begin(), words.end(), [&](const WordForms& word) {
      return word.last && (from == "uk" || ends_as_slavic(word.word)) &&
             std::any_of(word.forms.begin(), word.forms.end(),
                         [&](const std::string& form) { return looks_east_slavic(form, to); });
    });
  }

  static bool is_french(const std::vector<WordForms>& words) {
    return std::any_of(words.begin(), words.end(), [](const WordForms& word) {
      return std::any_of(word.forms.begin(), word.forms.end(),
                         [&](const std::string& form) { return is_french_given(form, word.word); });
    });
  }

  void ask(const std::vector<WordForms>& words, const std::string& surname, const std::string& model) {
    if (surname.ends_with("вич")) return;  // a patronymic, most often
    for (const auto& word : words)
      if (word.word == surname) lessons_.asked[model].push_back({word.word, word.forms});
  }

  void ask_back(const std::vector<WordForms>& words, const std::string& surname) {
    for (const auto& word : words)
      if (word.word == surname)
        for (const auto& form : word.forms) lessons_.asked["fr-ru"].push_back({form, {word.word}});
  }

  void learn_bearer(const std::vector<WordForms>& words, const std::string& surname, bool slavic) {
    if (surname.ends_with("вич")) return;
    for (const auto& word : words)
      if (word.word == surname) lessons_.bearers.push_back({surname, slavic, slavic ? kBearsRussian : kBearsForeign});
  }

  void learn_from(const WordForms& word, const std::string& from, const std::string& to, bool slavic,
                  const std::set<std::string>& english) {
    if (!slavic) {
      tallies_["cyr-lat"].add(word.word, word.forms, 1);
      return;
    }
    auto forms = word.forms;
    std::erase_if(forms, [&](const std::string& form) {
      return !looks_east_slavic(form, to) ||
             (to == "fr" && english.contains(form) && form != by("french-press-" + from, word.word));
    });
    tallies_[from + "-" + to].add(word.word, forms, 1);
    slavic_words_[from].insert(word.word);
  }

  void learn_back(const std::vector<WordForms>& words) {
    const bool french = is_french(words);
    for (const auto& word : words)
      for (const auto& form : word.forms) {
        const double share = 1.0 / static_cast<double>(word.forms.size());
        tallies_["lat-ru"].add(form, {word.word}, share);
        if (french) tallies_["fr-ru"].add(form, {word.word}, share);
      }
  }

  Lessons& lessons_;
  bool learn_;
  Part asked_;
  std::map<std::string, Tally> tallies_;
  std::map<std::string, std::set<std::string>> slavic_words_;
};

}  // namespace

Lessons spelling_lessons(const std::filesystem::path& names, bool learn, Part asked) {
  Lessons out;
  Sorter sorter(out, learn, asked);
  for (const auto& person : read_people(names)) sorter.add(person);
  for (const auto& word : read_transcribed(names)) sorter.add(word);
  sorter.finish();
  return out;
}

}  // namespace behistun::train
