// Three kinds of page make the parser work with the square of their size, or worse; nobody writes them by hand, and a
// page that is fetched may hold anything:
//
//   tags nested by the thousand         each step of the parser looks at all that stand open
//   <font size=1><font size=2>…<p>…<p>  what formats and is not closed is opened anew in every block that follows
//   <div a1 a2 a3 …>                    each attribute is held against all before it
//
// They are known by one look over the tags, which takes what can be left out (</p>, </td>) for closed, and knows that a
// cell of a table keeps its formatting to itself. Scripts, styles and comments hold no tags.

#include "page_guard.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include "lower.hpp"

namespace behistun::intake {
namespace {

constexpr std::size_t kDeepest = 2000;
constexpr std::size_t kMostAttributes = 500;   // of one tag
constexpr std::size_t kMostReopened = 100000;  // elements, and one more for each byte of the page

template <std::size_t N>
bool one_of(std::string_view name, const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Elements whose end may be left out, or that have none.
constexpr std::array<std::string_view, 22> kFlat = {"br",  "hr",     "img",   "meta",  "link",  "input", "p",    "li",
                                                    "td",  "tr",     "th",    "dd",    "dt",    "col",   "base", "area",
                                                    "wbr", "source", "track", "embed", "param", "option"};
constexpr std::array<std::string_view, 14> kFormat = {"a", "b", "big",   "code",   "em",     "font", "i",
                                                      "s", "u", "small", "strike", "strong", "tt",   "nobr"};
constexpr std::array<std::string_view, 3> kRaw = {"script", "style", "textarea"};

struct Tag {
  std::string name;
  bool closing = false;
  std::size_t attributes = 0;
  std::size_t end = 0;  // one past it
};

/// The tag at `at`, which is a "<"; without a name where none begins there.
Tag tag_at(std::string_view page, std::size_t at) {
  constexpr std::size_t kLongestName = 12;
  Tag tag;
  tag.closing = at + 1 < page.size() && page[at + 1] == '/';
  const auto begin = at + 1 + (tag.closing ? 1U : 0U);
  tag.end = begin;
  const auto is_name = [&](std::size_t i) { return std::isalnum(static_cast<unsigned char>(page[i])) != 0; };
  while (tag.end < page.size() && is_name(tag.end)) ++tag.end;
  tag.name = lower(page.substr(begin, std::min(kLongestName, tag.end - begin)));
  if (tag.name.empty()) return tag;
  bool blank = true;
  for (char quote = 0; tag.end < page.size(); ++tag.end) {
    const char c = page[tag.end];
    if (quote != 0) {
      if (c == quote) quote = 0;
      continue;
    }
    if (c == '>') break;
    if ((c == '"' || c == '\'') && page[tag.end - 1] == '=') quote = c;
    const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '/';
    if (blank && !is_blank) ++tag.attributes;
    blank = is_blank;
  }
  return tag;
}

/// One past a comment or what a script holds; `from` where neither begins.
std::size_t past_raw(std::string_view page, std::size_t at, const Tag& tag) {
  if (page.substr(at, 4) == "<!--") return page.find("-->", at + 4);
  if (tag.closing || !one_of(tag.name, kRaw)) return tag.end;
  const auto closing = "</" + tag.name;
  for (auto end = page.find("</", tag.end); end != std::string_view::npos; end = page.find("</", end + 2))
    if (lower(page.substr(end, closing.size())) == closing) return end;
  return std::string_view::npos;
}

/// Formatting elements that stand open, and how often the blocks that follow open them anew.
class Formatting {
 public:
  void see(const Tag& tag) {
    if (tag.name == "table") return tag.closing ? leave_table() : enter_table();
    if (tag.name == "td" || tag.name == "th") open_ = {};
    if (const auto at = std::find(kFormat.begin(), kFormat.end(), tag.name); at != kFormat.end()) {
      auto& open = open_[static_cast<std::size_t>(at - kFormat.begin())];
      // A link ends the one before it, and of equal elements no more than three are opened anew.
      const std::size_t most = tag.name == "a" ? 1 : tag.attributes == 0 ? 3 : page_size_;
      if (!tag.closing && open < most) ++open;
      if (tag.closing && open > 0) --open;
    } else if (!tag.closing) {
      for (const auto open : open_) reopened_ += open;
    }
  }

  std::size_t reopened() const { return reopened_; }
  explicit Formatting(std::size_t page_size) : page_size_(page_size) {}

 private:
  using Open = std::array<std::size_t, kFormat.size()>;

  void enter_table() {
    outside_.push_back(open_);
    open_ = {};
  }

  void leave_table() {
    if (outside_.empty()) return;
    open_ = outside_.back();
    outside_.pop_back();
  }

  Open open_ = {};
  std::vector<Open> outside_;  // of each table around
  std::size_t reopened_ = 0;
  std::size_t page_size_;
};

}  // namespace

std::string_view too_wild(std::string_view page) {
  std::size_t depth = 0;
  Formatting formatting(page.size());
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at)) {
    const auto tag = tag_at(page, at);
    at = past_raw(page, at, tag);
    if (tag.name.empty()) continue;
    if (tag.attributes > kMostAttributes) return "a page with too many attributes in one tag";
    formatting.see(tag);
    if (formatting.reopened() > kMostReopened + page.size()) return "a page with too many tags left open";
    if (one_of(tag.name, kFlat)) continue;
    if (!tag.closing && ++depth > kDeepest) return "a page nested too deep";
    if (tag.closing && depth > 0) --depth;
  }
  return {};
}

std::string without_tags(std::string_view page) {
  std::string out;
  bool inside = false;
  for (const char c : page) {
    if (c == '<') inside = true;
    if (!inside) out += c;
    if (c == '>') {
      if (inside) out += '\n';
      inside = false;
    }
  }
  return out;
}

}  // namespace behistun::intake
