#pragma once
// How well names are put in the nominative, compared and found, on labelled names from outside.
//
// Every set is cut in two by a hash of what its rows are about (a lemma, a pair, a person): errors are read in one
// half, and the other is only measured. People are those that were left out when the correspondences of letters were
// learnt.

#include <behistun/base.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::score {

enum class Half : std::uint8_t { read, kept };
Half half_of(std::string_view what);

/// One line of the report: `right` of `all`, or precision and recall.
struct NameFigure {
  std::string set, measure;
  double value = 0;
  std::size_t cases = 0;
};

struct NameReport {
  std::vector<NameFigure> figures;
  std::vector<std::string> errors;  ///< what went wrong, one a line
};

/// `folder` holds declension/, pairs/ and persons/. Fails with the file that cannot be read.
Result<NameReport> score_lemmas(const std::string& folder, Half half);
Result<NameReport> score_comparisons(const std::string& folder, Half half);
Result<NameReport> score_searches(const std::string& folder, Half half);

}  // namespace behistun::score
