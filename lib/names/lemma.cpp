// From the case a name stands in back to its nominative.
//
// A name is a row of units: words, and the halves of hyphenated words. Every ending of endings.tsv that fits a unit
// offers a nominative with a gender, a case and a cost. All units of a name stand in one case and gender, so each of
// the twelve pairs is tried: every unit gives its cheapest offer for the pair, or stays as it is (Шойгу, Ле, Меркель of
// a woman) at the price of being indeclinable. The next best offers of single units follow.

#include <algorithm>
#include <array>
#include <behistun/gazetteer.hpp>
#include <behistun/unicode.hpp>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <unordered_map>
#include <unordered_set>
#include "nominative.hpp"
#include "parsed.hpp"

namespace behistun::names {
namespace {

struct Ending {
  std::string_view from, to, after, gender, grammatical_case, cost, example, gives;
};
constexpr Ending kEndings[] = {
#include "endings.inc"
};

enum Case : std::uint8_t { nominative, genitive, dative, accusative, instrumental, prepositional };
constexpr std::array<std::string_view, 6> kCases = {"nominative", "genitive",     "dative",
                                                    "accusative", "instrumental", "prepositional"};

// Costs in nats or thereabouts, set by hand and checked on names in running text.
constexpr double kStaysThoughDeclinable = 5.0;
constexpr double kStaysAndMay = 0.6;     ///< ends in a vowel that does not decline, or is a woman's and in a consonant
constexpr double kFirstHalfStays = 0.5;  ///< Жан-Иву
constexpr double kKnownGiven = -2.5;
constexpr double kAgainstKnownGender = 1.5;
constexpr double kGivenOfOne = 1.2, kGivenOfTwice = 0.3;  ///< one man or woman bears it, and more for twice as many
constexpr double kLastOfOne = 1.0, kLastOfTwice = 0.25;   ///< the same of a last name
constexpr double kMostOfBearers = 2.5;
constexpr double kAgainstBearers = 1.0;   ///< all who bear it are of the other gender
constexpr double kGivenLikeFamily = 1.5;  ///< of a given name that nobody is known to bear: Тин, of Тина
constexpr double kPluralOfOne = 3.0;  ///< a plural behind a given name: Харуки Мурак, of Мураками
constexpr double kSecondChoice = 0.2;
constexpr double kKnownFamily = 4;  ///< the gazetteer knows someone of that family name
constexpr double kKnownName = 4;    ///< and of all the name
constexpr std::array<double, 6> kCostOfCase = {0, 0.2, 0.2, 0.2, 0.2, 0.6};  ///< the prepositional is the rarest
constexpr double kOfTheModel = 0.5;  ///< how much of what the end of a nominative costs is counted

struct Rule {
  std::string from, to, after;
  Gender gender;
  Case grammatical_case;
  double cost;
};

struct Offer {
  std::string text;
  Gender gender = Gender::unknown;
  Case grammatical_case = nominative;
  double cost = 0;
  const Rule* rule = nullptr;
};

struct Unit {
  std::string text;    ///< as written
  std::string behind;  ///< what stands between it and the next
  bool fixed = false;  ///< initials, particles, Latin letters
  bool first_half = false;
  double as_nominative = 0;  ///< what the unit as written costs as a nominative
  std::vector<Offer> offers;
};

std::string_view last_letter(std::string_view text) {
  const auto c = unicode::code_point_before(text, text.size());
  return text.substr(text.size() - c.size);
}

/// Rules by the last letter of their ending; under "" those that add nothing.
const std::unordered_map<std::string, std::vector<Rule>>& rules() {
  static const auto all = [] {
    std::unordered_map<std::string, std::vector<Rule>> table;
    for (const auto& row : kEndings) {
      Rule rule{std::string(row.from),
                std::string(row.to),
                std::string(row.after),
                row.gender == "male"     ? Gender::male
                : row.gender == "female" ? Gender::female
                                         : Gender::unknown,
                static_cast<Case>(std::find(kCases.begin(), kCases.end(), row.grammatical_case) - kCases.begin()),
                std::strtod(std::string(row.cost).c_str(), nullptr)};
      const auto key = rule.from.empty() ? std::string() : std::string(last_letter(rule.from));
      table[key].push_back(std::move(rule));
    }
    return table;
  }();
  return all;
}

bool has_vowel(std::string_view lower) {
  static const std::u32string vowels = U"аеёиоуыэюяіїє";
  for (std::size_t at = 0; at < lower.size();) {
    const auto c = unicode::code_point(lower, at);
    if (vowels.find(c.value) != std::u32string::npos) return true;
    at += c.size;
  }
  return false;
}

bool fits(const Rule& rule, std::string_view lower) {
  if (rule.after == "#") return lower == rule.from;
  if (!lower.ends_with(rule.from) || lower.size() <= rule.from.size()) return false;
  const auto stem = lower.substr(0, lower.size() - rule.from.size());
  if (rule.grammatical_case != nominative && !rule.from.empty() && !has_vowel(stem) && stem.size() < 4 &&
      rule.to.empty())
    return false;  // Су is not the dative of С
  return rule.after.empty() || rule.after.find(last_letter(stem)) != std::string::npos;
}

/// The written stem with another ending, capitals kept.
std::string with_ending(std::string_view written, std::string_view lower, const Rule& rule) {
  const auto stem = lower.size() - rule.from.size();
  const bool loud = lower.size() > 2 && unicode::to_upper(written) == written;
  if (rule.after == "#") {  // the whole word changes; its first letter stays
    const auto first = unicode::code_point(rule.to, 0).size;
    const auto kept = unicode::code_point(written, 0).size;
    const auto tail = rule.to.substr(first);
    return std::string(written.substr(0, kept)) + (loud ? unicode::to_upper(tail) : tail);
  }
  return std::string(written.substr(0, stem)) + (loud ? unicode::to_upper(rule.to) : rule.to);
}

/// Is the ending one of family names that come from another word: -ов, -ев, -ин?
bool is_of_families(const Rule& rule) {
  constexpr std::array<std::string_view, 5> kEnds = {"ов", "ев", "ёв", "ин", "ын"};
  return std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return rule.to.ends_with(end); });
}

