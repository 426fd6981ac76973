// HTML: the main content of a page (main_content.cpp), a block a line, and what the page says of itself.
//
// Left out wherever they stand: scripts, forms, navigation, asides, footers, elements whose role, class or id says that
// they are such (data/page_noise.tsv), and articles beside the text, which are cards of other pages. When the page was
// published is read from <meta>, JSON-LD or a <time> of the main content, in this order; the title from <h1>, og:title
// or <title>, or, where that names the site, from the heading above the text. A frameset's page is what it holds for
// those who see no frames.

#include "draft.hpp"
#include "lower.hpp"
#include "page_elements.hpp"

#include <gumbo.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

namespace behistun::intake {
namespace {

// Deeper pages are no pages: gumbo's work grows with the square of the depth.
constexpr std::size_t kDeepest = 2000;

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

/// One past the last block of running text: links below it lead to other pages.
std::size_t end_of_text(const std::vector<Block>& blocks) {
  constexpr std::size_t kShortest = 60;  // bytes
  const auto last = std::find_if(blocks.rbegin(), blocks.rend(),
                                 [](const Block& block) { return block.unlinked && block.text.size() >= kShortest; });
  return static_cast<std::size_t>(blocks.rend() - last);
}

void write_lines(const std::vector<Block>& blocks, const std::string& title, Draft& draft) {
  bool titled = title.empty();
  const bool inside = std::any_of(blocks.begin(), blocks.end(), [&](const Block& b) { return b.text == title; });
  if (!titled && !inside) {
    append_line(draft, title, Label::title);
    titled = true;
  }
  const auto end = end_of_text(blocks);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto& block = blocks[i];
    if (!titled && block.text == title) {
      append_line(draft, block.text, Label::title);
      titled = true;
    } else if (end > 0 && i >= end && !block.unlinked) {
      append_line(draft, block.text, Label::navigation);
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
  const auto* content = main_content(output->root, told.meta_title.empty() ? told.title : told.meta_title);
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
