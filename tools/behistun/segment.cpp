// behistun segment: one sentence, or one clause, a line; its words, or their stems.

#include "command.hpp"

#include <algorithm>
#include <behistun/detect.hpp>
#include <behistun/segment.hpp>
#include <behistun/stems.hpp>
#include <behistun/text.hpp>
#include <behistun/wire.hpp>
#include <map>
#include <memory>
#include <ostream>

namespace behistun::tool {
namespace {

using wire::Json;

struct SegmentOptions {
  Common common;
  bool words = false;
  bool stems = false;
  bool clauses = false;
  std::vector<std::string> paths;
};

/// The dictionaries of the languages met, each opened once; one that is missing is told once, and its language's words
/// stand as they are.
class Lexicons {
 public:
  explicit Lexicons(Streams io) : io_(io) {}

  const stems::Lexicon& of(Language language) {
    const auto known = opened_.find(language);
    if (known != opened_.end()) return known->second;
    return opened_.emplace(language, open(language)).first->second;
  }

 private:
  stems::Lexicon open(Language language) {
    if (language == Language::und) return stems::Lexicon::none(language);
    auto lexicon = stems::Lexicon::open(language);
    if (lexicon) return *std::move(lexicon);
    complain(io_, lexicon.error().what + "; its words stand as they are, in lower case");
    return stems::Lexicon::none(language);
  }

  Streams io_;
  std::map<Language, stems::Lexicon> opened_;
};

/// A sentence may go over a line end in the text; in the output it may not.
std::string on_one_line(std::string_view sentence) {
  std::string out(sentence);
  for (auto& c : out)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return out;
}

std::string joined(const std::vector<std::string>& parts, char between) {
  std::string out;
  for (const auto& part : parts) {
    if (!out.empty()) out += between;
    out += part;
  }
  return out;
}

class Printer {
 public:
  Printer(const SegmentOptions& options, Streams io) : options_(options), io_(io), lexicons_(io) {}

  void print(const Input& input) {
    const auto text = text::Text::of(input.text, text::wraps(input.text));
    const std::string_view canonical = text.canonical();
    const auto detected = detect::detect(canonical);
    std::uint32_t paragraph = 0;
    for (std::size_t begin = 0; begin < canonical.size();) {
      const Span line{begin, std::min(canonical.find('\n', begin), canonical.size())};
      const auto language = detect::language_of_line(line.of(canonical), detected);
      const auto sentences = segment::sentences(line.of(canonical), language);
      for (const auto& sentence : sentences)
        print({"sentence", input.name, text, language, shifted(sentence.span, begin), paragraph});
      if (!sentences.empty()) ++paragraph;
      begin = line.end + 1;
    }
  }

 private:
  struct Piece {
    std::string_view type;
    std::string_view id;
    const text::Text& text;
    Language language;
    Span span;
    std::uint32_t paragraph;

    std::string_view written() const { return span.of(text.canonical()); }
  };

  static Span shifted(Span span, std::size_t by) { return {span.begin + by, span.end + by}; }

  void print(const Piece& sentence) {
    if (!options_.clauses) {
      print_piece(sentence);
      return;
    }
    auto clause = sentence;
    clause.type = "clause";
    for (const auto span : segment::clauses(sentence.text.canonical(), sentence.span)) {
      clause.span = span;
      print_piece(clause);
    }
  }

  void print_piece(const Piece& piece) {
    if (options_.common.json)
      print_json(piece);
    else
      io_.out << line(piece) << '\n';
  }

  std::string line(const Piece& piece) {
    if (options_.stems) return joined(stems_of(piece), ' ');
    if (options_.words) return joined(words_of(piece), ' ');
    return on_one_line(piece.written());
  }

  void print_json(const Piece& piece) {
    std::vector<Json::Field> fields = {{"type", piece.type},
                                       {"id", piece.id},
                                       {"span", piece.text.to_original(piece.span)},
                                       {"paragraph", piece.paragraph},
                                       {"text", piece.written()}};
    if (options_.words) fields.emplace_back("words", Json::list(words_of(piece)));
    if (options_.stems) {
      fields.emplace_back("stems", Json::list(stems_of(piece)));
      fields.emplace_back("dictionary", lexicons_.of(piece.language).dictionary());
    }
    io_.out << Json::object(fields).text() << '\n';
  }

  static std::vector<std::string> words_of(const Piece& piece) {
    std::vector<std::string> words;
    for (const auto word : segment::words(piece.written(), piece.language))
      words.emplace_back(word.of(piece.written()));
    return words;
  }

  /// A word that has several stems shows them all, a bar between.
  std::vector<std::string> stems_of(const Piece& piece) {
    const auto& lexicon = lexicons_.of(piece.language);
    auto words = words_of(piece);
    for (auto& word : words) word = joined(lexicon.stems(word), '|');
    return words;
  }

  const SegmentOptions& options_;
  Streams io_;
  Lexicons lexicons_;
};

Exit run(const SegmentOptions& options, Streams io) {
  if (options.common.json) print_header(io, "segment");
  Printer printer(options, io);
  return for_each_input(options.paths, options.common, io, [&](const Input& input) { printer.print(input); });
}

}  // namespace

Command add_segment(App& program) {
  auto* app = program.add_subcommand("segment", "One sentence a line");
  const auto options = std::make_shared<SegmentOptions>();
  add_common(*app, options->common);
  app->add_flag("--words", options->words, "The words of each sentence, a space between");
  app->add_flag("--stems", options->stems,
                "The stems of these words, by Hunspell's dictionary; several have a | between");
  app->add_flag("--clauses", options->clauses, "The parts that semicolons set apart, as in Russian enumerations");
  add_paths(*app, options->paths, "FILE", "Text files, pages, JSON Lines, folders, or -");
  app->footer(
      "Sentences are in canonical form; with --json they bear their span in bytes of the original.\n\n"
      "  $ printf 'M. Borrell est arrivé. Il a parlé.\\n' | behistun segment\n"
      "  $ printf 'No. 2254 was adopted.\\n' | behistun segment --words\n"
      "  $ printf 'Les ministres des affaires étrangères se sont entretenus.\\n' | behistun segment --stems\n"
      "  $ printf 'Обсудили: торговлю; визы (туризм; учёба).\\n' | behistun segment --clauses");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
