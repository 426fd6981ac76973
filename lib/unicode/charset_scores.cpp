// 8-bit charsets told apart by the text that they give.
//
// The bytes are read in every charset, and each character beyond ASCII is given the odds that a text of ours has it
// there: a letter by its share (charset-letters.tsv), and by its neighbours. Small letters follow letters of their own
// alphabet, capitals begin words or stand among capitals, accents stand among ASCII letters, and nobody writes box
// drawing or control characters. The true charset wins by several bits a character; windows-1251 and MacCyrillic, which
// share the small letters, by their capitals.

#include "charset_scores.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace behistun::unicode {

namespace {

struct Row {
  std::string_view alphabet, letter, share;
};
constexpr Row kRows[] = {
#include "charset-letters.inc"
};

// The plainer of two charsets that read the bytes alike comes first.
// The odds say how often each is met.
struct Known {
  std::string_view charset;
  double bits;
};
constexpr Known kCharsets[] = {{"iso-8859-1", 0},  {"windows-1252", 0},  {"iso-8859-15", -1},  {"windows-1251", 0},
                               {"koi8-r", -2},     {"koi8-u", -3},       {"ibm866", -4},       {"x-mac-cyrillic", -3},
                               {"iso-8859-5", -8}, {"windows-1253", -8}, {"windows-1255", -8}, {"windows-1256", -8}};

// log2 odds. Rough by intent: the right charset leads by much more than any of them is off.
constexpr double kSign = -6;          // a quotation mark, a dash, a no-break space …
constexpr double kForeignQuote = -9;  // “ ” „ ‘ ’ beside a Cyrillic letter, where « » is usual
constexpr double kOtherSign = -10;    // ¤ ¦ ± ¬ …
constexpr double kOtherLetter = -9;   // of an alphabet that we know, but rare in it
constexpr double kSouthern = -14;     // a Cyrillic letter of Serbian or Macedonian alone
constexpr double kNever = -14;        // box drawing, control characters, other alphabets, no character at all
constexpr double kCapital = -3;       // at the start of a word
constexpr double kOutOfPlace = -6;    // a capital behind a small letter; two alphabets in one word; a sign in a word
constexpr double kTwoAccents = -4;    // "éé"
constexpr double kUnpaired = -3;      // « without », „ without “

// log2 of the share of each letter that has one, 0 for the others.
constexpr std::size_t kBeyondLetters = 0x700;
const std::array<double, kBeyondLetters>& shares() {
  static const auto made = [] {
    std::array<double, kBeyondLetters> bits{};
    for (const auto& row : kRows) {
      double share = 1;
      std::from_chars(row.share.data(), row.share.data() + row.share.size(), share);
      bits[code_point(row.letter, 0).value] = std::log2(share / 10000);
    }
    return bits;
  }();
  return made;
}

// What a character is, asked once of ICU for all that an 8-bit charset can hold; it hides the room's own questions.
struct Traits {
  Script alphabet = Script::other;
  bool letter = false, lower = false, upper = false, space = false;
  char32_t small = 0;
};

Traits ask(char32_t c) {
  return {unicode::script(c),   unicode::is_letter(c), unicode::is_lower(c),
          unicode::is_upper(c), unicode::is_space(c),  unicode::lower(c)};
}

const std::vector<Traits>& known_traits() {
  constexpr std::size_t kBeyondCharsets = 0x25A1;  // ■ of KOI8-R is the last
  static const auto known = [] {
    std::vector<Traits> made(kBeyondCharsets);
    for (char32_t at = 0; at < made.size(); ++at) made[at] = ask(at);
    return made;
  }();
  return known;
}

Traits traits(char32_t c) {
  const auto& known = known_traits();
  return c < known.size() ? known[c] : ask(c);
}

bool is_letter(char32_t c) { return traits(c).letter; }
bool is_lower(char32_t c) { return traits(c).lower; }
bool is_upper(char32_t c) { return traits(c).upper; }
bool is_space(char32_t c) { return traits(c).space; }
Script script(char32_t c) { return traits(c).alphabet; }
char32_t lower(char32_t c) { return traits(c).small; }

bool is_usual_sign(char32_t c) {
  return std::u32string_view(U"\u00A0«»“”„‘’–—…№°§€£•").find(c) != std::u32string_view::npos;
}

// May it stand right behind a letter?
bool follows_letters(char32_t c) {
  return std::u32string_view(U"\u00A0\u00AD»“”’–—…").find(c) != std::u32string_view::npos;
}

// May it stand right before one, with no letter on its other side?
bool leads_letters(char32_t c) {
  return std::u32string_view(U"\u00A0\u00AD«“„‘’–—№§£").find(c) != std::u32string_view::npos;
}

bool is_foreign_quote(char32_t c) { return std::u32string_view(U"“”„‘’").find(c) != std::u32string_view::npos; }

// 1 for a quotation mark that opens, -1 for one that closes. Those that are foreign to Russian are told by the Cyrillic
// letter that they touch.
int opens(char32_t before, char32_t c, char32_t after) {
  if (c == U'«') return 1;
  if (c == U'»') return -1;
  if (!is_foreign_quote(c)) return 0;
  return (script(after) == Script::cyrillic ? 1 : 0) - (script(before) == Script::cyrillic ? 1 : 0);
}

// A dash stands before no small letter; what does not break stands behind a word or a sign.
bool leads_nothing(char32_t before, char32_t c, char32_t after) {
  if (c == U'–' || c == U'—' || c == U'…') return is_lower(after);
  return c == 0xA0 && is_letter(after) && is_space(before);
}

struct Odds {
  double bits;
  bool odd;
};

Odds sign_odds(char32_t before, char32_t c, char32_t after) {
  const bool usual = is_usual_sign(c);
  const bool in_word = is_letter(before) && is_letter(after) && c != U'’' && c != 0xAD;
  const bool touches = (is_letter(before) && !follows_letters(c)) || (is_letter(after) && !leads_letters(c));
  const bool foreign = is_foreign_quote(c) && (script(before) == Script::cyrillic || script(after) == Script::cyrillic);
  const bool odd = in_word || touches || leads_nothing(before, c, after);
  return {(foreign ? kForeignQuote : usual ? kSign : kOtherSign) + (odd ? kOutOfPlace : 0), odd};
}

Odds odds(char32_t before, char32_t c, char32_t after) {
  const auto alphabet = script(c);
  const bool known = alphabet == Script::latin || alphabet == Script::cyrillic || alphabet == Script::greek ||
                     alphabet == Script::hebrew || alphabet == Script::arabic;
  if (!known) {
    if (c < 0xA0 || c == 0xFFFD || (c >= 0x2190 && c <= 0x25FF && c != 0x2116) || is_letter(c)) return {kNever, true};
    return sign_odds(before, c, after);
  }
  const auto letter = lower(c);
  const double share = letter < kBeyondLetters ? shares()[letter] : 0;
  const bool southern = share == 0 && alphabet == Script::cyrillic;
  Odds odds{share != 0 ? share : southern ? kSouthern : kOtherLetter, southern};
  const auto out_of_place = [&odds] {
    odds.bits += kOutOfPlace;
    odds.odd = true;
  };
  if (!is_letter(c)) odds.bits = kOtherSign;  // ª and º
  for (const auto beside : {before, after})
    if (is_letter(beside) && script(beside) != alphabet) out_of_place();
  if (is_upper(c)) {
    if (!is_letter(before)) odds.bits += kCapital;
    if (is_lower(before)) out_of_place();
  } else if (is_upper(before) && is_upper(after)) {
    out_of_place();
  }
  if (alphabet == Script::latin && is_letter(before) && before >= 0x80) odds.bits += kTwoAccents;
  return odds;
}

// Letters where letters of their own alphabet and size belong: nearly all there is in clean text. Their odds are in a
// table, with what may stand on either side for them to hold; in all other cases odds() is asked.
using Kinds = unsigned;
constexpr Kinds kElse = 0, kSmallCyrillic = 1, kCapitalCyrillic = 2, kSmallAscii = 4, kCapitalAscii = 8,
                kNoLetter = 16;  // of ASCII, too
struct Plain {
  double first = 0, bits = 0;                         // where it begins a word, and elsewhere
  Kinds kind = kElse, before = kElse, after = kElse;  // its own; those that its neighbours may be
};
using PlainTable = std::array<Plain, kBeyondLetters>;

Plain make_plain(char32_t c) {
  if (c < 0x80) return {0, 0, is_lower(c) ? kSmallAscii : is_upper(c) ? kCapitalAscii : kNoLetter, kElse, kElse};
  const bool cyrillic = script(c) == Script::cyrillic, latin = script(c) == Script::latin;
  const double share = lower(c) < kBeyondLetters ? shares()[lower(c)] : 0;
  if ((!cyrillic && !latin) || share == 0 || !is_letter(c)) return {};
  const Kinds small = cyrillic ? kSmallCyrillic : kSmallAscii, capital = cyrillic ? kCapitalCyrillic : kCapitalAscii;
  if (is_lower(c)) return {share, share, cyrillic ? small : kElse, kNoLetter | small | capital, kNoLetter | small};
  if (!is_upper(c)) return {};
  return {share + kCapital, share, cyrillic ? capital : kElse, kNoLetter | capital, kNoLetter | small | capital};
}

const PlainTable& plain() {
  static const auto made = [] {
    PlainTable table;
    for (char32_t c = 0; c < table.size(); ++c) table[c] = make_plain(c);
    return table;
  }();
  return made;
}

Odds odds(const PlainTable& table, char32_t before, char32_t c, char32_t after) {
  if (c < table.size() && before < table.size() && after < table.size() &&
      (table[c].before & table[before].kind) != 0 && (table[c].after & table[after].kind) != 0)
    return {table[before].kind == kNoLetter ? table[c].first : table[c].bits, false};
  return odds(before, c, after);
}

Reading read(std::string_view bytes, const Known& known) {
  Reading reading{known.charset, *decode(bytes, known.charset), 0, 0};  // ICU knows all of kCharsets
  const auto legible = legibility(to_utf32(reading.text));
  reading.bits = legible.bits + known.bits;
  reading.bits_each = legible.each();
  return reading;
}

}  // namespace

