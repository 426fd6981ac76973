// From the case a name stands in back to its nominative.
//
// A name is a row of units: words, and the halves of hyphenated words. Every ending of endings.tsv that fits a unit
// offers a nominative with a gender, a case and a cost. All units of a name stand in one case and gender, so each of
// the twelve pairs is tried: every unit gives its cheapest offer for the pair, or stays as it is (Шойгу, Ле, Меркель of
// a woman) at the price of being indeclinable. The next best offers of single units follow.

#include "lemma.hpp"
#include <algorithm>
#include <behistun/unicode.hpp>
#include "comparing/compare.hpp"
#include "declined.hpp"
#include "gazetteer/gazetteer_words.hpp"
#include "parts/parsed.hpp"
#include "parts/titles.hpp"
#include "words/article.hpp"
#include "words/few.hpp"
#include "words/syllables.hpp"

namespace behistun::names {
namespace {

// Costs in nats or thereabouts, set by hand and checked on names in running text.
constexpr double kSecondChoice = 1.0;
constexpr double kManInA = 1.6;           ///< few men's family names end in -а, -я, and most of these are known
constexpr double kOfOtherGender = 0.4;    ///< the second given name: Хосе-Мария is a man
constexpr double kKnownFamily = 3.3;      ///< the gazetteer knows someone of that family name
constexpr double kKnownMansFamily = 2.8;  ///< of a man, and this is a woman's form of it
constexpr double kKnownName = 4;          ///< and of all the name
constexpr std::array<double, 6> kCostOfCase = {0, 0.4, 0.1, 0.1, 0.2, 0.7};  ///< the prepositional is the rarest

struct Unit {
  std::string text;                          ///< as written
  std::string behind;                        ///< what stands between it and the next
  bool second_given = false;                 ///< behind another: Хосе-Мария, Джузеппе Мария
  std::shared_ptr<const Declined> declined;  ///< none of initials, particles, Latin letters: these are fixed
};

/// Of a Chinese, Korean or Vietnamese name only the last word is inflected: Ким Чен Ыном. If its family name does not
/// stand first it is none: Юджином Ли.
bool stays_though_inflected(const Parsed& name, std::size_t word) {
  return name.syllabaries != 0 && name.words[0].part == Part::family && word + 1 < name.words.size();
}

/// The family name that stands first in «Сунь Вэйдуном» and changes in no case, so that it does not tell the case of
/// the name: the last word has the ending of an oblique one behind syllables of its language. npos where none does.
std::size_t family_before_inflected(const Parsed& name) {
  constexpr std::string_view kEndings[] = {"ом", "ем", "ём", "а", "у", "е", "я", "ю"};
  constexpr std::string_view kOfNominative[] = {"", "й", "ь"};
  constexpr auto kNone = std::string_view::npos;
  std::size_t first = 0;
  while (first < name.words.size() && name.words[first].part == Part::title) ++first;
  if (first + 2 > name.words.size()) return kNone;
  const auto& family = name.words[first];
  if (!family.cyrillic || family.part == Part::family || !family.facts->stands_first()) return kNone;
  const std::string last(name.folded_of(name.words[name.words.size() - 1]));
  for (const auto ending : kEndings)
    for (const auto own : kOfNominative)
      if (last.size() > ending.size() && last.ends_with(ending) &&
          syllabaries_of(last.substr(0, last.size() - ending.size()).append(own), family.facts->syllabaries) != 0)
        return first;
  return kNone;
}

/// The words of the title that the name begins with as they are in the nominative: «президента» → «президент». Nothing
/// for those that stay; a title behind it mostly belongs to it («помощника министра»).
std::vector<std::string> title_in_the_nominative(const Parsed& name) {
  std::vector<std::string> lower, out;
  for (const auto& word : name.words) {
    if (word.part != Part::title || !word.cyrillic) break;
    lower.push_back(unicode::to_lower(word.span.of(name.text)));
  }
  if (lower.empty()) return out;
  const auto title = title_at(lower, 0);
  out.resize(title.words);
  auto rest = title.example;
  for (std::size_t i = 0; i < title.words; ++i) {
    auto nominative = unicode::to_lower(rest.substr(0, rest.find(' ')));
    rest.remove_prefix(std::min(rest.find(' ') + 1, rest.size()));
    if (nominative == lower[i]) continue;
    const auto first = unicode::code_point(nominative, 0).size;
    if (name.words[i].capital) nominative.replace(0, first, unicode::to_upper(nominative.substr(0, first)));
    out[i] = std::move(nominative);
  }
  return out;
}

std::vector<Unit> cut(std::string_view name, std::string& head) {
  std::vector<Unit> units;
  Parsed parsed;
  take_apart(name, parsed);
  if (!parsed.words.empty()) head = name.substr(0, parsed.words[0].span.begin);
  Around around;
  around.ukrainian = is_ukrainian(name);
  around.one_person = std::any_of(parsed.words.begin(), parsed.words.end(), [](const Word& word) {
    return word.part == Part::given || word.part == Part::initial;
  });
  auto title = title_in_the_nominative(parsed);
  const auto unchanged = family_before_inflected(parsed);
  for (std::size_t t = 0; t < parsed.words.size(); ++t) {
    const auto& token = parsed.words[t];
    const auto end = t + 1 < parsed.words.size() ? parsed.words[t + 1].span.begin : name.size();
    const bool fixed = token.part == Part::initial || token.part == Part::particle || token.part == Part::suffix ||
                       token.part == Part::title || token.part == Part::other || !token.cyrillic ||
                       stays_though_inflected(parsed, t) || t == unchanged;
    const bool behind_given = t > 0 && parsed.words[t - 1].part == Part::given;
    auto rest = token.span.of(name);
    around.behind_article = false;
    while (!rest.empty()) {
      const auto hyphen = fixed ? std::string_view::npos : rest.find('-');
      const bool half = hyphen != std::string_view::npos && hyphen > 0 && hyphen + 1 < rest.size();
      const auto own = rest.substr(0, half ? hyphen : rest.size());
      auto& unit = units.emplace_back();
      unit.text = t < title.size() && !title[t].empty() ? std::move(title[t]) : std::string(own);
      unit.behind = half ? "-" : name.substr(token.span.end, end - token.span.end);
      unit.second_given = token.part == Part::given && (rest.size() != token.span.size() || behind_given);
      const bool article = half && has_article(facts(fold(own)).particle_bit);
      if (!fixed && !article) unit.declined = declined(own, token.part, around, half);
      around.behind_article = article;
      rest.remove_prefix(half ? hyphen + 1 : rest.size());
    }
  }
  return units;
}

/// What a nominative gains because the gazetteer knows someone of that family name, or just of that name: «Шойгу» is
/// one, «Шойг» is not. Behind another word a woman's family name is known by a man's.
double known_as(std::string_view name, Gender gender) {
  const auto& known = GazetteerWords::get();
  const auto before = name.find_last_of(" .");
  const auto family = name.substr(before == std::string_view::npos ? 0 : before + 1);
  if (known.families.contains(family)) return kKnownFamily + (known.people.contains(name) ? kKnownName : 0);
  if (gender != Gender::female || before == std::string_view::npos) return 0;
  const auto mans = mans_family(family);
  return !mans.empty() && known.families.contains(mans) ? kKnownMansFamily : 0;
}

/// A unit in one case and gender: one of its offers, or as it is.
struct Choice {
  const Offer* offer = nullptr;  ///< nullptr: as it is
  double cost = 0;
  std::uint8_t number() const { return offer == nullptr ? 0 : offer->number; }
};
using Choices = Few<Choice, 12>;

/// All units in one case and gender.
struct Candidate {
  std::string numbers;  ///< of the units' texts: the same for the same name
  std::vector<Choice> choices;
  Gender gender = Gender::unknown;
  Case grammatical_case = nominative;
  double cost = 0;
};

/// The cheapest first, of equals the one that stands first. There are few.
void sort_by_cost(Choices& choices) {
  for (auto* next = choices.begin(); next != choices.end(); ++next) {
    auto* const place = std::upper_bound(choices.begin(), next, *next,
                                         [](const Choice& a, const Choice& b) { return a.cost < b.cost; });
    std::rotate(place, next, next + 1);
  }
}

/// Is the word known as a given name of that gender?
bool is_given_of(Gender gender, std::string_view word) {
  const auto* known = known_given(fold(word));
  return known != nullptr && known->gender == gender;
}

/// A man's family name that stands in the nominative and ends in -а, -я.
bool is_man_in_a(const Offer& offer, Gender gender) {
  return gender == Gender::male && offer.grammatical_case == nominative && !offer.is_given &&
         (offer.text.ends_with("а") || offer.text.ends_with("я"));
}

class Search {
 public:
  explicit Search(std::string_view name) : name_(name), units_(cut(name, head_)) { candidates_.reserve(32); }

