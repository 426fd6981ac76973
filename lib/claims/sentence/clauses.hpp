#pragma once
// One contact after another in one sentence.

#include <optional>

#include "passage.hpp"

namespace behistun::claims {

class Scene;

// « S'est entretenu, en marge du sommet, avec B », «встретился на полях форума с Б»: behind where it was stands who was
// met, and no topic.
void open_behind_venues(const Scene& scene, Passage& passage);

// « B l'a reçu à dîner »: the pronoun right before the verb is whom it was done to.
bool has_an_object_before(const Scene& scene, const Cue& teller);

// « A, en visite à Paris, a été reçu par B », «А, находящийся в Москве с визитом, был принят Б»: why A was there.
void put_stay_aside(const Scene& scene, Passage& passage);

// « Arrivé samedi à Cuba pour une visite, A a été reçu lundi par B »: the day of the arrival is not that of the
// contact.
void put_arrival_aside(const Scene& scene, Passage& passage);

// "In Skopje, where the Ministerial Council meets, A sat down with B": what is held there is not what is told.
void put_venue_clause_aside(const Scene& scene, Passage& passage);

// "Demanded that A open talks", but not "met B and demanded an answer": who asks for something else than a contact
// says nothing of it.
void leave_out_demands_of_something_else(const Scene& scene, Passage& passage);

// « A a reçu B avant de s'entretenir avec C », «А провел переговоры с Б, после чего был принят В»: where the clause
// begins that tells of the next.
std::optional<std::size_t> next_contact(const Scene& scene, const Passage& passage);

// What tells of the next contact: of "by video, A held consultations with B" the noun and not the channel, of
// « s'est rendu à Rome, où il a rencontré B » the meeting. nullptr if nothing does.
const Cue* told_by(const Scene& scene, const Passage& passage);

// « Il », «Ее»: whose contact it is, where nobody is named before the verb.
bool opens_with_pronoun(const Scene& scene, const Passage& passage);

// « L'ambassadeur B a été reçu jeudi », « B a été reçu par A », « B l'a reçu »: who is named before the verb does it
// with whom the release is about.
bool is_done_to_own(const Scene& scene, const Passage& passage, const Claim& main);

// «Состоялась трехсторонняя встреча с участием А»: one more joins those of the main contact.
bool is_joined_by_another(const Scene& scene, const Passage& passage);

// Does French or Russian go on with what somebody of the main contact did next: « Le ministre a reçu l'ambassadeur C »,
// «Вечером его принял С»?
bool goes_on_with(const Scene& scene, const Passage& passage, const Claim& main);

}  // namespace behistun::claims
