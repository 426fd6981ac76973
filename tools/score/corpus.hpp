#pragma once
// The gold of a corpus (corpora/<set>/gold/*.tsv), and what predictions are worth against it.

#include <behistun/base.hpp>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "figures.hpp"
#include "predicted.hpp"

namespace behistun::score {

struct GoldContact {
  std::string date, kind;
  std::set<std::string> participants;  ///< folded English names
};
struct GoldMention {
  Span span;
  std::string kind, key;
};
struct GoldAlignment {
  std::string left, right, relation;
  std::vector<Bead> beads;
};

struct Gold {
  std::map<std::string, GoldContact> contacts;
  Clustering contact_of;                               ///< of each document that is an account of a contact
  std::set<std::string> corrections;                   ///< documents whose pairs the gold does not judge
  Labels language_of;                                  ///< of each document
  Labels relations;                                    ///< "left<TAB>right" → type
  std::map<std::string, std::vector<Span>> sentences;  ///< by document, then index; empty spans where not known
  std::map<std::string, std::vector<GoldMention>> mentions;
  std::map<std::string, std::vector<GoldMention>> quotations;  ///< key: the speaker's folded name; empty if not told
  std::map<std::string, std::string> lines;                    ///< a letter for each line: "d.tbb.f"
  std::vector<GoldAlignment> alignments;

  static Result<Gold> read(const std::string& folder);
};

/// Lower case, no marks: "Jean-Yves Le Drian" → "jean-yves le drian".
std::string folded_name(const std::string& name);
/// Of two releases, in either order.
std::string pair_key(std::string left, std::string right);

/// Documents that are accounts of a contact; others are left out of both.
ClusterFigures score_records(const Gold& gold, const std::vector<Record>& records);
/// Of every contact, the record that holds most of its documents answers for it.
struct ContactFigures {
  LabelFigures dates, kinds;
  Tally participants;
};
ContactFigures score_contacts(const Gold& gold, const std::vector<Record>& records);
/// A pair of accounts that no row names is "different", and so is one that was not predicted.
LabelFigures score_relations(const Gold& gold, const std::vector<Record>& records);
/// exact: span, kind and key. spans: span and kind. Only documents whose mentions are in the gold.
struct MentionFigures {
  Tally exact, spans;
  std::map<std::string, Tally> by_kind;  ///< exact, by the gold's letter
};
MentionFigures score_mentions(const Gold& gold, const std::vector<Document>& documents);
/// exact: span and speaker. spans: span. Plain text documents only; a gold without quotations.tsv has none.
MentionFigures score_quotations(const Gold& gold, const std::vector<Document>& documents);
/// By label, blank lines left out; `all` is of all labels together. Only documents whose lines are in the gold; a gold
/// without lines.tsv has none.
struct LineFigures {
  Tally all;
  std::map<std::string, Tally> by_label;
};
LineFigures score_lines(const Gold& gold, const std::vector<Document>& documents);
/// Sentences whose both ends are right.
Tally score_sentences(const Gold& gold, const std::vector<Document>& documents);
LabelFigures score_languages(const Gold& gold, const std::vector<Document>& documents);
/// By relation ("translation", "readout"). A predicted sentence is the gold sentence with which it shares most bytes.
std::map<std::string, BeadFigures> score_alignments(const Gold& gold, const std::vector<Record>& records,
                                                    const std::vector<Document>& documents);

}  // namespace behistun::score
