// The rows of this room's tables hold what they state.

#include <algorithm>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <span>
#include "../../lib/names/words/article.hpp"
#include "../../lib/names/words/word_tables.hpp"
#include "../../lib/names/words/words.hpp"

using namespace behistun::names;

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
struct Equivalents {
  std::string_view name, gender, forms;
};
constexpr Equivalents kEquivalents[] = {
#include "equivalents.inc"
};
struct Small {
  std::string_view word, example;
};
constexpr Small kSmallWords[] = {
#include "small_words.inc"
};
struct Suffix {
  std::string_view suffix, form_of, example;
};
constexpr Suffix kSuffixes[] = {
#include "suffixes.inc"
};
struct Particle {
  std::string_view particle, form_of, example;
};
constexpr Particle kParticles[] = {
#include "particles.inc"
};
struct Article {
  std::string_view article, before, example, gives;
};
constexpr Article kArticles[] = {
#include "articles.inc"
};
struct LegalForm {
  std::string_view word, example;
};
constexpr LegalForm kLegalForms[] = {
#include "legal_forms.inc"
};
struct Title {
  std::string_view phrase, gender, rank, example;
};
constexpr Title kTitles[] = {
#include "titles.inc"
};
struct OwnCounterparts {
  std::string_view russian, latin;
};
constexpr OwnCounterparts kOwnCounterparts[] = {
#include "counterparts.inc"
};
struct OtherLetterRow {
  std::string_view letter, latin;
};
constexpr OtherLetterRow kOtherLetters[] = {
#include "other_letters.inc"
};
struct TitleWord {
  std::string_view word, example;
};
constexpr TitleWord kCharges[] = {
#include "charges.inc"
};
constexpr TitleWord kBeforeTitles[] = {
#include "before_titles.inc"
};
struct TwoFamilies {
  std::string_view word, kind, example;
};
constexpr TwoFamilies kTwoFamilies[] = {
#include "two_families.inc"
};
struct FamilyEnding {
  std::string_view ending, example;
};
constexpr FamilyEnding kFamilyEndings[] = {
#include "family_endings.inc"
};
struct Genitive {
  std::string_view from, to, example, gives;
};
constexpr Genitive kGenitives[] = {
#include "genitives.inc"
};

std::vector<std::string_view> words_of(std::string_view phrase) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < phrase.size();) {
    const auto end = std::min(phrase.find(' ', at), phrase.size());
    out.push_back(phrase.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

std::size_t words_in(std::string_view phrase) {
  return 1 + static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' '));
}
}  // namespace

TEST_CASE("every end of a genitive is that of a state whose title it is", "[names]") {
  for (const auto& row : kGenitives) {
    INFO(row.example);
    for (const auto& token : parse("министр " + std::string(row.gives) + " Иван Петров").tokens)
      CHECK((token.part == Part::title) == (token.text != "Иван" && token.text != "Петров"));
  }
}

TEST_CASE("every ending of the two tables leads its example to the nominative it states", "[names][table]") {
  for (const auto table : {std::span<const Ending>(kEndings), std::span<const Ending>(kUkrainianEndings)})
    for (const auto& row : table) {
      CAPTURE(row.from, row.to, row.example, row.gives);
      const auto found = lemma(row.example);
      CHECK(std::any_of(found.begin(), found.end(), [&](const Lemma& lemma) { return lemma.text == row.gives; }));
    }
}

constexpr std::string_view kUkrainianLetters[] = {"і", "ї", "є", "ґ", "І", "Ї", "Є", "Ґ"};

TEST_CASE("every ending of a Ukrainian name fits its example, and asks for a letter that Russian has not", "[names]") {
  for (const auto& row : kUkrainianEndings) {
    CAPTURE(row.from, row.to, row.example);
    const std::string_view example = row.example;
    const auto lower = behistun::unicode::to_lower(example);
    CHECK((lower.ends_with(row.from) || lower.find(std::string(row.from) + " ") != std::string_view::npos));
    CHECK(std::any_of(std::begin(kUkrainianLetters), std::end(kUkrainianLetters),
                      [&](std::string_view letter) { return example.find(letter) != std::string_view::npos; }));
  }
}

