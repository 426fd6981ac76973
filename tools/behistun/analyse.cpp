// behistun analyse: releases into documents.

#include "command.hpp"

#include <algorithm>
#include <behistun/wire.hpp>
#include <memory>
#include <ostream>
#include <sstream>

namespace behistun::tool {
namespace {

struct AnalyseOptions {
  Common common;
  bool pretty = false;
  std::string format = "documents";
  std::vector<std::string> paths, gazetteers;
};

std::string contact_words(claims::Mode mode) {
  if (mode == claims::Mode::unknown) return "a contact";
  return (mode == claims::Mode::talks ? "" : "a ") + std::string(to_string(mode));
}

void print_claim(const claims::Claim& claim, std::ostream& out) {
  out << "  " << (claim.primary ? "tells of " : "speaks of ") << contact_words(claim.mode);
  if (claim.negated) out << " that did not take place";
  if (claim.tense == claims::Tense::future) out << " to come";
  if (claim.when) out << ", " << dates::edtf(*claim.when, claim.grain);
  if (const auto* place = gazetteer::Gazetteer::in_use().place(claim.place)) out << ", " << place->name.en;
  out << '\n';
  for (const auto& who : claim.participants) {
    out << "    " << (who.side.empty() ? "?" : who.side) << "  " << (who.en.empty() ? who.key : who.en);
    if (!who.office.empty()) out << ", " << who.office;
    if (who.host) out << ", host";
    if (who.guest) out << ", guest";
    out << '\n';
  }
  if (!claim.initiator.empty()) out << "    at the initiative of " << claim.initiator << '\n';
  if (claim.minutes > 0) out << "    lasted " << claim.minutes << " minutes\n";
  if (claim.ordinal > 0) {
    out << "    number " << claim.ordinal;
    if (!claim.within.empty()) out << " of the " << claim.within;
    out << '\n';
  }
  if (!claim.occasion.empty())
    out << "    on the occasion of " << (claim.occasion.starts_with('o') ? "an " : "a ") << claim.occasion << '\n';
  if (!claim.topics.empty()) {
    out << "    topics";
    for (const auto& topic : claim.topics)
      out << ' ' << topic.key << (topic.raised_by.empty() ? "" : " (" + topic.raised_by + ")");
    out << '\n';
  }
}

/// Who says what, a line each; long words by their beginning and end.
void print_quotations(const document::Document& document, std::ostream& out) {
  constexpr std::size_t kEnds = 60;  // bytes shown of each end
  for (const auto& mention : document.mentions) {
    if (mention.kind != mention::Kind::quotation) continue;
    const auto words = document.canonical(mention.span);
    out << "  " << (mention.role == "turn" ? "turn" : "quotation") << " of "
        << (mention.key.empty() ? "?" : mention.key);
    if (!mention.of.empty()) out << " for " << mention.of;
    if (!mention.teller.empty()) out << ", told by \"" << document.canonical(mention.teller) << '"';
    out << ": ";
    if (words.size() <= 2 * kEnds) {
      out << words << '\n';
      continue;
    }
    auto left = kEnds, right = words.size() - kEnds;
    while (left > 0 && words[left] != ' ') --left;
    while (right < words.size() && words[right - 1] != ' ') ++right;
    out << words.substr(0, left) << " … " << words.substr(right) << '\n';
  }
}

void print_mentions(const document::Document& document, std::ostream& out) {
  out << "  names";
  std::string last;
  for (const auto& mention : document.mentions) {
    if (mention.kind == mention::Kind::quotation) continue;
    out << (last.empty() ? " " : "; ") << to_string(mention.kind) << " \"" << document.canonical(mention.span)
        << "\" = " << mention.key;
    if (!mention.variant.empty()) out << " (" << mention.variant << ')';
    last = mention.key;
  }
  out << '\n';
}

/// For a person to read: what the release is, each line with its label, the claims.
void print_pretty(const document::Document& document, std::ostream& out) {
  out << document.id << "\n  " << code(document.detected.language);
  if (!document.detected.looks_like.empty()) out << " (looks like " << document.detected.looks_like << ")";
  if (!document.source.empty()) out << ", " << document.source;
  if (!document.side.empty()) out << " for " << document.side;
  if (document.published) out << ", published " << to_string(*document.published);
  if (document.published_time) out << " " << to_string(*document.published_time);
  if (!document.native_id.empty()) out << ", number " << document.native_id;
  out << '\n';
  if (!document.title.empty()) out << "  \"" << document.title << "\"\n";
  if (!document.declared.empty()) {
    out << "  declares";
    for (const auto& language : document.declared) out << ' ' << language;
    out << '\n';
  }
  for (const auto& line : document.lines)
    if (line.label != intake::Label::blank && line.label != intake::Label::body)
      out << "  " << to_string(line.label) << ": " << document.canonical(line.span) << '\n';
  out << "  " << document.sentences.size() << " sentences, " << document.mentions.size() << " mentions\n";
  if (!document.mentions.empty()) print_mentions(document, out);
  print_quotations(document, out);
  for (const auto& claim : document.claims) print_claim(claim, out);
  for (const auto& note : document.notes) out << "  note: " << note << '\n';
  out << '\n';
}

Exit run(const AnalyseOptions& options, Streams io) {
  const auto known = use_gazetteer(options.gazetteers, io);
  const bool annotations = options.format == "webannotation";
  if (options.common.json && !options.pretty && !annotations) print_header(io, "analyse");
  std::size_t count = 0;
  const auto write = [&](const document::Document& document) {
    if (annotations) return wire::web_annotations(document);
    if (!options.pretty) return wire::json(document) + '\n';
    std::ostringstream out;
    print_pretty(document, out);
    return out.str();
  };
  const auto end = print_each_document(options.paths, options.common, io, write, count);
  return std::max(known, end == done && count == 0 ? nothing : end);
}

}  // namespace

Command add_analyse(App& program) {
  auto* app = program.add_subcommand("analyse", "Releases into documents, as JSON Lines");
  const auto options = std::make_shared<AnalyseOptions>();
  add_common(*app, options->common);
  app->add_flag("--pretty", options->pretty, "For a person to read");
  app->add_option("--format", options->format,
                  "documents, or webannotation: each mention, quotation and claim with its place (W3C)")
      ->one_of({"documents", "webannotation"})
      ->type_name("FORMAT")
      ->capture_default_str();
  add_gazetteer(*app, options->gazetteers);
  add_paths(*app, options->paths, "PATH", "Releases (.txt, .html, .jsonl, feeds; also .gz, .zst), folders, or -");
  app->footer(
      "  $ behistun analyse releases > documents.jsonl\n"
      "  $ behistun analyse --pretty releases/mid.ru\n"
      "  $ behistun analyse --format webannotation releases > annotations.jsonl");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
