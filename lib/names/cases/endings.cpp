// Every ending of endings.tsv that fits a word offers a nominative with a gender, a case and a cost: what the table
// says of it, how unusual the end of the nominative is, and what is known of its bearers.
//
// Rules are found by their ending: a word is asked for each of its own, the longest first. What an ending leads to is
// looked at once, though it stand in several cases.

#include "endings.hpp"
#include <algorithm>
#include <behistun/unicode.hpp>
#include <cmath>
#include <cstdlib>
#include <span>
#include <unordered_map>
#include "nominative.hpp"
#include "words/words.hpp"

namespace behistun::names {
namespace {

struct Ending {
  std::string_view from, to, after, gender, grammatical_case, cost, example, gives;
};
constexpr Ending kEndings[] = {
#include "endings.inc"
};
constexpr Ending kUkrainianEndings[] = {
#include "endings_ukrainian.inc"
};

// Costs in nats or thereabouts, set by hand and checked on names in running text.
constexpr double kKnownGiven = -3.5;
constexpr double kAgainstKnownGender = 1.5;
constexpr double kGivenOfOne = 1.6, kGivenOfTwice = 0.9;  ///< one man or woman bears it, and more for twice as many
constexpr double kLastOfOne = 1.2, kLastOfTwice = 0.5;    ///< the same of a last name
constexpr double kAnywhereOfOne = 0.3, kAnywhereOfTwice = 0.2;  ///< of a word at whatever place
constexpr double kBesideKnownGiven = 1.2;  ///< nobody bears it, and another is known: Вер, of Веру
constexpr double kStandsFirst = 1.5;       ///< a known Chinese, Korean or Vietnamese family name: Цуй
constexpr double kLastOfMen = 0.9;         ///< what a woman's family name gains by those who bear a man's
constexpr double kMostOfBearers = 2.7;
constexpr double kAgainstBearers = 1.0;   ///< all who bear it are of the other gender
constexpr double kGivenLikeFamily = 1.5;  ///< of a given name that nobody is known to bear: Тин, of Тина
constexpr double kPluralOfOne = 4.0;  ///< a plural behind a given name: Харуки Мурак, of Мураками; Аркадия Ротенбергов
constexpr std::size_t kTwoLetters = 4;  // bytes: Бу, Ву, Ли stay in every case as a rule
constexpr double kOfTwoLetters = 4;
constexpr double kOfTheModel = 0.5;  ///< how much of what the end of a nominative costs is counted

/// Is the ending one of family names that come from another word: -ов, -ев, -ин?
bool is_of_families(std::string_view to) {
  constexpr std::array<std::string_view, 5> kEnds = {"ов", "ев", "ёв", "ин", "ын"};
  return std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return to.ends_with(end); });
}

bool is_plural(const Rule& rule) {
  if (rule.grammatical_case == nominative) return !rule.keeps_word();
  return rule.from.ends_with("ми") || rule.from.ends_with("х") || rule.from.ends_with("ам") ||
         rule.from.ends_with("ям") || ((rule.from == "ов" || rule.from == "ей") && rule.to.empty());
}

Rule read_rule(const Ending& row) {
  Rule rule{row.from,
            row.to,
            row.after,
            row.gender == "male"     ? Gender::male
            : row.gender == "female" ? Gender::female
                                     : Gender::unknown,
            static_cast<Case>(std::find(kCases.begin(), kCases.end(), row.grammatical_case) - kCases.begin()),
            std::strtod(std::string(row.cost).c_str(), nullptr)};
  rule.plural = is_plural(rule);
  rule.family_ending = is_of_families(rule.to);
  return rule;
}

/// Of a Russian ending: not if it leads to a given name that Russian changes in the middle (Павел), or to letters that
/// Ukrainian has not.
bool may_be_ukrainian(const Ending& row) {
  return row.after != "#" && row.to.find("ы") == std::string_view::npos && row.to.find("ё") == std::string_view::npos &&
         row.to.find("э") == std::string_view::npos;
}