Legibility legibility(std::u32string_view text, std::vector<double>* sums) {
  return legibility_beside(text, {}, 0, sums);
}

Legibility legibility_beside(std::u32string_view text, std::span<const double> rival, double behind,
                             std::vector<double>* sums) {
  const auto& table = plain();
  Legibility legible;
  int open = 0;  // quotation marks
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] < 0x80) continue;
    ++legible.characters;
    const auto before = i == 0 ? U' ' : text[i - 1], after = i + 1 == text.size() ? U' ' : text[i + 1];
    const auto [bits, odd] = odds(table, before, text[i], after);
    legible.bits += bits;
    legible.odd += odd ? 1U : 0U;
    if (sums != nullptr) sums->push_back(legible.bits);
    if (legible.characters <= rival.size() && legible.bits < rival[legible.characters - 1] - behind) {
      legible.bits = -std::numeric_limits<double>::infinity();
      return legible;
    }
    open += opens(before, text[i], after);
  }
  legible.bits += kUnpaired * std::abs(open);
  return legible;
}

std::vector<Reading> eight_bit_readings(std::string_view bytes) {
  std::vector<Reading> readings;
  for (const auto& known : kCharsets) {
    auto reading = read(bytes, known);
    const auto alike = [&](const Reading& other) { return other.text == reading.text; };
    if (std::ranges::none_of(readings, alike)) readings.push_back(std::move(reading));
  }
  std::ranges::stable_sort(readings, [](const Reading& a, const Reading& b) { return a.bits > b.bits; });
  return readings;
}

}  // namespace behistun::unicode
