#pragma once
// Contacts set down in an agenda, line by line: « 10h00 Entretien avec A », «12 апреля – переговоры с А, Каир».

#include "sentence/scene.hpp"

namespace behistun::claims {

// A contact for each line of an agenda that tells of one with somebody; empty where no title says that it is one, or
// whose it is. `told` takes the sentences.
std::vector<Claim> in_an_agenda(const Scene& scene, std::vector<std::size_t>& told);

}  // namespace behistun::claims
