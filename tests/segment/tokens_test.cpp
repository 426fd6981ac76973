// Tokens and phrases.

#include <algorithm>
#include <behistun/tokens.hpp>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using segment::tokenize;

TEST_CASE("letters and digits part company, marks stay with their letter", "[segment]") {
  const auto tokens = tokenize("mardi16 juin, État");
  REQUIRE(tokens.size() == 4);
  CHECK(tokens[0].folded == "mardi");
  CHECK(tokens[1].number);
  CHECK(tokens[3].folded == "etat");
  CHECK(tokens[3].capital);
}

TEST_CASE("an initial is a capital letter with a full stop, and so is «Дж»", "[segment]") {
  const auto tokens = tokenize("С.В.Лавров и Дж.Байден, НАТО.");
  REQUIRE(tokens.size() == 7);
  CHECK(tokens[0].initial);
  CHECK(tokens[1].initial);
  CHECK(tokens[4].initial);
  CHECK_FALSE(tokens[5].initial);
  CHECK(tokens[6].upper);
}

TEST_CASE("ё is е to a token", "[segment]") { CHECK(segment::folded("Объединённые") == "объединенные"); }

TEST_CASE("the longest phrase wins, wildcards stand for endings, line ends part", "[segment]") {
  const segment::Phrases phrases({"министр*", "министр* иностранных дел"});
  const std::string_view one = "с министром иностранных дел", two = "министром иностранных\nдел";
  CHECK(phrases.longest(one, tokenize(one), 1).phrase == 1);
  CHECK(phrases.longest(one, tokenize(one), 1).count == 3);
  CHECK(phrases.longest(two, tokenize(two), 0).count == 1);
  CHECK(phrases.longest(one, tokenize(one), 0).count == 0);
}

TEST_CASE("a word folds letter by letter as it does whole", "[segment][differential]") {
  const std::string_view pieces[] = {"A", "é", "É", "ß", "Й", "ё", "Ё", "ж", "œ",       "Œ",       "İ", "ı", "ŉ",
                                     "5", "²", "ª", "Σ", "ς", "ſ", "Ґ", "Ђ", "e\u0301", "и\u0306", "ﬁ", "ẞ"};
  std::uint32_t seed = 3;
  for (int round = 0; round < 5000; ++round) {
    std::string word;
    for (int i = 0; i < 5; ++i) word += pieces[((seed = seed * 1664525U + 1013904223U) >> 16) % std::size(pieces)];
    auto whole = unicode::strip_marks(unicode::fold_case(word));
    for (auto at = whole.find("ё"); at != std::string::npos; at = whole.find("ё")) whole.replace(at, 2, "е");
    CAPTURE(word);
    REQUIRE(segment::folded(word) == whole);
    for (const auto& token : tokenize(word)) REQUIRE(token.folded == segment::folded(token.span.of(word)));
  }
}

TEST_CASE("a word of one alphabet is read at once as it is letter by letter", "[segment][differential]") {
  const std::string_view pieces[] = {"a", "Z", "q", "я", "А", "п", "Р", "ж", "д", "Д", "й", "ё"};
  std::uint32_t seed = 17;
  for (int round = 0; round < 20000; ++round) {
    const auto any = [&](std::size_t below) { return ((seed = seed * 1664525U + 1013904223U) >> 16) % below; };
    const bool latin = any(3) == 0;
    std::string word;
    for (auto count = 1 + any(21); count > 0; --count)
      word += pieces[latin ? any(3) : any(40) == 0 ? any(12) : 3 + any(8)];
    // Before a space of three bytes a word is read letter by letter, before one of one byte at once.
    const std::string at_once = word + "\f, and so on", slowly = word + "\u2003, and so on";
    const auto quick = tokenize(at_once), slow = tokenize(slowly);
    CAPTURE(word);
    REQUIRE(quick.size() == slow.size());
    CHECK(quick[0].span == slow[0].span);
    CHECK(quick[0].folded == slow[0].folded);
    CHECK(quick[0].folded == segment::folded(word));
    CHECK(quick[0].start == slow[0].start);
    CHECK(quick[0].capital == slow[0].capital);
    CHECK(quick[0].upper == slow[0].upper);
    CHECK(quick[0].inner == slow[0].inner);
  }
}

