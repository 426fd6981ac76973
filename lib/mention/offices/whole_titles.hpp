#pragma once
// How far an office's mention reaches: over all that it is the office of.

#include "scene.hpp"

namespace behistun::mention {

// "The mayor of Cartagena, Ann Krumova", « porte-parole du ministère de la Santé », «директор департамента печати МИД
// России Анна Крумова»: lengthens the mentions of offices, up to the holder or to the last name of a chain of "of".
// People and offices, which ascend and do so hardly afterwards; what an office takes in that is called another of its
// holder's goes.
void take_whole_titles(const Scene& scene, std::vector<Mention>& people);

}  // namespace behistun::mention
