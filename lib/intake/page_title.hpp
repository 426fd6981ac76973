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
  std::string title, meta_title, headline;
  std::vector<std::string> headings;     // <h1>, but for those that lead to the site
  std::vector<std::string> subheadings;  // <h2>
  std::string meta_date, meta_date_name, data_date;
  std::optional<PageData> data;  // of the page's scripts
};

std::string title_of(const Told& told, const std::vector<Block>& blocks);
/// Who tells a title: of one that is a line of the page the text itself.
Origin teller_of(const std::string& title, const Told& told, const std::vector<Block>& blocks);

}  // namespace behistun::intake
