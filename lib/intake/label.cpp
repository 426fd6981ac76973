// What is each line? Title, dateline, language versions, body, or the page's furniture.
//
// A scraped page has a head, a trunk of prose and a foot. Prose is what is long and ends as sentences end, and does not
// begin as notes on cookies and rights do. In the head and the foot lines are held against data/boilerplate.tsv and
// data/manners.tsv, and against these shapes:
//
//   versions     • ru-RU1 fr-FR1 en-GB1
//   navigation   Home > Press room >      •  The Owner  >>  …      four bullets or more, one under the other
//   dateline     a date, and beside it no more than a place, a time, a number
//
// Of the lines of the head that are none of these one is the title (title.cpp), and what stands over it is furniture. A
// short line glued under a dateline (a place, a section) belongs to it. In the foot a short line is furniture if it
// shares no word with the text, or stands under such a one. Nothing is deleted, and what no rule claims is body.

#include "address_day.hpp"
#include "dateline.hpp"
#include "draft.hpp"
#include "furniture.hpp"
#include "line_shapes.hpp"
#include "title.hpp"
#include "words_shared.hpp"

#include <algorithm>
#include <behistun/detect.hpp>
#include <behistun/text.hpp>

namespace behistun::intake {
namespace {

constexpr std::size_t kTitle = 400;        // a longer first line is no title
constexpr std::size_t kOfLanguage = 1000;  // bytes that tell which language dates are written in
constexpr std::size_t kOfProse = 4000;     // bytes that tell which words the text uses
constexpr std::size_t kLongestPlace = 40;  // code points
constexpr std::size_t kOpening = 64;       // bytes that tell that a paragraph is furniture

class Page {
 public:
  Page(Release& release, const std::vector<Line>& marked, bool contained)
      : release_(release), lines_(split_lines(release.text)), contained_(contained) {
    find_trunk();
    take_marked(marked);
  }

  void label() {
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (!known_[i]) label_one(i);
    label_lists();
    label_lone_fields();
    label_field_title();
    label_title();
    label_places();
    label_above_title();
    label_foot();
    find_day_below_lead();
    mark_repeated_title();
    release_.lines = std::move(lines_);
  }

 private:
  std::string_view text(std::size_t i) const { return trimmed(lines_[i].span.of(release_.text)); }

  /// At most `size`, and not inside a code point.
  std::size_t boundary(std::size_t size) const {
    if (size >= release_.text.size()) return release_.text.size();
    while (size > 0 && (static_cast<unsigned char>(release_.text[size]) & 0xC0U) == 0x80U) --size;
    return size;
  }

  void find_trunk() {
    const auto is_trunk = [&](std::size_t i) { return is_prose(text(i)) && !opens_furniture(text(i)); };
    head_end_ = 0;
    while (head_end_ < lines_.size() && !is_trunk(head_end_)) ++head_end_;
    foot_begin_ = lines_.size();
    while (foot_begin_ > head_end_ && !is_trunk(foot_begin_ - 1)) --foot_begin_;
    if (head_end_ == lines_.size()) foot_begin_ = 0;
  }

  /// "This site uses cookies to …", "All rights reserved. No part of …"
  static std::optional<Label> opens_furniture(std::string_view line) {
    auto size = std::min(kOpening, line.size());
    while (size < line.size() && size > 0 && line[size] != ' ') --size;
    return furniture_opened_by(line, text::search_form(line.substr(0, size)), true);
  }

  /// The beginning of the text between head and foot; of a page without prose, of what follows a line.
  std::string_view prose_below(std::size_t line) const {
    const bool prose = head_end_ < lines_.size();
    const auto begin = prose ? lines_[head_end_].span.begin : lines_[line].span.end;
    const auto end = prose ? lines_[foot_begin_ - 1].span.end : release_.text.size();
    return std::string_view(release_.text).substr(begin, std::min(kOfProse, end - begin));
  }

  bool at_edge(std::size_t i) const { return i < head_end_ || i >= foot_begin_; }

