// Where the clocks stand: ICU's copy of the IANA time zone database, which knows the laws of each year.

#include <unicode/basictz.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <behistun/clocks.hpp>
#include <map>
#include <memory>
#include <string>

namespace behistun::unicode {
namespace {

/// nullptr for a zone that ICU does not know. A zone is made once in a thread: that takes longer than all asking.
const icu::BasicTimeZone* zone_named(std::string_view name) {
  thread_local std::map<std::string, std::unique_ptr<icu::TimeZone>, std::less<>> zones;
  auto at = zones.find(name);
  if (at == zones.end()) {
    const icu::StringPiece piece(name.data(), static_cast<std::int32_t>(name.size()));
    std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(piece)));
    icu::UnicodeString id;
    if (zone->getID(id) == UNICODE_STRING_SIMPLE(UCAL_UNKNOWN_ZONE_ID)) zone.reset();
    at = zones.emplace(std::string(name), std::move(zone)).first;
  }
  return dynamic_cast<const icu::BasicTimeZone*>(at->second.get());
}

}  // namespace

std::optional<std::int32_t> utc_offset(std::string_view zone, Day day, std::int32_t minutes) {
  constexpr double kMinute = 60'000, kDay = 24 * 60 * kMinute;  // milliseconds
  const auto* clocks = zone_named(zone);
  if (clocks == nullptr) return std::nullopt;
  std::int32_t standard = 0, summer = 0;
  auto status = U_ZERO_ERROR;
  clocks->getOffsetFromLocal(day.number * kDay + minutes * kMinute, UCAL_TZ_LOCAL_FORMER, UCAL_TZ_LOCAL_FORMER,
                             standard, summer, status);
  if (U_FAILURE(status)) return std::nullopt;
  return (standard + summer) / static_cast<std::int32_t>(kMinute);
}

}  // namespace behistun::unicode
