// The canonical form has one sign for «, », “, ”, „ and ", so that which of them opens is read from what stands around:
// a mark with a space before it and a letter behind it opens, the reverse closes, and one that is free or glued on both
// sides does whatever is due. Marks nest; one without a fellow is left out.
//
// Of two readings of a paragraph that leaving fewer marks without a fellow is taken: in the second a mark behind a
// comma and a space closes («"we shall see, "he said»).
//
// A quotation may run on over paragraphs: each of them opens again («Nous … / «Nous …»), or only the last one closes.

#include "quoted.hpp"

#include <algorithm>
#include <optional>

namespace behistun::mention {

namespace {

constexpr char kMark = '"';
constexpr std::size_t kMostParagraphs = 6;  // that one quotation may run over

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

// The stretches of a paragraph; the beginnings that have no end; how many marks have no fellow.
struct Matching {
  std::vector<Span> pairs;
  std::vector<std::size_t> open;
  std::size_t alone = 0;
};

class Pairing {
 public:
  explicit Pairing(std::string_view text) : text_(text) {}

  std::vector<Span> run() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const auto end = std::min(text_.find('\n', begin), text_.size());
      if (begin < end) read_paragraph({begin, end});
      begin = end + 1;
    }
    return std::move(found_);
  }

 private:
  // The characters around the run of marks that this one is of; a space where there is none.
  char before(std::size_t mark) const {
    while (mark > 0 && text_[mark - 1] == kMark) --mark;
    return mark == 0 ? ' ' : text_[mark - 1];
  }
  char behind(std::size_t mark) const {
    while (mark + 1 < text_.size() && text_[mark + 1] == kMark) ++mark;
    return mark + 1 == text_.size() ? ' ' : text_[mark + 1];
  }

  bool opens(std::size_t mark, std::size_t depth, bool comma_closes) const {
    constexpr std::string_view kOpening = "([-/", kClosing = ".,;:!?)]";
    const auto left = before(mark), right = behind(mark);
    const bool dash = mark >= 3 && text_.substr(mark - 3, 3) == "–";
    const bool free_left = is_space(left) || kOpening.find(left) != std::string_view::npos || dash;
    const bool free_right = is_space(right) || kClosing.find(right) != std::string_view::npos;
    if (comma_closes && depth > 0 && mark >= 2 && text_.substr(mark - 2, 2) == ", ") return false;
    return free_left == free_right ? depth == 0 : free_left;
  }

  Matching matched(const std::vector<std::size_t>& marks, bool comma_closes) const {
    Matching matching;
    if (running_) matching.open.push_back(*running_);
    for (const auto mark : marks) {
      if (opens(mark, matching.open.size(), comma_closes)) {
        matching.open.push_back(mark + 1);
      } else if (matching.open.empty()) {
        ++matching.alone;
      } else {
        matching.pairs.push_back({matching.open.back(), mark});
        matching.open.pop_back();
      }
    }
    matching.alone += matching.open.size();
    return matching;
  }

  void read_paragraph(Span paragraph) {
    std::vector<std::size_t> marks;
    const auto within = text_.substr(0, paragraph.end);
    for (auto at = within.find(kMark, paragraph.begin); at != std::string_view::npos; at = within.find(kMark, at + 1))
      marks.push_back(at);
    if (marks.empty()) {
      if (running_ && ++paragraphs_ > kMostParagraphs) running_.reset();
      return;
    }
    const bool reopens = running_ && marks.front() == paragraph.begin;
    if (running_ && !reopens && opens(marks.front(), 0, false)) running_.reset();  // it was never closed
    if (reopens) marks.erase(marks.begin());
    auto matching = matched(marks, false);
    if (matching.alone > 0)
      if (auto other = matched(marks, true); other.alone < matching.alone) matching = std::move(other);
    running_.reset();
    if (matching.open.size() == 1 && runs_on(paragraph)) {
      running_ = matching.open.front();
      paragraphs_ = 0;
    }
    take(std::move(matching.pairs));
  }

  // The outermost of stretches that nest. What stands behind the beginning of a quotation that runs on is inside it.
  void take(std::vector<Span> pairs) {
    std::sort(pairs.begin(), pairs.end(), [](Span a, Span b) { return a.begin < b.begin; });
    for (const auto pair : pairs) {
      const bool inside = (!found_.empty() && pair.begin < found_.back().end) || (running_ && pair.begin > *running_);
      if (!inside && !pair.empty()) found_.push_back(pair);
    }
  }

  // Is what is open at the end of a paragraph closed further on? The next paragraph opens again, or the next mark there
  // is closes.
  bool runs_on(Span paragraph) const {
    const auto next = text_.find_first_not_of(" \n\t", paragraph.end);
    const auto mark = next == std::string_view::npos ? next : text_.find(kMark, next);
    if (mark == std::string_view::npos) return false;
    const auto lines = std::count(text_.begin() + static_cast<std::ptrdiff_t>(next),
                                  text_.begin() + static_cast<std::ptrdiff_t>(mark), '\n');
    return mark == next || (!opens(mark, 1, false) && static_cast<std::size_t>(lines) < 2 * kMostParagraphs);
  }

  std::string_view text_;
  std::vector<Span> found_;
  std::optional<std::size_t> running_;  // where what is open begins
  std::size_t paragraphs_ = 0;          // without a mark that it has run over
};

}  // namespace

std::vector<Span> quoted(std::string_view canonical) { return Pairing(canonical).run(); }

}  // namespace behistun::mention
