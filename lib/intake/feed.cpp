// Feeds. The first pass cuts a feed into its items, so that each is a release of its own; the second reads one.
//
// Elements are known by their usual prefixes ("content:encoded", "dc:date"). Of a text the longest form counts: what
// the element of the whole text holds, else the summary. What RSS writes in its elements is HTML, escaped or in CDATA;
// Atom says by `type` what it is, and without one means plain text.

#include "feed.hpp"

#include <algorithm>
#include <array>

#include "line_shapes.hpp"
#include "lower.hpp"
#include "page_elements.hpp"
#include "xml.hpp"

namespace behistun::intake {
namespace {

std::string_view without_atom(std::string_view name) {
  constexpr std::string_view kPrefix = "atom:";
  return name.starts_with(kPrefix) ? name.substr(kPrefix.size()) : name;
}

bool is_item(std::string_view name) { return name == "item" || without_atom(name) == "entry"; }

/// One past a declaration, comment or DOCTYPE at `at`; `at` itself where none stands.
std::size_t behind_prolog(std::string_view head, std::size_t at) {
  const auto behind = [&](std::string_view end) {
    const auto found = head.find(end, at);
    return found == std::string_view::npos ? head.size() : found + end.size();
  };
  const auto rest = head.substr(at);
  if (rest.starts_with("<?")) return behind("?>");
  if (rest.starts_with("<!--")) return behind("-->");
  return rest.starts_with("<!") ? behind(">") : at;
}

enum class Part : std::uint8_t { none, title, url, id, published, updated, creator, body, summary };

struct Known {
  std::string_view name;
  Part part;
};
constexpr Known kParts[] = {
    {"title", Part::title},
    {"link", Part::url},
    {"guid", Part::id},
    {"id", Part::id},
    {"pubDate", Part::published},
    {"published", Part::published},
    {"dc:date", Part::published},
    {"issued", Part::published},
    {"dcterms:issued", Part::published},
    {"updated", Part::updated},
    {"modified", Part::updated},
    {"dcterms:modified", Part::updated},
    {"dc:creator", Part::creator},
    {"author", Part::creator},
    {"content:encoded", Part::body},
    {"content", Part::body},
    {"description", Part::summary},
    {"summary", Part::summary},
};

Part part_named(std::string_view name) {
  const auto* known =
      std::find_if(std::begin(kParts), std::end(kParts), [&](const Known& one) { return one.name == name; });
  return known == std::end(kParts) ? Part::none : known->part;
}

/// What an item says, each part with the name of the element that said it.
struct ItemParts {
  struct Said {
    std::string text, name;
  };
  std::array<Said, 9> parts;
  Said& operator[](Part part) { return parts[static_cast<std::size_t>(part)]; }
};

class ItemReader {
 public:
  ItemParts read(std::string_view xml) {
    XmlHandlers handlers;
    handlers.opens = [&](std::string_view name, const XmlAttributes& attributes, XmlPlace) { open(name, attributes); };
    handlers.closes = [&](std::string_view name, std::size_t) { close(name); };
    handlers.text = [&](std::string_view text) { take(text); };
    handlers.entity = [&](std::string_view name) { take_entity(name); };
    read_xml(xml, handlers);  // the whole feed was well-formed up to the end of the item
    return std::move(item_);
  }

 private:
  void open(std::string_view name, const XmlAttributes& attributes) {
    ++depth_;
    if (depth_ == 1) {
      is_atom_ = without_atom(name) == "entry";
    } else if (depth_ == 2) {
      begin(is_atom_ ? without_atom(name) : name, attributes);
    } else if (part_ == Part::body || part_ == Part::summary) {
      said_ += "<" + std::string(name.substr(name.find(':') + 1)) + ">";
    }
  }

  void begin(std::string_view name, const XmlAttributes& attributes) {
    part_ = part_named(name);
    name_ = name;
    said_.clear();
    const bool is_markup = !is_atom_ || attributes("type") == "html" || attributes("type") == "text/html";
    is_plain_ = !is_markup;
    if (part_ == Part::url && is_atom_) {
      const auto rel = attributes("rel");
      said_ = rel.empty() || rel == "alternate" ? std::string(attributes("href")) : std::string();
    }
  }

  void close(std::string_view name) {
    if (depth_ > 2 && (part_ == Part::body || part_ == Part::summary))
      said_ += "</" + std::string(name.substr(name.find(':') + 1)) + ">";
    if (depth_ == 2 && part_ != Part::none) {
      auto& held = item_[part_];
      if (held.text.empty()) held = {stripped_ends(said_), name_};
    }
    if (depth_ == 2) part_ = Part::none;
    --depth_;
  }

