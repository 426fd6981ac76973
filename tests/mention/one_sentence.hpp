#pragma once
// A sentence of our own, read; and what stands in it.

#include <behistun/dates.hpp>
#include <behistun/gazetteer.hpp>
#include <behistun/mention.hpp>
#include <behistun/segment.hpp>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace behistun {

using mention::Kind;

// The text must outlive the answer: its spans point into it.
inline std::vector<mention::Mention> read_on(std::string_view text, Language language, const char* published,
                                             std::string side = {}) {
  mention::Reading reading(text);
  reading.language = language;
  reading.anchor = Day::read(published);
  reading.sentences = segment::sentences(text, language);
  reading.dates = dates::find(text, language, reading.anchor);
  reading.side = std::move(side);
  return mention::find(reading);
}

// English name, country code or key of each mention of a kind, in order.
inline std::vector<std::string> named_in(const std::vector<mention::Mention>& mentions, Kind kind) {
  const auto& known = gazetteer::Gazetteer::built_in();
  std::vector<std::string> names;
  for (const auto& one : mentions) {
    if (one.kind != kind || one.role == "adjective") continue;
    const auto* person = known.person(one.key);
    const auto* place = known.place(one.key);
    names.push_back(person != nullptr ? person->name.en : place != nullptr ? place->name.en : one.key);
  }
  return names;
}

using Labels = std::vector<std::string>;

}  // namespace behistun
