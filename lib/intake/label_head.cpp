// The head of a page: its title, what stands above it, fields, places and sections beside the day.

#include "furniture.hpp"
#include "labelling.hpp"
#include "line_shapes.hpp"
#include "title.hpp"
#include "words_shared.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>

namespace behistun::intake {
namespace {

constexpr std::size_t kTitle = 400;        // bytes: a longer first line is no title
constexpr std::size_t kLongestPlace = 40;  // code points

}  // namespace

bool Labelling::is_section(std::size_t i) const {
  const auto line = text(i);
  if (under_dateline(i)) return unicode::count_code_points(line) <= 40;
  const bool over = i + 1 < lines_.size() && lines_[i + 1].label == Label::dateline;
  return over && unicode::count_code_points(line) <= 25 && std::count(line.begin(), line.end(), ' ') <= 1;
}

void Labelling::label_lone_fields() {
  constexpr std::size_t kWords = 3;
  for (std::size_t i = 0; i < std::min(head_end_, lines_.size()); ++i) {
    const bool field = lines_[i].label == Label::body && text(i).ends_with(':') && count_words(text(i)) <= kWords;
    if (field && !known_[i] && head_end_ < lines_.size() && next_said(i) < head_end_)
      lines_[i].label = Label::boilerplate;
  }
}

void Labelling::label_field_title() {
  for (std::size_t i = 0; i < std::min(head_end_, lines_.size()) && !titled_; ++i) {
    const auto line = text(i);
    if (!line.ends_with(':') || unicode::count_code_points(line) > kLongestPlace ||
        !announces_title(text::search_form(line)))
      continue;
    const auto next = next_said(i);
    if (next >= head_end_ || lines_[next].label != Label::body || text(next).size() > kTitle) continue;
    lines_[next].label = Label::title;
    titled_ = true;
  }
}

void Labelling::part_named_title() {
  constexpr std::size_t kName = 20, kWords = 4;
  for (std::size_t i = 0; i < std::min(head_end_, lines_.size()); ++i) {
    const auto line = text(i);
    const auto colon = line.find(':');
    const auto heading = std::min(line.find_first_not_of('#'), line.size());
    const bool named = colon <= kName && names_title(text::search_form(line.substr(0, colon)));
    const bool headed = heading > 0 && line.substr(heading).starts_with(' ');
    if (known_[i] || line.size() > kTitle || !(named || headed)) continue;
    const auto title = trimmed(line.substr(named ? colon + 1 : heading));
    if (count_words(title) < kWords) continue;
    auto& whole = lines_[i].span;
    const auto begin = static_cast<std::size_t>(title.data() - release_.text.data());
    const Line rest{{begin, whole.end}, Label::title};
    whole.end = begin;
    lines_[i].label = Label::boilerplate;
    known_[i] = titled_ = true;
    lines_.insert(lines_.begin() + static_cast<std::ptrdiff_t>(i) + 1, rest);
    known_.insert(known_.begin() + static_cast<std::ptrdiff_t>(i) + 1, true);
    ++head_end_;
    if (foot_begin_ > 0) ++foot_begin_;
    ++release_end_;
    return;
  }
}

void Labelling::label_title() {
  if (titled_) return;
  constexpr std::size_t kMost = 200;  // each is held against all
  std::vector<std::size_t> candidates;
  for (std::size_t i = 0; i < lines_.size() && candidates.size() < kMost; ++i) {
    const auto line = text(i);
    if (lines_[i].label != Label::body || is_bullet(line)) continue;
    const bool alone = candidates.empty() && next_said(i) >= head_end_;
    if (line.size() > kTitle || (i >= head_end_ && !candidates.empty()) || is_prose(line) ||
        (alone && is_sentence(line) && !is_bare_noun(line)))
      break;
    candidates.push_back(i);
  }
  if (candidates.empty()) return;
  const bool section = candidates.size() > 1 && is_section(candidates[0]);
  if (section) lines_[candidates[0]].label = Label::dateline;
  if (section) candidates.erase(candidates.begin());
  const auto first = text(candidates[0]);
  if (candidates.size() == 1 && next_said(candidates[0]) >= head_end_ && is_sentence(first) && !is_bare_noun(first))
    return;
  std::vector<std::string_view> lines;
  for (const auto i : candidates) lines.push_back(text(i));
  const auto title = title_among(lines, prose_below(candidates[0]), release_.url);
  lines_[candidates[title]].label = Label::title;
}

void Labelling::label_above_title() {
  const auto title =
      std::find_if(lines_.begin(), lines_.end(), [](const Line& line) { return line.label == Label::title; });
  if (title == lines_.end()) return;
  for (std::size_t i = 0; lines_.begin() + static_cast<std::ptrdiff_t>(i) != title && i < head_end_; ++i)
    if (lines_[i].label == Label::body && !known_[i]) lines_[i].label = Label::boilerplate;
}

bool Labelling::is_place_beside_day(std::size_t i) const {
  constexpr std::size_t kShortest = 25;  // code points: as long may be a place that is one or two words
  const auto line = text(i);
  const auto is_dateline = [&](std::size_t one) {
    return one < lines_.size() && lines_[one].label == Label::dateline && has_digits(text(one));
  };
  const bool over = is_dateline(next_said(i));
  if ((!over && !is_dateline(said_before(i))) || unicode::count_code_points(line) > kLongestPlace ||
      text::ends_a_sentence(line))
    return false;
  const auto words = count_words(line);
  if (line.find(", ") != std::string_view::npos) return words <= 4;
  return over && words <= 2 && unicode::count_code_points(line) <= kShortest && !is_bullet(line);
}

void Labelling::label_places() {
  for (std::size_t i = 0; i < std::min(head_end_, lines_.size()); ++i)
    if (lines_[i].label == Label::body && !known_[i] && is_place_beside_day(i)) lines_[i].label = Label::dateline;
  for (std::size_t i = 1; i < std::min(head_end_, lines_.size()); ++i) {
    const auto line = text(i);
    if (lines_[i].label == Label::body && under_dateline(i) && unicode::count_code_points(line) <= 60 &&
        !text::ends_a_sentence(line))
      lines_[i].label = Label::dateline;
  }
}

void Labelling::mark_repeated_title() {
  const auto title = std::find_if(lines_.begin(), lines_.end(), [](const Line& l) { return l.label == Label::title; });
  if (title == lines_.end()) return;
  const auto words = trimmed(title->span.of(release_.text));
  for (auto line = title + 1; line != lines_.end(); ++line)
    if (line->label == Label::body && trimmed(line->span.of(release_.text)) == words) line->label = Label::boilerplate;
}

}  // namespace behistun::intake
