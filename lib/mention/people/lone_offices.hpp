#pragma once
// Offices beside which nobody stands: which office is meant, whose it is, and whether it is anybody's.

#include <optional>
#include <string_view>
#include <vector>

#include "roll.hpp"

namespace behistun::mention {

class LoneOffices {
 public:
  // Both outlive it; the roll is in the order of the text when something is asked.
  LoneOffices(const Scene& scene, const Roll& roll);

  // "his French counterpart" holds the office of whoever was named last before it; of the High Representative a state's
  // foreign minister is the counterpart.
  std::string_view office_meant(const Role& role) const;
  // "the President" of a release that the Élysée publishes is France's.
  std::string_view whose(const Role& role) const;
  // "First President of Kazakhstan" is who was it, not who is today.
  bool is_of_the_past(const Role& role) const;
  // "Foreign Secretary" in the releases of a state of South Asia is its own, an official below the minister.
  bool is_own_official(const Role& role) const;
  // "the", « son », "his": the token before an office that belongs to it, else its first.
  std::size_t with_determiner(const Role& role) const;
  // "He was elected president", «пост министра»: what somebody may become.
  bool is_a_post(const Role& role) const;
  // Does it stand for nobody in particular: « un président », colleagues who are addressed, counterparts of nobody?
  bool is_nobodys(const Role& role) const;

 private:
  bool is_indefinite(const Role& role) const;
  bool are_colleagues(const Role& role) const;
  bool is_nobodys_counterpart(const Role& role) const;
  std::string_view office_of_named_leader(std::string_view office, std::string_view state) const;
  std::string_view only_office_before(const Role& role) const;
  std::string_view last_office_before(const Role& role) const;
  std::string_view last_office_spoken_of(const Role& role) const;
  bool is_foreign(const Role& role) const;
  std::optional<std::string_view> of_its_body(const Role& role) const;

  const Scene& scene_;
  const Roll& roll_;
  const std::vector<Role>::const_iterator first_office_;  // that is no other's and no counterpart's
};

}  // namespace behistun::mention
