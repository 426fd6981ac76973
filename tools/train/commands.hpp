#pragma once
// The subcommands, one a file. Each adds itself to the program and, when called, sets the exit: 0 done, 2 went wrong.

#include "subcommand.hpp"

namespace behistun::train {

void add_alike(tool::App& app, int& exit);
void add_bilingual(tool::App& app, int& exit);
void add_counterparts(tool::App& app, int& exit);
void add_detect(tool::App& app, int& exit);
void add_families(tool::App& app, int& exit);
void add_gazetteer(tool::App& app, int& exit);
void add_line_words(tool::App& app, int& exit);
void add_name_words(tool::App& app, int& exit);
void add_nominative_words(tool::App& app, int& exit);
void add_nominatives(tool::App& app, int& exit);
void add_spelling(tool::App& app, int& exit);

}  // namespace behistun::train
