#pragma once
// HTML elements as page.cpp sees them: what they are, what text they show, and which of them holds the main content.

#include <gumbo.h>

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace behistun::intake {

bool is_element(const GumboNode* node);
bool is(const GumboNode* node, GumboTag tag);
const GumboVector* children(const GumboNode* node);
std::string_view attribute(const GumboNode* node, const char* name);
std::string stripped(std::string_view text);
/// Text as it stands in a page: "&lt;", "&amp;".
std::string escaped(std::string_view text);

/// Scripts, forms, navigation and the like, by tag, role, class and id (data/page_noise.tsv).
bool is_noise(const GumboNode* node);
/// Whatever holds more than half of a page's text that leads nowhere is no noise, though its class may say so
/// ("layout-sidebar"): remembered in the tree. To be called once, before is_noise(). O(nodes).
void spare_text(GumboNode* root);
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
  bool aside = false;     // in a list of links beside the text
  bool caption = false;   // of a picture
};

/// The text of an element, noise left out, in blocks; white space as a browser shows it. What stands in `lists` is
/// aside.
std::vector<Block> blocks_of(const GumboNode* root, const std::unordered_set<const GumboNode*>& lists = {});
/// Bytes of that text.
std::size_t size_of(const GumboNode* node);

/// Where the text of a page is. `named` is what the page calls itself, for pages without <h1>; it may be empty.
const GumboNode* main_content(const GumboNode* root, std::string_view named);
/// Parts of the content, before or behind its paragraphs, that are mostly links: news of others, most read.
std::unordered_set<const GumboNode*> link_lists(const GumboNode* content);

}  // namespace behistun::intake
