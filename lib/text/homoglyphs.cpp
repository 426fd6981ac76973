// Latin letters in Cyrillic words, and Cyrillic letters in Latin ones.
//
// A word here is a run of letters: hyphens, digits and apostrophes end it, so «IT-компания» is two words, and neither
// is mixed. A mixed word is repaired if it can be read in one script only: it holds letters that look like nothing in
// the other script, and all letters of that other script have a twin (homoglyphs.tsv). A word that can be read in both
// («РАHА») goes to the script of at least three quarters of its letters, or to that of all other words of its line.
// Some words are lookalikes from end to end («OOO», «СОР26»); those are told by the words around them:
//   - a Cyrillic one of three letters at most in a line of Latin words is Latin; a quoted one may be meant as it is,
//     and so may a longer one («ТАСС»)
//   - lookalikes.tsv has those that one script alone knows
//   - Х and І in a row («ХХІ», «ІІ») are a Roman number
//   - «c», «o», «y» amid small Cyrillic words are с, о, у
//   - the initials of a Cyrillic name are Cyrillic («C.В. Лавров»)
// The rest stays as it is, and so do words that people do write in two scripts: capitals with a small ending («CEOм»),
// a Roman number with one («Xй»), two words run together («нефтьOPEC»). What a word says by itself is in
// mixed_word.cpp.

#include "mixed_word.hpp"
#include "steps.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <span>

namespace behistun::text {

namespace {

// One line of text, word by word.
class MixedLine {
 public:
  MixedLine(std::string_view text, Rewrite& rewrite) : text_(text), rewrite_(rewrite) {}

  void add(const Letter& letter) {
    if (!inside_word_) {
      begins_.push_back(letters_.size());
    } else if (cyrillic_number(letters_.back().value, letter.value)) {
      number_ = true;
    }
    inside_word_ = true;
    letters_.push_back(letter);
    (letter.alphabet == Alphabet::latin ? latin_ : cyrillic_) = true;
  }
  void end_word() { inside_word_ = false; }
  void digit() {
    if (inside_word_ && cyrillic_) number_ = true;
    end_word();
  }

  void end() {
    if ((latin_ && cyrillic_) || number_) {
      begins_.push_back(letters_.size());
      for (std::size_t i = 0; i + 1 < begins_.size(); ++i)
        words_.emplace_back(std::span(letters_).subspan(begins_[i], begins_[i + 1] - begins_[i]));
      repair();
    }
    letters_.clear();
    begins_.clear();
    words_.clear();
    inside_word_ = latin_ = cyrillic_ = number_ = false;
  }

 private:
  void repair() {
    scripts_.clear();
    for (const auto& word : words_) scripts_.push_back(word.mixed() ? of_mixed(word) : word.telling());
    look_around();
    auto settled = scripts_;
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (words_[i].lookalike() && settled[i] == Alphabet::none) settled[i] = of_lookalike(i);
    for (std::size_t i = 0; i < words_.size(); ++i) settle_initials(i, settled);
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (settled[i] != Alphabet::none) spell(words_[i], settled[i]);
  }

  void spell(const Word& word, Alphabet script) {
    const auto& twins = script == Alphabet::latin ? latin_twins() : cyrillic_twins();
    for (const auto& letter : word.letters())
      if (letter.alphabet != script) rewrite_.replace(letter.span, twins.at(letter.value), Rule::homoglyph);
  }

  Alphabet of_mixed(const Word& word) const {
    if (roman_number(word)) return Alphabet::latin;
    if (two_words_in_one(word) || roman_ordinal(word, text_)) return Alphabet::none;
    return only_reading(word);
  }

  // What the words of the line say: how many are in each script, and in which those before and behind a word are.
  void look_around() {
    const auto count = [&](Alphabet script) { return std::ranges::count(scripts_, script); };
    const auto latin = count(Alphabet::latin), cyrillic = count(Alphabet::cyrillic);
    script_ = latin == 0 && cyrillic > 0   ? Alphabet::cyrillic
              : cyrillic == 0 && latin > 1 ? Alphabet::latin
                                           : Alphabet::none;
    before_.assign(words_.size(), Alphabet::none);
    behind_.assign(words_.size(), Alphabet::none);
    for (std::size_t i = 1; i < words_.size(); ++i)
      before_[i] = scripts_[i - 1] != Alphabet::none ? scripts_[i - 1] : before_[i - 1];
    for (auto i = words_.size() - 1; i > 0; --i)
      behind_[i - 1] = scripts_[i] != Alphabet::none ? scripts_[i] : behind_[i];
    has_latin_sign_ = std::ranges::any_of(words_, [](const Word& word) {
      return word.all(Alphabet::latin) && word.letters().size() == 1 && !small_preposition(word);
    });
  }

