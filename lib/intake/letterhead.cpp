// A letterhead says in one line whose ministry it is, and in another which: held together they are a name of the table.

#include "letterhead.hpp"

#include <behistun/text.hpp>
#include <string>
#include <utility>

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

}  // namespace

LetterheadMet letterhead_of(const Release& release) {
  const Line* before = nullptr;
  std::string searched_before;
  for (const auto& line : release.lines) {
    if (line.label == Label::blank) continue;
    const bool beside = line.label == Label::boilerplate || line.label == Label::dateline;
    auto searched = beside ? text::search_form(line.span.of(release.text)) : std::string();
    if (before != nullptr && !searched.empty() && !searched_before.empty()) {
      const std::pair<const std::string&, const std::string&> orders[] = {{searched_before, searched},
                                                                          {searched, searched_before}};
      for (const auto& [office, state] : orders)
        for (const auto& name : {office + std::string(of_its_state(state)), office + " of " + state})
          if (const auto* found = name == office ? nullptr : publisher_named(name))
            return {found,
                    place_of(trimmed((&office == &searched ? line : *before).span.of(release.text)), release.text)};
    }
    before = &line;
    searched_before = std::move(searched);
  }
  return {};
}

}  // namespace behistun::intake
