#pragma once
// RSS, RDF and Atom: which file is one, where its items stand, and what an item says.

#include <behistun/base.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "draft.hpp"

namespace behistun::intake {

/// The name of the first element of an XML file, in lower case ("rss", "feed", "rdf:rdf", "html", "urlset"); empty for
/// what does not begin as XML does. Looks at the first bytes only.
std::string root_of_xml(std::string_view head);
/// Is that the root of a feed?
bool is_feed(std::string_view root);
/// The charset that an XML declaration promises; empty if there is none.
std::string charset_of_xml(std::string_view bytes);

struct FeedItem {
  Span span;             ///< bytes of the feed, with the item's own tags
  std::size_t line = 0;  ///< where it begins, from 1
};
struct Feed {
  std::vector<FeedItem> items;
  Problem broken;  ///< where the XML breaks, and why; those before it are whole. `what` is empty if it does not
};
/// @pre  well-formed UTF-8.  O(bytes).
Feed items_of(std::string_view feed);

/// One item, as its feed holds it.
Draft draft_of_item(std::string_view item, std::vector<Problem>& problems);

}  // namespace behistun::intake
