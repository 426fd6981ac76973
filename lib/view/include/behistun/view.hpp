#pragma once
/// @file
/// How does a person read it? One self-contained HTML page, and a table for the terminal.

#include <behistun/document.hpp>
#include <behistun/link.hpp>
#include <functional>
#include <memory>
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

/// The same a record at a time, so that any number of records can be read: before(record) and of(record) for each, all
/// contacts before all context, and end() behind the last. Of the releases those are asked for that a record names.
class Digest {
 public:
  /// A release by its id; nullptr if it is not at hand. Any thread.
  using Find = std::function<std::shared_ptr<const document::Document>(std::string_view id)>;
  explicit Digest(Find find, std::size_t width = 100) : find_(std::move(find)), width_(width) {}

  /// The record's own lines. Any thread.
  std::string of(const link::Record& record) const;
  /// What stands before them: the heading of the context, once. Counts the record.
  std::string before(const link::Record& record);
  /// The line of totals.
  std::string end(std::size_t releases) const;

 private:
  Find find_;
  std::size_t width_;
  std::size_t contacts_ = 0, accounts_ = 0, missing_ = 0, context_ = 0;
};

/// Why a pair was judged so: prior, evidence with the bytes where it was read, sum and verdict. The figures shown add
/// up to the sum shown.
std::string explain(const link::Pair& pair);

}  // namespace behistun::view
