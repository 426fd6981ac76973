#pragma once
// The subcommands, one a file. Each adds itself to the program and, when called, sets the exit: 0 done, 2 went wrong.

#include "subcommand.hpp"

#include <behistun/base.hpp>

namespace behistun::score {

struct Tally;

void add_beads(tool::App& app, int& exit);
void add_noise(tool::App& app, int& exit);
void add_corpus(tool::App& app,
                int& exit);  ///< and its parts: records, relations, participants, dates, kinds, mentions
void add_links(tool::App& app, int& exit);
void add_names(tool::App& app, int& exit);  ///< and its parts: lemma, compare, search
void add_charsets(tool::App& app, int& exit);
void add_agreement(tool::App& app, int& exit);

/// "behistun-score: what" on stderr; returns 2.
int complain(const Error& error);
/// "strict       P .951  R .962  F1 .957" on stdout.
void print(const char* what, const Tally& tally);
void print(const char* what, double precision, double recall);

}  // namespace behistun::score