TEST_CASE("a word of one alphabet with ASCII behind it is plain, and its folded form is its lower case", "[segment]") {
  using Plain = segment::Token::Plain;
  const std::string_view text =
      "Talks with МИД России, l'État, Ещё IT-рынок, мардиÀ 16 conversations and so on, as it was said";
  std::string latin, cyrillic, others;
  for (const auto& token : tokenize(text)) {
    auto& of = token.plain == Plain::latin ? latin : token.plain == Plain::cyrillic ? cyrillic : others;
    of.append(of.empty() ? "" : " ").append(token.folded);
    if (token.plain != Plain::no) CHECK(token.folded == unicode::fold_case(token.span.of(text)));
  }
  CHECK(latin == "talks with l it conversations and so on");
  CHECK(cyrillic == "мид россии рынок");
  CHECK(others == "etat еще мардиa 16 as it was said");
}

TEST_CASE("phrases are found in the order of adding, however long their first words are", "[segment]") {
  const segment::Phrases phrases({"министр", "мин*", "министр* обороны", "минист*", "министрам"});
  const std::string_view text = "министр обороны";
  std::string found;
  for (const auto& match : phrases.all(text, tokenize(text), 0)) found += std::to_string(match.phrase);
  CHECK(found == "0123");
  CHECK(phrases.longest(text, tokenize(text), 0).phrase == 2);
  CHECK(phrases.all("ми", tokenize("ми"), 0).empty());
}

TEST_CASE("phrases are found wherever their words stand one behind the other", "[segment][differential]") {
  const std::vector<std::string_view> words = {"at",        "the", "meeting", "of",  "on*", "security",
                                               "security*", "m*",  "минист*", "дел", "a",   "talks"};
  const std::vector<std::string> said = {"at",  "the", "meeting", "of", "one",      "many",       "министром",
                                         "дел", "a",   "talks",   "t",  "security", "securityman"};
  std::uint32_t seed = 5;
  const auto any = [&](std::size_t below) { return ((seed = seed * 1664525U + 1013904223U) >> 16) % below; };
  for (int round = 0; round < 300; ++round) {
    std::vector<std::vector<std::string_view>> rows;
    std::vector<std::string> joined;
    for (int row = 0; row < 20; ++row) {
      auto& parts = rows.emplace_back();
      auto& text = joined.emplace_back();
      for (auto count = 1 + any(3); count > 0; --count) {
        const auto word = words[any(words.size())];
        if (parts.empty() && word.size() < 3 && word.ends_with('*')) continue;  // what Phrases asks for
        parts.push_back(word);
        text.append(text.empty() ? "" : " ").append(word);
      }
      if (parts.empty()) parts.push_back("at"), text = "at";
    }
    const segment::Phrases phrases(std::vector<std::string_view>(joined.begin(), joined.end()));
    std::string text;
    for (int word = 0; word < 30; ++word) text.append(said[any(said.size())]).append(any(9) == 0 ? ", " : " ");
    const auto tokens = tokenize(text);
    for (std::size_t at = 0; at < tokens.size(); ++at) {
      std::string expected, found;
      for (std::size_t row = 0; row < rows.size(); ++row) {
        bool stands = at + rows[row].size() <= tokens.size();
        for (std::size_t i = 0; stands && i < rows[row].size(); ++i) {
          const auto word = rows[row][i];
          const auto& token = tokens[at + i].folded;
          stands = (word.ends_with('*') ? token.starts_with(word.substr(0, word.size() - 1)) : token == word) &&
                   (i == 0 || segment::joined(text, tokens[at + i - 1], tokens[at + i]));
        }
        if (stands) expected += std::to_string(row) + " ";
      }
      for (const auto& match : phrases.all(text, tokens, at)) found += std::to_string(match.phrase) + " ";
      CAPTURE(text, at);
      REQUIRE(found == expected);
    }
  }
}

