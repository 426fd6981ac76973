// Next.js and its like send the data of a page as JSON in a script, and some send nothing beside it. The article is the
// object with the longest text under a name that bodies have; its title and day stand beside the body.

#include "page_data.hpp"

#include <simdjson.h>

#include <array>

namespace behistun::intake {
namespace {

constexpr int kDeepestData = 24;
constexpr std::size_t kShortestBody = 200;  // bytes of a body
constexpr std::array kBodies = {"body", "content", "articleBody", "text", "html"};
constexpr std::array kTitles = {"title", "headline", "name"};
constexpr std::array kDates = {"datePublished", "publishedAt", "published_at", "published", "publishDate", "date"};

/// The first of these names under which text stands.
template <std::size_t N>
std::string_view text_under(const std::array<const char*, N>& names, const simdjson::dom::object& object,
                            std::string_view* found = nullptr) {
  for (const auto* name : names) {
    std::string_view text;
    if (object[name].get(text) != simdjson::SUCCESS || text.empty()) continue;
    if (found != nullptr) *found = name;
    return text;
  }
  return {};
}

void look_into(const simdjson::dom::element& element, PageData& best, int depth = 0) {
  if (depth > kDeepestData) return;
  if (simdjson::dom::array array; element.get(array) == simdjson::SUCCESS)
    for (const auto item : array) look_into(item, best, depth + 1);
  simdjson::dom::object object;
  if (element.get(object) != simdjson::SUCCESS) return;
  const auto body = text_under(kBodies, object);
  if (body.size() >= kShortestBody && body.size() > best.body.size()) {
    std::string_view name;
    best.body = body;
    best.title = text_under(kTitles, object);
    best.date = text_under(kDates, object, &name);
    best.date_name = name;
  }
  for (const auto field : object) look_into(field.value, best, depth + 1);
}

}  // namespace

std::optional<PageData> article_in(std::string_view json) {
  simdjson::dom::parser parser;
  simdjson::dom::element data;
  if (parser.parse(json.data(), json.size()).get(data) != simdjson::SUCCESS) return std::nullopt;
  PageData best;
  look_into(data, best);
  if (best.body.empty()) return std::nullopt;
  return best;
}

}  // namespace behistun::intake
