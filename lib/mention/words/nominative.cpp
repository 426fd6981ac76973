// An adjective's ending tells its case and whether it is hard or soft; the noun's gender tells the ending of the
// nominative. Behind г к х ж ш ч щ Russian spelling leaves one choice. Whether a masculine one is stressed at its end
// («Лесной», «Морской») no ending tells: those few are listed in data/word-lists.tsv.

#include "nominative.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>

#include "among.hpp"
#include "word_lists.hpp"

namespace behistun::mention {

namespace {

constexpr std::size_t kLetter = 2;  // bytes

// The endings of one case, hard and soft; masculine and neuter, then feminine.
struct Case {
  std::array<std::string_view, 4> endings;
};
constexpr std::array<Case, 6> kCases = {{{{"ый", "ий", "ое", "ее"}},
                                         {{"ого", "его", "", ""}},
                                         {{"ому", "ему", "", ""}},
                                         {{"ым", "им", "", ""}},
                                         {{"ом", "ем", "", ""}},
                                         {{"ую", "юю", "", ""}}}};
constexpr std::array<std::string_view, 2> kNominativeFeminine = {"ая", "яя"};
constexpr std::array<std::string_view, 2> kObliqueFeminine = {"ой", "ей"};  // «ой» is masculine nominative too

constexpr std::array<std::string_view, 18> kAdjectival = {"ого", "его", "ому", "ему", "ый", "ий", "ой", "ым", "им",
                                                          "ом",  "ем",  "ая",  "яя",  "ую", "юю", "ое", "ее", "ей"};

std::string_view ending_of(std::string_view folded) {
  const auto found =
      std::find_if(kAdjectival.begin(), kAdjectival.end(), [&](auto one) { return folded.ends_with(one); });
  return found == kAdjectival.end() ? std::string_view() : *found;
}

bool is_soft(std::string_view ending) {
  constexpr std::array<std::string_view, 8> kSoft = {"ий", "его", "ему", "им", "ем", "яя", "юю", "ее"};
  return among(kSoft, ending);
}

char gender_of(std::string_view base) {
  if (base.ends_with("ь") || base.ends_with("а") || base.ends_with("я")) return 'f';
  return base.ends_with("о") || base.ends_with("е") ? 'n' : 'm';
}

std::string adjective(std::string_view written, char gender) {
  const auto folded = unicode::to_lower(written);
  const auto ending = ending_of(folded);
  if (ending.empty() || ending.size() >= written.size()) return std::string(written);
  const auto stem = written.substr(0, written.size() - ending.size());
  const auto last = folded.substr(stem.size() - kLetter, kLetter);
  constexpr std::array<std::string_view, 3> kVelars = {"г", "к", "х"};
  constexpr std::array<std::string_view, 4> kHushers = {"ж", "ш", "ч", "щ"};
  const bool velar = among(kVelars, last), husher = among(kHushers, last);
  const bool soft = !velar && !husher && (is_soft(ending) || (ending == "ей" && gender == 'f'));
  std::string_view gives;
  if (gender == 'f') {
    gives = soft ? "яя" : "ая";
  } else if (gender == 'n') {
    gives = soft || husher ? "ее" : "ое";
  } else if (ending == "ой" || is_in(List::stressed_stem, std::string_view(folded).substr(0, stem.size()))) {
    gives = "ой";
  } else {
    gives = soft || velar || husher ? "ий" : "ый";
  }
  return std::string(stem).append(gives);
}

}  // namespace

bool is_russian_adjective(std::string_view folded) {
  constexpr std::size_t kShortest = 8;  // bytes
  return folded.size() >= kShortest && !ending_of(folded).empty();
}

bool is_surely_adjective(std::string_view folded) {
  constexpr std::array<std::string_view, 7> kOfNounsToo = {"ом", "ем", "ой", "ей", "ым", "им", "ий"};
  if (!is_russian_adjective(folded)) return false;
  const auto ending = ending_of(folded);
  if (!among(kOfNounsToo, ending)) return true;
  const auto stem = folded.substr(0, folded.size() - ending.size());
  return stem.ends_with("ск") || stem.ends_with("цк");
}

bool may_be_of_noun(std::string_view adjective, std::string_view noun) {
  struct Agreement {
    std::string_view adjective, noun;  // endings
  };
  constexpr Agreement kAgreements[] = {
      {"ого", "а"}, {"ого", "я"}, {"его", "а"}, {"его", "я"}, {"ому", "у"}, {"ому", "ю"}, {"ему", "у"}, {"ему", "ю"},
      {"ым", "ом"}, {"ым", "ем"}, {"им", "ом"}, {"им", "ем"}, {"ом", "е"},  {"ом", "и"},  {"ем", "е"},  {"ем", "и"},
      {"ой", "ы"},  {"ой", "и"},  {"ой", "е"},  {"ой", "ой"}, {"ой", "ей"}, {"ой", "ью"}, {"ей", "ы"},  {"ей", "и"},
      {"ей", "е"},  {"ей", "ой"}, {"ей", "ей"}, {"ей", "ью"}, {"ую", "у"},  {"ую", "ю"},  {"ую", "ь"},  {"юю", "у"},
      {"юю", "ю"},  {"юю", "ь"},  {"ая", "а"},  {"ая", "я"},  {"ая", "ь"},  {"яя", "а"},  {"яя", "я"},  {"яя", "ь"},
      {"ое", "о"},  {"ое", "е"},  {"ее", "о"},  {"ее", "е"}};
  if (agree(adjective, noun)) return true;
  const auto ending = ending_of(adjective);
  return std::any_of(std::begin(kAgreements), std::end(kAgreements),
                     [&](const Agreement& one) { return one.adjective == ending && noun.ends_with(one.noun); });
}

bool agree(std::string_view left, std::string_view right) {
  const auto a = ending_of(left), b = ending_of(right);
  const auto both = [&](const auto& all) { return among(all, a) && among(all, b); };
  if (a == "ой" || b == "ой") {
    const auto other = a == "ой" ? b : a;
    return among(kObliqueFeminine, other) || among(kCases.front().endings, other);
  }
  return both(kNominativeFeminine) || both(kObliqueFeminine) ||
         std::any_of(kCases.begin(), kCases.end(), [&](const Case& one) { return both(one.endings); });
}

std::string nominative(std::span<const std::string_view> adjectives, std::string_view noun, std::string_view base) {
  std::string name;
  for (const auto one : adjectives) name.append(adjective(one, gender_of(base))).append(" ");
  if (base.size() < kLetter) return name.append(noun);
  const bool has_capital = unicode::is_upper(unicode::code_point(noun, 0).value);
  const auto first = noun.substr(0, kLetter);
  return name.append(has_capital ? first : base.substr(0, kLetter)).append(base.substr(kLetter));
}

}  // namespace behistun::mention
