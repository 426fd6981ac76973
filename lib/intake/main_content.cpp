// The main content of a page: the largest <article>; without one, <main> or role="main"; without one, the element whose
// own paragraphs hold most text, or what holds it and the only <h1>: between the two stand lead and date.

#include "page_elements.hpp"

#include <algorithm>

namespace behistun::intake {
namespace {

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
      if (is(child, GUMBO_TAG_P) && !is_noise(child)) own += size_of(child);
    }
    if (own > most) {
      most = own;
      best = node;
    }
    return !is(node, GUMBO_TAG_P);
  });
  return best;
}

const GumboNode* only_heading(const GumboNode* root) {
  const GumboNode* heading = nullptr;
  int headings = 0;
  walk(root, [&](const GumboNode* node, bool entering) {
    if (!is_element(node) || is_noise(node)) return false;
    if (entering && is(node, GUMBO_TAG_H1)) {
      heading = node;
      ++headings;
    }
    return true;
  });
  return headings == 1 ? heading : nullptr;
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

}  // namespace

const GumboNode* main_content(const GumboNode* root) {
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
  const auto* heading = only_heading(root);
  return heading != nullptr ? with_more_prose(holding_both(densest(root), heading)) : densest(root);
}

}  // namespace behistun::intake