  static std::string stripped_ends(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto first = std::min(text.find_first_not_of(kBlanks), text.size());
    text.remove_prefix(first);
    return std::string(text.substr(0, text.find_last_not_of(kBlanks) + 1));
  }

  void take(std::string_view text) {
    if (depth_ < 2 || part_ == Part::none) return;
    if (depth_ > 2 || (is_plain_ && is_text()))
      said_ += escaped(text);
    else
      said_ += text;
  }

  void take_entity(std::string_view name) {
    if (depth_ >= 2 && is_text()) said_ += "&" + std::string(name) + ";";
  }

  bool is_text() const { return part_ == Part::title || part_ == Part::body || part_ == Part::summary; }

  ItemParts item_;
  int depth_ = 0;
  bool is_atom_ = false, is_plain_ = false;
  Part part_ = Part::none;
  std::string name_, said_;
};

/// Text without any tag has its paragraphs by empty lines.
std::string as_paragraphs(std::string text) {
  if (text.find('<') != std::string::npos) return text;
  constexpr std::string_view kParted = "\n\n", kParagraph = "<p>";
  for (auto at = text.find(kParted); at != std::string::npos; at = text.find(kParted, at))
    text.replace(at, kParted.size(), kParagraph);
  return text;
}

void take_day(ItemParts& item, Release& release, std::vector<Problem>& problems) {
  for (const auto part : {Part::published, Part::updated}) {
    const auto& said = item[part];
    if (said.text.empty()) continue;
    if (!read_written_day(said.text, release, Origin::From::element, said.name)) {
      problems.push_back({{}, 0, 0, "not a date: \"" + said.text.substr(0, 40) + "\""});
      continue;
    }
    if (part == Part::updated)
      release.notes.push_back("published by its <" + said.name + ">: the feed tells no other day");
    return;
  }
}

}  // namespace

std::string root_of_xml(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  for (std::size_t at = 0; at < head.size();) {
    at = head.find_first_not_of(" \t\r\n", at);
    if (at == std::string_view::npos || head[at] != '<') return {};
    const auto behind = behind_prolog(head, at);
    if (behind == at) return lower(head.substr(at + 1, head.find_first_of(" \t\r\n/>", at) - at - 1));
    at = behind;
  }
  return {};
}

bool is_feed(std::string_view root) {
  return root == "rss" || without_atom(root) == "feed" || root == "rdf:rdf" || root == "channel";
}

std::string charset_of_xml(std::string_view bytes) {
  constexpr std::size_t kDeclaration = 200;
  constexpr std::string_view kEncoding = "encoding=";
  const auto head = lower(bytes.substr(0, std::min(bytes.find("?>"), kDeclaration)));
  const auto at = head.find(kEncoding);
  if (at == std::string::npos || at + kEncoding.size() >= head.size()) return {};
  const auto begin = at + kEncoding.size() + 1;
  return head.substr(begin, head.find(head[begin - 1], begin) - begin);
}

Feed items_of(std::string_view feed) {
  Feed found;
  FeedItem item;
  int inside = 0;
  XmlHandlers handlers;
  handlers.opens = [&](std::string_view name, const XmlAttributes&, XmlPlace place) {
    if (is_item(name) && inside++ == 0) item = {{place.at, place.at}, place.line};
  };
  handlers.closes = [&](std::string_view name, std::size_t end) {
    if (!is_item(name) || --inside != 0) return;
    item.span.end = end;
    found.items.push_back(item);
  };
  const auto error = read_xml(feed, handlers);
  if (!error.what.empty())
    found.broken = {{}, error.place.line, error.byte, "the XML breaks here: " + std::string(error.what)};
  return found;
}

Draft draft_of_item(std::string_view item, std::vector<Problem>& problems) {
  auto said = ItemReader().read(item);
  Release told;
  auto& url = said[Part::url];
  if (url.text.empty() && is_address(said[Part::id].text)) url = said[Part::id];
  told.url = url.text;
  if (!told.url.empty()) tell_origin(told, Origin::Field::url, Origin::From::element, url.name);
  told.id = said[Part::id].text.empty() ? told.url : said[Part::id].text;
  const auto& creator = said[Part::creator];
  if (told.url.empty() && !creator.text.empty()) {
    told.source = creator.text;
    tell_origin(told, Origin::Field::source, Origin::From::element, creator.name);
  }
  take_day(said, told, problems);
  const auto& body = said[said[Part::body].text.empty() ? Part::summary : Part::body].text;
  auto draft = draft_of_article(said[Part::title].text, as_paragraphs(body), std::move(told));
  if (!said[Part::title].text.empty())
    draft.title = {Origin::Field::title, Origin::From::element, said[Part::title].name, {}};
  return draft;
}

}  // namespace behistun::intake
