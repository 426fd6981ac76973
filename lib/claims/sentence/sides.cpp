// For whom somebody acts, and where: the sides and the places that a sentence names.

#include <algorithm>

#include "prepositions.hpp"
#include "scene.hpp"

namespace behistun::claims {

using mention::Kind;
using mention::Mention;

namespace {
constexpr std::size_t kLongestOffice = 40;  // bytes: «официальный представитель »

// Is it at an end but for an article?
bool opens_a_sentence(std::string_view before) {
  before = without_last(Tie::article, before);
  return before.empty() || before.ends_with('\n') || before.ends_with(". ");
}

// "Kremlin confirmed", but "KREMLIN - ".
bool goes_on_with_a_word(std::string_view behind) {
  if (behind.size() < 2 || behind.front() != ' ') return false;
  const auto next = behind[1];
  const bool is_of_cyrillic = next == '\xD0' || next == '\xD1';
  return (next >= 'a' && next <= 'z') || is_of_cyrillic;
}

}  // namespace

// "The spokesman of the Kremlin, A", « Maison-Blanche : », «пресс-секретарь Кремля»: who speaks, and not where.
bool Scene::speaks(const Mention& residence) const {
  const auto behind = text.substr(residence.span.end);
  if (behind.starts_with(": ") || behind.starts_with(" : ")) return true;
  if (opens_a_sentence(text.substr(0, residence.span.begin)) && goes_on_with_a_word(behind) &&
      !std::binary_search(nouns_.begin(), nouns_.end(), residence.span.end + 1))
    return true;  // "The Kremlin confirmed", but "Kremlin meeting of A and B"
  const auto near = mentions_in(residence.span.begin - std::min<std::size_t>(residence.span.begin, kLongestOffice),
                                residence.span.end + 2);
  return std::any_of(near.begin(), near.end(), [&](const Mention& one) {
    const bool is_his = one.kind == Kind::person && one.span.begin == residence.span.end + 1 &&
                        stands_before(Tie::of, text, residence.span.begin);
    return is_his || (one.role == "spokesperson" && one.span.end + 1 == residence.span.begin);
  });
}

const Mention* Scene::town_in(std::size_t begin, std::size_t end) const {
  const auto mentions = mentions_in(begin, end);
  // "Moscow Mayor", "the Mayor of Moscow"; but not "met in Rome the Minister".
  const auto is_of_an_office = [&](const Mention& town) {
    const bool is_where = stands_before(Tie::in, text, town.span.begin);
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
      return one.kind == Kind::office &&
             (one.span.contains(town.span) || (!is_where && one.span.begin == town.span.end + 1));
    });
  };
  for (const auto& mention : mentions) {
    if (mention.kind != Kind::place || mention.span.end > end || is_of_an_office(mention)) continue;
    const auto* place = known.place(mention.key);
    if (place != nullptr && place->kind == "site" && speaks(mention)) continue;
    const bool is_one = place != nullptr && (place->kind == "city" || place->kind == "site");
    if (is_one && !place->country.empty()) return &mention;
  }
  return nullptr;
}

bool Scene::goes_abroad(const Passage& passage) const {
  const auto who = people(passage);
  const auto of_traveller = who.empty() ? std::string() : side_of(*who.front());
  const auto& home = of_traveller.empty() ? source.side : of_traveller;
  const auto mentions = mentions_in(passage.span.begin, passage.topics_begin());
  const auto* travel = passage.teller();
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
    if (passage.in_aside(one.span)) return false;  // "before leaving for A, he made a trip to his own B"
    if (one.kind == Kind::country) {
      const bool is_behind = travel != nullptr && one.span.begin >= travel->span.end;
      return one.key != home && one.role != "adjective" && (!home.empty() || is_behind);
    }
    const auto* place = one.kind == Kind::place && !home.empty() ? known.place(one.key) : nullptr;
    return place != nullptr && !place->country.empty() && place->country != home;
  });
}

const gazetteer::Country* Scene::state_of(const Mention& mention) const {
  constexpr std::size_t kLink = 10;  // bytes: « et la »
  if (mention.kind == Kind::country) return known.country(mention.key);
  const auto of_capital = [&](const Mention& one) -> const gazetteer::Country* {
    const auto* place = one.kind == Kind::place ? known.place(one.key) : nullptr;
    const auto* country = place == nullptr ? nullptr : known.country(place->country);
    return country != nullptr && country->capital == place->id ? country : nullptr;
  };
  const auto* country = of_capital(mention);
  if (country == nullptr) return nullptr;
  const auto near =
      mentions_in(mention.span.begin - std::min(mention.span.begin, kLongestOffice), mention.span.end + kLink + 1);
  const bool is_one_of_two = std::any_of(near.begin(), near.end(), [&](const Mention& other) {
    const auto& first = other.span.begin < mention.span.begin ? other : mention;
    const auto& second = other.span.begin < mention.span.begin ? mention : other;
    if (second.span.begin < first.span.end || second.span.begin - first.span.end > kLink) return false;
    const bool is_state = other.kind == Kind::country ? other.key != country->code
                                                      : of_capital(other) != nullptr && other.key != mention.key;
    return is_state && links(first.span.end, second) && !stands_before(Tie::in, text, first.span.begin);
  });
  return is_one_of_two ? country : nullptr;
}

bool Scene::is_side_of(std::string_view body, std::string_view office) const {
  if (known.is_side(body)) return true;
  const auto* found = office == "secretary-general" ? known.body(body) : nullptr;
  return found != nullptr && found->kind == "organisation";
}

std::string Scene::side_of(const Mention& mention) const {
  if (mention.kind == Kind::country) return mention.key;
  if (mention.kind != Kind::person && mention.kind != Kind::office) return {};
  if (!mention.role.empty() && is_side_of(mention.of, mention.role)) return mention.of;
  // "Head of the agency" of a state; "Mr A", told by his name alone.
  const auto* office = anchor ? known.office_on(mention.key, *anchor) : nullptr;
  if (known.is_side(mention.of) && (office == nullptr || !known.is_side(office->of))) return mention.of;
  const bool is_told = office != nullptr && (mention.of.empty() || known.is_side(office->of));
  return is_told ? office->of : std::string();
}

bool Scene::is_abroad(const Mention& mention) const {
  if (mention.kind == Kind::body) {
    if (!mention.of.empty()) return mention.of != source.side;
    const auto* body = known.body(mention.key);
    return body != nullptr && (body->kind == "organisation" || body->kind == "format");
  }
  if (mention.kind == Kind::date) return false;
  if (mention.kind == Kind::agreement) return true;  // a format, such as that of Normandy
  return mention.kind == Kind::country ? mention.key != source.side : !mention.of.empty() && mention.of != source.side;
}

}  // namespace behistun::claims
