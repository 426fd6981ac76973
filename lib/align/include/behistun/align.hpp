#pragma once
/// @file
/// Which sentences say the same? Beads between two texts, for translations and for two sides' own accounts.

#include <behistun/base.hpp>
#include <behistun/document.hpp>
#include <span>
#include <string>
#include <vector>

namespace behistun::align {

/// A word of a sentence or an anchor, by what aligning knows of it.
struct Term {
  enum class Kind : std::uint8_t {
    stem,    ///< of a word
    name,    ///< the sounds with which a capitalised word begins
    anchor,  ///< any other: a number, the key of a mention
  };
  std::uint64_t hash = 0;       ///< of the stem or the anchor
  std::uint64_t beginning = 0;  ///< of the first letters of a stem; 0 if it has fewer
  Kind kind = Kind::stem;
  float times = 1;  ///< it stands in the sentence
};

/// One sentence, with what aligning looks at. Made by units().
struct Unit {
  std::string text;  ///< canonical
  std::uint32_t paragraph = 0;
  std::vector<std::string> anchors = {};  ///< keys of names, places, dates, numbers in it; sorted
  std::vector<Term> terms = {};           ///< stems of its words, and anchors; ascending by hash
  std::size_t letters = 0;                ///< code points
};
struct Side {
  Language language = Language::und;
  std::vector<Unit> units;
};
/// Units of a side, one behind another. They must outlive it.
struct Part {
  Language language = Language::und;
  std::span<const Unit> units;
  Part(const Side& side) : language(side.language), units(side.units) {}
  Part(const Side& side, std::size_t begin, std::size_t end)
      : language(side.language), units(std::span(side.units).subspan(begin, end - begin)) {}
};
/// The sentences of a document, with its mentions as anchors.
Side units(const document::Document& document);
/// Sentences given one by one; names and numbers are found in them.
Side units(const std::vector<std::string>& sentences, Language language);

/// i sentences on the left say what j on the right say; consecutive indices, or for readouts any; ascending.
struct Bead {
  std::vector<std::size_t> left, right;
  double score = 0;  ///< bits for these saying the same; 0 for a null bead
  bool operator==(const Bead&) const = default;
};

enum class Mode : std::uint8_t {
  translation,  ///< in order, i + j <= 4; but two that the other side says in one may have one alone between them
  readout,  ///< in any order, most sentences may have no counterpart; beyond 20 M pairs of sentences, near their place
  automatic,  ///< whichever fits: translation if it covers most of both sides
};

/// Every sentence of both sides is in exactly one bead. Beads ascend by their first left sentence, null beads stand
/// where they come in the text. Swapping the sides swaps every bead. Pure; any thread. Time and memory grow with the
/// pairs of sentences in short texts, with the sentences in long ones.
std::vector<Bead> align(const Part& left, const Part& right, Mode mode = Mode::automatic);

/// How much of both texts the beads join, by code points: 0 to 1, left and right.
struct Coverage {
  double left = 0, right = 0;
};
Coverage coverage(const Part& left, const Part& right, const std::vector<Bead>& beads);
/// Kendall's tau of the order of the joined sentences, -1 to 1; 1 for fewer than two.
double order(const std::vector<Bead>& beads);

}  // namespace behistun::align