  std::vector<Lemma> run(Tell tell) {
    for (std::uint8_t c = nominative; c <= prepositional; ++c)
      for (const auto gender : {Gender::male, Gender::female}) try_pair(static_cast<Case>(c), gender);
    std::vector<Lemma> found;
    found.reserve(candidates_.size() + 1);
    for (const auto& candidate : candidates_) {
      auto& lemma = found.emplace_back(Lemma{text_of(candidate), candidate.gender, {}, candidate.cost});
      if (tell == Tell::reasons) lemma.reason = reason_of(candidate);
      lemma.cost -= known_as(lemma.text, candidate.gender);
    }
    if (found.empty()) found.push_back({std::string(name_), Gender::unknown, "as it is", 0});
    std::stable_sort(found.begin(), found.end(), [](const Lemma& a, const Lemma& b) { return a.cost < b.cost; });
    const auto cheapest = found.front().cost;
    for (auto& lemma : found) lemma.cost -= cheapest;
    return found;
  }

 private:
  static Choices for_pair(const Unit& unit, Case grammatical_case, Gender gender) {
    Choices out;
    if (unit.declined == nullptr) {
      out.push_back({});
      return out;
    }
    const auto& declined = *unit.declined;
    for (const auto& offer : declined.offers) {
      if (offer.grammatical_case != grammatical_case) continue;
      if (offer.gender == gender || offer.gender == Gender::unknown)
        out.push_back({&offer, offer.cost + (is_man_in_a(offer, gender) ? kManInA : 0)});
      else if (unit.second_given && is_given_of(offer.gender, offer.text))
        out.push_back({&offer, offer.cost + kOfOtherGender});
    }
    if (grammatical_case != nominative)
      out.push_back({nullptr, gender == Gender::male ? declined.stays_man : declined.stays_woman});
    else if (out.empty())
      out.push_back({nullptr, declined.stays_though_declinable});
    sort_by_cost(out);
    return out;
  }