/// A nominative that a word may have as it is; others are plurals.
bool keeps_word(const Rule& rule) { return rule.grammatical_case == nominative && rule.from == rule.to; }

/// Of several people of one family: Ельцины, Клинтонами.
bool is_plural(const Rule& rule) {
  if (rule.grammatical_case == nominative) return !keeps_word(rule);
  return rule.from.ends_with("ми") || rule.from.ends_with("х") || rule.from == "ам" ||
         (rule.from == "ов" && rule.to.empty());
}

/// What a word gains because names of so many people have it, in nats.
double gain_of(std::uint32_t people, double of_one, double of_twice_as_many) {
  return people == 0 ? 0 : std::min(kMostOfBearers, of_one + of_twice_as_many * std::log2(people));
}

/// The gender of those who bear the given name; unknown if both do, or nobody.
Gender gender_of(const Bearers& bearers) {
  if ((bearers.men == 0) == (bearers.women == 0)) return Gender::unknown;
  return bearers.women == 0 ? Gender::male : Gender::female;
}

/// By the table of given names.
void judge_as_given(Offer& offer, const KnownGiven& known) {
  const bool against =
      known.gender != Gender::unknown && offer.gender != Gender::unknown && known.gender != offer.gender;
  offer.cost += against ? kAgainstKnownGender : kKnownGiven;
  if (offer.gender == Gender::unknown) offer.gender = known.gender;
}

/// By people whose names have the word.
void judge_by_bearers(Offer& offer, const Bearers& bearers) {
  const auto men_and_women = bearers.men + bearers.women;
  const auto fitting = offer.gender == Gender::male     ? bearers.men
                       : offer.gender == Gender::female ? bearers.women
                                                        : men_and_women;
  const auto gain =
      std::max(gain_of(fitting, kGivenOfOne, kGivenOfTwice), gain_of(bearers.last, kLastOfOne, kLastOfTwice));
  offer.cost += gain == 0 && men_and_women != 0 ? kAgainstBearers : -gain;
  if (offer.gender == Gender::unknown) offer.gender = gender_of(bearers);
}

void judge_as_known(Offer& offer, Part part) {
  if (const auto* given = known_given(fold(offer.text)); given != nullptr) return judge_as_given(offer, *given);
  const auto* bearers = bearers_of(unicode::to_lower(offer.text));
  if (bearers != nullptr) judge_by_bearers(offer, *bearers);
  const bool is_given = bearers != nullptr && bearers->men + bearers->women != 0;
  if (part == Part::given && !is_given && offer.rule != nullptr && is_of_families(*offer.rule))
    offer.cost += kGivenLikeFamily;
}

/// The letter from which on a unit and its nominatives are judged by the model: what is before it they share.
std::size_t judged_from(std::string_view lower) {
  constexpr std::size_t kLongestChange = 5;
  const auto letters = unicode::count_code_points(lower);
  return letters > kLongestChange + 1 ? letters - kLongestChange : 1;
}

double model_cost(std::string_view nominative, std::size_t from) {
  return kOfTheModel * cost_as_nominative(unicode::to_lower(nominative), from);
}

