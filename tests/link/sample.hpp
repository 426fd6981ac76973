#pragma once
// Documents made by hand, and records as lists of ids.

#include <algorithm>
#include <behistun/link.hpp>

namespace behistun::sample {

inline claims::Participant person(std::string key, std::string side) {
  claims::Participant who;
  who.en = who.fr = who.ru = "Person " + key;
  who.key = std::move(key);
  who.side = std::move(side);
  who.office = "foreign-minister";
  return who;
}

inline const auto kLavrov = person("Q1", "RUS");
inline const auto kLeDrian = person("Q2", "FRA");
inline const auto kBorrell = person("Q3", "EU");

inline document::Document release(std::string id, std::string side, Language language, claims::Mode mode,
                                  const char* day, std::vector<claims::Participant> people) {
  document::Document document;
  document.id = std::move(id);
  document.source = side + ".example";
  document.side = std::move(side);
  document.detected.language = language;
  document.published = Day::read(day);
  document.text = text::Text::of("Title.");
  document.sentences = {{{0, 6}, 0}};
  claims::Claim claim;
  claim.primary = true;
  claim.mode = mode;
  claim.when = Days{*Day::read(day), *Day::read(day)};
  claim.when_span = {0, 6};
  claim.participants = std::move(people);
  document.claims = {claim};
  return document;
}

inline std::vector<document::Document> week() {
  return {
      release("a.ru", "RUS", Language::ru, claims::Mode::call, "2021-02-16", {kLavrov, kLeDrian}),
      release("b.en", "RUS", Language::en, claims::Mode::call, "2021-02-16", {kLavrov, kLeDrian}),
      release("c.fr", "FRA", Language::fr, claims::Mode::call, "2021-02-16", {kLavrov, kLeDrian}),
      release("d.ru", "RUS", Language::ru, claims::Mode::meeting, "2021-02-19", {kLavrov, kLeDrian}),
      release("e.fr", "FRA", Language::fr, claims::Mode::meeting, "2021-02-19", {kLavrov, kLeDrian}),
      release("f.en", "EU", Language::en, claims::Mode::call, "2021-02-16", {kLavrov, kBorrell}),
  };
}

inline std::vector<std::vector<std::string>> groups(const std::vector<link::Record>& records) {
  std::vector<std::vector<std::string>> all;
  for (const auto& record : records) all.push_back(record.documents);
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace behistun::sample
