// One HTML page: a list of the contacts, then each of them with its accounts side by side and the reasons, then the
// releases that tell of no contact. All style and script is in the page; its own security policy forbids the network.

#include <algorithm>
#include <behistun/view.hpp>

#include "filter.hpp"
#include "markup.hpp"
#include "outline.hpp"
#include "pieces.hpp"
#include "style.hpp"
#include "words.hpp"

namespace behistun::view {

namespace {

using Records = std::vector<link::Record>;

constexpr std::size_t kOpenAtMost = 3;  // contacts whose texts a page shows unfolded

std::string anchor_of(const link::Record& record) { return cat({"record-", anchor(record.id)}); }

std::vector<Entry> entries_of(const Records& records, const Library& library, bool context) {
  std::vector<Entry> out;
  for (const auto& record : records) {
    if (record.context != context) continue;
    auto sheet = sheet_of(record, library);
    auto words = headline(record, sheet);
    out.push_back({&record, std::move(sheet), anchor_of(record), std::move(words)});
  }
  return out;
}

Scene scene_of(const std::vector<Entry>& contacts, const std::vector<Entry>& context, const Library& library) {
  Scene scene{library, {}, {}};
  for (const auto* entries : {&contacts, &context})
    for (const auto& entry : *entries)
      for (const auto& id : entry.record->documents) scene.home.emplace(id, entry.anchor);
  for (const auto& entry : contacts)
    for (const auto& pair : entry.record->pairs)
      for (const auto& id : {std::string_view(pair.left), std::string_view(pair.right)})
        if (!holds(*entry.record, id)) {
          auto& echoes = scene.echoes[id];
          if (echoes.empty() || echoes.back().anchor != entry.anchor)
            echoes.push_back({entry.anchor, entry.headline, pair.verdict});
        }
  return scene;
}

std::string speaks_of(const Scene& scene, const link::Record& record) {
  std::string out;
  for (const auto& id : record.documents)
    if (const auto found = scene.echoes.find(id); found != scene.echoes.end())
      for (const auto& echo : found->second)
        append(out, {"<li>", link::to_string(echo.verdict), ": <a href=\"#", echo.anchor, "\">", escaped(echo.headline),
                     "</a></li>"});
  return out.empty() ? out : cat({"<ul class=\"facts\">", out, "</ul>\n"});
}

std::string context_item(const Scene& scene, const Entry& entry) {
  std::string source, title = escaped(entry.record->id);
  for (const auto& column : entry.sheet.columns)
    if (!column.versions.empty()) {
      const auto& first = *column.versions.front();
      source = cat({first.published ? day_words(*first.published) : "date not known", " · ",
                    language_words(first.detected.language), first.source.empty() ? "" : " · ", first.source});
      title = cat({"<bdi", lang_attribute(first), ">", escaped(title_words(first)), "</bdi>"});
      break;
    }
  return cat({"<article class=\"record\" id=\"", entry.anchor, "\" data-item=\"\">\n<p class=\"when\">",
              escaped(source), "</p><h3>", title, "</h3>\n", speaks_of(scene, *entry.record),
              side_by_side(entry, false), pairs(scene, *entry.record), sources(entry.sheet), "</article>\n"});
}

std::string context_section(const Scene& scene, const std::vector<Entry>& context) {
  if (context.empty()) return {};
  std::string out =
      "<section class=\"context\" id=\"context\"><h2 class=\"section\">Context</h2>"
      "<p class=\"lead\">Releases that tell of no contact of their own.</p>\n";
  for (const auto& entry : context) out += context_item(scene, entry);
  return out + "</section>\n";
}

constexpr std::string_view kTools =
    "<div id=\"tools\" role=\"search\" hidden><div class=\"wrap\">"
    "<input id=\"find\" type=\"search\" aria-label=\"Find in all records\" placeholder=\"Find a name, place, word…\">"
    "<label><input type=\"checkbox\" value=\"differs\"> with differences</label>"
    "<label><input type=\"checkbox\" value=\"missing\"> with something missing</label>"
    "<span id=\"found\" role=\"status\"></span>"
    "<button id=\"open\" type=\"button\">Open all texts</button></div></div>\n";

std::string head(std::string_view title, std::size_t columns, std::size_t versions) {
  return cat(
      {"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
       "script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
       "<meta name=\"generator\" content=\"behistun\">\n<title>",
       title, "</title>\n<style>\n", embedded::style(), switch_rules(columns, versions), "</style>\n</head>\n"});
}

}  // namespace

bool holds(const link::Record& record, std::string_view id) {
  return std::find(record.documents.begin(), record.documents.end(), id) != record.documents.end();
}

std::string lang_attribute(const document::Document& document) {
  const auto language = document.detected.language;
  if (language != Language::und) return cat({" lang=\"", code(language), "\""});
  if (document.detected.looks_like.empty()) return {};
  return cat({" lang=\"", escaped(document.detected.looks_like), "\""});
}

std::string document_words(const Scene& scene, std::string_view id) {
  const auto* document = scene.library.find(id);
  if (!document) return escaped(id);
  const auto who = !document->side.empty() ? side_words(document->side) : document->source;
  return cat({escaped(who), who.empty() ? "" : ", ", own_name(document->detected.language)});
}

std::string document_link(const Scene& scene, std::string_view id) {
  const auto home = scene.home.find(id);
  auto words = cat({document_words(scene, id), " <small>", escaped(id), "</small>"});
  return home == scene.home.end() ? words : cat({"<a href=\"#", home->second, "\">", words, "</a>"});
}

std::string page(const Records& records, const std::vector<document::Document>& documents) {
  const Library library(documents);
  const auto contacts = entries_of(records, library, false);
  const auto context = entries_of(records, library, true);
  const auto scene = scene_of(contacts, context, library);
  std::size_t columns = 0, versions = 0;
  for (const auto* entries : {&contacts, &context})
    for (const auto& entry : *entries) {
      columns = std::max(columns, entry.sheet.columns.size());
      for (const auto& column : entry.sheet.columns) versions = std::max(versions, column.versions.size());
    }

  std::string out = head(cat({"Behistun: ", counted(contacts.size(), "contact")}), columns, versions);
  append(out,
         {"<body>\n<a class=\"skip\" href=\"#records\">To the records</a>\n", masthead(contacts, context, documents),
          kTools, "<main class=\"wrap\" id=\"records\">\n", list(contacts)});
  if (contacts.empty()) out += "<p class=\"lead\">No release here tells of a contact.</p>\n";
  for (const auto& entry : contacts) out += contact(scene, entry, contacts.size() <= kOpenAtMost);
  append(out, {context_section(scene, context),
               "<footer>A line between sentences means that they say the same. Bits are log2 odds: a prior and named "
               "reasons that add up. “Only one side says” means that no counterpart was found in the other account as "
               "it is published here.</footer>\n</main>\n<script>\n",
               embedded::filter(), "</script>\n</body>\n</html>\n"});
  return out;
}

}  // namespace behistun::view
