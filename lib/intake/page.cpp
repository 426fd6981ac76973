// HTML: the main content of a page (main_content.cpp), a block a line, and what the page says of itself.
//
// Left out wherever they stand: scripts, forms, navigation, asides, footers, elements whose role, class or id says that
// they are such (data/page_noise.tsv), and articles beside the text, which are cards of other pages. When the page was
// published is read from <meta>, JSON-LD or a <time> of the main content, in this order, never from what says when it
// was changed. A frameset's page is what it holds for those who see no frames.
//
// A page says its title up to five times: as <h1>, og:title, "headline" of JSON-LD or of an element, and <title>. An
// <h1> that another of them confirms is it; then the <h1> of the main content; then a headline or og:title that stands
// in the text; then the heading above the text. Where <title> is only the name of a site or of a section, the lines of
// the text tell (label.cpp).

#include "draft.hpp"
#include "furniture.hpp"
#include "line_shapes.hpp"
#include "lower.hpp"
#include "page_data.hpp"
#include "page_elements.hpp"
#include "page_guard.hpp"
#include "words_shared.hpp"

#include <gumbo.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <behistun/text.hpp>
#include <memory>

namespace behistun::intake {
namespace {

struct Told {
  std::string title, meta_title, headline;
  std::vector<std::string> headings;  // <h1>
  std::string meta_date, meta_date_name, data_date;
  std::optional<PageData> data;  // of the page's scripts
};

/// The first text under a name anywhere in a JSON-LD block.
std::string first_of(simdjson::dom::element element, std::string_view name, int depth = 0) {
  if (depth > 16) return {};
  if (simdjson::dom::object object; element.get(object) == simdjson::SUCCESS) {
    std::string_view text;
    if (object[name].get(text) == simdjson::SUCCESS) return std::string(text);
    for (auto field : object)
      if (auto found = first_of(field.value, name, depth + 1); !found.empty()) return found;
  }
  if (simdjson::dom::array array; element.get(array) == simdjson::SUCCESS)
    for (auto item : array)
      if (auto found = first_of(item, name, depth + 1); !found.empty()) return found;
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

void take_url(std::string_view written, Origin::From from, std::string_view where, Release& release) {
  if (!release.url.empty()) return;
  release.url = stripped(std::string(written));
  if (!release.url.empty()) tell_origin(release, Origin::Field::url, from, where);
}

void read_meta(const GumboNode* node, Told& told, Release& release) {
  auto name = lower(attribute(node, "property"));
  if (name.empty()) name = lower(attribute(node, "name"));
  if (name.empty()) name = lower(attribute(node, "itemprop"));
  const auto content = std::string(attribute(node, "content"));
  static constexpr std::array<std::string_view, 16> kDates = {"article:published_time",
                                                              "og:article:published_time",
                                                              "article:published",
                                                              "datepublished",
                                                              "dc.date",
                                                              "dc.date.issued",
                                                              "dcterms.date",
                                                              "dcterms.issued",
                                                              "date",
                                                              "pubdate",
                                                              "publishdate",
                                                              "publish-date",
                                                              "publication_date",
                                                              "govuk:first-published-at",
                                                              "sailthru.date",
                                                              "parsely-pub-date"};
  if (name == "og:title") told.meta_title = stripped(content);
  if (name == "og:url") take_url(content, Origin::From::meta, name, release);
  if (told.meta_date.empty() && std::find(kDates.begin(), kDates.end(), name) != kDates.end()) {
    told.meta_date = stripped(content);
    told.meta_date_name = name;
  }
}

void read_link(const GumboNode* node, Release& release) {
  const auto rel = lower(attribute(node, "rel"));
  if (rel == "canonical") take_url(attribute(node, "href"), Origin::From::link, rel, release);
  if (rel != "alternate") return;
  auto language = lower(attribute(node, "hreflang"));
  language = language.substr(0, language.find_first_of("-_"));
  if (language.empty() || language == "x") return;
  if (std::find(release.declared.begin(), release.declared.end(), language) != release.declared.end()) return;
  release.declared.push_back(language);
  tell_origin(release, Origin::Field::declared, Origin::From::link, language);
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
        if (const auto blocks = blocks_of(node); !blocks.empty()) told.headings.push_back(blocks[0].text);
        break;
      case GUMBO_TAG_SCRIPT:
        if (lower(attribute(node, "type")) == "application/json") {
          if (auto data = article_in(raw_text(node));
              data && (!told.data || data->body.size() > told.data->body.size()))
            told.data = std::move(data);
        }
        if (lower(attribute(node, "type")) == "application/ld+json") {
          simdjson::dom::element data;
          if (parser.parse(raw_text(node)).get(data) != simdjson::SUCCESS) break;
          if (told.data_date.empty()) told.data_date = first_of(data, "datePublished");
          if (told.headline.empty()) told.headline = stripped(first_of(data, "headline"));
        }
        break;
      default:
        break;
    }
    if (told.headline.empty() && attribute(node, "itemprop") == "headline")
      if (const auto blocks = blocks_of(node); !blocks.empty()) told.headline = blocks[0].text;
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

bool is_furniture(const std::string& text) {
  const auto searched = text::search_form(text);
  return furniture(text, searched, true).has_value() || is_letterhead(searched);
}

/// Where <title> names the site, the title is what stands in bold or as a heading above the longest paragraph; nothing
/// where that paragraph takes up no word of <title>, but of a line above it.
std::string title_in(const std::vector<Block>& blocks, const std::string& named) {
  constexpr std::size_t kShortest = 20;  // bytes: less is the name of a section
  const auto is_title = [&](const Block& block) {
    return block.text.size() >= kShortest && named.starts_with(block.text);
  };
  if (const auto at = std::find_if(blocks.begin(), blocks.end(), is_title); at != blocks.end()) return at->text;
  if (std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) { return block.text == named; })) return named;
  const auto longest = std::max_element(blocks.begin(), blocks.end(),
                                        [](const Block& a, const Block& b) { return a.text.size() < b.text.size(); });
  const auto heading = std::find_if(blocks.begin(), longest, [&](const Block& block) {
    return !block.plain && block.text.size() >= kShortest && !is_furniture(block.text);
  });
  if (heading != longest) return heading->text;
  const bool better = std::any_of(blocks.begin(), longest, [&](const Block& block) {
    return !is_sentence(block.text) && count_words(block.text) >= 3 && words_shared(block.text, longest->text) > 0 &&
           !is_furniture(block.text);
  });
  const bool taken_up = longest != blocks.end() && words_shared(named, longest->text) > 0;
  return better && !taken_up ? std::string() : named;
}

/// Do two of a page's titles say the same, one perhaps with more behind or before it?
bool confirms(std::string_view one, std::string_view other) {
  constexpr std::size_t kShortest = 10;  // bytes: less may be any word
  if (one.size() > other.size()) std::swap(one, other);
  return one.size() >= kShortest && other.find(one) != std::string_view::npos;
}

std::string title_of(const Told& told, const std::vector<Block>& blocks) {
  const auto stands = [&](const std::string& title) {
    return std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) { return block.text == title; });
  };
  const auto confirmed = [&](const std::string& heading) {
    return confirms(heading, told.title) || confirms(heading, told.meta_title) || confirms(heading, told.headline);
  };
  for (const auto& heading : told.headings)
    if (confirmed(heading) && !is_furniture(heading)) return heading;
  for (const auto& title : {told.headline, told.meta_title})
    if (!title.empty() && stands(title)) return title;
  for (const auto& heading : told.headings)
    if (stands(heading) && !is_furniture(heading)) return heading;
  if (!told.headings.empty() && !is_furniture(told.headings[0])) return told.headings[0];
  if (!told.meta_title.empty()) return told.meta_title;
  return title_in(blocks, without_site(told.title));
}

