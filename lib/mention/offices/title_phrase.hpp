#pragma once
// For whom a stranger acts, by the whole phrase that tells his office: "the Chief of Naval Staff of Denmark, A",
// « A, cheffe du protocole du Canada ».

#include <string_view>

#include "beside_name.hpp"

namespace behistun::mention {

class TitlePhrase {
 public:
  explicit TitlePhrase(const Scene& scene, const BesideName& beside) : scene_(scene), beside_(beside) {}

  // The state that the phrase before or behind the name, tokens [first, end), tells; the person before is named up to
  // `last`, the next at `next`. Empty if none is told.
  std::string_view state_of(std::size_t last, std::size_t first, std::size_t end, std::size_t next) const;

 private:
  // « Le député uruguayen A », «с датским военным атташе А»: in Russian in a case in which nobody acts.
  std::string_view of_adjective_before(std::size_t first) const;
  std::string_view before(std::size_t last, std::size_t first) const;
  std::string_view behind(std::size_t end, std::size_t next) const;
  // Where the phrase of tokens [last, end) that ends before `end` begins; `end` if none does.
  std::size_t begin_of_phrase(std::size_t last, std::size_t end) const;
  std::string_view state_within(std::size_t begin, std::size_t end) const;
  bool is_whose(std::size_t begin, std::size_t state) const;
  bool may_be_of_a_title(std::size_t at) const;
  bool is_where_he_serves(std::size_t at) const;
  bool is_parted(std::size_t left) const;

  const Scene& scene_;
  const BesideName& beside_;
};

}  // namespace behistun::mention
