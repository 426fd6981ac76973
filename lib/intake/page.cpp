// HTML: the main content of a page, a block a line, and what the page says of itself.
//
// The main content is the largest <article>; without one, <main> or role="main"; without one, the element whose own
// paragraphs hold most text, or what holds it and the only <h1>: between the two stand lead and date. Left out wherever
// they stand: scripts, forms, navigation, asides, footers, elements whose role, class or id says that they are such
// (data/page_noise.tsv), and articles beside the text, which are cards of other pages. When the page was published is
// read from <meta>, JSON-LD or a <time> of the main content, in this order; the title from <h1>, og:title or <title>,
// or, where that names the site, from the heading above the text. A frameset's page is what it holds for those who see
// no frames.

#include "draft.hpp"
#include "lower.hpp"

#include <gumbo.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

namespace behistun::intake {
namespace {

struct Noise {
  std::string_view where, word, example;
};
constexpr Noise kNoise[] = {
#include "page_noise.inc"
};

// Deeper pages are no pages: gumbo's work grows with the square of the depth.
constexpr std::size_t kDeepest = 2000;

// --- small things about elements -----------------------------------------------------------------------------------

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

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

std::string stripped(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return std::string(text);
}

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

bool is_noise(const GumboNode* node) {
  if (node->type == GUMBO_NODE_COMMENT || node->type == GUMBO_NODE_TEMPLATE) return true;
  if (!is_element(node)) return false;
  const auto tag = node->v.element.tag;
  if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE) return false;
  static constexpr std::array kTags = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_NAV,
                                       GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE,  GUMBO_TAG_FORM,     GUMBO_TAG_BUTTON,
                                       GUMBO_TAG_SVG,    GUMBO_TAG_IFRAME, GUMBO_TAG_SELECT,   GUMBO_TAG_HEAD,
                                       GUMBO_TAG_OBJECT, GUMBO_TAG_VIDEO,  GUMBO_TAG_AUDIO,    GUMBO_TAG_TEXTAREA};
  if (one_of(tag, kTags)) return true;
  if (gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr) return true;
  if (attribute(node, "aria-hidden") == "true") return true;
  const auto role = attribute(node, "role");
  const auto names = lower(attribute(node, "class")) + " " + lower(attribute(node, "id"));
  return std::any_of(std::begin(kNoise), std::end(kNoise), [&](const Noise& noise) {
    return noise.where == "role" ? role == noise.word : holds_word(names, noise.word);
  });
}

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

// --- text ------------------------------------------------------------------------------------------------------------

struct Block {
  std::string text;
  bool heading = false;  // of level 1
  bool time = false;     // holds a <time>
  bool plain = false;    // not all of it is in bold or in a lower heading
};

bool is_strong(GumboTag tag) {
  static constexpr std::array kStrong = {GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_B, GUMBO_TAG_STRONG};
  return one_of(tag, kStrong);
}

/// An article inside what is not the article itself.
bool is_card(const GumboNode* node, const GumboNode* root) {
  return is(node, GUMBO_TAG_ARTICLE) && is(root, GUMBO_TAG_MAIN);
}

/// Style sheets part what stands in two elements; only words are taken to run on: "18:30" and "435-05-03-2021".
bool is_apart(std::string_view before, char next) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return !before.empty() && is_digit(before.back()) && is_digit(next);
}

/// The text of an element, noise left out, in blocks; white space as a browser shows it.
std::vector<Block> blocks_of(const GumboNode* root) {
  std::vector<Block> blocks(1);
  int headings = 0;
  int strong = 0;
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

// --- the main content ----------------------------------------------------------------------------------------------

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

// --- what the page says of itself ------------------------------------------------------------------------------------

struct Told {
  std::string title, meta_title, heading;
  std::string meta_date, data_date;
};

/// The first "datePublished" anywhere in a JSON-LD block.
std::string date_published(simdjson::dom::element element, int depth = 0) {
  if (depth > 16) return {};
  if (simdjson::dom::object object; element.get(object) == simdjson::SUCCESS) {
    std::string_view date;
    if (object["datePublished"].get(date) == simdjson::SUCCESS) return std::string(date);
    for (auto field : object)
      if (auto found = date_published(field.value, depth + 1); !found.empty()) return found;
  }
  if (simdjson::dom::array array; element.get(array) == simdjson::SUCCESS)
    for (auto item : array)
      if (auto found = date_published(item, depth + 1); !found.empty()) return found;
  return {};
}

std::string raw_text(const GumboNode* node) {
  std::string out;
  const auto& below = node->v.element.children;
  for (unsigned i = 0; i < below.length; ++i) {
    const auto* child = static_cast<const GumboNode*>(below.data[i]);
    if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_CDATA || child->type == GUMBO_NODE_WHITESPACE)
      out += child->v.text.text;
  }
  return out;
}

