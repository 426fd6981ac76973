// behistun-score corpus DIR --records FILE --documents FILE, and its parts by themselves.

#include "corpus.hpp"

#include <cstdio>
#include <functional>
#include <memory>

#include "commands.hpp"

namespace behistun::score {
namespace {

struct CorpusArguments {
  std::string gold, records, documents;
};

struct Input {
  Gold gold;
  std::vector<Record> records;
  std::vector<Document> documents;
};

void print(const char* what, const LabelFigures& figures) {
  std::printf("%-24s %.4f  (%zu of %zu)\n", what, figures.accuracy(), figures.right, figures.gold);
}

void records(const Input& input) {
  const auto figures = score_records(input.gold, input.records);
  score::print("records, pairs", figures.pairwise);
  score::print("records, B-cubed", figures.b_cubed_precision, figures.b_cubed_recall);
  score::print("records, CEAF-e", figures.ceaf_precision, figures.ceaf_recall);
}

void relations(const Input& input) {
  const auto figures = score_relations(input.gold, input.records);
  std::printf("%-24s macro-F1 %.4f\n", "relations", figures.macro_f1());
  for (const auto& [label, tally] : figures.by_label) score::print(("  " + label).c_str(), tally);
}

void participants(const Input& input) {
  score::print("participants", score_contacts(input.gold, input.records).participants);
}
void dates(const Input& input) { print("dates", score_contacts(input.gold, input.records).dates); }
void kinds(const Input& input) { print("kinds", score_contacts(input.gold, input.records).kinds); }

void mentions(const Input& input) {
  const auto figures = score_mentions(input.gold, input.documents);
  score::print("mentions", figures.exact);
  score::print("  whatever their key", figures.spans);
  for (const auto& [kind, tally] : figures.by_kind) score::print(("  " + kind).c_str(), tally);
}

void quotations(const Input& input) {
  const auto figures = score_quotations(input.gold, input.documents);
  score::print("quotations", figures.exact);
  score::print("  whoever speaks", figures.spans);
}

void lines(const Input& input) {
  const auto figures = score_lines(input.gold, input.documents);
  score::print("lines", figures.all);
  for (const auto& [label, tally] : figures.by_label) score::print(("  " + label).c_str(), tally);
}

void documents(const Input& input) {
  print("languages", score_languages(input.gold, input.documents));
  score::print("sentences", score_sentences(input.gold, input.documents));
}

void alignments(const Input& input) {
  for (const auto& [relation, figures] : score_alignments(input.gold, input.records, input.documents)) {
    score::print((relation + ", strict").c_str(), figures.strict);
    score::print((relation + ", lax").c_str(), figures.lax);
    score::print((relation + ", links").c_str(), figures.links);
    score::print((relation + ", nulls").c_str(), figures.nulls);
  }
}

using Part = void (*)(const Input&);

int run(const CorpusArguments& arguments, const std::vector<Part>& parts) {
  auto gold = Gold::read(arguments.gold);
  if (!gold) return complain(gold.error());
  Input input{std::move(*gold), {}, {}};
  if (!arguments.records.empty()) {
    auto read = read_records(arguments.records);
    if (!read) return complain(read.error());
    input.records = std::move(*read);
  }
  if (!arguments.documents.empty()) {
    auto read = read_documents(arguments.documents);
    if (!read) return complain(read.error());
    input.documents = std::move(*read);
  }
  for (const auto part : parts) part(input);
  return 0;
}

/// One measure by itself: DIR and one file of predictions.
void add_part(tool::App& app, int& exit, const char* name, const char* help, bool of_documents, Part part) {
  auto arguments = std::make_shared<CorpusArguments>();
  auto* command = app.add_subcommand(name, help);
  command->add_option("GOLD", arguments->gold, "Folder of the gold's tables")->required();
  command
      ->add_option("PREDICTED", of_documents ? arguments->documents : arguments->records,
                   of_documents ? "JSON Lines of `behistun analyse`" : "JSON Lines of `behistun link`")
      ->required();
  command->callback([arguments, part, &exit] { exit = run(*arguments, {part}); });
}

}  // namespace

void add_corpus(tool::App& app, int& exit) {
  add_part(app, exit, "records", "Which documents tell of the same contact", false, records);
  add_part(app, exit, "relations", "How two documents belong together", false, relations);
  add_part(app, exit, "participants", "Who took part", false, participants);
  add_part(app, exit, "dates", "When it was", false, dates);
  add_part(app, exit, "kinds", "Call, meeting, …", false, kinds);
  add_part(app, exit, "mentions", "Names, dates and offices in the text", true, mentions);
  add_part(app, exit, "quotations", "Who is quoted with which words", true, quotations);
  add_part(app, exit, "lines", "What each line of a page is", true, lines);

  auto arguments = std::make_shared<CorpusArguments>();
  auto* command = app.add_subcommand("corpus", "All figures of a corpus");
  command->add_option("GOLD", arguments->gold, "Folder of the gold's tables")->required();
  command->add_option("--records", arguments->records, "JSON Lines of `behistun link`")->required();
  command->add_option("--documents", arguments->documents, "JSON Lines of `behistun analyse`")->required();
  command->callback([arguments, &exit] {
    exit = run(*arguments,
               {records, relations, dates, kinds, participants, documents, lines, mentions, quotations, alignments});
  });
}

}  // namespace behistun::score
