#include "furniture.hpp"

#include <algorithm>
#include <array>
#include <behistun/text.hpp>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "line_shapes.hpp"

namespace behistun::intake {
namespace {

struct Row {
  std::string_view phrase, match, where, label, example;
};
constexpr Row kRows[] = {
#include "boilerplate.inc"
};

// In bytes.
constexpr std::size_t kLongestWithin = [] {
  std::size_t longest = 0;
  for (const auto& row : kRows)
    if (row.where == "any" && row.match != "field") longest = std::max(longest, row.phrase.size());
  return longest;
}();

constexpr std::size_t kLongestField = 40;  // bytes

/// The rows by what they are matched with.
struct Table {
  std::unordered_map<std::string_view, const Row*> whole, fields;
  std::unordered_set<std::string_view> datelines;       // that may stand over their date
  std::unordered_set<std::string_view> over_titles;     // "event"
  std::unordered_set<std::string_view> names_of_title;  // "subject"
  std::array<std::vector<const Row*>, 256> openings;    // by the first byte
  std::unordered_set<std::string_view> counted;         // "min read", behind a number
  std::vector<const Row*> beside_dates, updates, held, states;
  std::unordered_set<std::string_view> tongues;  // "english"
  std::unordered_set<std::string_view> feet;     // "media enquiries"
  std::unordered_set<std::string_view> homes;    // "home", of "Home / News"