/// Rules by their ending, in the order of the tables.
class Rules {
 public:
  explicit Rules(std::span<const Ending> russian, std::span<const Ending> ukrainian = {}) {
    for (const auto& row : russian)
      if (ukrainian.empty() || may_be_ukrainian(row)) rules_.push_back(read_rule(row));
    for (const auto& row : ukrainian) rules_.push_back(read_rule(row));
    for (std::uint32_t i = 0; i < rules_.size(); ++i) {
      const auto& rule = rules_[i];
      (rule.after == "#" ? of_word_ : of_ending_)[rule.from].push_back(i);
      if (rule.after != "#") longest_ = std::max(longest_, rule.from.size());
    }
  }
  /// Those that may fit the word, in the order of the table, those that take nothing away last.
  std::vector<const Rule*> of(std::string_view lower) const {
    std::vector<std::uint32_t> numbers;
    const auto take = [&](const Table& table, std::string_view from) {
      const auto found = table.find(from);
      if (found != table.end()) numbers.insert(numbers.end(), found->second.begin(), found->second.end());
    };
    take(of_word_, lower);
    for (std::size_t size = 2; size <= std::min(longest_, lower.size()); ++size) {
      const auto at = lower.size() - size;
      if ((static_cast<unsigned char>(lower[at]) & 0xC0) != 0x80) take(of_ending_, lower.substr(at));
    }
    std::sort(numbers.begin(), numbers.end());
    take(of_ending_, {});
    std::vector<const Rule*> out;
    for (const auto number : numbers) out.push_back(&rules_[number]);
    return out;
  }

 private:
  using Table = std::unordered_map<std::string_view, std::vector<std::uint32_t>>;
  std::vector<Rule> rules_;
  Table of_word_, of_ending_;
  std::size_t longest_ = 0;  ///< ending, in bytes
};

/// Of names in Russian, and of those in Ukrainian.
const Rules& rules(bool ukrainian) {
  static const Rules russian(kEndings), both(kEndings, kUkrainianEndings);
  return ukrainian ? both : russian;
}

bool has_vowel(std::string_view lower) {
  static constexpr std::u32string_view kVowels = U"аеёиоуыэюяіїє";
  for (std::size_t at = 0; at < lower.size();) {
    const auto c = unicode::code_point(lower, at);
    if (kVowels.find(c.value) != std::u32string_view::npos) return true;
    at += c.size;
  }
  return false;
}

