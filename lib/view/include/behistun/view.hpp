#pragma once
/// @file
/// How does a person read it? One self-contained HTML page, and a table for the terminal.

#include <behistun/document.hpp>
#include <behistun/link.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::view {

/// Accounts side by side, beads, evidence, and what only one side said. No script from outside, no network; text of
/// releases is escaped, whatever it holds. Deterministic.
std::string page(const std::vector<link::Record>& records, const std::vector<document::Document>& documents);

/// The records as a person reads them in a terminal, `width` columns wide.
std::string digest(const std::vector<link::Record>& records, const std::vector<document::Document>& documents,
                   std::size_t width = 100);

/// Why a pair was judged so: a table of bits that adds up.
std::string explain(const link::Pair& pair);

}  // namespace behistun::view
