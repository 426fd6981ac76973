// A sentence that tells the next contact may name of the people of the one before whom it is of, call him by an office
// or "he", or leave him out.

#include "carried_over.hpp"

#include <algorithm>
#include <iterator>

#include "called_by_state.hpp"
#include "sentence/called.hpp"
#include "sentence/clauses.hpp"
#include "sentence/counterparts.hpp"
#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"

namespace behistun::claims {

using mention::Mention;

namespace {

// "The Latvian premier was also received by B": is he called so before the verb?
bool is_called_by_his_state(const Scene& scene, const Passage& passage, std::string_view key) {
  const auto* verb = first_teller(passage);
  const auto before = scene.mentions_in(passage.span.begin, verb == nullptr ? passage.span.begin : verb->span.begin);
  return std::any_of(before.begin(), before.end(), [&](const Mention& office) {
    return office.kind == mention::Kind::office && office.key == key &&
           std::any_of(before.begin(), before.end(), [&](const Mention& state) {
             return state.kind == mention::Kind::country && office.span.contains(state.span);
           });
  });
}

// The publisher's, if one of them is of it; else that of him who stands first in the sentence, put aside or not.
std::string side_named_first(const Scene& scene, const Passage& passage, const std::vector<Participant>& own) {
  const auto is_of = [&](std::string_view side) {
    return std::any_of(own.begin(), own.end(), [&](const Participant& who) { return who.side == side; });
  };
  if (!scene.source.side.empty() && is_of(scene.source.side)) return scene.source.side;
  for (const auto* one : scene.people(passage))
    if (const auto side = scene.side_of(*one); !side.empty() && is_of(side)) return side;
  return {};
}

// « Ils ont ensuite été reçus par C »: of all of them, where "he" and nobody are of who is named first.
bool opens_with_they(const Scene& scene, const Passage& passage) {
  const auto words = scene.words_of(passage);
  const auto* verb = first_teller(passage);
  if (verb == nullptr) return false;
  const auto at = [&](std::size_t token) { return words.tokens.begin() + static_cast<std::ptrdiff_t>(token); };
  return std::any_of(at(words.first), at(std::max(words.first, verb->first)), [](const segment::Token& word) {
    return word.folded == "ils" || word.folded == "elles" || word.folded == "они";
  });
}

// « M. B, qui séjourne à Dakar, … Il a rencontré C »: whom the sentence before begins with by name; a guest receives
// nobody.
const Participant* subject_of_the_one_before(const Scene& scene, const Passage& passage, const Claim& main) {
  constexpr std::size_t kOpening = 12;  // bytes: « S.E.M. »
  if (&passage == scene.body.data() || passage.goes_on || opens_with_they(scene, passage)) return nullptr;
  const auto& before = *(&passage - 1);
  if (before.speech) return nullptr;
  const auto named = scene.mentions_in(before.span.begin, before.span.begin + kOpening);
  const auto somebody =
      std::find_if(named.begin(), named.end(), [](const Mention& one) { return one.kind == mention::Kind::person; });
  if (somebody == named.end()) return nullptr;
  const auto who = std::find_if(main.participants.begin(), main.participants.end(),
                                [&](const Participant& one) { return one.key == somebody->key; });
  if (who == main.participants.end()) return nullptr;
  return passage.has(CueClass::hosts) && who->side != scene.source.side ? nullptr : &*who;
}

}  // namespace

bool is_named(const Scene& scene, const Passage& passage, std::string_view key) {
  const auto mentions = scene.mentions_in(passage.span.begin, passage.span.end);
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](const Mention& one) { return one.kind == mention::Kind::person && one.key == key; });
}

