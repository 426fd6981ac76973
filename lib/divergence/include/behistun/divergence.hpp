#pragma once
/// @file
/// What did each side say, and what only one?

#include <behistun/document.hpp>
#include <behistun/link.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::divergence {

enum class Kind : std::uint8_t { both, differs, only_left, only_right, unsure };
std::string_view to_string(Kind kind);

/// What two accounts hold against each other, by sentence.
struct Statement {
  Kind kind = Kind::both;
  std::vector<std::size_t> left, right;  ///< sentences of the documents
  std::string field;                     ///< differs: what ("number", "date", "place")
  std::string left_value, right_value;   ///< differs: "30" and "50"
  bool operator==(const Statement&) const = default;
};

/// Reads the beads of a pair. Pure; any thread.
std::vector<Statement> compare(const document::Document& left, const document::Document& right, const link::Pair& pair);

}  // namespace behistun::divergence
