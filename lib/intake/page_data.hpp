#pragma once
// Pages whose text lies in a script, for the browser to lay out.

#include <optional>
#include <string>
#include <string_view>

namespace behistun::intake {

/// An article as the data of a page hold it.
struct PageData {
  std::string title, date, date_name;
  std::string body;  ///< HTML
};

/// The article with the longest body in JSON; none without a body of a paragraph's length.
std::optional<PageData> article_in(std::string_view json);

}  // namespace behistun::intake
