#pragma once
// The numbers that aligning turns on, in one place. Fitted on the training sets by measuring (see data/weights.md for
// what was tried); bits throughout.

namespace behistun::align {

struct Weights {
  // A word on one side is explained by the other side with this probability, if it stands in a translation.
  double explained = 0.7;
  // How much of the words' bits to believe: words of one sentence are not independent witnesses.
  double words = 1.0;
  double length = 1.0;
  // Spread of ln(right / left) of one-to-one beads: variance = spread_fixed + spread_per_letter / letters.
  double spread_fixed = 0.025;
  double spread_per_letter = 1.6;
  // What each kind of bead costs.
  double null = 2.5;         // a sentence alone, where the two languages have a dictionary
  double null_unread = 5.0;  // and where they have none: missing evidence is no sign of a missing counterpart
  double one_two = 4.0;
  double one_three = 8.0;
  double two_two = 9.0;
  // How sure the kinds of links are: t(right | left).
  double same_word = 0.5;
  double same_anchor = 0.8;
  double cognate = 0.15;
  double dictionary = 1.0;  // times what the dictionary says
  // The lexicon induced from the pair itself: how many of its counts are discounted, and how far it is believed.
  double induced_discount = 0.8;
  double induced = 0.7;
  int passes = 2;
  // Readouts: bits by root of words that a link must reach; the attached, of a second sentence to a link.
  double readout_link = 1.5;
  double readout_attach = 2.5;
};

}  // namespace behistun::align
