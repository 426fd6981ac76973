#pragma once
/// @file
/// How does a person read it? One self-contained HTML page, and a table for the terminal.

#include <behistun/document.hpp>
#include <behistun/link.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::view {

/// Accounts side by side, beads, evidence, and what only one side said. No script from outside, no network; everything
/// that comes from a release is escaped, whatever it holds. Each sentence of each document of a record stands in it
/// once. A document that a record names and that is not among `documents` is said to be not at hand. Deterministic,
/// linear.
std::string page(const std::vector<link::Record>& records, const std::vector<document::Document>& documents);

/// The records as a person reads them in a terminal: contacts, then context, then a line of totals. No line is longer
/// than `width` columns (at least 40), counted in code points.
std::string digest(const std::vector<link::Record>& records, const std::vector<document::Document>& documents,
                   std::size_t width = 100);

/// Why a pair was judged so: prior, evidence with the bytes where it was read, sum and verdict. The figures shown add
/// up to the sum shown.
std::string explain(const link::Pair& pair);

}  // namespace behistun::view
