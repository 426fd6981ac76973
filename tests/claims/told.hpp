#pragma once
// What a release of our own of a few lines is about, in a line a contact.

#include <behistun/claims.hpp>
#include <string>
#include <vector>

namespace behistun::claims {

inline std::vector<Claim> primary_claims(Language language, const std::string& title, const std::string& body,
                                         const char* published, const std::string& side) {
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
  std::vector<Claim> about;
  for (auto& claim : find({reading, mentions, {title_span}, {}, {body_span}, side, {}}))
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