TEST_CASE("every title of titles.tsv is a title in its example", "[names][table]") {
  for (const auto& row : kTitles) {
    CAPTURE(row.example);
    const auto name = parse(row.example);
    REQUIRE(name.tokens.size() > 1);
    CHECK(name.tokens.front().part == Part::title);
    CHECK(name.tokens.back().part ==
          (!row.rank.empty() && name.tokens.size() == words_in(row.phrase) + 1 ? Part::given : Part::family));
  }
}

TEST_CASE("every Russian title of titles.tsv is put in the nominative that its example shows", "[names][table]") {
  for (const auto& row : kTitles) {
    if (!is_cyrillic(row.phrase) || row.phrase.find('.') != std::string_view::npos) continue;
    CAPTURE(row.phrase, row.example);
    const auto words = words_in(row.phrase);
    std::string title;
    for (const auto word : words_of(row.phrase)) title.append(word.substr(0, word.find('*'))).append(" ");
    const auto found = lemma(title + "Иванов").front().text;
    const auto nominative = words_of(found);
    const auto shown = words_of(row.example);
    for (std::size_t i = 0; i < words && row.phrase.find('*') == std::string_view::npos; ++i)
      CHECK(nominative[i] == shown[i]);
    CHECK(lemma(row.example).front().text.starts_with(row.example.substr(0, row.example.rfind(' '))));
  }
}

TEST_CASE("every word of charges.tsv and before_titles.tsv belongs to the title in its example", "[names][table]") {
  const auto check = [](std::string_view example) {
    CAPTURE(example);
    const auto tokens = parse(example).tokens;
    REQUIRE(tokens.size() > 3);
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) CHECK(tokens[i].part == Part::title);
    CHECK(tokens[tokens.size() - 2].part == Part::given);
    CHECK(tokens.back().part == Part::family);
  };
  for (const auto& row : kCharges) check(row.example);
  for (const auto& row : kBeforeTitles) check(row.example);
}

TEST_CASE("all words of a row of counterparts.tsv are one", "[names][table]") {
  for (const auto& row : kOwnCounterparts) {
    CAPTURE(row.russian, row.latin);
    for (const auto russian : words_of(row.russian))
      for (const auto latin : words_of(row.latin)) CHECK(are_counterparts(facts(fold(russian)), facts(fold(latin))));
  }
}

TEST_CASE("every letter of other_letters.tsv is compared by Latin ones", "[names][table]") {
  for (const auto& row : kOtherLetters) {
    CAPTURE(row.letter);
    CHECK(fold(row.letter) == row.latin);
    CHECK(fold(behistun::unicode::to_upper(row.letter)).starts_with(row.latin.front()));
  }
}

TEST_CASE("every ending of family_endings.tsv tells the family name that stands first in its example",
          "[names][table]") {
  for (const auto& row : kFamilyEndings) {
    CAPTURE(row.ending, row.example);
    const auto tokens = parse(row.example).tokens;
    REQUIRE(tokens.size() == 2);
    CHECK(fold(tokens[0].text).ends_with(row.ending));
    CHECK(tokens[0].part == Part::family);
    CHECK(tokens[1].part == Part::given);
  }
}

TEST_CASE("every word of two_families.tsv tells two family names in its example", "[names][table]") {
  for (const auto& row : kTwoFamilies) {
    CAPTURE(row.example);
    const auto tokens = parse(row.example).tokens;
    REQUIRE(tokens.size() == 3);
    CHECK(tokens[0].part == Part::given);
    CHECK(tokens[1].part == Part::family);
    CHECK(tokens[2].part == Part::family);
  }
}