/// Of a rule whose ending the word has.
bool fits(const Rule& rule, std::string_view lower) {
  if (rule.after == "#") return true;
  if (lower.size() <= rule.from.size()) return false;
  const auto stem = lower.substr(0, lower.size() - rule.from.size());
  if (rule.grammatical_case != nominative && !rule.from.empty() && rule.to.empty() && stem.size() < 4 &&
      !has_vowel(stem))
    return false;  // Су is not the dative of С
  return rule.after.empty() || rule.after.find(last_letter(stem)) != std::string_view::npos;
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

/// How many bear the word as the last of their names.
std::uint32_t last_of(std::string_view lower) {
  const auto* bearers = lower.empty() ? nullptr : bearers_of(lower);
  return bearers == nullptr ? 0 : bearers->last;
}

/// By people whose names have the word.
void judge_by_bearers(Offer& offer, const Bearers& bearers) {
  const auto men_and_women = bearers.men + bearers.women;
  const auto fitting = offer.gender == Gender::male     ? bearers.men
                       : offer.gender == Gender::female ? bearers.women
                                                        : men_and_women;
  const auto gain =
      std::max({gain_of(fitting, kGivenOfOne, kGivenOfTwice), gain_of(bearers.last, kLastOfOne, kLastOfTwice),
                gain_of(bearers.anywhere, kAnywhereOfOne, kAnywhereOfTwice)});
  offer.cost += gain == 0 && men_and_women != 0 ? kAgainstBearers : -gain;
  if (offer.gender == Gender::unknown) offer.gender = gender_of(bearers);
}

/// The letter from which on a word and its nominatives are judged by the model: what is before it they share.
std::size_t judged_from(std::string_view lower) {
  constexpr std::size_t kLongestChange = 5;
  const auto letters = unicode::count_code_points(lower);
  return letters > kLongestChange + 1 ? letters - kLongestChange : 1;
}

/// A word that is asked for its nominatives.
class Asked {
 public:
  Asked(std::string_view written, std::string lower)
      : written_(written),
        lower_(std::move(lower)),
        loud_(is_loud(written, lower_)),
        ends_(lower_, judged_from(lower_)) {}

  std::string_view lower() const { return lower_; }

  /// What it may come from by the rule; with none, itself.
  Offer offer(const Rule* rule, Part part) {
    const auto kept = rule == nullptr ? lower_.size() : kept_by(*rule);
    const auto ending = rule == nullptr ? std::string_view() : new_ending(*rule);
    const auto& text = look_at(kept, ending);
    Offer out{text.written, Gender::unknown, nominative, 0, rule, text.number};
    if (rule != nullptr) {
      out.gender = rule->gender;
      out.grammatical_case = rule->grammatical_case;
      out.cost = rule->cost;
    }
    out.cost += text.cost;
    out.is_given = text.given != nullptr || is_first_name(text.bearers);
    judge(out, text, part);
    return out;
  }

 private:
  /// All capitals? Its last letter is asked first.
  static bool is_loud(std::string_view written, std::string_view lower) {
    return lower.size() > 2 && last_letter(written) != last_letter(lower) && unicode::to_upper(written) == written;
  }

  /// A nominative, looked at once.
  struct Text {
    std::string written, lower;
    std::uint8_t number = 0;
    double cost = 0;
    const KnownGiven* given = nullptr;
    const Bearers* bearers = nullptr;
    std::uint32_t men = 0;      ///< who bear a man's form of a woman's family name
    bool stands_first = false;  ///< a Chinese, Korean or Vietnamese family name
  };

  /// Bytes of the word that stay; where the whole word changes, its first letter does.
  std::size_t kept_by(const Rule& rule) const {
    return rule.after == "#" ? unicode::code_point(lower_, 0).size : lower_.size() - rule.from.size();
  }
  static std::string_view new_ending(const Rule& rule) {
    return rule.after == "#" ? rule.to.substr(unicode::code_point(rule.to, 0).size) : rule.to;
  }

  const Text& look_at(std::size_t kept, std::string_view ending) {
    const auto same = std::find_if(texts_.begin(), texts_.end(), [&](const Text& text) {
      return text.lower.size() == kept + ending.size() && std::string_view(text.lower).substr(kept) == ending &&
             text.lower.compare(0, kept, lower_, 0, kept) == 0;
    });
    if (same != texts_.end()) return *same;
    auto& text = texts_.emplace_back();
    text.written.append(written_.substr(0, kept)).append(loud_ ? unicode::to_upper(ending) : ending);
    text.lower.append(lower_, 0, kept).append(ending);
    text.number = static_cast<std::uint8_t>(text.lower == lower_ ? 0 : ++numbers_);
    text.cost = kOfTheModel * ends_.cost(kept, ending);
    const auto& known = facts(fold(text.lower));
    text.given = known.is_given() ? &known.given : nullptr;
    text.stands_first = known.stands_first();
    if (text.given == nullptr) text.bearers = bearers_of(text.lower);
    if (text.given == nullptr && text.bearers == nullptr) text.men = last_of(mans_family(text.lower));
    return text;
  }

  static bool is_first_name(const Bearers* bearers) { return bearers != nullptr && bearers->men + bearers->women != 0; }

  static void judge(Offer& offer, const Text& text, Part part) {
    if (text.given != nullptr) return judge_as_given(offer, *text.given);
    if (text.bearers != nullptr) judge_by_bearers(offer, *text.bearers);
    if (text.stands_first) offer.cost -= kStandsFirst;
    if (offer.gender == Gender::female) offer.cost -= kLastOfMen * gain_of(text.men, kLastOfOne, kLastOfTwice);
    if (part == Part::given && !offer.is_given && offer.rule != nullptr && offer.rule->family_ending)
      offer.cost += kGivenLikeFamily;
  }

  std::string_view written_;
  std::string lower_;
  bool loud_;  ///< in capitals
  NominativeEnds ends_;
  std::vector<Text> texts_;
  std::uint8_t numbers_ = 0;
};

/// Where the word may come from a known given name, another that nobody bears is unlikely.
void judge_beside_known(std::vector<Offer>& offers) {
  const auto is_given = [](const Offer& offer) { return offer.is_given; };
  if (std::none_of(offers.begin(), offers.end(), is_given)) return;
  for (auto& offer : offers)
    if (!offer.is_given) offer.cost += kBesideKnownGiven;
}

}  // namespace