  // A word of lookalikes, in the light of its line.
  Alphabet of_lookalike(std::size_t i) const {
    const auto& word = words_[i];
    if (roman_number(word)) return Alphabet::latin;
    if (const auto script = known(i); script != Alphabet::none) return script;
    if (script_ == Alphabet::latin && !two_words_in_one(word))
      return quoted(word) || meant_in_cyrillic(word) ? Alphabet::none : Alphabet::latin;
    if (script_ != Alphabet::cyrillic) return Alphabet::none;
    const bool cyrillic =
        word.mixed() ? !two_words_in_one(word) && !roman_ordinal(word, text_) && russian(word) : preposition(i);
    return cyrillic ? Alphabet::cyrillic : Alphabet::none;
  }

  // «ТАСС», «Сахар» amid Latin words: nobody misses the keyboard so often in a row, and what Cyrillic alone knows is no
  // slip at all.
  bool meant_in_cyrillic(const Word& word) const {
    constexpr std::size_t kNoSlip = 4;  // letters
    if (!word.all(Alphabet::cyrillic)) return false;
    const auto found = known_words().find(spelled(word, Alphabet::latin, text_));
    const bool known_cyrillic = found != known_words().end() && found->second.script == Alphabet::cyrillic;
    return known_cyrillic || word.letters().size() >= kNoSlip;
  }

  Alphabet known(std::size_t i) const {
    const auto found = known_words().find(spelled(words_[i], Alphabet::latin, text_));
    if (found == known_words().end()) return Alphabet::none;
    const auto [script, before_digits] = found->second;
    const auto next = behind(words_[i]);
    if (before_digits && !(next >= U'0' && next <= U'9')) return Alphabet::none;
    const bool certain = script == Alphabet::latin ? before_digits || words_[i].mixed() : amid_cyrillic(i);
    return certain ? script : Alphabet::none;
  }

  bool amid_cyrillic(std::size_t i) const {
    const bool any = before_[i] == Alphabet::cyrillic || behind_[i] == Alphabet::cyrillic;
    return any && before_[i] != Alphabet::latin && behind_[i] != Alphabet::latin;
  }

  // «IТ» would become a word with a letter that only other Cyrillic alphabets have.
  static bool russian(const Word& word) {
    return std::ranges::none_of(word.letters(), [](const Letter& letter) {
      return std::u32string_view(U"IiJjÏï").find(letter.value) != std::u32string_view::npos;
    });
  }

  static bool small_preposition(const Word& word) {
    return word.letters().size() == 1 && std::u32string_view(U"coy").find(word.letters()[0].value) < 3;
  }
  static bool capital_preposition(const Word& word) {
    return word.letters().size() == 1 && std::u32string_view(U"BCKO").find(word.letters()[0].value) < 4;
  }

  // с, о, у between Cyrillic words, or В, К, О, С at the start of a line; not where letters stand as signs («класс A»).
  bool preposition(std::size_t i) const {
    if (i + 1 == words_.size() || (has_latin_sign_ && !capital_preposition(words_[i]))) return false;
    const auto& next = words_[i + 1];
    const bool before_word = scripts_[i + 1] == Alphabet::cyrillic && next.letters().size() > 2 && between(i) == " ";
    if (!before_word) return false;
    if (i == 0) return capital_preposition(words_[i]) && all_lower(next) && at_line_start(words_[i]);
    return small_preposition(words_[i]) && scripts_[i - 1] == Alphabet::cyrillic && between(i - 1) == " ";
  }

  // «C.В. Лавров», «Лавров C.В.», «C.Лавров»: capitals with their stops beside a Cyrillic name, one of them Cyrillic,
  // or two, or glued to the name, or behind «и», «с», «для». (A single one may end a sentence: «витамин C. Лавров».)
  void settle_initials(std::size_t i, std::vector<Alphabet>& settled) const {
    std::size_t end = i;
    bool latin = false, cyrillic = false;
    while (end < words_.size() && initial(words_[end]) &&
           (end == i || between(end - 1) == "." || between(end - 1) == ". ")) {
      (words_[end].all(Alphabet::latin) ? latin : cyrillic) = true;
      ++end;
    }
    if (!latin || (i > 0 && initial(words_[i - 1]) && between(i - 1).size() <= 2)) return;
    const bool glued = end < words_.size() && between(end - 1) == ".";
    const bool name_behind = end < words_.size() && name(end) && (glued || between(end - 1) == ". ");
    const bool name_before = i > 0 && name(i - 1) && between(i - 1) == " ";
    const bool alone = end - i == 1 && !(i > 0 && behind_particle(i));
    if (!(name_behind && (glued || !alone || cyrillic)) && !(name_before && !alone)) return;
    for (auto k = i; k < end; ++k) settled[k] = Alphabet::cyrillic;
  }

