// What the rows of the gazetteer say of themselves.

#include <algorithm>
#include <array>
#include <behistun/gazetteer.hpp>

namespace behistun::gazetteer {

namespace {

template <class Row>
std::vector<std::string_view> forms_of(const Row& row, std::initializer_list<const Trilingual*> names) {
  std::vector<std::string_view> all;
  all.reserve(3 * names.size() + row.aliases.size());
  for (const auto* name : names)
    for (const auto* form : {&name->ru, &name->fr, &name->en}) all.emplace_back(*form);
  for (const auto& alias : row.aliases) all.emplace_back(alias);
  return all;
}

template <class Row>
std::string_view form_of(const Row& row, std::initializer_list<const Trilingual*> names, std::size_t at) {
  for (const auto* name : names)
    for (const auto* form : {&name->ru, &name->fr, &name->en})
      if (at-- == 0) return *form;
  return row.aliases[at];
}

}  // namespace

const std::string& Trilingual::in(Language language) const {
  if (language == Language::ru) return ru;
  if (language == Language::fr) return fr;
  return en;
}

std::vector<std::string_view> forms(const Country& country) {
  return forms_of(country, {&country.name, &country.full});
}
std::vector<std::string_view> forms(const Place& place) { return forms_of(place, {&place.name}); }
std::vector<std::string_view> forms(const Body& body) { return forms_of(body, {&body.name}); }

std::string_view form(const Country& country, std::size_t at) {
  return form_of(country, {&country.name, &country.full}, at);
}
std::string_view form(const Place& place, std::size_t at) { return form_of(place, {&place.name}, at); }
std::string_view form(const Body& body, std::size_t at) { return form_of(body, {&body.name}, at); }

std::string_view tells(const Variants& variants, std::string_view form) {
  for (const auto& [variant, meaning] : variants)
    if (variant == form) return meaning;
  return {};
}

std::size_t rank_of_office(std::string_view office) {
  constexpr std::array<std::string_view, 12> kOrder = {"head-of-state",
                                                       "head-of-government",
                                                       "european-council-president",
                                                       "commission-president",
                                                       "secretary-general",
                                                       "high-representative",
                                                       "foreign-minister",
                                                       "defence-minister",
                                                       "deputy-foreign-minister",
                                                       "special-envoy",
                                                       "adviser",
                                                       "spokesperson"};
  return static_cast<std::size_t>(std::find(kOrder.begin(), kOrder.end(), office) - kOrder.begin());
}

}  // namespace behistun::gazetteer