void read_meta(const GumboNode* node, Told& told, Release& release) {
  auto name = lower(attribute(node, "property"));
  if (name.empty()) name = lower(attribute(node, "name"));
  if (name.empty()) name = lower(attribute(node, "itemprop"));
  const auto content = std::string(attribute(node, "content"));
  static constexpr std::array<std::string_view, 7> kDates = {
      "article:published_time", "datepublished", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "date"};
  if (name == "og:title") told.meta_title = stripped(content);
  if (name == "og:url" && release.url.empty()) release.url = stripped(content);
  if (told.meta_date.empty() && std::find(kDates.begin(), kDates.end(), name) != kDates.end())
    told.meta_date = stripped(content);
}

void read_link(const GumboNode* node, Release& release) {
  const auto rel = lower(attribute(node, "rel"));
  if (rel == "canonical" && release.url.empty()) release.url = stripped(attribute(node, "href"));
  if (rel != "alternate") return;
  auto language = lower(attribute(node, "hreflang"));
  language = language.substr(0, language.find_first_of("-_"));
  if (language.empty() || language == "x") return;
  if (std::find(release.declared.begin(), release.declared.end(), language) == release.declared.end())
    release.declared.push_back(language);
}

Told read_head(const GumboNode* root, Release& release) {
  Told told;
  simdjson::dom::parser parser;
  walk(root, [&](const GumboNode* node, bool entering) {
    if (!entering || !is_element(node)) return true;
    switch (node->v.element.tag) {
      case GUMBO_TAG_META:
        read_meta(node, told, release);
        break;
      case GUMBO_TAG_LINK:
        read_link(node, release);
        break;
      case GUMBO_TAG_TITLE:
        if (told.title.empty()) told.title = stripped(raw_text(node));
        break;
      case GUMBO_TAG_H1:
        if (const auto blocks = blocks_of(node); told.heading.empty() && !blocks.empty()) told.heading = blocks[0].text;
        break;
      case GUMBO_TAG_SCRIPT:
        if (told.data_date.empty() && lower(attribute(node, "type")) == "application/ld+json") {
          simdjson::dom::element data;
          if (parser.parse(raw_text(node)).get(data) == simdjson::SUCCESS) told.data_date = date_published(data);
        }
        break;
      default:
        break;
    }
    return true;
  });
  return told;
}

/// "Telephone conversation | elysee.fr" without the site's name.
std::string without_site(std::string title) {
  for (const std::string_view bar : {" | ", " — ", " :: "})
    if (const auto at = title.rfind(bar); at != std::string::npos && at > title.size() / 3) title.resize(at);
  return title;
}

/// Where <title> names the site, the title is what stands in bold or as a heading above the longest paragraph.
std::string title_in(const std::vector<Block>& blocks, const std::string& named) {
  constexpr std::size_t kShortest = 20;  // bytes: less is the name of a section
  const auto is_title = [&](const Block& block) {
    return block.text.size() >= kShortest && named.starts_with(block.text);
  };
  if (const auto at = std::find_if(blocks.begin(), blocks.end(), is_title); at != blocks.end()) return at->text;
  if (std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) { return block.text == named; })) return named;
  const auto longest = std::max_element(blocks.begin(), blocks.end(),
                                        [](const Block& a, const Block& b) { return a.text.size() < b.text.size(); });
  const auto heading = std::find_if(blocks.begin(), longest,
                                    [&](const Block& block) { return !block.plain && block.text.size() >= kShortest; });
  return heading != longest ? heading->text : named;
}