std::vector<Participant> carried_over(const Scene& scene, const Passage& passage, const Claim& main) {
  const auto people = scene.people(passage);
  std::vector<Participant> own;
  const auto take = [&](auto is_own) {
    if (own.empty()) std::copy_if(main.participants.begin(), main.participants.end(), std::back_inserter(own), is_own);
  };
  if (!opens_with_pronoun(scene, passage)) {
    take([&](const Participant& who) { return is_named(scene, passage, who.key) && among(people, who.key); });
    const auto* teller = told_by(scene, passage);
    const auto* subject = teller == nullptr ? nullptr : subject_of(scene, passage, *teller, main);
    take([&](const Participant& who) { return subject != nullptr && who.key == subject->key; });
  } else if (const auto* he = subject_of_the_one_before(scene, passage, main); he != nullptr) {
    take([&](const Participant& who) { return who.key == he->key; });
  }
  take([&](const Participant& who) { return is_called_by_his_state(scene, passage, who.key); });
  if (const auto* verb = first_teller(passage); verb != nullptr && scene.source.reading.language == Language::en)
    if (const auto* called = called_by_his_state(scene, passage.span.begin, verb->span.begin, main))
      take([&](const Participant& who) { return who.key == called->key; });
  take([&](const Participant& who) { return !who.side.empty() && who.side == scene.source.side; });
  take([&](const Participant& who) {
    const auto holds_it_too = [&](const Participant& other) { return other.office == who.office; };
    return among(people, who.key) &&
           std::count_if(main.participants.begin(), main.participants.end(), holds_it_too) == 1;
  });
  const auto* first =
      scene.source.reading.language == Language::en
          ? &*std::min_element(main.participants.begin(), main.participants.end(),
                               [](const Participant& a, const Participant& b) { return a.span.begin < b.span.begin; })
          : named_first(scene, main);
  const bool are_they = scene.source.reading.language == Language::fr && opens_with_they(scene, passage);
  take([&](const Participant& who) {
    return who.key == first->key || (are_they && !who.side.empty() && who.side == first->side);
  });
  // "After his talks with B, A met C": of one side, where there is a C, or where more than those two met.
  const bool meets_others = main.participants.size() > 2 ||
                            std::any_of(people.begin(), people.end(),
                                        [&](const Mention* one) { return !takes_part(main.participants, one->key); });
  const auto side = meets_others ? side_named_first(scene, passage, own) : std::string();
  std::erase_if(own, [&](const Participant& who) { return !side.empty() && who.side != side; });
  const auto is_named_here = [&](const Participant& who) { return among(people, who.key); };
  if (own.size() > 1 && scene.source.reading.language != Language::en && !are_they &&
      std::none_of(own.begin(), own.end(), is_named_here)) {
    std::sort(own.begin(), own.end(),
              [](const Participant& a, const Participant& b) { return a.span.begin < b.span.begin; });
    own.resize(1);
  }
  for (auto& who : own) who.host = who.guest = false;
  return own;
}

bool take_who_goes_on(const Scene& scene, const Passage& before, const Claim& main, std::vector<Participant>& own) {
  const auto people = scene.people(before);
  if (people.empty()) return true;
  const bool is_english = scene.source.reading.language == Language::en;
  const auto* verb = first_teller(before);
  const bool is_subject = !is_english || (verb != nullptr && people.front()->span.end <= verb->span.begin);
  if (!is_subject) return true;  // "he met B, and saw C"
  // « A a reçu B, qui a également rencontré C »: whom the clause stands behind.
  const bool is_relative = !is_english && end_of_first(Tie::relative, scene.text.substr(before.span.end)) > 0;
  const auto* doer = is_relative ? people.back() : people.front();
  const auto who = std::find_if(main.participants.begin(), main.participants.end(),
                                [&](const Participant& one) { return one.key == doer->key; });
  if (who == main.participants.end()) return !is_english;
  own = {*who};
  own.front().host = own.front().guest = false;
  return true;
}

void take_who_does_it(const Claim& main, std::string_view key, std::vector<Participant>& own) {
  const auto who = std::find_if(main.participants.begin(), main.participants.end(),
                                [&](const Participant& one) { return one.key == key; });
  if (who != main.participants.end()) own = {*who};
}

