#pragma once
// What every subcommand shares: its streams, its exit, its input. A subcommand is thin: it reads arguments, calls the
// library, prints. Each stands in a file of its own and is added to the program by its add_…().

#include "subcommand.hpp"

#include <behistun/document.hpp>
#include <behistun/intake.hpp>
#include <behistun/json.hpp>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::tool {

enum Exit : int {
  done = 0,
  nothing = 1,  // done, and there was nothing to find
  failed = 2,   // something went wrong, even if the rest was done
};

struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
};

/// A subcommand as the program knows it: its parser, and what to do when it was the one called.
struct Command {
  App* app = nullptr;
  std::function<Exit(Streams)> run;
};

Command add_detect(App& program);
Command add_normalize(App& program);
Command add_translit(App& program);
std::vector<Command> add_names(App& program);
Command add_segment(App& program);
Command add_dates(App& program);
Command add_analyse(App& program);
Command add_align(App& program);
Command add_link(App& program);
Command add_explain(App& program);
Command add_view(App& program);

// --- options
// -----------------------------------------------------------------------------------------------------------

struct Common {
  bool json = false;
  std::size_t threads = 0;
  std::string charset;  // of all files; empty: found out
};
/// --json, --threads and --charset, which every subcommand has.
void add_common(App& app, Common& common);
/// --gazetteer FILE…, for commands that name people and places.
void add_gazetteer(App& app, std::vector<std::string>& files);
/// Reads the files and puts their rows over the built-in ones, for the whole program; before anything else is read.
/// What is wrong with them is reported; answers `failed` then, and the sound rows are used.
Exit use_gazetteer(const std::vector<std::string>& files, Streams io);
/// FILE…: files, folders or "-"; none is standard input.
void add_paths(App& app, std::vector<std::string>& paths, const std::string& name, const std::string& help);

// --- talk
// --------------------------------------------------------------------------------------------------------------

/// "behistun: WHAT"
void complain(Streams io, std::string_view what);
/// "behistun: FILE:LINE:BYTE: WHAT"
void complain(Streams io, const intake::Problem& problem);
/// The first line of --json output.
void print_header(Streams io, std::string_view command);
/// "+2.1"
std::string signed_bits(double bits);

// --- input
// -------------------------------------------------------------------------------------------------------------

/// A text to work on: a file as it is, or the text of one release.
struct Input {
  std::string name;  // as given, or the id of the release
  std::string text;  // well-formed UTF-8
};
/// Calls use(input) for every text. A file is read as it is; pages, JSON Lines and what lies in folders are read as
/// releases. A charset that was guessed is told. Ill-formed bytes are reported and become U+FFFD. Answers `failed` if
/// anything was reported.
Exit for_each_input(const std::vector<std::string>& paths, const Common& common, Streams io,
                    const std::function<void(const Input&)>& use);

/// Calls use(line) for every line; a line that is not UTF-8 is reported, and `use` gets nothing but its number.
struct LineInput {
  std::string_view text;
  bool well_formed = true;
};
/// Answers of answer(line) are printed in order, worked out on `threads` threads; none prints nothing.
Exit for_each_line(
    const std::vector<std::string>& paths, const Common& common, Streams io,
    const std::function<std::optional<std::string>(const LineInput& line, const std::string& name)>& answer);

/// Reads releases and documents of earlier runs, on `threads` threads; `use` gets them in the order of the input.
Exit for_each_document(const std::vector<std::string>& paths, const Common& common, Streams io,
                       const std::function<void(document::Document&&)>& use);
/// The same, and prints what `write` makes of each, a line: it is written by the threads that read. Counts them.
Exit print_each_document(const std::vector<std::string>& paths, const Common& common, Streams io,
                         const std::function<std::string(const document::Document&)>& write, std::size_t& count);
/// The same; a second one with the same id is reported and left out.
Exit for_each_new_document(const std::vector<std::string>& paths, const Common& common, Streams io,
                           const std::function<void(document::Document&&)>& use);
/// All of them at once.
Exit read_documents(const std::vector<std::string>& paths, const Common& common, Streams io,
                    std::vector<document::Document>& documents);

/// Writes a file whole or not at all: beside it first, then renamed.
std::optional<std::string> write_file(const std::string& path, std::string_view bytes);

}  // namespace behistun::tool
