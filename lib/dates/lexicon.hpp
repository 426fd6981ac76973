#pragma once
// The words of dates: what lib/dates/data/*.tsv knows, found by their first token.

#include <array>
#include <behistun/base.hpp>
#include <behistun/dates.hpp>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::dates {

/// A row as it stands in the tables.
struct Row {
  std::string_view language, forms, role, value, example, gives;
};
/// All rows of all tables.
std::span<const Row> rows();

enum class Role : std::uint8_t {
  day_word,  ///< «пятнадцатого»: a day before a month
  month,
  month_short,
  weekday,
  weekday_short,
  relative,      ///< "yesterday", "last week": value is days, weeks … from the day of publication
  weekend,       ///< "over the weekend": value as nearest_weekend() takes it
  of_text,       ///< "the same day": reckoned from a date of the text
  number,        ///< "three" of "three days ago"
  unit,          ///< "days"; value is how many of its grain
  one_unit,      ///< «неделю»: a unit that needs no number
  count_before,  ///< « il y a » before a number and a unit; value is -1 or 1
  count_behind,  ///< "ago", "later" behind them
  dependent,     ///< "of", "than": what stands before it is reckoned from what stands behind it
  goes_on,       ///< small words that a sentence goes on with behind a date
  year_of,       ///< "of last year": value is years from the anchor's
  year_word,     ///< «года»
  last,          ///< turns a weekday or month to the past
  this_one,      ///< … to the week of the anchor
  next,          ///< … to the future
  habit,         ///< "every": no date at all
  future,        ///< a verb near by that turns a lone weekday, or a day without its year, to the future
  part,          ///< beginning (1), middle (2), end (3) of a month
  in,            ///< what stands before it makes a lone year or month a date
  in_month,      ///< … a lone month; a year too, where nothing shows that it counts something
  in_year,       ///< … such a year only
  behind_year,   ///< small words: a number before one of them counts nothing
  counting,      ///< "a total of": a number behind it is no year
  naming,        ///< "the", "its": behind it stands the year of "the 2014 summit"
  counted,       ///< … unless what stands behind that is people, money or miles
  until,         ///< makes what stands behind it without its year or week one to come
  deadline,      ///< … what stands behind it without its year alone; "by Tuesday" may tell of the last one
  in_season,     ///< … a lone season only
  lone_period,  ///< «летом», «июньский»: a season (value 21 to 24) or month (1 to 12) that nothing need lead to
  on_weekday,  ///< without it a lone Russian weekday is no date («среда» is also "environment")
  the,         ///< may stand between a weekday and its date
  of,          ///< "16th of"
  between,     ///< makes "3 and 9 February" one interval
  to,
  both,  ///< "and"
  season,
  ordinal,         ///< "third": which quarter or half
  part_of_year,    ///< "quarter": value is its months; below 0 if it might be half of anything
  its_year,        ///< "the year" behind "the second half of"
  in_part,         ///< "in the" before a quarter without its year
  quarter_letter,  ///< the "Q" of "Q4"; value is its months
  decade,          ///< « les années » of « les années 1990 »
  week_of,         ///< "the week of" before a day
  weeks_on,        ///< « en huit » behind a weekday; value is weeks
  feast,           ///< "Good Friday": no date that a weekday tells
  month_of,        ///< "ult.": value is months from the anchor's
  of_month,        ///< «числа»: what stands before it is a day
  on_the,          ///< "on the" before a day without its month
  persian_month,
  islamic_month,
  era,         ///< "Reiwa": value is what its years lack to ours
  era_behind,  ///< « de l'ère Reiwa » behind the number of a year
  at,
  on_date,
  half_of_day,  ///< "a.m.": value is what it adds to the hour
  hour,
  minute,
  clock,
  zone,
};

/// Where summer time makes the offset depend on the day, the zone's value is one of these.
inline constexpr int kMoscow = 10001, kCentralEurope = 10002, kEasternEurope = 10003;

