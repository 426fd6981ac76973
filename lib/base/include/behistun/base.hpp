#pragma once
/// @file
/// The words that every room uses: Language, Span, Error, Result, Day.

#include <array>
#include <cassert>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace behistun {

/// The languages that we read. `und` (undetermined) is everything else.
enum class Language : std::uint8_t { und, ru, fr, en };
inline constexpr std::array kLanguages = {Language::ru, Language::fr, Language::en};

/// BCP 47 code: "ru", "fr", "en" or "und".
std::string_view code(Language language);
/// The language of a BCP 47 tag, by its first subtag ("fr-FR" is fr); und if it is none of ours.
Language language_of(std::string_view tag);

/// Bytes [begin, end) of a text that the context names. Empty means "nowhere".
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(Span inner) const { return begin <= inner.begin && inner.end <= end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  /// @pre  the span lies inside `text`.
  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
  auto operator<=>(const Span&) const = default;
};

/// What was wrong with what came from outside, and where: `at` is a byte offset into the input of the call.
struct Error {
  enum class Code : std::uint8_t {
    ill_formed_utf8,
    bad_syntax,
    bad_value,
    not_found,
    unreadable,
    too_large,
    unsupported
  };
  Code code = Code::bad_value;
  std::size_t at = 0;
  std::string what;  ///< one line, no capital, no full stop
  bool operator==(const Error&) const = default;
};

/// A value, or the Error that stands in its place. Reading the one that is not there is a programming error (assert).
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::move(value)) {}
  Result(Error error) : held_(std::move(error)) {}

  explicit operator bool() const { return held_.index() == 0; }
  const T& operator*() const& { return *get(); }
  T& operator*() & { return *const_cast<T*>(get()); }
  T&& operator*() && { return std::move(*const_cast<T*>(get())); }
  const T* operator->() const { return get(); }
  T* operator->() { return const_cast<T*>(get()); }
  const Error& error() const {
    assert(held_.index() == 1);
    return *std::get_if<1>(&held_);
  }

 private:
  const T* get() const {
    assert(held_.index() == 0);
    return std::get_if<0>(&held_);
  }
  std::variant<T, Error> held_;
};

/// A day of the proleptic Gregorian calendar. One whose year is not known lies in year 0, or, where it begins an
/// interval that goes over the end of a year, in the year before; it is no year's, and is written "XXXX-06-09".
struct Day {
  std::int32_t number = 0;  ///< days since 1970-01-01

  /// None for a date that does not exist (30 February). Years 1 to 9999.
  static std::optional<Day> of(int year, int month, int day);
  /// Reads exactly "YYYY-MM-DD".
  static std::optional<Day> read(std::string_view iso8601);
  /// The day of a year that is not known, or of the year before that; 29 February is one of the former. None for a day
  /// that the month never has.
  static std::optional<Day> without_year(int month, int day, bool year_before = false);
  /// Reads what `to_string` writes: "YYYY-MM-DD", or "XXXX-MM-DD" (EDTF, ISO 8601-2) without a year.
  static std::optional<Day> read_edtf(std::string_view edtf);
  bool has_year() const;

  int year() const;     ///< 0 or less if it is not known
  int month() const;    ///< 1 to 12
  int day() const;      ///< 1 to 31
  int weekday() const;  ///< ISO 8601: Monday is 1, Sunday is 7
  auto operator<=>(const Day&) const = default;
};
/// "YYYY-MM-DD"; "XXXX-MM-DD" without a year
std::string to_string(Day day);
inline Day operator+(Day day, std::int32_t days) { return {day.number + days}; }
inline std::int32_t operator-(Day later, Day earlier) { return later.number - earlier.number; }

/// Both ends are inside.
struct Days {
  Day first, last;
  bool contains(Day day) const { return first <= day && day <= last; }
  bool has_year() const { return last.has_year(); }
  bool overlaps(Days other) const { return first <= other.last && other.first <= last; }
  auto operator<=>(const Days&) const = default;
};

/// A clock time as written, and the zone if one was written.
struct TimeOfDay {
  std::int32_t minutes = 0;                ///< since midnight, 0 to 1439
  std::optional<std::int32_t> utc_offset;  ///< minutes east of UTC
  auto operator<=>(const TimeOfDay&) const = default;
};
/// "HH:MM", with "+03:00" behind it where the zone is known.
std::string to_string(TimeOfDay time);

}  // namespace behistun
