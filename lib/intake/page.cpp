// HTML: the main content of a page (main_content.cpp), a block a line, and what the page says of itself.
//
// Left out wherever they stand: scripts, forms, navigation, asides, footers, elements whose role, class or id says that
// they are such (data/page_noise.tsv), and articles beside the text, which are cards of other pages. When the page was
// published is read from <meta>, JSON-LD or a <time> of the main content, in this order, never from what says when it
// was changed. A frameset's page is what it holds for those who see no frames.

#include "draft.hpp"
#include "lower.hpp"
#include "page_data.hpp"
#include "page_elements.hpp"
#include "page_guard.hpp"
#include "page_title.hpp"

#include <gumbo.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>

namespace behistun::intake {
namespace {

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
  static constexpr std::array<std::string_view, 27> kDates = {"article:published_time",
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
                                                              "parsely-pub-date",
                                                              "og:published_time",
                                                              "article.published",
                                                              "published_time",
                                                              "publish_date",
                                                              "published_date",
                                                              "pub_date",
                                                              "date_published",
                                                              "publication-date",
                                                              "originalpublicationdate",
                                                              "displaydate",
                                                              "dcterms.created"};
  if (name == "og:title") told.meta_title = stripped(content);
  if (name == "og:site_name") told.site = stripped(content);
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

/// Does a heading hold a link to the site or to the section that the page lies in?
bool leads_to_site(const GumboNode* heading, std::string_view url) {
  bool leads = false;
  walk(heading, [&](const GumboNode* node, bool entering) {
    if (entering && is(node, GUMBO_TAG_A)) {
      auto to = std::string_view(attribute(node, "href"));
      while (to.size() > 1 && to.ends_with('/')) to.remove_suffix(1);
      const auto host = to.find("//");
      const bool home =
          to == "/" || (host != std::string_view::npos && to.find('/', host + 2) == std::string_view::npos);
      const bool above = !to.empty() && url.size() > to.size() && url.starts_with(to) && url[to.size()] == '/';
      leads = leads || home || (host != std::string_view::npos && above && url.size() > to.size() + 1);
    }
    return is_element(node);
  });
  return leads;
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
        if (const auto blocks = blocks_of(node); !blocks.empty() && !leads_to_site(node, release.url))
          told.headings.push_back(blocks[0].text);
        break;
      case GUMBO_TAG_H2:
        if (const auto blocks = blocks_of(node); !blocks.empty()) told.subheadings.push_back(blocks[0].text);
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

/// <time class="updated">, <time itemprop="dateModified">
bool tells_of_change(const GumboNode* node) {
  const auto names = lower(attribute(node, "class")) + " " + lower(attribute(node, "itemprop"));
  const bool published = names.find("publi") != std::string::npos;
  return !published && (names.find("updated") != std::string::npos || names.find("modified") != std::string::npos);
}

/// The date that an element tells: as a machine reads it, or as it is written.
std::string date_of(const GumboNode* node) {
  for (const char* name : {"datetime", "content", "title"})
    if (const auto date = stripped(attribute(node, name));
        !date.empty() && date.find_first_of("0123456789") != std::string::npos)
      return date;
  const auto blocks = blocks_of(node);
  return blocks.empty() ? std::string() : blocks[0].text;
}

/// itemprop="datePublished", and class="published" of an <abbr>: they say so themselves.
bool tells_of_publication(const GumboNode* node) {
  return lower(attribute(node, "itemprop")) == "datepublished" ||
         (is(node, GUMBO_TAG_ABBR) && lower(attribute(node, "class")).find("published") != std::string::npos);
}

/// What the content marks as its day of publication; else its first <time>. An article's own footer may hold it.
std::string time_in(const GumboNode* content) {
  std::string date;
  std::string published;
  walk(content, [&](const GumboNode* node, bool entering) {
    const bool noise = node != content && is_noise(node) && !is(node, GUMBO_TAG_FOOTER);
    if (!is_element(node) || noise || (node != content && is_card(node, content))) return false;
    if (entering && published.empty() && tells_of_publication(node)) published = date_of(node);
    if (entering && date.empty() && is(node, GUMBO_TAG_TIME) && !tells_of_change(node)) date = date_of(node);
    return published.empty();
  });
  return published.empty() ? date : published;
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
  const auto last = std::find_if(blocks.rbegin(), blocks.rend(), [](const Block& block) {
    return block.unlinked && !block.aside && block.text.size() >= kShortest;
  });
  return static_cast<std::size_t>(blocks.rend() - last);
}

void write_lines(const std::vector<Block>& blocks, const std::string& title, Draft& draft) {
  bool titled = title.empty();
  const bool inside =
      std::any_of(blocks.begin(), blocks.end(), [&](const Block& b) { return b.text == title && !b.aside; });
  if (!titled && !inside) {
    append_line(draft, title, Label::title);
    titled = true;
  }
  const auto end = end_of_text(blocks);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto& block = blocks[i];
    if (!titled && block.text == title && !block.aside) {
      append_line(draft, block.text, Label::title);
      titled = true;
    } else if ((block.aside && !block.time) || (end > 0 && i >= end && !block.unlinked)) {
      append_line(draft, block.text, Label::navigation);
    } else if (block.caption) {
      append_line(draft, block.text, Label::boilerplate);
    } else {
      append_line(draft, block.text, block.time && block.text.size() < 120 ? Label::dateline : Label::body);
    }
  }
}

/// A page that shows nothing before its scripts have run: `told` is what its head says.
Draft draft_of_data(const PageData& data, Release told) {
  auto draft = draft_of_article(escaped(data.title), data.body, std::move(told));
  if (!draft.release.published && !data.date.empty())
    read_written_day(data.date, draft.release, Origin::From::json, data.date_name);
  draft.title = {Origin::Field::title, Origin::From::json, "title", {}};
  return draft;
}

Draft draft_of(std::string_view page, int depth = 0) {
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
  spare_text(output->root);
  if (const auto inner = without_frames(output->root); !inner.empty() && depth < 1) return draft_of(inner, depth + 1);
  const auto told = read_head(output->root, draft.release);
  if (const auto site = site_of(told);
      draft.release.url.empty() && draft.release.source.empty() && !site.host.empty()) {
    draft.release.source = site.host;
    tell_origin(draft.release, Origin::Field::source,
                site.where == "title" ? Origin::From::element : Origin::From::meta, site.where);
  }
  const auto* content = main_content(output->root, told.meta_title.empty() ? told.title : told.meta_title);
  const auto dated = [&](const std::string& written, Origin::From from, std::string_view where) {
    if (!draft.release.published && !written.empty()) read_written_day(written, draft.release, from, where);
  };
  dated(told.meta_date, Origin::From::meta, told.meta_date_name);
  dated(told.data_date, Origin::From::json_ld, "datePublished");
  dated(time_in(content), Origin::From::element, "time");
  auto blocks = blocks_of(content, link_lists(content));
  if (blocks.empty()) blocks = blocks_of(output->root);
  const auto title = title_of(told, blocks);
  if (told.data && end_of_text(blocks) == 0 && depth < 1) return draft_of_data(*told.data, std::move(draft.release));
  write_lines(blocks, title, draft);
  if (!title.empty()) draft.title = teller_of(title, told, blocks);
  return draft;
}

}  // namespace

Draft draft_of_html(std::string_view page) { return draft_of(page); }

Draft draft_of_article(const std::string& title, const std::string& body, Release told) {
  auto draft = draft_of("<article><h1>" + title + "</h1>" + body + "</article>", 1);
  told.text = std::move(draft.release.text);
  std::move(draft.release.notes.begin(), draft.release.notes.end(), std::back_inserter(told.notes));
  draft.release = std::move(told);
  return draft;
}

std::string charset_of_html(std::string_view bytes) {
  const auto head = lower(bytes.substr(0, 2048));
  auto at = head.find("charset=");
  if (at == std::string::npos) return {};
  at += 8;
  while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' ')) ++at;
  return head.substr(at, head.find_first_of("\"' ;/>", at) - at);
}

}  // namespace behistun::intake
