#pragma once
// What stands around a contact in its sentence: the hints beside it, and the words between it and a name.

#include "contacts.hpp"

namespace behistun::claims {

class Surroundings {
 public:
  Surroundings(const Scene& scene, const Passage& passage, const Marks& marks, const Contact& contact);

  std::string_view between(std::size_t begin, std::size_t end) const;

  // "Call with" and "call between" have the word within them.
  bool with_up_to(std::size_t end) const;

  // Does "with", "between", "of" or "by" tie who is named at `end` to the contact?
  bool is_tied(std::size_t begin, std::size_t end) const;

  // « La visite à Tunis du ministre », « la réunion tenue le 5 mai par A »: is no more named there than where and when?
  bool tells_where_or_when(std::size_t begin, std::size_t end) const;

  // Does "and" or the like join the two? Right beside each other they are one ("President of X, A").
  bool goes_on(std::size_t begin, std::size_t end) const;

  // "The conversation that A had with B": who had it stands in a clause right behind.
  bool has_own_clause() const;

  // "A meeting of the advisers to the leaders", up to `end`; but who leads a delegation is with it.
  bool envoys(std::size_t end) const;

  // Does such a word stand before the contact, a few words away? "Their" may stand behind it too.
  bool points(Hint hint) const;

  // Does "at a", an adjective between at most, lead to the contact?
  bool is_where_they_talked() const;

  const Scene& scene;
  const Passage& passage;
  const Marks& marks;
  const Contact& contact;
  const std::size_t near;   // bytes: what stands so far apart may still belong together
  const std::size_t limit;  // where the words behind the contact no longer tell whose it was

 private:
  std::size_t end_of_chain() const;

  // Does a paper stand there ("in accordance with the agreement of X and Y"), or a clause begin that is not the
  // contact's own ("the conversation that he had with X")?
  bool parts(const Mark& mark) const;
};

}  // namespace behistun::claims
