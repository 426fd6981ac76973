// The day of publication where neither the format nor a dateline tells it: the address, a date that opens the text or
// the title, the name of the file, in this order.

#include "address_day.hpp"
#include "dateline.hpp"
#include "draft.hpp"

namespace behistun::intake {

void find_day(Release& release) {
  if (release.published) return;
  const auto settle = [&](Day day, Origin::From from, std::string_view where, Span span, const char* how) {
    release.published = day;
    tell_origin(release, Origin::Field::published, from, where, span);
    release.notes.emplace_back(how);
  };
  if (const auto address = day_in_address(release.url))
    return settle(address->day, Origin::From::address, address->piece, {}, "published by its address");
  if (const auto opening = day_of_opening(release))
    return settle(*opening->day, Origin::From::text, {}, opening->day_span,
                  "published by the place and date that open its text");
  if (const auto day = day_of_title(release))
    return settle(*day->day, Origin::From::text, {}, day->day_span, "published by the day that opens its title");
  const auto name = std::string_view(release.id).substr(release.id.rfind('/') + 1).substr(0, 10);
  if (const auto day = Day::read(name))
    settle(*day, Origin::From::file_name, name, {}, "published by the name of the file");
}

}  // namespace behistun::intake