  // Behind a short word of small Cyrillic letters, which ends no sentence.
  bool behind_particle(std::size_t i) const {
    const auto& before = words_[i - 1];
    return before.letters().size() <= 3 && before.all(Alphabet::cyrillic) && all_lower(before) && between(i - 1) == " ";
  }

  bool initial(const Word& word) const {
    return word.letters().size() == 1 && word.lookalike() && all_upper(word) && behind(word) == U'.';
  }
  bool name(std::size_t i) const {
    return scripts_[i] == Alphabet::cyrillic && words_[i].letters().size() > 2 &&
           unicode::is_upper(words_[i].letters()[0].value);
  }

  bool quoted(const Word& word) const {
    const auto before = unicode::code_point_before(text_, word.span().begin).value;
    return before == U'"' || before == U'\'' || before == U'(' || before == U'[';
  }
  bool at_line_start(const Word& word) const {
    const auto before = unicode::code_point_before(text_, word.span().begin);
    return before.size == 0 || before.value == U'\n';
  }
  char32_t behind(const Word& word) const { return unicode::code_point(text_, word.span().end).value; }
  // What stands between a word and the next one.
  std::string_view between(std::size_t i) const {
    return Span{words_[i].span().end, words_[i + 1].span().begin}.of(text_);
  }

  std::string_view text_;
  Rewrite& rewrite_;
  std::vector<Letter> letters_;
  std::vector<std::size_t> begins_;  // of words among the letters
  std::vector<Word> words_;
  bool inside_word_ = false, latin_ = false, cyrillic_ = false;
  bool number_ = false;  // a digit right behind a word, or a Roman one

  std::vector<Alphabet> scripts_;          // of the words that leave no doubt
  std::vector<Alphabet> before_, behind_;  // the script of the nearest such word
  Alphabet script_ = Alphabet::none;       // of all such words
  bool has_latin_sign_ = false;
};

// What a character says of its word: of which script it is, and whether it looks like nothing in the other one. Marks
// and what is rare are left to MixedLine.
using Traits = std::uint8_t;
constexpr Traits kLatin = 1, kCyrillic = 2, kOwn = 4, kDigit = 8, kRare = 16;

Traits traits(char32_t c) {
  static const auto known = [] {
    std::array<Traits, 0x460> made{};
    for (char32_t at = 0; at < made.size(); ++at) {
      const auto script = alphabet(at);
      const auto& twins = script == Alphabet::latin ? cyrillic_twins() : latin_twins();
      made[at] = script == Alphabet::latin ? kLatin : script == Alphabet::cyrillic ? kCyrillic : Traits{0};
      if (script != Alphabet::none && !twins.contains(at)) made[at] |= kOwn;
      if (at >= U'0' && at <= U'9') made[at] = kDigit;
      if (at >= 0x2B0 && script == Alphabet::none) made[at] = kRare;
    }
    return made;
  }();
  return c < known.size() ? known[c] : c >= 0x2010 && c < 0x20D0 ? Traits{0} : kRare;  // signs
}

// Can nothing be wrong with the line? Its words are in one script each, some Cyrillic ones beyond doubt, no Latin one
// is of lookalikes, and no Cyrillic one of lookalikes stands before a digit.
bool is_plain(std::string_view line) {
  Traits word = 0;
  bool russian = false;
  char32_t before = 0;
  const auto ends_well = [&](Traits behind) {
    if (word == kLatin || (word & (kLatin | kCyrillic)) == (kLatin | kCyrillic)) return false;
    if (word == (kCyrillic | kOwn)) russian = true;
    return word != kCyrillic || behind != kDigit;
  };
  for (std::size_t at = 0; at < line.size();) {
    const auto c = unicode::code_point(line, at);
    const auto its = traits(c.value);
    if (its == kRare || cyrillic_number(before, c.value)) return false;
    before = c.value;
    if ((its & (kLatin | kCyrillic)) != 0) {
      word |= its;
    } else {
      if (!ends_well(its)) return false;
      word = 0;
    }
    at += c.size;
  }
  return ends_well(0) && russian;
}

void repair(MixedLine& line, std::string_view text, Span span) {
  for (auto at = span.begin; at < span.end;) {
    const auto c = unicode::code_point(text, at);
    if (const auto of = alphabet(c.value); of != Alphabet::none) {
      line.add({{at, at + c.size}, c.value, of});
    } else if (c.value >= U'0' && c.value <= U'9') {
      line.digit();
    } else if (c.value < 0x80 || !unicode::is_mark(c.value)) {
      line.end_word();
    }
    at += c.size;
  }
  line.end();
}

}  // namespace

void repair_homoglyphs(std::string_view text, Rewrite& rewrite) {
  MixedLine line(text, rewrite);
  each_line(text, kHomoglyphs, [&](Span span) {
    if (!is_plain(span.of(text))) repair(line, text, span);
  });
}

}  // namespace behistun::text