std::vector<Offer> offers(std::string_view written, Part part, bool one_person) {
  const auto lower = unicode::to_lower(written);
  std::vector<Offer> out;
  if (lower.size() != written.size()) return {{std::string(written), Gender::unknown, nominative, 0, nullptr}};
  const Rule* as_it_is = nullptr;  // the longest ending that a nominative may have
  for (const auto& key : {std::string(last_letter(lower)), std::string()}) {
    const auto found = rules().find(key);
    if (found == rules().end()) continue;
    for (const auto& rule : found->second) {
      if (!fits(rule, lower) || (one_person && is_plural(rule) && rule.grammatical_case == nominative)) continue;
      if (keeps_word(rule)) {
        if (as_it_is == nullptr || rule.from.size() > as_it_is->from.size()) as_it_is = &rule;
        continue;
      }
      out.push_back({with_ending(written, lower, rule), rule.gender, rule.grammatical_case, rule.cost, &rule});
    }
  }
  out.push_back({std::string(written), as_it_is == nullptr ? Gender::unknown : as_it_is->gender, nominative,
                 as_it_is == nullptr ? 0 : as_it_is->cost, as_it_is});
  const auto from = judged_from(lower);
  for (auto& offer : out) {
    offer.cost += model_cost(offer.text, from);
    judge_as_known(offer, part);
    if (one_person && offer.rule != nullptr && is_plural(*offer.rule)) offer.cost += kPluralOfOne;
  }
  return out;
}

/// Of a Chinese, Korean or Vietnamese name only the last word is inflected: Ким Чен Ыном. If its family name does not
/// stand first it is none: Юджином Ли.
bool stays_though_inflected(const Parsed& name, std::size_t word) {
  return name.syllabaries != 0 && name.words[0].part == Part::family && word + 1 < name.words.size();
}

std::vector<Unit> cut(std::string_view name) {
  std::vector<Unit> units;
  Parsed parsed;
  take_apart(name, parsed);
  const bool one_person = std::any_of(parsed.words.begin(), parsed.words.end(), [](const Word& word) {
    return word.part == Part::given || word.part == Part::initial;
  });
  for (std::size_t t = 0; t < parsed.words.size(); ++t) {
    const auto& token = parsed.words[t];
    const auto end = t + 1 < parsed.words.size() ? parsed.words[t + 1].span.begin : name.size();
    const bool fixed = token.part == Part::initial || token.part == Part::particle || token.part == Part::suffix ||
                       token.part == Part::title || token.part == Part::other || !token.cyrillic ||
                       stays_though_inflected(parsed, t);
    auto rest = token.span.of(name);
    while (!rest.empty()) {
      const auto hyphen = fixed ? std::string_view::npos : rest.find('-');
      const bool half = hyphen != std::string_view::npos && hyphen > 0 && hyphen + 1 < rest.size();
      const auto own = rest.substr(0, half ? hyphen : rest.size());
      Unit unit{std::string(own),
                half ? "-" : std::string(name.substr(token.span.end, end - token.span.end)),
                fixed,
                half,
                0,
                {}};
      if (!fixed) {
        unit.offers = offers(own, token.part, one_person);
        unit.as_nominative = model_cost(own, judged_from(own));
      }
      units.push_back(std::move(unit));
      rest.remove_prefix(half ? hyphen + 1 : rest.size());
    }
  }
  return units;
}

/// What it costs a unit to stay as it is though the name stands in an oblique case: more if it hardly looks like a
/// nominative.
double price_of_staying(const Unit& unit, Gender gender) {
  if (unit.first_half) return kFirstHalfStays + unit.as_nominative;
  const double looks = unit.as_nominative;
  static const std::string_view kIndeclinable = "оиэуюыеё";
  const auto last = last_letter(unit.text);
  const auto lower = unicode::to_lower(last);
  if (kIndeclinable.find(lower) != std::string_view::npos) return kStaysAndMay + looks;
  if (unit.text.ends_with("ых") || unit.text.ends_with("их")) return kStaysAndMay + looks;
  if (gender == Gender::female && lower != "а" && lower != "я") return kStaysAndMay + looks;
  return kStaysThoughDeclinable + looks;
}

/// The Russian names of the people in the gazetteer, and their family names: «Шойгу» is one, «Шойг» is not.
struct KnownNames {
  std::unordered_set<std::string> whole, families;
  static const KnownNames& get() {
    static const KnownNames all = [] {
      KnownNames out;
      for (const auto& person : gazetteer::Gazetteer::built_in().people()) {
        out.whole.insert(person.name.ru);
        out.families.insert(person.name.ru.substr(person.name.ru.rfind(' ') + 1));
      }
      return out;
    }();
    return all;
  }
};