TEST_CASE("every particle of particles.tsv is one in its example, and a form of one", "[names][table]") {
  for (const auto& row : kParticles) {
    CAPTURE(row.particle, row.form_of, row.example);
    CHECK(facts(fold(row.particle)).particle);
    CHECK(facts(fold(row.particle)).particle_bit != 0);
    CHECK(facts(fold(row.particle)).particle_bit == facts(fold(row.form_of)).particle_bit);
    CHECK(parse("Xavier " + std::string(row.example)).tokens.at(1).part == Part::particle);
  }
}

TEST_CASE("what stands behind the article of articles.tsv is told in its row", "[names][table]") {
  for (const auto& row : kArticles) {
    CAPTURE(row.article, row.example);
    CHECK(row.example.starts_with(row.article));
    CHECK(without_article(row.example) == row.gives);
    const auto before = row.before == "-" ? std::string_view() : row.before;
    CHECK(row.gives.starts_with(before));
  }
  CHECK(without_article("alba").empty());  // too little would be left
  CHECK(without_article("asharaa").empty());
}

TEST_CASE("every suffix stands behind a name as one, and is a form of a suffix", "[names][table]") {
  for (const auto& row : kSuffixes) {
    CAPTURE(row.suffix, row.form_of, row.example);
    CHECK(parse(row.example).tokens.back().part == Part::suffix);
    const auto& form = facts(fold(row.form_of));
    CHECK(form.suffix);
    CHECK(facts(fold(row.suffix)).suffix_form == form.suffix_form);
  }
  CHECK(facts("jr").suffix_form != facts("sr").suffix_form);
}

TEST_CASE("every form of equivalents.tsv is one of its name", "[names][table]") {
  for (const auto& row : kEquivalents) {
    const auto* name = known_given(fold(row.name));
    REQUIRE(name != nullptr);
    for (auto forms = row.forms; !forms.empty();) {
      const auto form = forms.substr(0, forms.find(' '));
      forms.remove_prefix(std::min(form.size() + 1, forms.size()));
      CAPTURE(row.name, form);
      const auto* known = known_given(fold(form));
      REQUIRE(known != nullptr);
      CHECK(share_a_group(*name, *known));
    }
  }
}

TEST_CASE("small words and legal forms do not tell their example from what is left of it", "[names][table]") {
  const auto without = [](std::string_view word, std::string_view example) {
    CAPTURE(word, example);
    std::string rest;
    bool met = false;
    for (auto words = example; !words.empty();) {
      const auto one = words.substr(0, words.find(' '));
      words.remove_prefix(std::min(one.size() + 1, words.size()));
      if (fold(one) == fold(word))
        met = true;
      else
        rest.append(one).append(" ");
    }
    CHECK(met);
    CHECK(compare(example, rest).verdict != Comparison::Verdict::different);
  };
  for (const auto& row : kSmallWords) without(row.word, row.example);
  for (const auto& row : kLegalForms) without(row.word, row.example);
}

TEST_CASE("what is laid out of words is what the tables say", "[names][table]") {
  const auto same = [](Numbers laid_out, const std::vector<std::uint16_t>& read) {
    return std::equal(laid_out.begin(), laid_out.end(), read.begin(), read.end());
  };
  for (const auto& [word, read] : read_tables()) {
    CAPTURE(word);
    const auto& known = facts(word);
    REQUIRE(known.known);
    CHECK(&facts_of_number(number_of(known)) == &known);
    CHECK(known.bearers == read.facts.bearers);
    CHECK(known.particle_bit == read.facts.particle_bit);
    CHECK(known.syllabaries == read.facts.syllabaries);
    CHECK(known.given.gender == read.facts.given.gender);
    CHECK(same(known.given.groups, read.groups));
    CHECK(same(known.counterparts, read.counterparts));
    CHECK(same(known.well_known, read.well_known));
    CHECK(same(known.families_first, read.families_first));
    CHECK(sounded(known).spelt == behistun::translit::Spelt(word));
    CHECK(sounded(known).heard.view() == std::string_view(behistun::translit::sounds(word)).substr(0, 47));
    CHECK(sound_key(known) == behistun::translit::sound_key(word));
  }
  CHECK_FALSE(facts("nobodyknowsit").known);
}
