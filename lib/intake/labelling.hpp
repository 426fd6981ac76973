// The lines of one page, being labelled. What each step does stands in the file of its name: label.cpp (a line by
// itself, the order of steps), label_head.cpp (title, fields, places), label_day.cpp (the dates), label_foot.cpp.
#pragma once

#include "dateline.hpp"
#include "draft.hpp"
#include "line_shapes.hpp"

#include <algorithm>
#include <behistun/text.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::intake {

class Labelling {
 public:
  Labelling(Release& release, const std::vector<Line>& marked, bool contained);
  void label();

 private:
  std::string_view text(std::size_t i) const { return trimmed(lines_[i].span.of(release_.text)); }
  bool at_edge(std::size_t i) const { return i < head_end_ || i >= foot_begin_; }
  bool under_dateline(std::size_t i) const { return i > 0 && lines_[i - 1].label == Label::dateline; }

  // label.cpp
  void find_trunk();
  /// The line from which on it speaks of the press office ("Media enquiries") or of other pages ("Related news").
  std::size_t end_of_release() const;
  /// "This site uses cookies to …", "All rights reserved. No part of …"
  static std::optional<Label> opens_furniture(std::string_view line);
  /// The beginning of the text between head and foot; of a page without prose, of what follows a line.
  std::string_view prose_below(std::size_t line) const;
  void take_marked(const std::vector<Line>& marked);
  void declare(const std::vector<std::string>& languages, std::string_view line);
  void label_one(std::size_t i);
  /// Four bullets or more at an edge, one under the other, with no sentence among them: a menu.
  void label_lists();
  /// The next line that is not blank.
  std::size_t next_said(std::size_t i) const;
  /// The line before that is not blank; lines_.size() if there is none.
  std::size_t said_before(std::size_t i) const;

  // label_day.cpp
  /// At most `size`, and not inside a code point.
  std::size_t boundary(std::size_t size) const;
  std::optional<Dateline> read_dateline(std::string_view line, bool marked = false);
  /// Below the text dates of other pages stand too: where the address or a second date says otherwise, only what is
  /// said to be the day of publication is it.
  bool may_tell_day(Day day, std::size_t i);
  void take(const Dateline& dateline, std::size_t i);
  /// "Last updated" may have a line of its own over the date.
  void take_unless_updated(const Dateline& dateline, std::size_t i);
  /// A paragraph may stand over the day: "The text of an interview …", "Pékin, 3 novembre 2015".
  void find_day_below_lead();
  void label_hour_and_place_below(std::size_t day);

  // label_head.cpp
  /// "Политика" under the date, "International" over it.
  bool is_section(std::size_t i) const;
  /// "Text size:" in the head, with no text under it that it could announce.
  void label_lone_fields();
  /// "Event:" over the title.
  void label_field_title();
  /// "Subject: …" of a letter, "# …" of Markdown: what stands before the title becomes a line of its own.
  void part_named_title();
  void label_title();
  /// What stands over the title and no rule claims is the site's: its name, its languages, its sections.
  void label_above_title();
  /// "Washington, DC" over or under the day, "New York" over it.
  bool is_place_beside_day(std::size_t i) const;
  /// A place or a section under a dateline, with no line between; a place over it.
  void label_places();
  void mark_repeated_title();

  // label_foot.cpp
  /// In the foot short lines that speak of something else are furniture; below the first such, all short lines are, and
  /// so are dates of other pages.
  void label_foot();
  bool is_date_of_another(std::string_view line);
  /// A telephone, and above it whose it is: a name, an office.
  void label_contact(std::size_t telephone);

  static bool has_digits(std::string_view line) { return std::any_of(line.begin(), line.end(), is_digit); }

  Release& release_;
  std::vector<Line> lines_;
  std::vector<bool> known_;
  std::optional<Language> language_;  // asked for only where a date has to be read
  std::optional<bool> foot_agrees_;   // do the dates of the foot tell one day?
  std::size_t head_end_ = 0;          // first line of prose
  std::size_t foot_begin_ = 0;        // after the last line of prose; 0 without any
  std::size_t release_end_ = 0;       // where the page says that other things follow
  bool titled_ = false;
  bool contained_;
};

}  // namespace behistun::intake