  void take_marked(const std::vector<Line>& marked) {
    known_.assign(lines_.size(), false);
    auto next = lines_.begin();
    for (const auto& mark : marked) {
      next = std::find_if(next, lines_.end(), [&](const Line& line) { return line.span.begin >= mark.span.begin; });
      if (next == lines_.end()) return;
      next->label = mark.label;
      const auto i = static_cast<std::size_t>(next - lines_.begin());
      known_[i] = true;
      titled_ = titled_ || mark.label == Label::title;
      if (mark.label == Label::dateline)
        if (const auto dateline = read_dateline(text(i), true)) take(*dateline, i);
    }
  }

  void declare(const std::vector<std::string>& languages, std::string_view line) {
    for (const auto& language : languages) {
      if (std::find(release_.declared.begin(), release_.declared.end(), language) != release_.declared.end()) continue;
      release_.declared.push_back(language);
      constexpr std::size_t kMarker = 5;  // bytes: "ru-RU"
      const auto marker = line.substr(line.find(language + "-"), kMarker);
      tell_origin(release_, Origin::Field::declared, Origin::From::text, language, place_of(marker, release_.text));
    }
  }

  std::optional<Dateline> read_dateline(std::string_view line, bool marked = false) {
    if (!may_be_dateline(line)) return std::nullopt;
    if (!language_)
      language_ = detect::detect(std::string_view(release_.text).substr(0, boundary(kOfLanguage))).language;
    if (auto dateline = dateline_of(line, *language_, release_, marked)) return dateline;
    const auto bar = line.find(" | ");
    if (bar == std::string_view::npos) return std::nullopt;
    if (opens_byline(line)) return dateline_of(line.substr(bar + 3), *language_, release_);
    return dateline_of(line.substr(0, bar), *language_, release_);
  }

  /// Below the text dates of other pages stand too: where the address or a second date says otherwise, only what is
  /// said to be the day of publication is it.
  bool may_tell_day(Day day, std::size_t i) {
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

  void take(const Dateline& dateline, std::size_t i) {
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

  void label_one(std::size_t i) {
    const auto line = text(i);
    auto& label = lines_[i].label;
    if (line.empty()) {
      label = Label::blank;
      return;
    }
    const bool edge = at_edge(i);
    if (line.size() > kShort && line.find(">>") == std::string_view::npos) {
      if (edge) label = opens_furniture(line).value_or(label);
      return;
    }
    if (const auto languages = version_markers(line); !languages.empty()) {
      label = Label::versions;
      declare(languages, line);
      return;
    }
    if (!has_letters(line)) {
      label = line.starts_with("•") ? Label::navigation : Label::boilerplate;
      return;
    }
    if (!edge && !may_be_furniture_within(line)) return;
    const auto searched = text::search_form(line);
    if (const auto found = furniture(line, searched, edge)) {
      label = *found;
      if (*found == Label::dateline)
        if (const auto dateline = read_dateline(line)) take_unless_updated(*dateline, i);
      return;
    }
    if (!edge) return;
    if (is_letterhead(searched)) {
      label = Label::boilerplate;
    } else if (is_navigation(line)) {
      label = Label::navigation;
    } else if (const auto dateline = read_dateline(line)) {
      label = Label::dateline;
      take_unless_updated(*dateline, i);
    } else if (code_points(line) <= 2 || !has_words(line) || is_byline(line)) {
      label = Label::boilerplate;
    }
  }

  /// "Last updated" may have a line of its own over the date.
  void take_unless_updated(const Dateline& dateline, std::size_t i) {
    std::size_t above = i;
    while (above > 0 && (above == i || lines_[above].label == Label::blank)) --above;
    const bool updated =
        above < i && lines_[above].label == Label::dateline && tells_of_update(text::search_form(text(above)));
    if (!updated) take(dateline, i);
  }

  /// "Политика" under the date, "International" over it.
  bool is_section(std::size_t i) const {
    const auto line = text(i);
    if (under_dateline(i)) return code_points(line) <= 40;
    const bool over = i + 1 < lines_.size() && lines_[i + 1].label == Label::dateline;
    return over && code_points(line) <= 25 && std::count(line.begin(), line.end(), ' ') <= 1;
  }

  bool under_dateline(std::size_t i) const { return i > 0 && lines_[i - 1].label == Label::dateline; }

  /// Four bullets or more at an edge, one under the other, with no sentence among them: a menu.
  void label_lists() {
    constexpr std::size_t kFewest = 4, kLongest = 60;
    std::vector<std::size_t> run;
    const auto close = [&] {
      if (run.size() >= kFewest)
        for (const auto i : run) lines_[i].label = Label::navigation;
      run.clear();
    };
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].label == Label::blank) continue;
      const auto line = text(i);
      const bool item = lines_[i].label == Label::body || lines_[i].label == Label::boilerplate;
      if (at_edge(i) && !known_[i] && item && is_bullet(line) && code_points(line) <= kLongest &&
          !ends_a_sentence(line)) {
        run.push_back(i);
      } else {
        close();
      }
    }
    close();
  }

