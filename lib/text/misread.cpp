// Text of one 8-bit charset that somebody read in another: «Ïðåçèäåíò», «рТЕЪЙДЕОФ», «ЏаҐ§Ё¤Ґ­в», «Prйsident».
//
// Here every byte gave a character, so nothing is ill-formed and statistics must tell. A line is taken back to its
// bytes and read in each charset that it may have been in (misread_line.hpp). It is repaired if the best of these
// readings is legible (unicode::legibility) and so much likelier than the line as it is that no line of another
// language comes near. The lead needed has been measured on 54 languages. Lines of a text that were all misread in the
// same way are certain together: headlines and names are short.

#include "misread_line.hpp"
#include "steps.hpp"

#include <algorithm>
#include <array>

namespace behistun::text {

namespace {

// In log2 odds, of a line, of each of its characters beyond ASCII that change, of each of them as it was meant.
constexpr double kCertain = 12, kCertainEach = 0.35, kCertainlyLegible = -5.6;
// Lines of a text that are likely point to a way together, and then to go that way a small lead is enough.
constexpr double kLikely = 6, kLegible = -7.5, kCertainTogether = 30, kKnownWay = 2;
constexpr double kHidden = -4;  // the same where a line may hide
// French in windows-1251 has few letters to tell by, but Cyrillic ones within Latin words are told by nothing else.
constexpr double kCertainFrench = 10, kLegibleFrench = -6.5;
constexpr double kForCapitals = 4;  // so many times the lead, where a line in capitals would become one without

bool is_likely(const Repair& repair) {
  return repair.lead > kLikely && repair.each > kLegible && !repair.lists_letters;
}

bool is_certain(const Repair& repair) {
  const double fold = repair.loses_capitals ? kForCapitals : 1;
  const bool french = is_french(repair.way);
  return is_likely(repair) && repair.lead > fold * (french ? kCertainFrench : kCertain) &&
         repair.lead > fold * kCertainEach * static_cast<double>(repair.changed) &&
         repair.each > (french ? kLegibleFrench : kCertainlyLegible);
}

// Nothing is wrong with the other lines by themselves; they are looked at only if one of these is likely garbled.
bool has_likely_line(std::string_view text) {
  bool found = false;
  each_line(text, kMisread | kLoud, [&](Span span) {
    const auto line = span.of(text);
    found = found || (may_be_garbled(line) && !reads_well_at_first(line) && is_likely(MisreadLine(text, span).best()));
  });
  return found;
}

}  // namespace

void repair_misread(std::string_view text, Rewrite& rewrite) {
  if (!has_likely_line(text)) return;
  std::vector<MisreadLine> lines;
  each_line(text, kAny, [&](Span span) {
    if (may_be_garbled(span.of(text))) lines.emplace_back(text, span);
  });
  std::vector<Repair> repairs;
  std::array<double, kWayCount> leads{};  // of the lines together
  for (const auto& line : lines) {
    const auto& repair = repairs.emplace_back(line.best());
    if (is_likely(repair) && !repair.loses_capitals) leads[repair.way] += repair.lead;
  }
  const auto surest = static_cast<std::size_t>(std::ranges::max_element(leads) - leads.begin());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool hidden = hides_lines(surest), asked = hidden || lines[i].is_doubtful();
    const auto known = asked && leads[surest] > kCertainTogether ? lines[i].repair(surest, true) : Repair{};
    if (known.way != kWayCount && known.lead > (hidden ? kHidden : kKnownWay) && known.each > kLegible &&
        known.lead + kCertain > repairs[i].lead) {
      lines[i].mend(known, text, rewrite);
    } else if (is_certain(repairs[i])) {
      lines[i].mend(repairs[i], text, rewrite);
    }
  }
}

}  // namespace behistun::text
