// Two pages held against each other: publishers, days, titles, and whether they say the same sentence by sentence.

#include "page_reasons.hpp"

#include <algorithm>
#include <cstdlib>

#include "relation.hpp"

namespace behistun::link {

std::string days_apart(std::int32_t days) { return std::to_string(days) + (days == 1 ? " day apart" : " days apart"); }

void weigh_publishers(Case& held) {
  const bool same_language = held.left.language == held.right.language;
  if (!held.left.native_id.empty() && held.left.native_id == held.right.native_id)
    held.add("same number, " + std::string(held.left.native_id), weight("same number"));
  if (held.left.side.empty() || held.right.side.empty()) return;
  if (held.left.side != held.right.side) {
    held.add("published by two sides, " + std::string(held.left.side) + " and " + std::string(held.right.side),
             weight("two sides"));
  } else if (same_language) {
    held.add("one side twice in one language", weight("one side, one language"));
  } else {
    held.add("one side in two languages", weight("one side, two languages"));
  }
}

void weigh_titles(Case& held) {
  if (held.left.sentences == 0 || held.right.sentences == 0) return;
  const auto a = held.texts.units(held.left.number), b = held.texts.units(held.right.number);
  const auto beads = align::align({*a, 0, 1}, {*b, 0, 1}, align::Mode::translation);
  const bool joined = beads.size() == 1;
  held.add(joined ? "titles say the same" : "titles differ",
           joined ? std::min(beads.front().score + weight("titles, chance"), weight("titles, at most"))
                  : weight("titles differ"));
}

bool are_one_page(Case& held) {
  if (!held.may_be_one_office()) return false;
  if (!held.left.published || !held.right.published) return false;
  const auto gap = std::abs(*held.left.published - *held.right.published);
  if (gap > 2) return false;
  held.add(gap == 0 ? "published the same day" : "published " + days_apart(gap),
           weight(gap == 0 ? "page, same day" : "page, day apart"));
  weigh_publishers(held);
  weigh_titles(held);
  const bool whole = held.left.sentences > 1 && held.right.sentences > 1;
  if (whole) {
    const bool same = says_the_same(held.left, held.right, held.texts);
    held.add(same ? "sentence by sentence the same" : "sentences differ",
             weight(same ? "page, text same" : "page, text differs"));
  }
  return held.same();
}

}  // namespace behistun::link