  /// "Text size:" in the head, with no text under it that it could announce.
  void label_lone_fields() {
    constexpr std::size_t kWords = 3;
    for (std::size_t i = 0; i < std::min(head_end_, lines_.size()); ++i) {
      const bool field = lines_[i].label == Label::body && text(i).ends_with(':') && count_words(text(i)) <= kWords;
      if (field && !known_[i] && head_end_ < lines_.size() && next_said(i) < head_end_)
        lines_[i].label = Label::boilerplate;
    }
  }

  /// "Event:" over the title.
  void label_field_title() {
    for (std::size_t i = 0; i < std::min(head_end_, lines_.size()) && !titled_; ++i) {
      const auto line = text(i);
      if (!line.ends_with(':') || code_points(line) > kLongestPlace || !announces_title(text::search_form(line)))
        continue;
      const auto next = next_said(i);
      if (next >= head_end_ || lines_[next].label != Label::body || text(next).size() > kTitle) continue;
      lines_[next].label = Label::title;
      titled_ = true;
    }
  }

  void label_title() {
    if (titled_) return;
    constexpr std::size_t kMost = 200;  // each is held against all
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < lines_.size() && candidates.size() < kMost; ++i) {
      const auto line = text(i);
      if (lines_[i].label != Label::body || is_bullet(line)) continue;
      const bool alone = candidates.empty() && next_said(i) >= head_end_;
      if (line.size() > kTitle || (i >= head_end_ && !candidates.empty()) || is_prose(line) ||
          (alone && is_sentence(line)))
        break;
      candidates.push_back(i);
    }
    if (candidates.empty()) return;
    const bool section = candidates.size() > 1 && is_section(candidates[0]);
    if (section) lines_[candidates[0]].label = Label::dateline;
    if (section) candidates.erase(candidates.begin());
    if (candidates.size() == 1 && next_said(candidates[0]) >= head_end_ && is_sentence(text(candidates[0]))) return;
    std::vector<std::string_view> lines;
    for (const auto i : candidates) lines.push_back(text(i));
    const auto title = title_among(lines, prose_below(candidates[0]), release_.url);
    lines_[candidates[title]].label = Label::title;
  }

  /// What stands over the title and no rule claims is the site's: its name, its languages, its sections.
  void label_above_title() {
    const auto title =
        std::find_if(lines_.begin(), lines_.end(), [](const Line& line) { return line.label == Label::title; });
    if (title == lines_.end()) return;
    for (std::size_t i = 0; lines_.begin() + static_cast<std::ptrdiff_t>(i) != title && i < head_end_; ++i)
      if (lines_[i].label == Label::body && !known_[i]) lines_[i].label = Label::boilerplate;
  }

  /// The next line that is not blank.
  std::size_t next_said(std::size_t i) const {
    do ++i;
    while (i < lines_.size() && lines_[i].label == Label::blank);
    return i;
  }

  /// The line before that is not blank; lines_.size() if there is none.
  std::size_t said_before(std::size_t i) const {
    while (i > 0)
      if (lines_[--i].label != Label::blank) return i;
    return lines_.size();
  }

  static bool has_digits(std::string_view line) { return std::any_of(line.begin(), line.end(), is_digit); }

  /// A paragraph may stand over the day: "The text of an interview …", "Pékin, 3 novembre 2015".
  void find_day_below_lead() {
    constexpr std::size_t kLines = 8;
    const auto end = std::min(head_end_ + kLines, lines_.size());
    for (std::size_t i = head_end_; i < end && !release_.published; ++i) {
      if (lines_[i].label != Label::body || known_[i]) continue;
      const auto dateline = read_dateline(text(i));
      if (!dateline || !dateline->day) continue;
      lines_[i].label = Label::dateline;
      take(*dateline, i);
    }
  }