namespace {

// Tokens by the words of tokens.hpp alone, a code point at a time.
struct Plain {
  Span span;
  bool number = false, capital = false, upper = false, inner = false, initial = false;
};

std::vector<Plain> read_plainly(std::string_view text) {
  std::vector<Plain> tokens;
  std::size_t letters = 0, capitals = 0;
  bool open = false;
  const auto close = [&] {
    if (!open) return;
    open = false;
    auto& last = tokens.back();
    const auto folded = segment::folded(last.span.of(text));
    last.upper = letters > 1 && capitals == letters;
    last.inner = capitals > (last.capital ? 1 : 0);
    last.initial = capitals == 1 && (letters == 1 || folded == "дж") && text.substr(last.span.end, 1) == ".";
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto c = unicode::code_point(text, at);
    const bool letter = unicode::is_letter(c.value), digit = unicode::is_digit(c.value);
    const bool goes_on =
        open && (unicode::is_mark(c.value) || (letter && !tokens.back().number) || (digit && tokens.back().number));
    if (!goes_on) close();
    if (!open && (letter || digit)) {
      tokens.push_back({{at, at}, digit, unicode::is_upper(c.value), false, false, false});
      letters = capitals = 0;
      open = true;
    }
    at += c.size;
    if (!open) continue;
    tokens.back().span.end = at;
    letters += letter ? 1 : 0;
    capitals += unicode::is_upper(c.value) ? 1 : 0;
  }
  close();
  return tokens;
}

}  // namespace

TEST_CASE("tokens are those that a reading letter by letter finds", "[segment][differential]") {
  const std::string_view pieces[] = {
      "a", "B", "minister", "MINISTERS", "é", "É", "ж", "Ж", "президент", "Дж", "\u0301", "12",           "7",
      "٣", "ﬁ", "Ω",        "中",        " ", ".", "-", "'", "\n",        "e",  "Ab",     "Presidential", "ё",
      "İ", "ŉ", "@",        "[",         "`", "{", "z"};
  std::uint32_t seed = 7;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (int i = 0; i < 8; ++i) text += pieces[((seed = seed * 1664525U + 1013904223U) >> 16) % std::size(pieces)];
    const auto plain = read_plainly(text);
    const auto tokens = tokenize(text);
    CAPTURE(text);
    REQUIRE(tokens.size() == plain.size());
    for (std::size_t i = 0; i < plain.size(); ++i) {
      const auto& token = tokens[i];
      REQUIRE(token.span == plain[i].span);
      REQUIRE(token.number == plain[i].number);
      REQUIRE(token.capital == plain[i].capital);
      REQUIRE(token.upper == plain[i].upper);
      REQUIRE(token.inner == plain[i].inner);
      REQUIRE(token.initial == plain[i].initial);
      REQUIRE(token.folded == segment::folded(token.span.of(text)));
    }
  }
}

TEST_CASE("a glance at a token says what the token does, whatever stands before it", "[segment]") {
  std::string text;
  for (int round = 0; round < 300; ++round) text += "The iPhone of J. Brown cost 12 EUR, сказал Ван И. ";
  text += "and so on";
  for (int round = 0; round < 300; ++round) text += " and on";  // no stop
  const auto tokens = tokenize(text);
  const auto glances = tokens.glances();
  REQUIRE(glances.size() == tokens.size());
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const segment::Glance& said = tokens[at];
    const auto& glance = glances[at];
    CAPTURE(at, tokens[at].folded);
    REQUIRE(glance.word != 0);
    REQUIRE(glance.word == said.word);
    REQUIRE(glance.number == said.number);
    REQUIRE(glance.capital == said.capital);
    REQUIRE(glance.upper == said.upper);
    REQUIRE(glance.inner == said.inner);
    REQUIRE(glance.initial == said.initial);
    REQUIRE(glance.plain == said.plain);
  }
}

TEST_CASE("where a phrase of a table begins, its beginnings say so, and hardly elsewhere", "[segment]") {
  const segment::Phrases offices({"министр*", "president", "мэр", "head of state", "secretary general"}),
      verbs({"met", "встре*", "said", "сообщил*", "s est entretenu"});
  const segment::Beginnings beginnings({&offices, &verbs});
  const std::string_view text =
      "The President met the Head of State; министром встретился мэр, il s'est entretenu, сообщили; Secretary-General "
      "and other words that begin nothing of all this, nor do these: разные слова без начала";
  const auto tokens = tokenize(text);
  std::size_t said = 0, begun = 0;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const bool office = !offices.all(text, tokens, at).empty(), verb = !verbs.all(text, tokens, at).empty();
    const auto set = beginnings.of(tokens[at]);
    CAPTURE(tokens[at].folded);
    if (office) CHECK((set & 1U) != 0);
    if (verb) CHECK((set & 2U) != 0);
    begun += (office ? 1U : 0U) + (verb ? 1U : 0U);
    said += (set & 1U) + (set >> 1U & 1U);
  }
  CHECK(begun == 9);
  CHECK(said <= begun + 2);
}
