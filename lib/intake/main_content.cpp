// The main content of a page: the largest <article>; without one, <main> or role="main"; without one, the element whose
// own paragraphs hold most text, or what holds it and the heading: between the two stand lead and date. The heading is
// the only <h1>, of several that which says the same as <title>; on a page without one, what does so and stands near.

#include "page_elements.hpp"

#include <algorithm>
#include <array>

namespace behistun::intake {
namespace {

/// Does running text stand in an element itself, or in what formats it?
bool holds_run(const GumboNode* node, int depth = 0) {
  constexpr std::size_t kShortest = 60;  // bytes
  constexpr int kDeepest = 4;
  constexpr std::array kFormat = {GUMBO_TAG_SPAN, GUMBO_TAG_FONT, GUMBO_TAG_B, GUMBO_TAG_STRONG, GUMBO_TAG_I};
  const auto& below = node->v.element.children;
  for (unsigned i = 0; i < below.length; ++i) {
    const auto* child = static_cast<const GumboNode*>(below.data[i]);
    if (child->type == GUMBO_NODE_TEXT && stripped(child->v.text.text).size() >= kShortest) return true;
    const bool formats = std::any_of(kFormat.begin(), kFormat.end(), [&](GumboTag tag) { return is(child, tag); });
    if (formats && depth < kDeepest && holds_run(child, depth + 1)) return true;
  }
  return false;
}

/// Some systems write paragraphs as <div>, or part them by <br>.
bool is_paragraph(const GumboNode* node) {
  return is(node, GUMBO_TAG_P) || (is(node, GUMBO_TAG_DIV) && holds_run(node));
}

/// The element whose own paragraphs hold most text.
const GumboNode* densest(const GumboNode* root) {
  const GumboNode* best = root;
  std::size_t most = 0;
  walk(root, [&](const GumboNode* node, bool entering) {
    if (!is_element(node) || (node != root && is_noise(node))) return false;
    if (!entering) return true;
    std::size_t own = 0;
    const auto& below = node->v.element.children;
    for (unsigned i = 0; i < below.length; ++i) {
      const auto* child = static_cast<const GumboNode*>(below.data[i]);
      if (is_paragraph(child) && !is_noise(child)) own += size_of(child);
    }
    if (own > most) {
      most = own;
      best = node;
    }
    return !is(node, GUMBO_TAG_P);
  });
  return best;
}

/// The only <h1>; of several that with which the name of the page begins.
const GumboNode* only_heading(const GumboNode* root, std::string_view named) {
  constexpr std::size_t kShortest = 20;  // bytes: less is the name of a section
  const GumboNode* heading = nullptr;
  const GumboNode* name = nullptr;
  int headings = 0;
  walk(root, [&](const GumboNode* node, bool entering) {
    if (!is_element(node) || is_noise(node)) return false;
    if (entering && is(node, GUMBO_TAG_H1)) {
      heading = node;
      ++headings;
      const auto blocks = blocks_of(node);
      if (!blocks.empty() && blocks[0].text.size() >= kShortest && named.starts_with(blocks[0].text)) name = node;
    }
    return true;
  });
  return headings == 1 ? heading : name;
}

/// The first element whose own text is the name of the page. A page with <h1> has its heading there.
const GumboNode* named_heading(const GumboNode* root, std::string_view named) {
  constexpr std::size_t kShortest = 20;  // bytes: less is the name of a section
  const GumboNode* heading = nullptr;
  if (named.size() < kShortest) return heading;
  bool headed = false;
  walk(root, [&](const GumboNode* node, bool entering) {
    if (node->type == GUMBO_NODE_TEXT && entering && heading == nullptr) {
      const auto text = stripped(node->v.text.text);
      if (text.size() >= kShortest && named.starts_with(text)) heading = node->parent;
    }
    if (!is_element(node) || is_noise(node)) return false;
    headed = headed || is(node, GUMBO_TAG_H1);
    return true;
  });
  return headed ? nullptr : heading;
}

/// The deepest element that holds both; `a` itself if none does.
const GumboNode* holding_both(const GumboNode* a, const GumboNode* b) {
  std::vector<const GumboNode*> above;
  for (const auto* node = b; node != nullptr; node = node->parent) above.push_back(node);
  for (const auto* node = a; node != nullptr; node = node->parent)
    if (is_element(node) && std::find(above.begin(), above.end(), node) != above.end()) return node;
  return a;
}

/// Bytes of the paragraphs inside.
std::size_t prose_of(const GumboNode* root) {
  std::size_t prose = 0;
  walk(root, [&](const GumboNode* node, bool entering) {
    if (!is_element(node) || (node != root && is_noise(node))) return false;
    if (entering && is(node, GUMBO_TAG_P)) prose += size_of(node);
    return !is(node, GUMBO_TAG_P);
  });
  return prose;
}

/// Outwards, as long as one step or two bring a fifth more of paragraphs: lead and text may lie in boxes of their own.
const GumboNode* with_more_prose(const GumboNode* node) {
  for (bool more = true; more;) {
    more = false;
    const auto prose = prose_of(node);
    const auto* above = node->parent;
    for (int step = 0; step < 2 && above != nullptr && is_element(above) && !is(above, GUMBO_TAG_BODY) && !more;
         ++step) {
      if (prose_of(above) * 5 >= prose * 6) {
        node = above;
        more = true;
      }
      above = above->parent;
    }
  }
  return node;
}

/// Outwards by up to two boxes that add little: title and date of their own.
const GumboNode* with_surroundings(const GumboNode* node) {
  constexpr std::size_t kLittle = 300;  // bytes
  const auto size = size_of(node);
  const auto* best = node;
  const auto* above = node->parent;
  for (int step = 0; step < 2 && above != nullptr && is_element(above) && !is(above, GUMBO_TAG_BODY); ++step) {
    if (size_of(above) > size + kLittle) break;
    best = above;
    above = above->parent;
  }
  return best;
}

/// The text of a page without <h1>, and its heading if one stands near it: the name may be the site's, in its
/// letterhead.
const GumboNode* under_name(const GumboNode* root, std::string_view named) {
  const auto* text = densest(root);
  const auto* heading = named_heading(root, named);
  if (heading == nullptr) return with_surroundings(text);
  const auto* both = holding_both(text, heading);
  return size_of(both) <= 2 * size_of(text) ? with_more_prose(both) : text;
}

}  // namespace

const GumboNode* main_content(const GumboNode* root, std::string_view named) {
  const GumboNode* article = nullptr;
  const GumboNode* main = nullptr;
  std::size_t largest = 0;
  walk(root, [&](const GumboNode* node, bool entering) {
    if (!is_element(node) || is_noise(node)) return false;
    if (!entering) return true;
    if (is(node, GUMBO_TAG_ARTICLE)) {
      if (const auto size = size_of(node); size > largest) {
        largest = size;
        article = node;
      }
      return false;
    }
    if (main == nullptr && (is(node, GUMBO_TAG_MAIN) || attribute(node, "role") == "main")) main = node;
    return true;
  });
  if (article != nullptr && (main == nullptr || largest * 2 >= size_of(main))) return article;
  if (main != nullptr) return main;
  const auto* heading = only_heading(root, named);
  if (heading == nullptr) return under_name(root, named);
  return with_more_prose(holding_both(densest(root), heading));
}

}  // namespace behistun::intake
