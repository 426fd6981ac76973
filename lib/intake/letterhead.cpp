// A letterhead says in one line whose ministry it is, and in another which: held together they are a name of the table.

#include "letterhead.hpp"

#include <behistun/text.hpp>
#include <string>
#include <utility>
#include <vector>

#include "dateline.hpp"
#include "line_shapes.hpp"

namespace behistun::intake {
namespace {

/// "of Kenya" of "Republic of Kenya", « du Sénégal » of « République du Sénégal »; empty for what names no state so.
std::string_view of_its_state(std::string_view searched) {
  for (const std::string_view of : {" of ", " du ", " de la ", " de ", " d "})
    if (const auto at = searched.find(of); at != std::string_view::npos) return searched.substr(at);
  return {};
}

/// The publisher that is named as an office and its state.
const Publisher* publisher_of(const std::string& office, const std::string& state) {
  for (const auto& name : {office + std::string(of_its_state(state)), office + " of " + state})
    if (const auto* found = name == office ? nullptr : publisher_named(name)) return found;
  return nullptr;
}

}  // namespace

LetterheadMet letterhead_of(const Release& release) {
  struct Said {
    Span span;
    std::string searched;
  };
  std::vector<Said> above;           // the last lines of the letterhead, no more than kReach
  constexpr std::size_t kReach = 2;  // a motto may stand between
  for (const auto& line : release.lines) {
    if (line.label == Label::blank) continue;
    if (line.label != Label::boilerplate && line.label != Label::dateline) {
      above.clear();
      continue;
    }
    const Said said{place_of(trimmed(line.span.of(release.text)), release.text),
                    text::search_form(line.span.of(release.text))};
    for (const auto& other : above)
      for (const auto& [office, state] : {std::pair(&other, &said), std::pair(&said, &other)})
        if (const auto* found = publisher_of(office->searched, state->searched)) return {found, office->span};
    if (above.size() == kReach) above.erase(above.begin());
    above.push_back(said);
  }
  return {};
}

}  // namespace behistun::intake
