#pragma once
// How far a body's name reaches around its head noun, by the grammar of each language.

#include "body_ground.hpp"

namespace behistun::mention {

constexpr std::size_t kMostPhrases = 3;  // "of …" behind a head
constexpr std::size_t kMostBehind = 6;   // words of one phrase

// All take the tokens of the head and give those of the name; empty if they tell none.
//
// Capital words before the head ("International Criminal Court"), "of", "for", "on" and capital words behind it.
Span english_extent(const BodyGround& ground, Span head, Kind kind);
// Adjectives behind the head, and « de », « pour », « sur » with a noun (« Haut-Commissariat aux réfugiés »). A body's
// head in lower case is none unless it `may_be_low` (« ministère de l'Éducation »).
Span french_extent(const BodyGround& ground, Span head, Kind kind, bool may_be_low);
// Adjectives of one case before the head, the first in a capital («Верховный суд»), a country or a capital name behind
// it («Банк России»), «по» or «о» and what follows («Комиссия по правам человека»), nouns in the genitive («Академия
// наук»).
Span russian_extent(const BodyGround& ground, Span head, Kind kind);

}  // namespace behistun::mention
