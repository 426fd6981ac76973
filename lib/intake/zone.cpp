// In which zone is the hour of publication? A zone that is written beside it stands. Else an hour that a page of the
// office's own says is read by the clocks of the office (data/zones.tsv): a ministry's site keeps the time of its
// capital. Not so what stands below the office's host, for that is often an embassy's ("rome.mid.ru"), and not the hour
// of a JSON line, which whoever wrote the line may have turned to another zone.

#include <algorithm>
#include <behistun/clocks.hpp>
#include <unordered_map>

#include "draft.hpp"

namespace behistun::intake {
namespace {

struct Clocks {
  std::string_view host, zone, example, gives;
};
constexpr Clocks kClocks[] = {
#include "zones.inc"
};

/// "en.kremlin.ru" is the same office as "kremlin.ru", "rome.mid.ru" is not that of "mid.ru".
std::string_view without_language(std::string_view host) {
  constexpr std::string_view kSameOffice[] = {"en.", "eng.", "fr.", "ru.", "m.", "old.", "special."};
  for (const auto prefix : kSameOffice)
    if (host.starts_with(prefix)) return host.substr(prefix.size());
  return host;
}

std::string_view zone_at(std::string_view host) {
  static const auto zones = [] {
    std::unordered_map<std::string_view, std::string_view> rows;
    for (const auto& row : kClocks) rows.emplace(row.host, row.zone);
    return rows;
  }();
  const auto found = zones.find(without_language(host));
  return found == zones.end() ? std::string_view() : found->second;
}

}  // namespace

void find_zone(std::string_view host, Release& release) {
  const auto* told = origin_of(release, Origin::Field::published_time);
  if (told == nullptr) return;
  auto& time = *release.published_time;
  if (time.utc_offset) {
    const auto same = *told;
    return tell_origin(release, Origin::Field::zone, same.from, same.where, same.span);
  }
  if (told->from == Origin::From::json || !release.published) return;
  const auto zone = zone_at(host);
  if (zone.empty()) return;
  time.utc_offset = unicode::utc_offset(zone, *release.published, time.minutes);
  if (time.utc_offset) tell_origin(release, Origin::Field::zone, Origin::From::publisher, zone);
}

}  // namespace behistun::intake