std::string title_of(const Told& told, const std::vector<Block>& blocks) {
  if (!told.heading.empty()) return told.heading;
  if (!told.meta_title.empty()) return told.meta_title;
  return title_in(blocks, without_site(told.title));
}

/// The first <time> of the content with a machine's date.
std::string time_in(const GumboNode* content) {
  std::string date;
  walk(content, [&](const GumboNode* node, bool entering) {
    if (!is_element(node) || (node != content && (is_noise(node) || is_card(node, content)))) return false;
    if (entering && date.empty() && is(node, GUMBO_TAG_TIME)) date = stripped(attribute(node, "datetime"));
    return date.empty();
  });
  return date;
}

/// What a frameset holds for those who see no frames; empty if the page is no frameset.
std::string without_frames(const GumboNode* root) {
  std::string page;
  walk(root, [&](const GumboNode* node, bool entering) {
    if (entering && is(node, GUMBO_TAG_NOFRAMES) && is(node->parent, GUMBO_TAG_FRAMESET)) page += raw_text(node);
    return is_element(node) || node->type == GUMBO_NODE_DOCUMENT;
  });
  return page;
}

/// How deep tags may nest, at most: closing tags that may be left out are not counted.
std::size_t depth_of(std::string_view page) {
  static constexpr std::array<std::string_view, 22> kFlat = {
      "br", "hr", "img", "meta", "link", "input", "p",      "li",    "td",    "tr",    "th",
      "dd", "dt", "col", "base", "area", "wbr",   "source", "track", "embed", "param", "option"};
  std::size_t depth = 0;
  std::size_t deepest = 0;
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
    const bool closing = at + 1 < page.size() && page[at + 1] == '/';
    auto end = at + 1 + (closing ? 1U : 0U);
    const auto begin = end;
    while (end < page.size() && std::isalnum(static_cast<unsigned char>(page[end])) != 0 && end - begin < 12) ++end;
    const auto name = lower(page.substr(begin, end - begin));
    if (name.empty() || std::find(kFlat.begin(), kFlat.end(), name) != kFlat.end()) continue;
    if (!closing) deepest = std::max(deepest, ++depth);
    if (closing && depth > 0) --depth;
  }
  return deepest;
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

void write_lines(const std::vector<Block>& blocks, const std::string& title, Draft& draft) {
  bool titled = title.empty();
  const bool inside = std::any_of(blocks.begin(), blocks.end(), [&](const Block& b) { return b.text == title; });
  if (!titled && !inside) {
    append_line(draft, title, Label::title);
    titled = true;
  }
  for (const auto& block : blocks) {
    if (!titled && block.text == title) {
      append_line(draft, block.text, Label::title);
      titled = true;
    } else {
      append_line(draft, block.text, block.time && block.text.size() < 120 ? Label::dateline : Label::body);
    }
  }
}

Draft draft_of(std::string_view page, int depth = 0) {
  Draft draft;
  if (depth_of(page) > kDeepest) {
    draft.release.text = without_tags(page);
    draft.release.notes.emplace_back("a page nested too deep: its tags were left out, its parts not told apart");
    return draft;
  }
  const auto free = [](GumboOutput* output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
  const std::unique_ptr<GumboOutput, decltype(free)> output(
      gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size()), free);
  if (const auto inner = without_frames(output->root); !inner.empty() && depth < 1) return draft_of(inner, depth + 1);
  const auto told = read_head(output->root, draft.release);
  const auto* content = main_content(output->root);
  for (const auto& date : {told.meta_date, told.data_date, time_in(content)})
    if (!draft.release.published && !date.empty()) read_timestamp(date, draft.release);
  auto blocks = blocks_of(content);
  if (blocks.empty()) blocks = blocks_of(output->root);
  write_lines(blocks, title_of(told, blocks), draft);
  return draft;
}

}  // namespace

Draft draft_of_html(std::string_view page) { return draft_of(page); }

std::string charset_of_html(std::string_view bytes) {
  const auto head = lower(bytes.substr(0, 2048));
  auto at = head.find("charset=");
  if (at == std::string::npos) return {};
  at += 8;
  while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' ')) ++at;
  return head.substr(at, head.find_first_of("\"' ;/>", at) - at);
}

}  // namespace behistun::intake
