// The foot of a page: what stands below the last line of prose.

#include "labelling.hpp"
#include "line_shapes.hpp"

#include <behistun/unicode.hpp>
#include "words_shared.hpp"

namespace behistun::intake {

void Labelling::label_foot() {
  constexpr std::size_t kShortLine = 100, kButton = 60, kField = 40;  // code points
  bool below = false;
  for (std::size_t i = foot_begin_; i < lines_.size() && foot_begin_ > 0; ++i) {
    const auto line = text(i);
    auto& label = lines_[i].label;
    if (is_telephone(line)) label_contact(i);
    if (i >= release_end_ && label == Label::body && !known_[i]) label = Label::boilerplate;
    if (!contained_ && label == Label::body && !known_[i] && unicode::count_code_points(line) <= kButton &&
        !text::ends_a_sentence(line) && words_shared(line, prose_below(i)) == 0)
      label = Label::boilerplate;
    if (label == Label::boilerplate || label == Label::navigation) below = true;
    if (!below || known_[i]) continue;
    const bool other_page = label == Label::dateline && is_date_of_another(line);
    const bool short_line =
        label == Label::body && unicode::count_code_points(line) <= kShortLine && !text::ends_a_sentence(line);
    const bool field = label == Label::body && line.ends_with(':') && unicode::count_code_points(line) <= kField;
    if (other_page || short_line || field) label = Label::boilerplate;
  }
}

bool Labelling::is_date_of_another(std::string_view line) {
  const auto dateline = read_dateline(line);
  return dateline && dateline->day && dateline->day != release_.published;
}

void Labelling::label_contact(std::size_t telephone) {
  constexpr std::size_t kMostAbove = 2;
  for (std::size_t i = telephone;; --i) {
    if (lines_[i].label == Label::body && !known_[i]) lines_[i].label = Label::boilerplate;
    const bool more = i > foot_begin_ && telephone - i < kMostAbove;
    if (!more || lines_[i - 1].label != Label::body || text::ends_a_sentence(text(i - 1)) ||
        unicode::count_code_points(text(i - 1)) > 100)
      return;
  }
}

}  // namespace behistun::intake
