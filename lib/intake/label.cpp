// What is each line? Title, dateline, language versions, body, or the page's furniture.
//
// A scraped page has a head, a trunk of prose and a foot. Prose is what is long and ends as sentences end. In the head
// and the foot short lines are held against data/boilerplate.tsv and data/manners.tsv, and against three shapes:
//
//   versions     • ru-RU1 fr-FR1 en-GB1
//   navigation   Home > Press room >      •  The Owner  >>  …
//   dateline     a date, and beside it no more than a place, a time, a number
//
// The first line of the head that is none of these is the title. A short line glued under a dateline (a place, a
// section) belongs to it. Nothing is deleted, and what no rule claims is body.

#include "dateline.hpp"
#include "draft.hpp"
#include "furniture.hpp"
#include "line_shapes.hpp"

#include <algorithm>
#include <behistun/detect.hpp>
#include <behistun/text.hpp>

namespace behistun::intake {
namespace {

constexpr std::size_t kTitle = 400;        // a longer first line is no title
constexpr std::size_t kOfLanguage = 1000;  // bytes that tell which language dates are written in

class Page {
 public:
  Page(Release& release, const std::vector<Line>& marked) : release_(release), lines_(split_lines(release.text)) {
    find_trunk();
    take_marked(marked);
  }

  void label() {
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (!known_[i]) label_one(i);
    label_title();
    label_places();
    label_foot();
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
    head_end_ = lines_.size();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!is_prose(text(i))) continue;
      if (head_end_ == lines_.size()) head_end_ = i;
      foot_begin_ = i + 1;
    }
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
        if (const auto dateline = read_dateline(text(i))) take(*dateline);
    }
  }

  std::optional<Dateline> read_dateline(std::string_view line) {
    if (!may_be_dateline(line)) return std::nullopt;
    if (!language_)
      language_ = detect::detect(std::string_view(release_.text).substr(0, boundary(kOfLanguage))).language;
    return dateline_of(line, *language_, release_);
  }

  void take(const Dateline& dateline) {
    if (release_.native_id.empty()) release_.native_id = dateline.native_id;
    if (!release_.published) release_.published = dateline.day;
    if (!release_.published_time && (!dateline.day || dateline.day == release_.published))
      release_.published_time = dateline.time;
  }

  void label_one(std::size_t i) {
    const auto line = text(i);
    auto& label = lines_[i].label;
    if (line.empty()) {
      label = Label::blank;
      return;
    }
    if (line.size() > kShort && line.find(">>") == std::string_view::npos) return;
    if (const auto languages = version_markers(line); !languages.empty()) {
      label = Label::versions;
      for (const auto& language : languages)
        if (std::find(release_.declared.begin(), release_.declared.end(), language) == release_.declared.end())
          release_.declared.push_back(language);
      return;
    }
    if (!has_letters(line)) {
      label = line.starts_with("•") ? Label::navigation : Label::boilerplate;
      return;
    }
    const bool edge = at_edge(i);
    if (!edge && !may_be_furniture_within(line)) return;
    const auto searched = text::search_form(line);
    if (const auto found = furniture(searched, edge)) {
      label = *found;
      if (*found == Label::dateline)
        if (const auto dateline = read_dateline(line)) take(*dateline);
      return;
    }
    if (!edge) return;
    if (is_letterhead(searched)) {
      label = Label::boilerplate;
    } else if (is_navigation(line)) {
      label = Label::navigation;
    } else if (const auto dateline = read_dateline(line)) {
      label = Label::dateline;
      take(*dateline);
    }
  }

  /// "Политика" under the date, "International" over it.
  bool is_section(std::size_t i) const {
    const auto line = text(i);
    if (under_dateline(i)) return code_points(line) <= 40;
    const bool over = i + 1 < lines_.size() && lines_[i + 1].label == Label::dateline;
    return over && code_points(line) <= 25 && std::count(line.begin(), line.end(), ' ') <= 1;
  }

  bool under_dateline(std::size_t i) const { return i > 0 && lines_[i - 1].label == Label::dateline; }

  void label_title() {
    if (titled_) return;
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].label != Label::body) continue;
      const auto line = text(i);
      const bool alone = candidates.empty() && i + 1 >= head_end_;
      if (line.size() > kTitle || (i >= head_end_ && !candidates.empty()) || is_prose(line) ||
          (alone && ends_a_sentence(line)))
        break;
      candidates.push_back(i);
    }
    if (candidates.empty()) return;
    const bool section = candidates.size() > 1 && is_section(candidates[0]);
    if (section) lines_[candidates[0]].label = Label::dateline;
    lines_[candidates[section ? 1 : 0]].label = Label::title;
  }

  /// A place or a section under a dateline, with no line between.
  void label_places() {
    for (std::size_t i = 1; i < std::min(head_end_, lines_.size()); ++i) {
      const auto line = text(i);
      if (lines_[i].label == Label::body && under_dateline(i) && code_points(line) <= 60 && !ends_a_sentence(line))
        lines_[i].label = Label::dateline;
    }
  }

  /// Below the first piece of furniture of the foot, short lines are furniture too, and so are dates of other pages.
  void label_foot() {
    bool below = false;
    for (std::size_t i = foot_begin_; i < lines_.size() && foot_begin_ > 0; ++i) {
      const auto line = text(i);
      auto& label = lines_[i].label;
      if (is_telephone(line)) label_contact(i);
      if (label == Label::boilerplate || label == Label::navigation) below = true;
      if (!below || known_[i]) continue;
      const bool other_page = label == Label::dateline && is_date_of_another(line);
      const bool short_line = label == Label::body && code_points(line) <= 100 && !ends_a_sentence(line);
      if (other_page || short_line) label = Label::boilerplate;
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
  std::size_t head_end_ = 0;          // first line of prose
  std::size_t foot_begin_ = 0;        // after the last line of prose; 0 without any
  bool titled_ = false;
};

}  // namespace

void label(Release& release, const std::vector<Line>& marked) {
  Page(release, marked).label();
  if (release.published) return;
  const auto name = std::string_view(release.id).substr(release.id.rfind('/') + 1);
  release.published = Day::read(name.substr(0, 10));
  if (release.published) release.notes.emplace_back("published by the name of the file");
}

}  // namespace behistun::intake
