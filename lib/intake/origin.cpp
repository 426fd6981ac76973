// Where each field of a release was read: the words for it, and a list that is kept by field.

#include <algorithm>

#include "draft.hpp"

namespace behistun::intake {

std::string_view to_string(Origin::Field field) {
  switch (field) {
    case Origin::Field::title:
      return "title";
    case Origin::Field::published:
      return "published";
    case Origin::Field::published_time:
      return "published_time";
    case Origin::Field::zone:
      return "zone";
    case Origin::Field::source:
      return "source";
    case Origin::Field::side:
      return "side";
    case Origin::Field::url:
      return "url";
    case Origin::Field::native_id:
      return "native_id";
    case Origin::Field::language:
      return "language";
    case Origin::Field::declared:
      return "declared";
  }
  return "title";
}

std::string_view to_string(Origin::From from) {
  switch (from) {
    case Origin::From::text:
      return "text";
    case Origin::From::json:
      return "json";
    case Origin::From::meta:
      return "meta";
    case Origin::From::json_ld:
      return "json_ld";
    case Origin::From::element:
      return "element";
    case Origin::From::link:
      return "link";
    case Origin::From::address:
      return "address";
    case Origin::From::file_name:
      return "file_name";
    case Origin::From::folder:
      return "folder";
    case Origin::From::publisher:
      return "publisher";
  }
  return "text";
}

void tell_origin(Release& release, Origin::Field field, Origin::From from, std::string_view where, Span span) {
  const auto behind = std::find_if(release.origins.begin(), release.origins.end(),
                                   [&](const Origin& origin) { return origin.field > field; });
  release.origins.insert(behind, {field, from, std::string(where), span});
}

const Origin* origin_of(const Release& release, Origin::Field field) {
  const auto at = std::find_if(release.origins.begin(), release.origins.end(),
                               [&](const Origin& origin) { return origin.field == field; });
  return at == release.origins.end() ? nullptr : &*at;
}

}  // namespace behistun::intake
