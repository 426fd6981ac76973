#pragma once
/// @file
/// Is this the same name? Parsing, declension, keys, comparison, and an index of millions. Canonical UTF-8.

#include <behistun/base.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::names {

// --- parsing -------------------------------------------------------------------------------------------------------

enum class Part : std::uint8_t { title, given, initial, patronymic, particle, family, suffix, other };
std::string_view to_string(Part part);

struct Token {
  Part part = Part::other;
  Span span;
  std::string text;  ///< as written
  bool operator==(const Token&) const = default;
};

enum class Gender : std::uint8_t { unknown, male, female };

/// A name taken apart. Every token of the input is in exactly one part.
struct Name {
  std::string text;
  std::vector<Token> tokens;  ///< in the order of the text
  Gender gender = Gender::unknown;

  /// The tokens of a part, joined by a space, particles before the family name: "Le Drian". Empty if there is none.
  std::string joined(Part part) const;
};

/// «Лавров, Сергей Викторович», «С.В.Лавров», "Ж.-И.Ле Дриан", "M. Josep Borrell", "Ursula von der Leyen", "LAVROV
/// Sergey". Never fails: what it cannot place is Part::other. O(length), any thread.
Name parse(std::string_view name);

// --- declension ------------------------------------------------------------------------------------------------------

/// A form in the nominative that the name in the text may come from.
struct Lemma {
  std::string text;
  Gender gender = Gender::unknown;
  std::string reason;  ///< "-ым → -, masculine instrumental"
  double cost = 0;     ///< 0 is the likeliest
};
/// Candidates, best first, at least one (the name itself); words behind the twelfth have one nominative. Names that are
/// not in Cyrillic script come back unchanged.
/// Each thread remembers the thousand words it was asked for last, about 1.5 MB; answers do not depend on it.
///     lemma("Лавровым") → "Лавров"      lemma("Ж.-И.Ле Дрианом") → "Ж.-И.Ле Дриан"
std::vector<Lemma> lemma(std::string_view name);

// --- keys ------------------------------------------------------------------------------------------------------------

/// Matching keys, the same for the ways in which three languages write a name: sound keys of the family name, and of
/// the family name with the first initial. Sorted, without doubles. Empty for a text without letters.
///     keys("Sergueï Choïgou") and keys("Шойгу С.К.") share one
std::vector<std::string> keys(std::string_view name);

// --- comparison
// --------------------------------------------------------------------------------------------------------

struct Reason {
  std::string claim;  ///< "family name: Шойгу ~ Choïgou"
  double bits = 0;    ///< log2(m/u): positive speaks for the same person
};
struct Comparison {
  enum class Verdict : std::uint8_t { same, different, unsure };
  double bits = 0;  ///< the sum of the reasons
  Verdict verdict = Verdict::unsure;
  std::vector<Reason> reasons;
};
std::string_view to_string(Comparison::Verdict verdict);
/// Symmetric. A different family name is never excused by an equal first name; an empty key never matches. Russian
/// names as texts decline them are compared in the nominative too, at a price («Лавровым», "Lavrov").
Comparison compare(std::string_view left, std::string_view right);
Comparison compare(const Name& left, const Name& right);
/// compare() with the reasons left out, for those who ask for the bits and the verdict alone: about a tenth sooner.
Comparison weigh(std::string_view left, std::string_view right);

// --- search
// --------------------------------------------------------------------------------------------------------------

struct Hit {
  std::string id, name;
  double bits = 0;
};
/// Many names, found by one. Searching is safe to call from any thread; the first search after an addition makes ready
/// what was added, which takes seconds for a million names. At most 2^28 distinct words, 2^31 names and
/// 4 GB of them.
class Index {
 public:
  Index();
  Index(Index&&) noexcept;
  Index& operator=(Index&&) noexcept;
  ~Index();

  /// An index whose image() was written to a file, mapped into memory: ready in tenths of a second for a million names.
  /// Fails with the offset of the byte that is wrong; so does an image made by another version or with other tables.
  static Result<Index> open(const std::string& path);
  /// Does the file begin as an image() does? Nothing else of it is looked at.
  static bool is_one(const std::string& path);
  /// The whole index as bytes, for a file. The same names in the same order give the same bytes.
  std::string image() const;

  /// @pre  both are well-formed UTF-8; the index was not opened from a file.
  void add(std::string_view id, std::string_view name);
  std::size_t size() const;  ///< names
  /// One hit an id, its best name; best first, of equals the id with more names, then by id. A Russian query may stand
  /// in any case.
  std::vector<Hit> search(std::string_view query, std::size_t limit) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace behistun::names
