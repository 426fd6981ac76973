// Replacing stretches of a text, and the algebra of such replacements.

#include "rewrite.hpp"

#include <algorithm>
#include <cassert>

namespace behistun::text {

void Rewrite::replace(Span span, std::string_view by, Rule rule) {
  assert(!span.empty() && span.begin >= copied_);
  if (!changed()) to_.reserve(from_.size() + from_.size() / 16);
  to_.append(from_, copied_, span.begin - copied_);
  changes_.push_back({name(rule), span, {to_.size(), to_.size() + by.size()}});
  to_ += by;
  copied_ = span.end;
}

std::string Rewrite::finish() {
  to_.append(from_, copied_);
  copied_ = from_.size();
  return std::move(to_);
}

namespace {

// Reads changes in order and knows how far apart the two texts are before the next one.
class Reader {
 public:
  explicit Reader(const std::vector<Change>& changes) : changes_(changes) {}

  const Change* next() const { return at_ < changes_.size() ? &changes_[at_] : nullptr; }
  void take() { ++at_; }
  // Offsets outside of changes, behind the last one taken and before the next.
  std::size_t to_canonical(std::size_t original) const {
    return original - before().original.end + before().canonical.end;
  }
  std::size_t to_original(std::size_t canonical) const {
    return canonical - before().canonical.end + before().original.end;
  }

 private:
  Change before() const { return at_ == 0 ? Change{} : changes_[at_ - 1]; }
  const std::vector<Change>& changes_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Change> compose(const std::vector<Change>& first, const std::vector<Change>& second) {
  std::vector<Change> both;
  both.reserve(first.size() + second.size());
  Reader a(first), b(second);
  // One group of changes that touch each other at a time; `middle` is its stretch of the text between the two steps.
  while (a.next() != nullptr || b.next() != nullptr) {
    const bool a_begins =
        b.next() == nullptr || (a.next() != nullptr && a.next()->canonical.begin <= b.next()->original.begin);
    Span middle = a_begins ? a.next()->canonical : b.next()->original;
    const Span begin{a.to_original(middle.begin), b.to_canonical(middle.begin)};
    auto rule = a_begins ? a.next()->rule : b.next()->rule;
    bool by_first = a_begins;
    (a_begins ? a : b).take();
    for (;;) {
      const auto* from = a.next();
      const auto* to = b.next();
      if (from != nullptr && from->canonical.begin < middle.end) {
        middle.end = std::max(middle.end, from->canonical.end);
        if (!by_first) rule = from->rule;
        by_first = true;
        a.take();
      } else if (to != nullptr && to->original.begin < middle.end) {
        middle.end = std::max(middle.end, to->original.end);
        b.take();
      } else {
        break;
      }
    }
    both.push_back({rule, {begin.begin, a.to_original(middle.end)}, {begin.end, b.to_canonical(middle.end)}});
  }
  return both;
}

}  // namespace behistun::text
