// HTML elements, and the text that they show.

#include "page_elements.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

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

/// In lower case, a hyphen between the words of "postFooter".
std::string parted(std::string_view names) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool capital = names[i] >= 'A' && names[i] <= 'Z';
    if (capital && i > 0 && names[i - 1] >= 'a' && names[i - 1] <= 'z') out += '-';
    out += capital ? static_cast<char>(names[i] - 'A' + 'a') : names[i];
  }
  return out;
}

/// "has-sidebar" and "no-comments" tell of what stands elsewhere.
bool is_told_of(std::string_view before) {
  constexpr std::string_view kTells[] = {"has", "no", "with", "without"};
  if (before.empty() || (before.back() != '-' && before.back() != '_')) return false;
  before.remove_suffix(1);
  return std::any_of(std::begin(kTells), std::end(kTells), [&](std::string_view tells) {
    if (!before.ends_with(tells)) return false;
    const auto at = before.size() - tells.size();
    return at == 0 || std::isalnum(static_cast<unsigned char>(before[at - 1])) == 0;
  });
}

/// Words of a class or id: "cookie-banner" is cookie and banner.
bool holds_word(std::string_view names, std::string_view word) {
  for (std::size_t at = names.find(word); at != std::string_view::npos; at = names.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool begins = at == 0 || std::isalnum(static_cast<unsigned char>(names[at - 1])) == 0;
    const bool ends = end == names.size() || std::isalnum(static_cast<unsigned char>(names[end])) == 0;
    if (begins && ends && !is_told_of(names.substr(0, at))) return true;
  }
  return false;
}

/// style="display: none"
bool is_hidden_by_style(const GumboNode* node) {
  auto style = lower(attribute(node, "style"));
  if (style.empty()) return false;
  style.erase(std::remove_if(style.begin(), style.end(), is_blank), style.end());
  return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

bool is_strong(GumboTag tag) {
  static constexpr std::array kStrong = {GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_B, GUMBO_TAG_STRONG};
  return one_of(tag, kStrong);
}

template <std::size_t N>
bool holds_one_of(const GumboNode* form, const std::array<GumboTag, N>& tags) {
  bool holds = false;
  walk(form, [&](const GumboNode* node, bool) {
    holds = holds || (is_element(node) && one_of(node->v.element.tag, tags));
    return !holds;
  });
  return holds;
}

/// ASP.NET and SharePoint put the whole page into one form: it is all of the body, or holds the heading.
bool is_page_form(const GumboNode* node) {
  if (!is(node, GUMBO_TAG_FORM) || node->parent == nullptr) return false;
  if (!is(node->parent, GUMBO_TAG_BODY)) return holds_one_of(node, std::array{GUMBO_TAG_H1});
  return holds_one_of(node, std::array{GUMBO_TAG_P, GUMBO_TAG_H1, GUMBO_TAG_TABLE});
}

/// What holds a page's text whatever its class says.
bool is_container(const GumboNode* node) {
  static constexpr std::array kContainers = {GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE};
  return one_of(node->v.element.tag, kContainers);
}

bool is_noise_by_tag(const GumboNode* node) {
  static constexpr std::array kTags = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_NAV,
                                       GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE,  GUMBO_TAG_FORM,     GUMBO_TAG_BUTTON,
                                       GUMBO_TAG_SVG,    GUMBO_TAG_IFRAME, GUMBO_TAG_SELECT,   GUMBO_TAG_HEAD,
                                       GUMBO_TAG_OBJECT, GUMBO_TAG_VIDEO,  GUMBO_TAG_AUDIO,    GUMBO_TAG_TEXTAREA};
  if (one_of(node->v.element.tag, kTags)) return !is_page_form(node);
  if (gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr) return true;
  return attribute(node, "aria-hidden") == "true" || is_hidden_by_style(node);
}

/// Where the table finds that an element is noise: "role", "class" or "always"; empty if it does not.
std::string_view noise_named(const GumboNode* node) {
  const auto role = attribute(node, "role");
  if (role.empty() && attribute(node, "class").empty() && attribute(node, "id").empty()) return {};
  const auto names = parted(attribute(node, "class")) + " " + parted(attribute(node, "id"));
  const auto found = std::find_if(std::begin(kNoise), std::end(kNoise), [&](const Noise& noise) {
    return noise.where == "role" ? role == noise.word : holds_word(names, noise.word);
  });
  return found == std::end(kNoise) ? std::string_view() : found->where;
}

// A bit that the parser leaves free: spare_text() found the page's text here.
constexpr unsigned kSpared = 1U << 2U;

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

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '<' || c == '&') {
      out += c == '<' ? "&lt;" : "&amp;";
    } else {
      out += c;
    }
  }
  return out;
}

std::string stripped(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return std::string(text);
}

bool is_noise(const GumboNode* node) {
  if (node->type == GUMBO_NODE_COMMENT || node->type == GUMBO_NODE_TEMPLATE) return true;
  if (!is_element(node) || is_container(node)) return false;
  if (is_noise_by_tag(node)) return true;
  return (node->parse_flags & kSpared) == 0 && !noise_named(node).empty();
}

void spare_text(GumboNode* root) {
  std::vector<std::size_t> sizes = {0};  // of each element around
  std::vector<std::pair<const GumboNode*, std::size_t>> named;
  int links = 0;
  walk(root, [&](const GumboNode* node, bool entering) {
    if (node->type == GUMBO_NODE_TEXT && entering && links == 0) {
      for (const char* c = node->v.text.text; *c != '\0'; ++c) sizes.back() += is_blank(*c) ? 0U : 1U;
      return false;
    }
    if (!is_element(node)) return node->type == GUMBO_NODE_DOCUMENT;
    if (node->type == GUMBO_NODE_TEMPLATE || (!is_container(node) && is_noise_by_tag(node))) return false;
    const auto where = is_container(node) ? std::string_view() : noise_named(node);
    if (where == "always") return false;
    if (is(node, GUMBO_TAG_A)) links += entering ? 1 : -1;
    if (entering) {
      sizes.push_back(0);
      return true;
    }
    const auto size = sizes.back();
    sizes.pop_back();
    sizes.back() += size;
    if (!where.empty()) named.emplace_back(node, size);
    return true;
  });
  constexpr std::size_t kLeast = 500;  // bytes: less is no text of a page
  for (const auto& [node, size] : named)
    if (size >= kLeast && size * 2 > sizes[0]) {
      auto& flags = const_cast<GumboNode*>(node)->parse_flags;
      flags = static_cast<GumboParseFlags>(flags | kSpared);
    }
}

bool is_card(const GumboNode* node, const GumboNode* root) {
  return is(node, GUMBO_TAG_ARTICLE) && is(root, GUMBO_TAG_MAIN);
}

std::vector<Block> blocks_of(const GumboNode* root, const std::unordered_set<const GumboNode*>& lists) {
  std::vector<Block> blocks(1);
  int headings = 0;
  int strong = 0;
  int links = 0;
  int aside = 0;
  int captions = 0;
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
    blocks.back().aside = aside > 0;
    blocks.back().caption = captions > 0;
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
        if (tag == GUMBO_TAG_FIGCAPTION) captions += entering ? 1 : -1;
        if (!lists.empty() && lists.contains(node)) aside += entering ? 1 : -1;
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
