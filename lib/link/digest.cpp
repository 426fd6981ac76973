// A document made small. What is compared as text (ids, places) is a view into the pool; what is only compared for
// equality by the dozen (anchors, title) is a hash of 64 bits, which two of a million releases do not share by chance.

#include "digest.hpp"

#include <algorithm>

#include "copies.hpp"

namespace behistun::link {

namespace {

using document::Document;

// Keys that tell one text from another: not the people and countries, whom every release of the pair names.
std::vector<std::uint64_t> anchors_of(const Document& document) {
  std::vector<std::uint64_t> anchors;
  for (const auto& mention : document.mentions)
    if (mention.kind != mention::Kind::person && mention.kind != mention::Kind::office &&
        mention.kind != mention::Kind::country && mention.kind != mention::Kind::quotation)
      anchors.push_back(hash_of(mention.key));
  std::sort(anchors.begin(), anchors.end());
  anchors.erase(std::unique(anchors.begin(), anchors.end()), anchors.end());
  anchors.shrink_to_fit();
  return anchors;
}

// The days in which a contact is looked for that a release speaks of without its day: those just before the release,
// or just behind it of one to come; fewer where it names one person alone, who meets many.
std::optional<Days> days_meant(const claims::Claim& claim, std::optional<Day> published) {
  constexpr std::int32_t kOfTwo = 7, kOfOne = 3;
  if (claim.when || claim.primary || !published) return claim.when;
  const auto days = claim.participants.size() < 2 ? kOfOne : kOfTwo;
  if (claim.tense == claims::Tense::future) return Days{*published, *published + days};
  return Days{*published + -days, *published};
}

// Is it told in words that leave open whether they met or telephoned, and by nothing else?
bool is_open(const Document& document, const claims::Claim& claim) {
  const bool may_be_either = claim.mode == claims::Mode::call || claim.mode == claims::Mode::meeting ||
                             claim.mode == claims::Mode::multilateral;
  return claim.primary && may_be_either && !claim.mode_span.empty() && claim.place.empty() &&
         std::none_of(claim.participants.begin(), claim.participants.end(), [](const auto& who) { return who.host; }) &&
         claims::leaves_channel_open(document.canonical(claim.mode_span));
}

Telling telling_of(const Document& document, const claims::Claim& claim, Pool& pool) {
  Telling telling;
  telling.mode = claim.mode;
  telling.tense = claim.tense;
  telling.primary = claim.primary;
  telling.negated = claim.negated;
  telling.reported = claim.reported;
  telling.open = is_open(document, claim);
  const auto meant = days_meant(claim, document.published);
  (meant && !meant->has_year() ? telling.day_of_year : telling.when) = meant;
  telling.place = pool.word(claim.place);
  telling.initiator = pool.word(claim.initiator);
  telling.occasion = pool.word(claim.occasion);
  telling.participants.reserve(claim.participants.size());
  for (const auto& who : claim.participants) telling.participants.push_back({pool.person(who), who.span});
  telling.span = claim.span;
  telling.mode_span = claim.mode_span;
  telling.when_span = claim.when_span;
  telling.place_span = claim.place_span;
  telling.initiator_span = claim.initiator_span;
  return telling;
}

Digest digest_of(const Document& document, std::size_t number, Pool& pool) {
  Digest digest;
  digest.number = number;
  digest.id = digest.origin = pool.word(document.id);
  digest.source = pool.word(document.source);
  digest.side = pool.word(document.side);
  digest.native_id = pool.word(document.native_id);
  digest.published = document.published;
  digest.language = document.detected.language;
  digest.looks_like = document.detected.looks_like;
  digest.declared = pool.words(document.declared);
  digest.sentences = static_cast<std::uint32_t>(document.sentences.size());
  digest.title = document.title.empty() ? 0 : hash_of(document.title);
  digest.claims.reserve(document.claims.size());
  for (const auto& claim : document.claims) digest.claims.push_back(telling_of(document, claim, pool));
  digest.anchors = anchors_of(document);
  digest.sketch = sketch_of(document);
  return digest;
}

}  // namespace

const Telling* Digest::primary_claim() const {
  const auto at = std::find_if(claims.begin(), claims.end(), [](const Telling& one) { return one.primary; });
  return at == claims.end() ? nullptr : &*at;
}

std::size_t Digest::primary_claims() const {
  return static_cast<std::size_t>(
      std::count_if(claims.begin(), claims.end(), [](const Telling& one) { return one.primary; }));
}

std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return hash;
}

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  auto hash = (a ^ (b + 0x9E3779B97F4A7C15U)) * 0xBF58476D1CE4E5B9U;  // after splitmix64 (Steele, Lea, Flood 2014)
  hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBU;
  return hash ^ (hash >> 31U);
}

std::string_view Pool::word(std::string_view text) {
  if (text.empty()) return {};
  const auto at = words_.find(text);
  return at != words_.end() ? *at : *words_.emplace(text).first;
}

const std::vector<std::string>* Pool::words(const std::vector<std::string>& texts) {
  return &*lists_.insert(texts).first;
}

const claims::Participant* Pool::person(claims::Participant who) {
  who.span = {};
  return &*people_.insert(std::move(who)).first;
}

std::size_t Pool::HashOfPerson::operator()(const claims::Participant& who) const {
  auto hash = hash_of(who.key);
  for (const auto* text : {&who.side, &who.office, &who.ru, &who.fr, &who.en}) hash = mixed(hash, hash_of(*text));
  return static_cast<std::size_t>(hash);
}

std::size_t Pool::HashOfWords::operator()(const std::vector<std::string>& texts) const {
  std::uint64_t hash = texts.size();
  for (const auto& text : texts) hash = mixed(hash, hash_of(text));
  return static_cast<std::size_t>(hash);
}

// The byte behind the id is one that no name of a file holds.
std::vector<Digest> parts_of(const Document& document, std::size_t number, Pool& pool) {
  std::vector<Digest> parts;
  parts.push_back(digest_of(document, number, pool));
  std::vector<Telling> primary;
  for (const auto& claim : parts.front().claims)
    if (claim.primary) primary.push_back(claim);
  for (std::size_t i = 1; i < primary.size(); ++i) {
    std::erase(parts.front().claims, primary[i]);
    auto part = parts.front();
    part.id = pool.word(std::string(document.id) + '\0' + std::to_string(i));
    part.part = static_cast<std::uint32_t>(i);
    part.claims = {primary[i]};
    parts.push_back(std::move(part));
  }
  return parts;
}

}  // namespace behistun::link
