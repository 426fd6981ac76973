// Lists of links beside the text: "related", "most read", a menu that no class gives away. They hang from the elements
// around the last paragraph, behind it or before it, and most of what they say leads elsewhere. What leads elsewhere in
// the text itself, a link in a sentence or a list of documents among the paragraphs, does not.

#include "page_elements.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace behistun::intake {
namespace {

struct Weight {
  std::size_t text = 0, linked = 0;  // letters and signs
  std::size_t links = 0;
  bool heading = false;  // of level 1
};

using Weights = std::unordered_map<const GumboNode*, Weight>;

bool may_be_list(const GumboNode* node) {
  constexpr std::array kLists = {GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_UL,
                                 GUMBO_TAG_OL,  GUMBO_TAG_DL,      GUMBO_TAG_TABLE};
  return std::any_of(kLists.begin(), kLists.end(), [&](GumboTag tag) { return is(node, tag); });
}

/// The weight of every element of the content that may be a list, and the last paragraph of which most is no link.
const GumboNode* weigh(const GumboNode* content, Weights& weights) {
  constexpr std::size_t kParagraph = 100;  // letters and signs
  const GumboNode* last = nullptr;
  std::vector<Weight> around(1);
  int links = 0;
  walk(content, [&](const GumboNode* node, bool entering) {
    if (node->type == GUMBO_NODE_TEXT) {
      std::size_t size = 0;
      for (const char* c = node->v.text.text; entering && *c != '\0'; ++c)
        size += static_cast<unsigned char>(*c) > ' ' ? 1U : 0U;
      around.back().text += size;
      if (links > 0) around.back().linked += size;
      return false;
    }
    if (!is_element(node) || (node != content && (is_noise(node) || is_card(node, content)))) return false;
    if (is(node, GUMBO_TAG_A)) links += entering ? 1 : -1;
    if (entering) {
      around.emplace_back();
      around.back().links = is(node, GUMBO_TAG_A) ? 1 : 0;
      around.back().heading = is(node, GUMBO_TAG_H1);
      return true;
    }
    const auto weight = around.back();
    around.pop_back();
    around.back().text += weight.text;
    around.back().linked += weight.linked;
    around.back().links += weight.links;
    around.back().heading = around.back().heading || weight.heading;
    if (may_be_list(node)) weights[node] = weight;
    if (is(node, GUMBO_TAG_P) && weight.text - weight.linked >= kParagraph && weight.linked * 2 < weight.text)
      last = node;
    return true;
  });
  return last;
}

}  // namespace

std::unordered_set<const GumboNode*> link_lists(const GumboNode* content) {
  constexpr std::size_t kFewestBehind = 3, kFewestBefore = 4;
  std::unordered_set<const GumboNode*> lists;
  Weights weights;
  const auto* step = weigh(content, weights);
  if (step == nullptr || step == content) return lists;
  for (const auto* around = step->parent; step != content; step = around, around = around->parent) {
    const auto& below = around->v.element.children;
    const bool text_itself = is(step, GUMBO_TAG_P);
    bool behind = false;
    for (unsigned i = 0; i < below.length; ++i) {
      const auto* child = static_cast<const GumboNode*>(below.data[i]);
      behind = behind || child == step;
      const auto found = weights.find(child);
      if (child == step || found == weights.end() || (text_itself && !behind)) continue;
      const auto& weight = found->second;
      const auto fewest = behind ? kFewestBehind : kFewestBefore;
      const bool list = weight.links >= fewest && weight.linked * 2 >= weight.text;
      if (list && !weight.heading) lists.insert(child);
    }
  }
  return lists;
}

}  // namespace behistun::intake