  /// "Washington, DC" over or under the day, "New York" over it.
  bool is_place_beside_day(std::size_t i) const {
    constexpr std::size_t kShortest = 25;  // code points: as long may be a place that is one or two words
    const auto line = text(i);
    const auto is_dateline = [&](std::size_t one) {
      return one < lines_.size() && lines_[one].label == Label::dateline && has_digits(text(one));
    };
    const bool over = is_dateline(next_said(i));
    if ((!over && !is_dateline(said_before(i))) || code_points(line) > kLongestPlace || ends_a_sentence(line))
      return false;
    const auto words = count_words(line);
    if (line.find(", ") != std::string_view::npos) return words <= 4;
    return over && words <= 2 && code_points(line) <= kShortest && !is_bullet(line);
  }

  /// A place or a section under a dateline, with no line between; a place over it.
  void label_places() {
    for (std::size_t i = 0; i < std::min(head_end_, lines_.size()); ++i)
      if (lines_[i].label == Label::body && !known_[i] && is_place_beside_day(i)) lines_[i].label = Label::dateline;
    for (std::size_t i = 1; i < std::min(head_end_, lines_.size()); ++i) {
      const auto line = text(i);
      if (lines_[i].label == Label::body && under_dateline(i) && code_points(line) <= 60 && !ends_a_sentence(line))
        lines_[i].label = Label::dateline;
    }
  }

  /// In the foot short lines that speak of something else are furniture; below the first such, all short lines are, and
  /// so are dates of other pages.
  void label_foot() {
    constexpr std::size_t kShortLine = 100, kButton = 60, kField = 40;  // code points
    bool below = false;
    for (std::size_t i = foot_begin_; i < lines_.size() && foot_begin_ > 0; ++i) {
      const auto line = text(i);
      auto& label = lines_[i].label;
      if (is_telephone(line)) label_contact(i);
      if (!contained_ && label == Label::body && !known_[i] && code_points(line) <= kButton && !ends_a_sentence(line) &&
          words_shared(line, prose_below(i)) == 0)
        label = Label::boilerplate;
      if (label == Label::boilerplate || label == Label::navigation) below = true;
      if (!below || known_[i]) continue;
      const bool other_page = label == Label::dateline && is_date_of_another(line);
      const bool short_line = label == Label::body && code_points(line) <= kShortLine && !ends_a_sentence(line);
      const bool field = label == Label::body && line.ends_with(':') && code_points(line) <= kField;
      if (other_page || short_line || field) label = Label::boilerplate;
    }
  }

  bool is_date_of_another(std::string_view line) {
    const auto dateline = read_dateline(line);
    return dateline && dateline->day && dateline->day != release_.published;
  }

  /// A telephone, and above it whose it is: a name, an office.
  void label_contact(std::size_t telephone) {
    constexpr std::size_t kMostAbove = 2;
    for (std::size_t i = telephone;; --i) {
      if (lines_[i].label == Label::body && !known_[i]) lines_[i].label = Label::boilerplate;
      const bool more = i > foot_begin_ && telephone - i < kMostAbove;
      if (!more || lines_[i - 1].label != Label::body || ends_a_sentence(text(i - 1)) || code_points(text(i - 1)) > 100)
        return;
    }
  }

  void mark_repeated_title() {
    const auto title =
        std::find_if(lines_.begin(), lines_.end(), [](const Line& l) { return l.label == Label::title; });
    if (title == lines_.end()) return;
    const auto words = trimmed(title->span.of(release_.text));
    for (auto line = title + 1; line != lines_.end(); ++line)
      if (line->label == Label::body && trimmed(line->span.of(release_.text)) == words)
        line->label = Label::boilerplate;
  }

  Release& release_;
  std::vector<Line> lines_;
  std::vector<bool> known_;
  std::optional<Language> language_;  // asked for only where a date has to be read
  std::optional<bool> foot_agrees_;   // do the dates of the foot tell one day?
  std::size_t head_end_ = 0;          // first line of prose
  std::size_t foot_begin_ = 0;        // after the last line of prose; 0 without any
  bool titled_ = false;
  bool contained_;
};

}  // namespace

void label(Release& release, const std::vector<Line>& marked, bool contained) {
  Page(release, marked, contained).label();
}

}  // namespace behistun::intake
