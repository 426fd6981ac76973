// The nominatives of one word, remembered.
//
// A word has one place in the memory, by its hash, with room for two: one that is asked for again moves to the front,
// a new one takes the front, and what stood behind is forgotten. Answers are held by whoever asked, so that forgetting
// takes nothing from anybody.

#include "declined.hpp"
#include <behistun/laid_out.hpp>
#include <behistun/unicode.hpp>
#include <string>
#include <utility>
#include "words/words.hpp"

namespace behistun::names {
namespace {

// Costs in nats or thereabouts, set by hand and checked on names in running text.
constexpr double kStaysThoughDeclinable = 5.0;
constexpr double kStaysThoughMans = 8.0;  ///< a man's name in a woman's
/// Ends in a vowel that does not decline («Джека Ма» too), or is a woman's and in a consonant.
constexpr double kStaysAndMay = 0.1;
constexpr double kFirstHalfStays = 0.9;     ///< Жан-Иву
constexpr double kStaysAsNominative = 0.4;  ///< how much counts of what its ending costs in the nominative
constexpr double kStaysBehindArticle = -0.6;  ///< аль-Харири, as nearly all in -и behind an article; аль-Мурайхи too

/// A man's name, which no woman bears as it is: Георгий, Тимофеевич.
bool is_mans(std::string_view word, Part part) {
  if (part == Part::patronymic) return word.ends_with("ич");
  const auto* known = part == Part::given ? known_given(fold(word)) : nullptr;
  return known != nullptr && known->gender == Gender::male;
}

/// What it costs a word to stay as it is though the name stands in an oblique case, but for what it costs as a
/// nominative.
double price_of_staying(std::string_view word, Part part, Gender gender, Around name, bool first_half) {
  if (first_half) return kFirstHalfStays;
  constexpr std::string_view kIndeclinable = "оиэуюыеёіїє";
  const auto last = unicode::to_lower(last_letter(word));
  if (name.ukrainian && last == "и") return kStaysThoughDeclinable;  // what stays ends in і there
  if (name.behind_article && last == "и") return kStaysBehindArticle;
  if ((last == "а" || last == "я") && part == Part::family && facts(fold(word)).stands_first()) return kStaysAndMay;
  if (kIndeclinable.find(last) != std::string_view::npos) return kStaysAndMay;
  if (word.ends_with("ых") || word.ends_with("их")) return kStaysAndMay;
  if (gender == Gender::female && is_mans(word, part)) return kStaysThoughMans;
  return gender == Gender::female && last != "а" && last != "я" ? kStaysAndMay : kStaysThoughDeclinable;
}

/// More if it hardly looks like a nominative. `as_it_is`: what it offers as one.
double look_of(std::string_view word, const Offer& as_it_is) {
  return cost_as_it_is(word) + (as_it_is.rule == nullptr ? 0 : kStaysAsNominative * as_it_is.rule->cost);
}

Declined decline(std::string_view word, Part part, Around name, bool first_half) {
  Declined out{offers(word, part, name)};
  const auto looks = look_of(word, out.offers.back());
  out.stays_man = price_of_staying(word, part, Gender::male, name, first_half) + looks;
  out.stays_woman = price_of_staying(word, part, Gender::female, name, first_half) + looks;
  out.stays_though_declinable = kStaysThoughDeclinable + looks;
  return out;
}

/// A word, and as what it was asked for.
struct WordAsked {
  std::string_view word;
  Part part;
  Around name;
  bool first_half;
};

class DeclinedWords {
 public:
  std::shared_ptr<const Declined> find(const WordAsked& asked) {
    auto& [front, back] = places_[(laid_out::hash_of(asked.word) ^ flags(asked) * 0x9E3779B9U) % places_.size()];
    if (!front.answers(asked)) {
      std::swap(front, back);
      if (!front.answers(asked)) front = {std::string(asked.word), flags(asked), answer(asked)};
    }
    return front.answer;
  }
  static std::shared_ptr<const Declined> answer(const WordAsked& asked) {
    return std::make_shared<const Declined>(decline(asked.word, asked.part, asked.name, asked.first_half));
  }

 private:
  struct Held {
    std::string word;
    std::uint32_t flags = 0;
    std::shared_ptr<const Declined> answer;
    bool answers(const WordAsked& asked) const {
      return answer != nullptr && flags == DeclinedWords::flags(asked) && word == asked.word;
    }
  };
  static std::uint32_t flags(const WordAsked& asked) {
    const auto& name = asked.name;
    return static_cast<std::uint32_t>(asked.part) << 4 | (name.one_person ? 8U : 0U) | (name.ukrainian ? 4U : 0U) |
           (name.behind_article ? 2U : 0U) | (asked.first_half ? 1U : 0U);
  }
  struct TwoHeld {
    Held front, back;
  };
  std::vector<TwoHeld> places_ = std::vector<TwoHeld>(kRemembered / 2);
};

}  // namespace

std::shared_ptr<const Declined> declined(std::string_view written, Part part, Around name, bool first_half) {
  constexpr std::size_t kLongest = 64;  // bytes of a word that is remembered
  thread_local DeclinedWords memory;
  const WordAsked asked{written, part, name, first_half};
  return written.size() > kLongest ? DeclinedWords::answer(asked) : memory.find(asked);
}

}  // namespace behistun::names