std::string_view last_letter(std::string_view text) {
  const auto c = unicode::code_point_before(text, text.size());
  return text.substr(text.size() - c.size);
}

std::string mans_family(std::string_view written) {
  constexpr std::array<std::string_view, 5> kLikeOva = {"ова", "ева", "ёва", "ина", "ына"};
  constexpr std::array<std::string_view, 2> kLikeSkaya = {"ская", "цкая"};
  constexpr std::string_view kA = "а", kAya = "ая", kIy = "ий";
  const auto has = [&](std::string_view end) { return written.ends_with(end); };
  if (std::any_of(kLikeOva.begin(), kLikeOva.end(), has))
    return std::string(written.substr(0, written.size() - kA.size()));
  if (std::any_of(kLikeSkaya.begin(), kLikeSkaya.end(), has))
    return std::string(written.substr(0, written.size() - kAya.size())).append(kIy);
  return {};
}

double cost_as_it_is(std::string_view written) {
  const auto lower = unicode::to_lower(written);
  return kOfTheModel * NominativeEnds(lower, judged_from(written)).cost(lower.size(), {});
}

bool is_ukrainian(std::string_view name) {
  constexpr std::u32string_view kUkrainian = U"іїєґІЇЄҐ", kNotUkrainian = U"ыэёъўЫЭЁЪЎ";
  bool any = false;
  for (std::size_t at = 0; at < name.size();) {
    const auto c = unicode::code_point(name, at);
    if (kNotUkrainian.find(c.value) != std::u32string_view::npos) return false;
    any |= kUkrainian.find(c.value) != std::u32string_view::npos;
    at += c.size;
  }
  return any;
}

std::vector<Offer> offers(std::string_view written, Part part, Around name) {
  auto lower = unicode::to_lower(written);
  if (lower.size() != written.size()) return {{std::string(written), Gender::unknown, nominative, 0, nullptr, 0}};
  Asked word(written, std::move(lower));
  std::vector<Offer> out;
  const Rule* as_it_is = nullptr;  // the longest ending that a nominative may have
  const auto add = [&](const Rule* rule) {
    auto& offer = out.emplace_back(word.offer(rule, part));
    if (name.one_person && rule != nullptr && rule->plural) offer.cost += kPluralOfOne;
    if (written.size() <= kTwoLetters && rule != nullptr && !rule->keeps_word()) offer.cost += kOfTwoLetters;
  };
  for (const auto* rule : rules(name.ukrainian).of(word.lower())) {
    if (!fits(*rule, word.lower()) || (name.one_person && rule->plural && rule->grammatical_case == nominative))
      continue;
    if (!rule->keeps_word())
      add(rule);
    else if (as_it_is == nullptr || rule->from.size() > as_it_is->from.size())
      as_it_is = rule;
  }
  add(as_it_is);
  if (part == Part::given) judge_beside_known(out);
  return out;
}

}  // namespace behistun::names
