// A page says its title up to five times: as <h1>, og:title, "headline" of JSON-LD or of an element, and <title>. An
// <h1> that another of them confirms is it, <title> last, for it names the site too; then an <h2> that <title> begins
// or ends with; then the <h1> of the main content; then a headline or og:title that stands in the text; then the
// heading above the text. Where <title> is only the name of a site or of a section, the lines of the text tell
// (label.cpp).

#include "page_title.hpp"

#include <algorithm>
#include <behistun/text.hpp>
#include <span>

#include "furniture.hpp"
#include "letterhead.hpp"
#include "line_shapes.hpp"
#include "publishers.hpp"
#include "words_shared.hpp"

namespace behistun::intake {
namespace {

constexpr std::string_view kBars[] = {" | ", " — ", " :: "};
constexpr std::string_view kDashes[] = {" - ", " – "};  // may stand in the title itself

/// A publisher whose host is one.
const Publisher* known_site(std::string_view name) {
  const auto* found = publisher_named(text::search_form(name));
  return found == nullptr || found->host.find('*') != std::string_view::npos ? nullptr : found;
}

/// "Telephone conversation | elysee.fr", "Telephone conversation - Ministry of Foreign Affairs of A" without the site's
/// name.
std::string without_site(std::string title) {
  for (const auto bar : kBars)
    if (const auto at = title.rfind(bar); at != std::string::npos && at > title.size() / 3) title.resize(at);
  for (const auto dash : kDashes)
    if (const auto at = title.rfind(dash);
        at != std::string::npos && known_site(title.substr(at + dash.size())) != nullptr)
      title.resize(at);
  return title;
}

/// The last part of a <title>, else the first, if it is a publisher's name.
const Publisher* site_in(std::string_view title) {
  for (const auto& bars : {std::span<const std::string_view>(kBars), std::span<const std::string_view>(kDashes)})
    for (const auto bar : bars) {
      const auto last = title.rfind(bar), first = title.find(bar);
      if (last == std::string_view::npos) continue;
      if (const auto* site = known_site(title.substr(last + bar.size())); site != nullptr) return site;
      if (const auto* site = known_site(title.substr(0, first)); site != nullptr) return site;
    }
  return nullptr;
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

/// "A call of ministers" of "A call of ministers | Press | Office" and of "Office » A call of ministers".
bool is_end_of(std::string_view heading, std::string_view title) {
  if (heading.size() >= title.size()) return false;
  return title.starts_with(heading) || title.ends_with(heading);
}

}  // namespace

std::string title_of(const Told& told, const std::vector<Block>& blocks) {
  const auto stands = [&](const std::string& title) {
    return std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) { return block.text == title; });
  };
  // <title> names the site beside the page: an <h1> that another says again comes first.
  for (const auto& heading : told.headings)
    if ((confirms(heading, told.meta_title) || confirms(heading, told.headline)) && !is_furniture(heading))
      return heading;
  for (const auto& heading : told.headings)
    if (confirms(heading, told.title) && !is_furniture(heading)) return heading;
  for (const auto& heading : told.subheadings)
    if (count_words(heading) >= 3 && is_end_of(heading, told.title) && stands(heading) && !is_furniture(heading))
      return heading;
  for (const auto& title : {told.headline, told.meta_title})
    if (!title.empty() && stands(title)) return title;
  for (const auto& heading : told.headings)
    if (stands(heading) && !is_furniture(heading)) return heading;
  if (!told.headings.empty() && !is_furniture(told.headings[0])) return told.headings[0];
  if (!told.meta_title.empty()) return told.meta_title;
  return title_in(blocks, without_site(told.title));
}

Site site_of(const Told& told) {
  if (const auto* site = known_site(told.site); site != nullptr) return {site->host, "og:site_name"};
  const auto* site = site_in(told.title);
  return site == nullptr ? Site{} : Site{site->host, "title"};
}

Origin teller_of(const std::string& title, const Told& told, const std::vector<Block>& blocks) {
  const auto field = Origin::Field::title;
  if (std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) { return block.text == title; }))
    return {field, Origin::From::text, {}, {}};
  if (title == told.meta_title) return {field, Origin::From::meta, "og:title", {}};
  if (title == told.headline) return {field, Origin::From::json_ld, "headline", {}};
  const bool heading = std::find(told.headings.begin(), told.headings.end(), title) != told.headings.end();
  return {field, Origin::From::element, heading ? "h1" : "title", {}};
}

}  // namespace behistun::intake