  Table() {
    for (const auto& row : kRows) {
      if (row.match == "line" || row.match == "over-title" || row.match == "names-title" || row.match == "foot")
        whole.emplace(row.phrase, &row);
      if (row.match == "over-title" || row.match == "names-title") over_titles.insert(row.phrase);
      if (row.match == "names-title") names_of_title.insert(row.phrase);
      if (row.match == "field") fields.emplace(row.phrase, &row);
      if (row.match == "start") openings[static_cast<unsigned char>(row.phrase.front())].push_back(&row);
      if (row.match == "dateline" || row.match == "updated") {
        beside_dates.push_back(&row);
        datelines.insert(row.phrase);
      }
      if (row.match == "updated") updates.push_back(&row);
      if (row.match == "counted") counted.insert(row.phrase);
      if (row.match == "holds") held.push_back(&row);
      if (row.match == "state") states.push_back(&row);
      if (row.match == "tongue") tongues.insert(row.phrase);
      if (row.match == "home") homes.insert(row.phrase);
      if (row.match == "foot") feet.insert(row.phrase);
    }
  }
};

const Table& table() {
  static const Table rows;
  return rows;
}

Label label_of(const Row& row) {
  if (row.label == "navigation") return Label::navigation;
  return row.label == "dateline" ? Label::dateline : Label::boilerplate;
}

bool opens(std::string_view searched, std::string_view phrase) {
  return searched.starts_with(phrase) && (searched.size() == phrase.size() || searched[phrase.size()] == ' ');
}

bool holds(std::string_view searched, std::string_view phrase) {
  for (auto at = searched.find(phrase); at != std::string_view::npos; at = searched.find(phrase, at + 1))
    if ((at == 0 || searched[at - 1] == ' ') && opens(searched.substr(at), phrase)) return true;
  return false;
}

/// "English Français Русский": the versions of a page, by the names of their languages.
bool names_languages(std::string_view searched) {
  std::size_t words = 0;
  for (; !searched.empty(); ++words) {
    const auto end = std::min(searched.find(' '), searched.size());
    if (!table().tongues.contains(searched.substr(0, end))) return false;
    searched.remove_prefix(std::min(end + 1, searched.size()));
  }
  return words > 1;
}

/// "Home / Press / Releases", «Главная | Новости».
bool is_path(std::string_view line) {
  constexpr std::string_view kBetween[] = {" / ", " | ", " > ", " » ", " › "};
  return std::any_of(std::begin(kBetween), std::end(kBetween), [&](std::string_view between) {
    const auto at = line.find(between);
    return at != std::string_view::npos && table().homes.contains(text::search_form(line.substr(0, at)));
  });
}

/// "Kingdom of Saudi Arabia", « Royaume du Maroc ».
bool is_state(std::string_view searched) {
  constexpr std::ptrdiff_t kMostWords = 5;
  return std::count(searched.begin(), searched.end(), ' ') < kMostWords &&
         std::any_of(table().states.begin(), table().states.end(), [&](const Row* row) {
           return opens(searched, row->phrase) && searched.size() > row->phrase.size();
         });
}

bool ends(std::string_view searched, std::string_view phrase) {
  return searched.ends_with(phrase) &&
         (searched.size() == phrase.size() || searched[searched.size() - phrase.size() - 1] == ' ');
}

/// "min read" of "2 min read", and of "1 234 min read".
std::string_view without_number(std::string_view searched) {
  for (;;) {
    const auto end = searched.find_first_not_of("0123456789");
    if (end == 0 || end == std::string_view::npos || searched[end] != ' ') return searched;
    searched.remove_prefix(end + 1);
  }
}

/// What stands before the colon of "Photo: …"; empty without one near the beginning.
std::string_view field_of(std::string_view line) {
  const auto colon = line.substr(0, kLongestField).find(':');
  return line.substr(0, colon == std::string_view::npos ? 0 : colon);
}

}  // namespace

std::optional<Label> furniture(std::string_view line, std::string_view searched, bool edge) {
  const auto& rows = table();
  if (const auto found = rows.whole.find(searched);
      found != rows.whole.end() && (edge || found->second->where == "any"))
    return label_of(*found->second);
  if (edge && !searched.empty() && is_digit(searched[0]) && rows.counted.contains(without_number(searched)))
    return Label::boilerplate;
  constexpr std::size_t kShortestWord = 4;  // bytes: less is no line of its own
  if (edge && searched.size() >= kShortestWord && rows.datelines.contains(searched)) return Label::dateline;
  if (edge && is_path(line)) return Label::navigation;
  if (edge && (names_languages(searched) || is_state(searched))) return Label::boilerplate;
  return furniture_opened_by(line, searched, edge);
}

std::optional<Label> furniture_opened_by(std::string_view line, std::string_view searched, bool edge) {
  const auto fits = [&](const Row& row) { return edge || row.where == "any"; };
  const auto& rows = table();
  if (!searched.empty())
    for (const auto* row : rows.openings[static_cast<unsigned char>(searched.front())])
      if (fits(*row) && opens(searched, row->phrase)) return label_of(*row);
  for (const auto* row : rows.held)
    if (fits(*row) && holds(searched, row->phrase)) return label_of(*row);
  if (edge && (line.starts_with("©") || line.starts_with("(c) ") || is_caption(line))) return Label::boilerplate;
  const auto field = field_of(line);
  if (field.empty()) return std::nullopt;
  const auto found = rows.fields.find(text::search_form(field));
  if (found == rows.fields.end() || !fits(*found->second)) return std::nullopt;
  return label_of(*found->second);
}

// The letters A to z stay in a search form, a byte each, but for those of an entity.
bool may_be_furniture_within(std::string_view line) {
  if (!field_of(line).empty()) return true;
  std::size_t letters = 0;
  for (const char c : line) {
    if (c == '&') return true;
    letters += static_cast<unsigned char>((static_cast<unsigned char>(c) | 0x20U) - 'a') < 26 ? 1U : 0U;
  }
  return letters <= kLongestWithin;
}

void drop_phrase(std::string_view phrase, std::string& searched) {
  if (phrase.empty()) return;
  for (auto at = searched.find(phrase, 1); at != std::string::npos; at = searched.find(phrase, at + 1)) {
    const auto end = at + phrase.size();
    if (searched[at - 1] != ' ' || end == searched.size() || searched[end] != ' ') continue;
    searched.erase(at - 1, phrase.size() + 1);
    return;
  }
}

void drop_words_of_datelines(std::string& searched) {
  for (const auto* row : table().beside_dates) drop_phrase(row->phrase, searched);
}

bool tells_of_publication(std::string_view searched) {
  constexpr std::size_t kShortest = 6;  // bytes: less may be any word
  return std::any_of(table().beside_dates.begin(), table().beside_dates.end(), [&](const Row* row) {
    return row->match == "dateline" && row->phrase.size() >= kShortest &&
           (" " + std::string(searched) + " ").find(" " + std::string(row->phrase) + " ") != std::string::npos;
  });
}

bool opens_foot(std::string_view searched) { return table().feet.contains(searched); }

bool announces_title(std::string_view searched) { return table().over_titles.contains(searched); }

bool names_title(std::string_view searched) { return table().names_of_title.contains(searched); }

bool tells_of_update(std::string_view searched) {
  return std::any_of(table().updates.begin(), table().updates.end(),
                     [&](const Row* row) { return ends(searched, row->phrase); });
}

}  // namespace behistun::intake
