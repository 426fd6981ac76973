#pragma once
// A text on its way to the canonical form: what one step makes of it, and how the maps of two steps become one.

#include "rules.hpp"

#include <behistun/text.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::text {

// Copies a text with some stretches replaced, and notes each of them.
class Rewrite {
 public:
  explicit Rewrite(std::string_view from) : from_(from) {}

  // `span` of the text becomes `by`. @pre  not empty, and behind all that was replaced before.
  void replace(Span span, std::string_view by, Rule rule);
  bool changed() const { return !changes_.empty(); }
  // The text with all replacements done. To be asked for once, at the end.
  std::string finish();
  const std::vector<Change>& changes() const { return changes_; }

 private:
  std::string_view from_;
  std::string to_;
  std::size_t copied_ = 0;  // bytes of from_ that are in to_
  std::vector<Change> changes_;
};

// The changes from a to c, of the changes from a to b and those from b to c. Where both touch the same stretch they
// become one change, under the rule that came first.
std::vector<Change> compose(const std::vector<Change>& first, const std::vector<Change>& second);

}  // namespace behistun::text
