#pragma once
// The title of a page, of all that it says of itself.

#include <optional>
#include <string>
#include <vector>

#include "draft.hpp"
#include "page_data.hpp"
#include "page_elements.hpp"

namespace behistun::intake {

/// What a page says of itself outside its content.
struct Told {
  std::string title, meta_title, headline, site;  // site: og:site_name
  std::vector<std::string> headings;              // <h1>, but for those that lead to the site
  std::vector<std::string> subheadings;           // <h2>
  std::string meta_date, meta_date_name, data_date;
  std::optional<PageData> data;  // of the page's scripts
};

std::string title_of(const Told& told, const std::vector<Block>& blocks);

/// Who published a page that tells no address: what og:site_name says, or a part of <title>, where publishers.tsv has
/// it as a name. `host` is empty of nobody; `where` is "og:site_name" or "title".
struct Site {
  std::string_view host, where;
};
Site site_of(const Told& told);
/// Who tells a title: of one that is a line of the page the text itself.
Origin teller_of(const std::string& title, const Told& told, const std::vector<Block>& blocks);

}  // namespace behistun::intake
