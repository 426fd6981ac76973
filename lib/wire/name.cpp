// A name, taken apart, as JSON.

#include <behistun/wire.hpp>

#include "words.hpp"

namespace behistun::wire {

std::string json(const names::Name& name) {
  using names::Part;
  std::vector<Json::Field> fields = {{"type", "name"}, {"text", name.text}, {"gender", word(name.gender)}};
  for (const auto part : {Part::title, Part::given, Part::initial, Part::patronymic, Part::particle, Part::family,
                          Part::suffix, Part::other})
    if (auto joined = name.joined(part); !joined.empty()) fields.emplace_back(to_string(part), joined);
  std::vector<Json> tokens;
  for (const auto& token : name.tokens)
    tokens.push_back(Json::object({{"part", to_string(token.part)}, {"span", token.span}, {"text", token.text}}));
  fields.emplace_back("tokens", Json::array(tokens));
  return Json::object(fields).text();
}

}  // namespace behistun::wire
