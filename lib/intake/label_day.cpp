// Which day was it published? The dates that stand in lines of their own, in the head, under the lead, in the foot.

#include "address_day.hpp"
#include "furniture.hpp"
#include "labelling.hpp"
#include "line_shapes.hpp"

#include <algorithm>
#include <behistun/detect.hpp>
#include <behistun/unicode.hpp>

namespace behistun::intake {
namespace {

constexpr std::size_t kOfLanguage = 1000;  // bytes that tell which language dates are written in

/// "Ottawa, Ontario – Global Affairs Canada" of "September 5, 2023 – Ottawa, Ontario – Global Affairs Canada".
std::optional<std::string_view> behind_dash(std::string_view line) {
  constexpr std::string_view kDash = " – ";
  const auto dash = line.find(kDash);
  if (dash == std::string_view::npos || line.find(kDash, dash + 1) == std::string_view::npos) return std::nullopt;
  return line.substr(dash + kDash.size());
}

/// Words with capitals alone.
bool stands_for_place(std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const auto end = std::min(words.find(' ', at), words.size());
    const auto first = unicode::code_point(words, at);
    if (end > at && unicode::is_letter(first.value) && !unicode::is_upper(first.value)) return false;
    at = end + 1;
  }
  return true;
}

}  // namespace

std::size_t Labelling::boundary(std::size_t size) const {
  if (size >= release_.text.size()) return release_.text.size();
  while (size > 0 && (static_cast<unsigned char>(release_.text[size]) & 0xC0U) == 0x80U) --size;
  return size;
}

std::optional<Dateline> Labelling::read_dateline(std::string_view line, bool marked) {
  if (!may_be_dateline(line)) return std::nullopt;
  if (!language_) language_ = detect::detect(std::string_view(release_.text).substr(0, boundary(kOfLanguage))).language;
  if (auto dateline = dateline_of(line, *language_, release_, marked)) return dateline;
  if (const auto place = behind_dash(line); place && stands_for_place(*place))
    if (auto dateline = dateline_of(line.substr(0, static_cast<std::size_t>(place->data() - line.data())), *language_,
                                    release_, true))
      return dateline;
  const auto bar = line.find(" | ");
  if (bar == std::string_view::npos) return std::nullopt;
  if (opens_byline(line)) return dateline_of(line.substr(bar + 3), *language_, release_);
  return dateline_of(line.substr(0, bar), *language_, release_);
}

bool Labelling::may_tell_day(Day day, std::size_t i) {
  if (foot_begin_ == 0 || i < foot_begin_) return true;
  if (const auto address = day_in_address(release_.url); address && address->day != day) return false;
  const auto above = said_before(i);
  const bool said_above = above < lines_.size() && text(above).size() <= kShort;
  if (tells_of_publication(text::search_form(text(i))) ||
      (said_above && tells_of_publication(text::search_form(text(above)))))
    return true;
  if (!foot_agrees_) {
    std::optional<Day> first;
    foot_agrees_ = true;
    for (std::size_t line = foot_begin_; line < lines_.size() && *foot_agrees_; ++line) {
      const auto other = may_be_dateline(text(line)) ? read_dateline(text(line)) : std::nullopt;
      if (!other || !other->day) continue;
      if (first && *first != *other->day) foot_agrees_ = false;
      first = other->day;
    }
  }
  return *foot_agrees_;
}

void Labelling::take(const Dateline& dateline, std::size_t i) {
  const auto tell = [&](Origin::Field field, Span of_line) {
    const auto begin = place_of(text(i), release_.text).begin;
    tell_origin(release_, field, Origin::From::text, {}, {begin + of_line.begin, begin + of_line.end});
  };
  if (release_.native_id.empty() && !dateline.native_id.empty()) {
    release_.native_id = dateline.native_id;
    tell(Origin::Field::native_id, dateline.native_id_span);
  }
  if (!release_.published && dateline.day && may_tell_day(*dateline.day, i)) {
    release_.published = dateline.day;
    tell(Origin::Field::published, dateline.day_span);
  }
  const bool of_day = !dateline.day || dateline.day == release_.published;
  if (!release_.published_time && dateline.time && of_day) {
    release_.published_time = dateline.time;
    tell(Origin::Field::published_time, dateline.time_span);
  }
}

void Labelling::take_unless_updated(const Dateline& dateline, std::size_t i) {
  std::size_t above = i;
  while (above > 0 && (above == i || lines_[above].label == Label::blank)) --above;
  const bool updated =
      above < i && lines_[above].label == Label::dateline && tells_of_update(text::search_form(text(above)));
  if (!updated) take(dateline, i);
}

void Labelling::find_day_below_lead() {
  constexpr std::size_t kLines = 8;
  const auto end = std::min(head_end_ + kLines, lines_.size());
  for (std::size_t i = head_end_; i < end && !release_.published; ++i) {
    if (lines_[i].label != Label::body || known_[i]) continue;
    const auto dateline = read_dateline(text(i));
    if (!dateline || !dateline->day) continue;
    lines_[i].label = Label::dateline;
    take(*dateline, i);
    label_hour_and_place_below(i);
  }
}

void Labelling::label_hour_and_place_below(std::size_t day) {
  auto next = next_said(day);
  if (next >= lines_.size() || lines_[next].label != Label::body) return;
  if (const auto hour = read_dateline(text(next)); hour && !hour->day && hour->time) {
    lines_[next].label = Label::dateline;
    take(*hour, next);
    const auto place = next_said(next);
    if (place < lines_.size() && lines_[place].label == Label::body &&
        text(place).find(", ") != std::string_view::npos && is_place_beside_day(place))
      lines_[place].label = Label::dateline;
  }
}

}  // namespace behistun::intake
