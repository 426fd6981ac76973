#pragma once
// The numbers that aligning turns on, in one place; bits throughout. Chosen by measuring noisy news (behistun-score
// noise on newstest2012 and TICO-19) and the bundled corpus: the optimum is flat, and no number here is worth its
// second digit.

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
  double null = 2.2;         // a sentence alone, where words are known (links.hpp)
  double null_unread = 6.0;  // and where they are not: missing evidence is no sign of a missing counterpart
  // The same once a first path has told how many stand alone: log2(joined / alone) less a rebate, within bounds; and
  // how many of both count as seen before.
  double null_rebate = 0.6;
  double null_least = 0.6, null_most = 3.0;
  double joined_before = 10, alone_before = 1;
  double one_two = 3.2;
  double one_two_unread = 3.0;
  double one_three = 9.0;
  double two_two = 7.0;
  double two_two_unread = 9.0;
  double gap = 0.5;  // two with one, around a sentence alone: so much more than the two apart
  // A bead of several sentences is tried if the words of each have at least so many bits with one of the other side.
  // Where words are not known they say too little to rule anything out.
  double promising = -8.0;
  // How sure the kinds of links are: t(right | left).
  double same_word = 0.5;
  double same_anchor = 0.8;
  double same_name = 0.6;  // capitalised words that begin with the same sounds
  double cognate = 0.15;
  double dictionary = 1.0;  // times what the dictionary says
  // The lexicon induced from the pair itself: how many of its counts are discounted, and how far it is believed.
  double induced_discount = 0.8;
  double induced = 0.7;
  // Passes where words are not known. Where they are, a second gained .001 and took five times as long.
  int passes_unread = 2;
  // Readouts: bits by root of words that a link must reach; the attached, of a second sentence to a link.
  double readout_link = 0.9;
  double readout_attach = 0.8;
  double readout_order = 1.5;  // bits by root of words, of standing at the same height
};

}  // namespace behistun::align
