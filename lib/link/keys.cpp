// Blocking keys. Two tellings of one contact share a person and a day (give or take one, for midnight and time zones);
// two versions of one page share its number, or its publisher and day.

#include <algorithm>
#include <behistun/link.hpp>
#include <behistun/names.hpp>

#include "blocks.hpp"

namespace behistun::link {

namespace {

// How a participant enters a key: by id, and by how the name sounds, for the stranger in another release whom the
// gazetteer does not know by the spelling found there («Ахмед Шараа», Ahmed al-Sharaa).
std::vector<std::string> person_keys(const claims::Participant& who) {
  std::vector<std::string> found;
  if (!who.stranger()) found.push_back("person " + who.key);
  for (const auto* name : {&who.ru, &who.fr, &who.en})
    if (!name->empty())
      for (auto& key : names::keys(*name)) found.push_back("name " + key);
  return found;
}

// A claim without a day is held against all of the same people.
void add_people(const Telling& claim, std::vector<std::string>& keys) {
  for (const auto& a : claim.participants)
    for (const auto& b : claim.participants)
      if (a->key < b->key) keys.push_back("people " + a->key + " " + b->key);
}

void add_claim(const Telling& claim, std::vector<std::string>& keys) {
  if (!claim.when || claim.when->last - claim.when->first > 14) return;
  for (const auto& who : claim.participants)
    for (const auto& person : person_keys(*who))
      for (auto day = claim.when->first + -1; day <= claim.when->last + 1; day = day + 1)
        keys.push_back(person + " " + to_string(day));
}

// For a release that names states alone.
void add_states(const Telling& claim, std::vector<std::string>& keys) {
  if (!claim.when || claim.when->last - claim.when->first > 14) return;
  for (const auto& a : claim.participants)
    for (const auto& b : claim.participants)
      if (!a->side.empty() && a->side < b->side)
        for (auto day = claim.when->first + -1; day <= claim.when->last + 1; day = day + 1)
          keys.push_back("states " + a->side + " " + b->side + " " + to_string(day));
}

}  // namespace

std::vector<std::string> keys(const Digest& release) {
  std::vector<std::string> keys;
  for (const auto& claim : release.claims) add_claim(claim, keys);
  if (const auto* primary = release.primary_claim()) {
    add_people(*primary, keys);
    add_states(*primary, keys);
  }
  if (!release.native_id.empty()) keys.push_back("number " + std::string(release.native_id));
  if (release.published)
    for (auto day = *release.published; day <= *release.published + 1; day = day + 1)
      for (const auto side : {release.side, std::string_view("?")})
        keys.push_back("page " + std::string(side) + " " + to_string(day));
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

std::vector<std::string> keys(const document::Document& document) {
  Pool pool;
  std::vector<std::string> all;
  for (const auto& part : parts_of(document, 0, pool))
    for (auto& key : keys(part)) all.push_back(std::move(key));
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace behistun::link