bool take_whose_it_is(const Scene& scene, Span whose, const Claim& main, std::vector<Participant>& own) {
  for (const auto& one : scene.mentions_in(whose.begin, whose.end)) {
    if (one.span != whose) continue;
    const auto who = std::find_if(main.participants.begin(), main.participants.end(), [&](const Participant& other) {
      return other.key == one.key || one.key == "office:" + other.office;
    });
    if (who == main.participants.end()) continue;
    own = {*who};
    own.front().host = own.front().guest = false;
    return true;
  }
  return false;
}

const Mention* take_whom_a_host_met(const Scene& scene, const Passage& passage, const Claim& main,
                                    std::vector<Participant>& own) {
  own.clear();
  for (const auto& who : main.participants)
    if (is_named(scene, passage, who.key)) own.push_back(who);
  if (own.size() != 1) return nullptr;
  for (const auto& one : scene.mentions_in(passage.whose.begin, passage.whose.end)) {
    const auto side = scene.side_of(one);
    const bool is_of_theirs = !side.empty() && std::any_of(main.participants.begin(), main.participants.end(),
                                                           [&](const Participant& who) { return who.side == side; });
    if (one.span == passage.whose && scene.names_somebody(one) && is_of_theirs) return &one;
  }
  return nullptr;
}

void take_the_guest(const Scene& scene, const Claim& main, const std::vector<const Mention*>& people,
                    std::vector<Participant>& own) {
  if (own.size() != 1 || own.front().side.empty() || people.empty()) return;
  const auto side = own.front().side;
  const bool is_at_the_hosts = std::all_of(people.begin(), people.end(), [&](const Mention* one) {
    return one->key != own.front().key && scene.side_of(*one) == side;
  });
  const auto guest = std::find_if(main.participants.begin(), main.participants.end(),
                                  [&](const Participant& who) { return who.guest && who.side != side; });
  if (is_at_the_hosts && guest != main.participants.end()) own = {*guest};
}

// « Elle a aussi été reçue par le Premier ministre », «Гостя принял и спикер Б», below "A received C": who else of A's
// side met C.
const Participant* guest_at_his_hosts(const Scene& scene, const Passage& passage, const Claim& main,
                                      const std::vector<const Mention*>& people) {
  const auto* guest = guest_of(scene, main);
  if (guest == nullptr || guest->side.empty() || people.empty()) return nullptr;
  std::string_view home;
  for (const auto& who : main.participants) {
    if (who.key == guest->key) continue;
    if (who.side.empty() || who.side == guest->side || (!home.empty() && who.side != home)) return nullptr;
    home = who.side;
  }
  bool is_new = false, is_of_home = false;
  for (const auto* one : people) {
    const auto side = scene.side_of(*one);
    if (one->key == guest->key || (one->key.starts_with("office:") && side == guest->side)) continue;
    if (takes_part(main.participants, one->key) || (!side.empty() && side != home)) return nullptr;
    is_new = true;
    is_of_home = is_of_home || side == home;
  }
  const auto* teller = told_by(scene, passage);
  if (!is_new || teller == nullptr) return nullptr;
  // «Министра принял также президент Б»: who does it stands behind the verb.
  const auto before = scene.mentions_in(passage.span.begin, teller->span.begin);
  const bool has_an_office =
      std::any_of(before.begin(), before.end(), [](const Mention& one) { return one.kind == mention::Kind::office; });
  const bool is_object =
      scene.source.reading.language == Language::ru && teller->deed &&
      !scene.with_between(teller->span.end, people.front()->span.begin) &&  // «Председатель встретился с Б»
      (has_an_office || called(scene, passage, main, passage.span.begin, teller->span.begin) != nullptr) &&
      std::all_of(people.begin(), people.end(), [&](const Mention* one) { return one->span.begin > teller->span.end; });
  // Whom nobody knows "he" met may be of another side, and "he" whose release it is.
  const bool is_he = is_object || opens_with_pronoun(scene, passage) || has_an_object_before(scene, *teller);
  const bool is_meant = (is_he && is_of_home) || subject_of(scene, passage, *teller, main) == guest;
  return is_meant ? guest : nullptr;
}

}  // namespace behistun::claims
