// What other people's data say in words of their own (English titles of offices, countries by two letters), and which
// office leads a state.
//
// Of titles, the longest phrase of data/posts.tsv at the start decides, if what follows it is what the row allows:
// "President of France" is a head of state, "President of the Senate" is not.

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <behistun/unicode.hpp>

namespace behistun::gazetteer {

namespace {

struct Row {
  std::string_view phrase, office, rest, of, example, gives;
};
constexpr Row kPosts[] = {
#include "posts.inc"
};

struct Code {
  std::string_view two, three;
};
constexpr Code kCodes[] = {
#include "iso3166.inc"
};

struct Leader {
  std::string_view country, example;
};
constexpr Leader kLeaders[] = {
#include "leaders.inc"
};

// "of the Netherlands" → "netherlands".
std::string_view without_links(std::string_view rest) {
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view link : {" ", "of ", "the "})
      if (rest.starts_with(link)) {
        rest.remove_prefix(link.size());
        more = true;
      }
  }
  return rest;
}

// The country that ends "…and Cooperation of Germany".
std::string country_at_the_end(std::string_view rest) {
  const auto of = rest.rfind(" of ");
  return of == std::string_view::npos ? std::string() : country_named(without_links(rest.substr(of)));
}

}  // namespace

std::string country_named(std::string_view name) {
  const auto folded = unicode::fold_case(name);
  for (const auto& country : Gazetteer::built_in().countries())
    for (const auto form : forms(country))
      if (!form.empty() && unicode::fold_case(form) == folded) return country.code;
  return {};
}

Post post_of_title(std::string_view title_en) {
  const auto title = unicode::fold_case(title_en);
  const Row* best = nullptr;
  std::string best_of;
  for (const auto& row : kPosts) {
    if (!title.starts_with(row.phrase) || (best != nullptr && best->phrase.size() >= row.phrase.size())) continue;
    const auto rest = std::string_view(title).substr(row.phrase.size());
    if (!rest.empty() && (row.rest.empty() || rest.front() != ' ')) continue;
    auto of = rest.empty() ? std::string() : country_named(without_links(rest));
    if (row.rest == "country" && !rest.empty() && of.empty()) continue;
    if (row.rest == "any" && of.empty()) of = country_at_the_end(rest);
    best = &row;
    best_of = row.of.empty() ? of : std::string(row.of);
  }
  return best == nullptr ? Post{"other", {}} : Post{std::string(best->office), best_of};
}

std::string_view country_of(std::string_view alpha2) {
  const auto folded = unicode::fold_case(alpha2);
  for (const auto& code : kCodes)
    if (code.two == folded) return code.three;
  return {};
}

std::string_view leading_office(std::string_view country) {
  const auto leads = [&](const Leader& row) { return row.country == country; };
  return std::any_of(std::begin(kLeaders), std::end(kLeaders), leads) ? "head-of-government" : "head-of-state";
}

}  // namespace behistun::gazetteer
