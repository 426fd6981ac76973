#pragma once
// Who is named beside a contact by words that say he was not there: whose greetings are conveyed, who held the office
// before, who sent the envoy, after whom the hall is called.

#include <cstdint>
#include <string_view>
#include <vector>

#include "cues.hpp"

namespace behistun::claims {

class Absentees {
 public:
  // Words that stand before or behind such a name, ascending; of others nothing is kept.
  void note(const Cue& cue, std::string_view text);

  bool empty() const { return before_.empty() && things_.empty(); }

  // What is said of whom `name` names, with what stands before it of his title.
  enum class Said : std::uint8_t { nothing, sent, sent_an_envoy, absent };
  Said before(Span name, bool has_title, std::string_view text) const;
  // "A International Airport".
  bool is_name_of_a_thing(Span name, std::string_view text) const;

 private:
  struct Words {
    Span span;
    std::string_view value;
  };
  std::vector<Words> before_;
  std::vector<Span> things_;
};

}  // namespace behistun::claims