  void try_pair(Case grammatical_case, Gender gender) {
    choices_.clear();
    for (const auto& unit : units_) choices_.push_back(for_pair(unit, grammatical_case, gender));
    if (choices_.empty()) return;
    constexpr std::size_t kMostOfOne = 8;
    constexpr std::size_t kMostWords = 12;  // no name has more: each is varied by itself
    add(units_.size(), 0, grammatical_case, gender);
    for (std::size_t u = 0; u < std::min(units_.size(), kMostWords); ++u)
      for (std::size_t k = 1; k < std::min(choices_[u].size(), kMostOfOne); ++k) add(u, k, grammatical_case, gender);
  }

  /// The best choices, but for unit `other` its k-th.
  void add(std::size_t other, std::size_t k, Case grammatical_case, Gender gender) {
    const auto choice = [&](std::size_t u) -> const Choice& { return choices_[u][u == other ? k : 0]; };
    numbers_.clear();
    double cost = kCostOfCase[grammatical_case];
    for (std::size_t u = 0; u < units_.size(); ++u) {
      numbers_ += static_cast<char>(choice(u).number());
      cost += choice(u).cost;
    }
    if (other != units_.size()) cost += kSecondChoice;
    auto known = std::find_if(candidates_.begin(), candidates_.end(),
                              [&](const Candidate& candidate) { return candidate.numbers == numbers_; });
    if (known == candidates_.end()) {
      candidates_.emplace_back().numbers = numbers_;
      known = candidates_.end() - 1;
    } else if (cost >= known->cost) {
      return;
    }
    known->gender = gender;
    known->grammatical_case = grammatical_case;
    known->cost = cost;
    known->choices.clear();
    for (std::size_t u = 0; u < units_.size(); ++u) known->choices.push_back(choice(u));
  }

  std::string text_of(const Candidate& candidate) const {
    std::string out = head_;
    for (std::size_t u = 0; u < units_.size(); ++u) {
      const auto* offer = candidate.choices[u].offer;
      (out += offer == nullptr ? units_[u].text : offer->text) += units_[u].behind;
    }
    return out;
  }

  /// Of the last unit that changed.
  static std::string reason_of(const Candidate& candidate) {
    for (auto choice = candidate.choices.rbegin(); choice != candidate.choices.rend(); ++choice) {
      if (choice->number() == 0 || choice->offer->rule == nullptr) continue;
      const auto& rule = *choice->offer->rule;
      std::string out = "-";
      out.append(rule.from).append(" → -").append(rule.to);
      out += candidate.gender == Gender::male ? ", masculine " : ", feminine ";
      return out.append(kCases[candidate.grammatical_case]) + (rule.plural ? " plural" : "");
    }
    return "as it is";
  }

  std::string_view name_;
  std::string head_;  ///< what stands before the first word
  std::vector<Unit> units_;
  std::vector<Choices> choices_;  ///< of each unit in the case and gender that is tried
  std::string numbers_;
  std::vector<Candidate> candidates_;
};

}  // namespace

std::vector<Lemma> lemmas(std::string_view name, Tell tell) {
  if (unicode::first_ill_formed(name)) return {{std::string(name), Gender::unknown, "not UTF-8", 0}};
  if (!is_cyrillic(name)) return {{std::string(name), Gender::unknown, "not in Cyrillic script", 0}};
  return Search(name).run(tell);
}

std::vector<Lemma> lemma(std::string_view name) { return lemmas(name, Tell::reasons); }

}  // namespace behistun::names
