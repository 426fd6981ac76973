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

#include "furniture.hpp"
#include "labelling.hpp"
#include "line_shapes.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>

namespace behistun::intake {
namespace {

constexpr std::size_t kOfProse = 4000;  // bytes that tell which words the text uses
constexpr std::size_t kOpening = 64;    // bytes that tell that a paragraph is furniture

}  // namespace

Labelling::Labelling(Release& release, const std::vector<Line>& marked, bool contained)
    : release_(release), lines_(split_paragraphs(release.text, marked)), contained_(contained) {
  find_trunk();
  take_marked(marked);
  if (!titled_) part_named_title();
}

void Labelling::label() {
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

void Labelling::find_trunk() {
  const auto is_trunk = [&](std::size_t i) { return is_prose(text(i)) && !opens_furniture(text(i)); };
  head_end_ = 0;
  while (head_end_ < lines_.size() && !is_trunk(head_end_)) ++head_end_;
  foot_begin_ = release_end_ = end_of_release();
  while (foot_begin_ > head_end_ && !is_trunk(foot_begin_ - 1)) --foot_begin_;
  if (head_end_ == lines_.size()) foot_begin_ = 0;
}

std::size_t Labelling::end_of_release() const {
  constexpr std::size_t kMostProse = 3;  // lines below: of more it is a heading of the release
  std::size_t prose = 0, end = lines_.size();
  for (auto i = lines_.size(); i > head_end_ + 1 && prose <= kMostProse; --i) {
    const auto line = text(i - 1);
    if (is_prose(line)) ++prose;
    if (line.size() <= kShort && opens_foot(text::search_form(line))) end = i - 1;
  }
  return end;
}

std::optional<Label> Labelling::opens_furniture(std::string_view line) {
  auto size = std::min(kOpening, line.size());
  while (size < line.size() && size > 0 && line[size] != ' ') --size;
  return furniture_opened_by(line, text::search_form(line.substr(0, size)), true);
}

std::string_view Labelling::prose_below(std::size_t line) const {
  const bool prose = head_end_ < lines_.size();
  const auto begin = prose ? lines_[head_end_].span.begin : lines_[line].span.end;
  const auto end = prose ? lines_[foot_begin_ - 1].span.end : release_.text.size();
  return std::string_view(release_.text).substr(begin, std::min(kOfProse, end - begin));
}

void Labelling::take_marked(const std::vector<Line>& marked) {
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

void Labelling::declare(const std::vector<std::string>& languages, std::string_view line) {
  for (const auto& language : languages) {
    if (std::find(release_.declared.begin(), release_.declared.end(), language) != release_.declared.end()) continue;
    release_.declared.push_back(language);
    constexpr std::size_t kMarker = 5;  // bytes: "ru-RU"
    const auto marker = line.substr(line.find(language + "-"), kMarker);
    tell_origin(release_, Origin::Field::declared, Origin::From::text, language, place_of(marker, release_.text));
  }
}

void Labelling::label_one(std::size_t i) {
  const auto line = text(i);
  auto& label = lines_[i].label;
  if (line.empty()) {
    label = Label::blank;
    return;
  }
  const bool edge = at_edge(i);
  if (edge && is_address(line)) {
    label = Label::boilerplate;
    return;
  }
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
  } else if (unicode::count_code_points(line) <= 2 || !has_words(line) || is_byline(line)) {
    label = Label::boilerplate;
  }
}

void Labelling::label_lists() {
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
    if (at_edge(i) && !known_[i] && item && is_bullet(line) && unicode::count_code_points(line) <= kLongest &&
        !text::ends_a_sentence(line)) {
      run.push_back(i);
    } else {
      close();
    }
  }
  close();
}

std::size_t Labelling::next_said(std::size_t i) const {
  do ++i;
  while (i < lines_.size() && lines_[i].label == Label::blank);
  return i;
}

std::size_t Labelling::said_before(std::size_t i) const {
  while (i > 0)
    if (lines_[--i].label != Label::blank) return i;
  return lines_.size();
}

void label(Release& release, const std::vector<Line>& marked, bool contained) {
  Labelling(release, marked, contained).label();
}

}  // namespace behistun::intake
