#pragma once
// What a release of our own of a few lines claims.

#include <behistun/claims.hpp>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace behistun::claims {

struct Read {
  std::vector<Claim> claims;
  const Claim* primary_claim() const {
    for (const auto& claim : claims)
      if (claim.primary) return &claim;
    return nullptr;
  }
};

inline Read read_as(Language language, const std::string& title, const std::string& body, const char* published,
                    const std::string& side, const std::string& head = {}) {
  const auto text = title + "\n\n" + body;
  mention::Reading reading(text);
  reading.language = language;
  reading.anchor = Day::read(published);
  reading.side = side;
  reading.sentences = segment::sentences(text, language);
  reading.dates = dates::find(text, language, reading.anchor);
  const Span title_span{0, title.size()}, body_span{title.size() + 2, text.size()};
  reading.titles = {title_span};
  const auto mentions = mention::find(reading);
  return {find({reading, mentions, {title_span}, {}, {body_span}, side, head})};
}

// The language by the title: Russian where it has an о, French where it begins with "Russie".
inline Read read(const std::string& title, const std::string& body, const char* published, const std::string& side = {},
                 const std::string& head = {}) {
  const auto language = title.find("\u043E") != std::string::npos ? Language::ru
                        : title.starts_with("Russie")             ? Language::fr
                                                                  : Language::en;
  return read_as(language, title, body, published, side, head);
}

inline const Claim& only(const Read& document) {
  REQUIRE(document.primary_claim() != nullptr);
  return *document.primary_claim();
}

inline std::string people(const Claim& claim) {
  std::string all;
  for (const auto& who : claim.participants)
    all += (all.empty() ? "" : ", ") + (who.en.empty() ? who.ru : who.en) + "@" + who.side;
  return all;
}

inline std::vector<Claim> primary_claims(Language language, const std::string& title, const std::string& body,
                                         const char* published, const std::string& side) {
  std::vector<Claim> about;
  for (auto& claim : read_as(language, title, body, published, side).claims)
    if (claim.primary) about.push_back(std::move(claim));
  return about;
}

// "call 2021-03-05: Jean-Yves Le Drian, Sergey Lavrov"
inline std::string told(Language language, const std::string& title, const std::string& body, const char* published,
                        const std::string& side) {
  std::string all;
  for (const auto& claim : primary_claims(language, title, body, published, side)) {
    all += (all.empty() ? "" : "\n") + std::string(to_string(claim.mode)) + " " + to_string(claim.when->first) + ":";
    for (const auto& who : claim.participants)
      all += (&who == &claim.participants.front() ? " " : ", ") + (who.en.empty() ? who.key : who.en);
  }
  return all;
}

}  // namespace behistun::claims