/// <time class="updated">, <time itemprop="dateModified">
bool tells_of_change(const GumboNode* node) {
  const auto names = lower(attribute(node, "class")) + " " + lower(attribute(node, "itemprop"));
  const bool published = names.find("publi") != std::string::npos;
  return !published && (names.find("updated") != std::string::npos || names.find("modified") != std::string::npos);
}

/// The first <time> of the content with a machine's date.
std::string time_in(const GumboNode* content) {
  std::string date;
  walk(content, [&](const GumboNode* node, bool entering) {
    if (!is_element(node) || (node != content && (is_noise(node) || is_card(node, content)))) return false;
    if (entering && date.empty() && is(node, GUMBO_TAG_TIME) && !tells_of_change(node))
      date = stripped(attribute(node, "datetime"));
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

/// Of a title that is a line of the page the text itself.
Origin teller_of(const std::string& title, const Told& told, const std::vector<Block>& blocks) {
  const auto field = Origin::Field::title;
  if (std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) { return block.text == title; }))
    return {field, Origin::From::text, {}, {}};
  if (title == told.meta_title) return {field, Origin::From::meta, "og:title", {}};
  if (title == told.headline) return {field, Origin::From::json_ld, "headline", {}};
  const bool heading = std::find(told.headings.begin(), told.headings.end(), title) != told.headings.end();
  return {field, Origin::From::element, heading ? "h1" : "title", {}};
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

Draft draft_of(std::string_view page, int depth = 0);

/// A page that shows nothing before its scripts have run: `told` is what its head says.
Draft draft_of_data(const PageData& data, Release told) {
  auto draft = draft_of("<article><h1>" + escaped(data.title) + "</h1>" + data.body + "</article>", 1);
  told.text = std::move(draft.release.text);
  draft.release = std::move(told);
  if (!draft.release.published && !data.date.empty())
    read_written_day(data.date, draft.release, Origin::From::json, data.date_name);
  draft.title = {Origin::Field::title, Origin::From::json, "title", {}};
  return draft;
}

Draft draft_of(std::string_view page, int depth) {
  Draft draft;
  draft.contained = true;
  if (const auto why = too_wild(page); !why.empty()) {
    draft.release.text = without_tags(page);
    draft.release.notes.push_back(std::string(why) + ": its tags were left out, its parts not told apart");
    return draft;
  }
  const auto free = [](GumboOutput* output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
  const std::unique_ptr<GumboOutput, decltype(free)> output(
      gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size()), free);
  if (const auto inner = without_frames(output->root); !inner.empty() && depth < 1) return draft_of(inner, depth + 1);
  const auto told = read_head(output->root, draft.release);
  const auto* content = main_content(output->root, told.meta_title.empty() ? told.title : told.meta_title);
  const auto dated = [&](const std::string& written, Origin::From from, std::string_view where) {
    if (!draft.release.published && !written.empty()) read_written_day(written, draft.release, from, where);
  };
  dated(told.meta_date, Origin::From::meta, told.meta_date_name);
  dated(told.data_date, Origin::From::json_ld, "datePublished");
  dated(time_in(content), Origin::From::element, "time");
  auto blocks = blocks_of(content);
  if (blocks.empty()) blocks = blocks_of(output->root);
  const auto title = title_of(told, blocks);
  if (told.data && end_of_text(blocks) == 0 && depth < 1) return draft_of_data(*told.data, std::move(draft.release));
  write_lines(blocks, title, draft);
  if (!title.empty()) draft.title = teller_of(title, told, blocks);
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
