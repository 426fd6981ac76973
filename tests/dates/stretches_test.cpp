// What is read of a text is enough: the same dates as when all of it is.

#include <behistun/dates.hpp>
#include <behistun/tokens.hpp>
#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "../../lib/dates/find.hpp"
#include "../../lib/dates/lexicon.hpp"
#include "../../lib/dates/stretches.hpp"
#include "../../lib/dates/tokens.hpp"
#include "../many_words.hpp"

using namespace behistun;
using namespace behistun::dates;

namespace {

std::vector<Date> from_the_whole(std::string_view text, Language language, std::optional<Day> anchor) {
  return dates_of(Tokens(text, &Lexicon::get()), language, anchor);
}

/// Words of dates in any order, with numbers and marks between them, and now and then a stretch of other words.
class Soup {
 public:
  explicit Soup(unsigned seed) : random_(seed) {
    for (const auto& row : rows())
      for (auto rest = row.forms;;) {
        const auto bar = rest.find('|');
        words_.push_back(rest.substr(0, bar));
        if (bar == std::string_view::npos) break;
        rest.remove_prefix(bar + 1);
      }
  }

  std::string text() {
    constexpr std::string_view kMarks[] = {" ", " ", " ", " ", ", ", ". ", "-", "/", ".", ":", "\n", " (", ") ", ""};
    constexpr std::string_view kOthers[] = {"talks", "l'entretien", "переговоры", "и", "will", "N", "№", "É", "+"};
    std::string made;
    for (auto parts = 1 + any(12); parts > 0; --parts) {
      if (any(3) == 0)
        for (auto others = any(90); others > 0; --others) made.append(one_of(kOthers)).append(" ");
      for (auto some = any(7); some > 0; --some) made.append(word()).append(one_of(kMarks));
    }
    return made;
  }
  std::size_t any(std::size_t below) { return random_() % below; }

 private:
  std::string word() {
    switch (any(6)) {
      case 0:
        return std::to_string(1 + any(31));
      case 1:
        return std::to_string(1890 + any(160));
      case 2:
        return any(2) == 0 ? std::to_string(any(1000)) : "202019:03";
      default: {
        std::string word(words_[any(words_.size())]);
        if (any(2) == 0 && word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
        return word;
      }
    }
  }
  template <std::size_t kCount>
  std::string_view one_of(const std::string_view (&all)[kCount]) {
    return all[any(kCount)];
  }

  std::mt19937 random_;
  std::vector<std::string_view> words_;
};

}  // namespace

TEST_CASE("stretches of a text give all the dates that the whole gives", "[dates][differential]") {
  Soup soup(7);
  std::size_t differ = 0, dates = 0, left_out = 0;
  for (std::size_t i = 0; i < 8000; ++i) {
    const auto text = soup.text();
    const auto language = static_cast<Language>(soup.any(4));
    const auto anchor = soup.any(5) == 0 ? std::nullopt : Day::of(2021, 1 + static_cast<int>(soup.any(12)), 15);
    const auto whole = from_the_whole(text, language, anchor);
    dates += whole.size();
    std::size_t read = 0;
    for (const auto stretch : stretches(text, segment::tokenize(text), language)) read += stretch.size();
    left_out += text.size() - read;
    if (find(text, language, anchor) != whole && ++differ <= 5) UNSCOPED_INFO(code(language) << ": " << text);
  }
  CHECK(differ == 0);
  CHECK(dates > 4000);
  CHECK(left_out > 100000);  // bytes: the soup has other words to leave out
}

TEST_CASE("what is far from numbers and words of dates is not read", "[dates]") {
  std::string far;
  for (int i = 0; i < 40; ++i) far += "talks on trade ";
  const auto text = far + "will go on next Tuesday in Paris. " + far;
  const auto read = stretches(text, segment::tokenize(text), Language::en);
  REQUIRE(read.size() == 1);
  CHECK(read[0].contains({text.find("will"), text.find("Paris")}));
  CHECK(read[0].size() < 250);
  CHECK(stretches(far, segment::tokenize(far), Language::en).empty());
}

TEST_CASE("words of dates are seen among so many that they have no number", "[dates]") {
  const auto text = many_words(70'000) + "will go on next Tuesday in Paris";
  segment::tokenize(text);  // behind so many all are forgotten, and given anew
  const auto tokens = segment::tokenize(text);
  REQUIRE(tokens[tokens.size() - 3].word == 0);
  const auto read = stretches(text, tokens, Language::en);
  REQUIRE(read.size() == 1);
  CHECK(read[0].contains({text.find("will"), text.size()}));
  CHECK(read[0].size() < 250);
}
