#pragma once
// A record laid out for reading: one column an account, one row for what says the same, and what the comparison says
// of each row. The page draws it; the digest counts it.

#include <behistun/divergence.hpp>
#include <behistun/document.hpp>
#include <behistun/link.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "library.hpp"

namespace behistun::view {

/// An account: its versions at hand, of which the pivot is the one that is held against the other accounts.
struct Column {
  std::string name;  ///< "France"; with the source behind it where two accounts speak for one side
  std::string side, source;
  std::vector<const document::Document*> versions;
  std::vector<std::string> labels;  ///< of the versions: "Русский", "Русский 2"
  std::vector<std::string> absent;  ///< ids whose text is not at hand
  std::size_t pivot = 0;            ///< index of a version; 0 where there is none
};

enum class Agreement : std::uint8_t { both, differs, unsure, only };

struct Difference {
  std::string field;
  std::size_t left = 0, right = 0;  ///< columns
  std::string left_value, right_value;
};

struct Row {
  Agreement agreement = Agreement::only;
  /// [column][version]: sentences, ascending. Each sentence of each version is in exactly one row.
  std::vector<std::vector<std::vector<std::size_t>>> sentences;
  std::vector<Difference> differences;

  bool holds(std::size_t column) const;  ///< in any version
};

/// What two accounts hold against each other, read in their pivots. left < right.
struct Comparison {
  std::size_t left = 0, right = 0;  ///< columns
  const link::Pair* pair = nullptr;
  std::vector<divergence::Statement> statements;  ///< left and right as the columns stand

  std::size_t count(divergence::Kind kind) const;
};

struct Sheet {
  std::vector<Column> columns;
  std::vector<Row> rows;  ///< in the order of the first account; what only others say stands where they say it
  std::vector<Comparison> comparisons;

  std::size_t count(divergence::Kind kind) const;  ///< over all comparisons
};

/// Linear in the record: its sentences, beads and pairs. Beads that name sentences which do not exist are passed over.
Sheet sheet_of(const link::Record& record, const Library& library);

}  // namespace behistun::view