/// What a nominative gains because the gazetteer knows someone of that family name, or just of that name.
double known_as(const std::string& name) {
  const auto& known = KnownNames::get();
  const auto before = name.find_last_of(" .");
  const bool family = known.families.contains(name.substr(before == std::string::npos ? 0 : before + 1));
  return (family ? kKnownFamily : 0) + (family && known.whole.contains(name) ? kKnownName : 0);
}

class Search {
 public:
  explicit Search(std::string_view name) : name_(name), units_(cut(name)) {
    if (!units_.empty()) head_ = name.substr(0, name.find(units_.front().text));
  }

  std::vector<Lemma> run() {
    for (std::uint8_t c = nominative; c <= prepositional; ++c)
      for (const auto gender : {Gender::male, Gender::female}) try_pair(static_cast<Case>(c), gender);
    if (found_.empty()) found_.push_back({std::string(name_), Gender::unknown, "as it is", 0});
    for (auto& lemma : found_) lemma.cost -= known_as(lemma.text);
    std::stable_sort(found_.begin(), found_.end(), [](const Lemma& a, const Lemma& b) { return a.cost < b.cost; });
    const auto cheapest = found_.front().cost;
    for (auto& lemma : found_) lemma.cost -= cheapest;
    return std::move(found_);
  }

 private:
  std::vector<Offer> for_pair(const Unit& unit, Case grammatical_case, Gender gender) const {
    std::vector<Offer> out;
    if (unit.fixed) return {{unit.text, gender, grammatical_case, 0, nullptr}};
    for (const auto& offer : unit.offers)
      if (offer.grammatical_case == grammatical_case && (offer.gender == gender || offer.gender == Gender::unknown))
        out.push_back(offer);
    const bool known_nominative =
        grammatical_case == nominative && std::any_of(out.begin(), out.end(), [](const Offer&) { return true; });
    if (!known_nominative) {
      const auto price =
          grammatical_case == nominative ? kStaysThoughDeclinable + unit.as_nominative : price_of_staying(unit, gender);
      out.push_back({unit.text, gender, grammatical_case, price, nullptr});
    }
    std::stable_sort(out.begin(), out.end(), [](const Offer& a, const Offer& b) { return a.cost < b.cost; });
    return out;
  }

  void try_pair(Case grammatical_case, Gender gender) {
    std::vector<std::vector<Offer>> choices;
    for (const auto& unit : units_) choices.push_back(for_pair(unit, grammatical_case, gender));
    if (choices.empty()) return;
    constexpr std::size_t kBest = static_cast<std::size_t>(-1);
    add(choices, kBest, 0, grammatical_case, gender);
    for (std::size_t u = 0; u < choices.size(); ++u)
      for (std::size_t k = 1; k < std::min<std::size_t>(choices[u].size(), 8); ++k)
        add(choices, u, k, grammatical_case, gender);
  }

  /// The best choices, but for unit `other` its k-th.
  void add(const std::vector<std::vector<Offer>>& choices, std::size_t other, std::size_t k, Case grammatical_case,
           Gender gender) {
    Lemma lemma{head_, gender, "as it is", kCostOfCase[grammatical_case]};
    bool changed = false;
    for (std::size_t u = 0; u < choices.size(); ++u) {
      const auto& offer = choices[u][u == other ? k : 0];
      lemma.text += offer.text + units_[u].behind;
      lemma.cost += offer.cost;
      if (offer.rule == nullptr || offer.text == units_[u].text) continue;
      changed = true;
      lemma.reason = "-" + offer.rule->from + " → -" + offer.rule->to +
                     (gender == Gender::male ? ", masculine " : ", feminine ") + std::string(kCases[grammatical_case]) +
                     (is_plural(*offer.rule) ? " plural" : "");
    }
    if (!changed) lemma.reason = "as it is";
    if (other != static_cast<std::size_t>(-1)) lemma.cost += kSecondChoice;
    for (auto& known : found_)
      if (known.text == lemma.text) {
        if (lemma.cost < known.cost) known = lemma;
        return;
      }
    found_.push_back(std::move(lemma));
  }

  std::string_view name_;
  std::vector<Unit> units_;
  std::string head_;
  std::vector<Lemma> found_;
};

}  // namespace

std::vector<Lemma> lemma(std::string_view name) {
  if (unicode::first_ill_formed(name)) return {{std::string(name), Gender::unknown, "not UTF-8", 0}};
  if (!is_cyrillic(name)) return {{std::string(name), Gender::unknown, "not in Cyrillic script", 0}};
  return Search(name).run();
}

}  // namespace behistun::names
