#pragma once
// HTML elements as page.cpp sees them: what they are, what text they show, and which of them holds the main content.

#include <gumbo.h>

#include <string>
#include <string_view>
#include <vector>

namespace behistun::intake {

bool is_element(const GumboNode* node);
bool is(const GumboNode* node, GumboTag tag);
const GumboVector* children(const GumboNode* node);
std::string_view attribute(const GumboNode* node, const char* name);
std::string stripped(std::string_view text);

/// Scripts, forms, navigation and the like, by tag, role, class and id (data/page_noise.tsv).
bool is_noise(const GumboNode* node);
/// An article inside what is not the article itself.
bool is_card(const GumboNode* node, const GumboNode* root);

/// Calls visit(node, entering) for every node, in order; visit answers whether to go inside. Without recursion.
template <class Visit>
void walk(const GumboNode* root, Visit visit) {
  struct Step {
    const GumboNode* node;
    unsigned next;
  };
  std::vector<Step> path;
  if (!visit(root, true)) return;
  path.push_back({root, 0});
  while (!path.empty()) {
    auto& step = path.back();
    const auto* below = children(step.node);
    if (below == nullptr || step.next >= below->length) {
      visit(step.node, false);
      path.pop_back();
      continue;
    }
    const auto* child = static_cast<const GumboNode*>(below->data[step.next++]);
    if (visit(child, true)) path.push_back({child, 0});
  }
}

struct Block {
  std::string text;
  bool heading = false;   // of level 1
  bool time = false;      // holds a <time>
  bool plain = false;     // not all of it is in bold or in a lower heading
  bool unlinked = false;  // not all of it is in links
};

/// The text of an element, noise left out, in blocks; white space as a browser shows it.
std::vector<Block> blocks_of(const GumboNode* root);
/// Bytes of that text.
std::size_t size_of(const GumboNode* node);

/// Where the text of a page is. `named` is what the page calls itself, for pages without <h1>; it may be empty.
const GumboNode* main_content(const GumboNode* root, std::string_view named);

}  // namespace behistun::intake
