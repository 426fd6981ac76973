#pragma once
// Who of a contact was at the next one as well.

#include "sentence/scene.hpp"

namespace behistun::claims {

// Is somebody named, and not only told by an office ("the Minister") that another may hold as well?
bool is_named(const Scene& scene, const Passage& passage, std::string_view key);

// Whose the contacts are: who of them is named in this sentence again, else who is of the publisher's side, else whose
// office, which no other of them holds, stands in it, else who is named first.
std::vector<Participant> carried_over(const Scene& scene, const Passage& passage, const Claim& main);

// « A a reçu B avant de s'entretenir avec C », «А встретился с Б, после чего был принят В»: who is named first.
// False where an English sentence is of somebody else.
bool take_who_goes_on(const Scene& scene, const Passage& before, const Claim& main, std::vector<Participant>& own);

// "On Sunday, A held talks with B. He also met C": of the contact nobody else was there.
void take_who_does_it(const Claim& main, std::string_view key, std::vector<Participant>& own);

// "She was received by Prime Minister C", of the hosts: the guest, though the host was named last.
void take_the_guest(const Scene& scene, const Claim& main, const std::vector<const mention::Mention*>& people,
                    std::vector<Participant>& own);

// Whom French and Russian sentences without his name mean, which tell who else of the hosts' side received him; nullptr
// if this is none.
const Participant* guest_at_his_hosts(const Scene& scene, const Passage& passage, const Claim& main,
                                      const std::vector<const mention::Mention*>& people);
// Of a clause ("A, who later met B") A, as the words at `whose` name him; false if he is none of `main`.
bool take_whose_it_is(const Scene& scene, Span whose, const Claim& main, std::vector<Participant>& own);

// Of a clause of another of the hosts ("Minister C, who had met B in the morning") B, where it names no other of
// `main`; C, or nullptr if it is of nobody of their side.
const mention::Mention* take_whom_a_host_met(const Scene& scene, const Passage& passage, const Claim& main,
                                             std::vector<Participant>& own);

}  // namespace behistun::claims