/// What an offset is reckoned from: the day of publication, the date that the text told last, or the latter if it
/// stands near and else the former.
enum class From : std::uint8_t { publication, text, either };

/// Tokens are of 255 kinds, so that one look tells of nearly every token that it is no entry's second; 0 is of none.
using SecondKind = std::uint8_t;
inline SecondKind second_kind(std::string_view folded_token) {
  if (folded_token.empty()) return 0;
  const auto first = static_cast<unsigned char>(folded_token.front());
  const auto last = static_cast<unsigned char>(folded_token.back());
  return static_cast<SecondKind>((first + 5 * last + 11 * folded_token.size()) % 255 + 1);
}

struct Entry {
  Language language;
  Role role;
  Grain grain;  ///< of a unit or an offset
  From from;    ///< of an offset
  int value;
  std::vector<std::string> tokens;  ///< folded
  SecondKind second = 0;            ///< of the second of them; 0 if there is none
};

/// A set of roles, a bit each.
using Roles = std::uint64_t;
constexpr Roles bit(Role role) { return Roles{1} << static_cast<unsigned>(role); }
static_assert(static_cast<unsigned>(Role::zone) < 64);

/// What one token begins: nearly every question about it is answered by the roles alone.
struct Beginning {
  std::array<Roles, 4> roles{};  ///< by language; for und, those of all
  std::array<Roles, 4> lone{};   ///< the same of the entries that are this token alone
  std::bitset<256> seconds;      ///< kinds of the second tokens of the others
  std::vector<Entry> entries;    ///< longest first
  Roles roles_in(Language language) const { return roles[static_cast<std::size_t>(language)]; }
  Roles lone_in(Language language) const { return lone[static_cast<std::size_t>(language)]; }
};

class Lexicon {
 public:
  /// Made once, at the first call.
  static const Lexicon& get();
  /// Calls seen(Entry) for each form of each row.
  template <class Seen>
  void each_entry(Seen seen) const {
    for (const auto& word : words_)
      for (const auto& entry : word.beginning.entries) seen(entry);
  }
  /// What begins with this token of so many bytes; null if nothing does.
  /// @pre  eight bytes behind the token may be read.
  const Beginning* starting_with(const char* folded_token, std::size_t size) const;
  const Beginning* starting_with_token(const std::string& folded) const {
    const auto padded = folded + std::string(kStart, '\0');
    return starting_with(padded.data(), folded.size());
  }

 private:
  static constexpr std::size_t kSlots = 4096;  // for some 900 words; a power of two
  static constexpr std::size_t kKnown = 1U << 14U;
  static constexpr std::size_t kStart = 8;  // bytes of a token that are looked at as one number

  // @pre  as of starting_with()
  static std::uint64_t start_of(const char* token, std::size_t size) {
    std::uint64_t start = 0;
    std::memcpy(&start, token, kStart);
    return size < kStart ? start & ((std::uint64_t{1} << (8 * size)) - 1) : start;
  }
  // Tells nearly all the words of dates apart.
  static std::size_t hash_of(std::uint64_t start, std::size_t size) {
    return static_cast<std::size_t>((start ^ (std::uint64_t{size} << 56U)) * 0x9E3779B97F4A7C15ULL >> 32U);
  }

  Lexicon();
  struct Slot {
    std::uint64_t start = 0;  // the first eight bytes of the token; 0 where the slot is empty
    std::uint32_t size = 0;   // bytes of the token
    std::uint32_t word = 0;   // index into words_
  };
  struct Word {
    std::string token;
    Beginning beginning;
  };
  std::size_t slot_of(std::uint64_t start, std::string_view token) const;

  std::bitset<kKnown> known_;  // by the hashes of the tokens: of nearly all others it says that they are none
  std::vector<Slot> slots_;    // open addressing; at most half are taken
  std::vector<Word> words_;
};

}  // namespace behistun::dates
