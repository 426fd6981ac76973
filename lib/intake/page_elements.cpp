// HTML elements, and the text that they show.

#include "page_elements.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "lower.hpp"

namespace behistun::intake {
namespace {

struct Noise {
  std::string_view where, word, example;
};
constexpr Noise kNoise[] = {
#include "page_noise.inc"
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

template <std::size_t N>
bool one_of(GumboTag tag, const std::array<GumboTag, N>& tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool is_block(GumboTag tag) {
  static constexpr std::array kInline = {
      GUMBO_TAG_A,     GUMBO_TAG_ABBR,   GUMBO_TAG_ACRONYM, GUMBO_TAG_B,    GUMBO_TAG_BDI,  GUMBO_TAG_BDO,
      GUMBO_TAG_BIG,   GUMBO_TAG_CITE,   GUMBO_TAG_CODE,    GUMBO_TAG_DATA, GUMBO_TAG_DEL,  GUMBO_TAG_DFN,
      GUMBO_TAG_EM,    GUMBO_TAG_FONT,   GUMBO_TAG_I,       GUMBO_TAG_IMG,  GUMBO_TAG_INS,  GUMBO_TAG_KBD,
      GUMBO_TAG_LABEL, GUMBO_TAG_MARK,   GUMBO_TAG_Q,       GUMBO_TAG_S,    GUMBO_TAG_SAMP, GUMBO_TAG_SMALL,
      GUMBO_TAG_SPAN,  GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG,  GUMBO_TAG_SUB,  GUMBO_TAG_SUP,  GUMBO_TAG_TIME,
      GUMBO_TAG_TT,    GUMBO_TAG_U,      GUMBO_TAG_VAR,     GUMBO_TAG_WBR,  GUMBO_TAG_NOBR};
  return !one_of(tag, kInline);
}

/// Words of a class or id: "cookie-banner" is cookie and banner.
bool holds_word(std::string_view names, std::string_view word) {
  for (std::size_t at = names.find(word); at != std::string_view::npos; at = names.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool begins = at == 0 || std::isalnum(static_cast<unsigned char>(names[at - 1])) == 0;
    const bool ends = end == names.size() || std::isalnum(static_cast<unsigned char>(names[end])) == 0;
    if (begins && ends) return true;
  }
  return false;
}

bool is_strong(GumboTag tag) {
  static constexpr std::array kStrong = {GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_B, GUMBO_TAG_STRONG};
  return one_of(tag, kStrong);
}

bool holds_text_of_its_own(const GumboNode* form) {
  bool holds = false;
  walk(form, [&](const GumboNode* node, bool) {
    holds = holds || is(node, GUMBO_TAG_P) || is(node, GUMBO_TAG_H1) || is(node, GUMBO_TAG_TABLE);
    return !holds;
  });
  return holds;
}

/// ASP.NET and SharePoint put the whole page into one form.
bool is_page_form(const GumboNode* node) {
  return is(node, GUMBO_TAG_FORM) && node->parent != nullptr && is(node->parent, GUMBO_TAG_BODY) &&
         holds_text_of_its_own(node);
}

/// Style sheets part what stands in two elements; only words are taken to run on: "18:30" and "435-05-03-2021".
bool is_apart(std::string_view before, char next) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return !before.empty() && is_digit(before.back()) && is_digit(next);
}

}  // namespace

bool is_element(const GumboNode* node) { return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE; }

bool is(const GumboNode* node, GumboTag tag) { return is_element(node) && node->v.element.tag == tag; }

const GumboVector* children(const GumboNode* node) {
  if (is_element(node)) return &node->v.element.children;
  return node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children : nullptr;
}

std::string_view attribute(const GumboNode* node, const char* name) {
  if (!is_element(node)) return {};
  const auto* found = gumbo_get_attribute(&node->v.element.attributes, name);
  return found != nullptr ? std::string_view(found->value) : std::string_view();
}

std::string stripped(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return std::string(text);
}

bool is_noise(const GumboNode* node) {
  if (node->type == GUMBO_NODE_COMMENT || node->type == GUMBO_NODE_TEMPLATE) return true;
  if (!is_element(node)) return false;
  const auto tag = node->v.element.tag;
  if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE) return false;
  static constexpr std::array kTags = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_NAV,
                                       GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE,  GUMBO_TAG_FORM,     GUMBO_TAG_BUTTON,
                                       GUMBO_TAG_SVG,    GUMBO_TAG_IFRAME, GUMBO_TAG_SELECT,   GUMBO_TAG_HEAD,
                                       GUMBO_TAG_OBJECT, GUMBO_TAG_VIDEO,  GUMBO_TAG_AUDIO,    GUMBO_TAG_TEXTAREA};
  if (one_of(tag, kTags)) return !is_page_form(node);
  if (gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr) return true;
  if (attribute(node, "aria-hidden") == "true") return true;
  const auto role = attribute(node, "role");
  const auto names = lower(attribute(node, "class")) + " " + lower(attribute(node, "id"));
  return std::any_of(std::begin(kNoise), std::end(kNoise), [&](const Noise& noise) {
    return noise.where == "role" ? role == noise.word : holds_word(names, noise.word);
  });
}

bool is_card(const GumboNode* node, const GumboNode* root) {
  return is(node, GUMBO_TAG_ARTICLE) && is(root, GUMBO_TAG_MAIN);
}

std::vector<Block> blocks_of(const GumboNode* root) {
  std::vector<Block> blocks(1);
  int headings = 0;
  int strong = 0;
  int links = 0;
  bool boundary = false;  // a tag stands before what comes next
  const auto close = [&] {
    auto& text = blocks.back().text;
    while (!text.empty() && is_blank(text.back())) text.pop_back();
    if (text.empty()) {
      blocks.back() = {};
    } else {
      blocks.emplace_back();
    }
    blocks.back().heading = headings > 0;
  };
  walk(root, [&](const GumboNode* node, bool entering) {
    switch (node->type) {
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_CDATA:
      case GUMBO_NODE_WHITESPACE: {
        auto& text = blocks.back().text;
        for (const char* c = node->v.text.text; entering && *c != '\0'; ++c) {
          if (!is_blank(*c)) {
            if (boundary && is_apart(text, *c)) text += ' ';
            boundary = false;
            text += *c;
            blocks.back().plain = blocks.back().plain || strong == 0;
            blocks.back().unlinked = blocks.back().unlinked || links == 0;
          } else if (!text.empty() && !is_blank(text.back())) {
            text += ' ';
          }
        }
        return false;
      }
      case GUMBO_NODE_ELEMENT: {
        if (node != root && (is_noise(node) || is_card(node, root))) return false;
        const auto tag = node->v.element.tag;
        if (is_strong(tag)) strong += entering ? 1 : -1;
        if (tag == GUMBO_TAG_A) links += entering ? 1 : -1;
        if (tag == GUMBO_TAG_H1) headings += entering ? 1 : -1;
        if (tag == GUMBO_TAG_BR ? entering : is_block(tag)) close();
        if (tag == GUMBO_TAG_TIME && entering) blocks.back().time = true;
        boundary = true;
        return true;
      }
      default:
        return node->type == GUMBO_NODE_DOCUMENT;
    }
  });
  close();
  blocks.pop_back();
  return blocks;
}

std::size_t size_of(const GumboNode* node) {
  std::size_t size = 0;
  for (const auto& block : blocks_of(node)) size += block.text.size();
  return size;
}

}  // namespace behistun::intake
