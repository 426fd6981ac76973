// The head of the page: what it holds, and a list of the contacts.

#include <algorithm>

#include "markup.hpp"
#include "outline.hpp"
#include "pieces.hpp"
#include "words.hpp"

namespace behistun::view {
namespace {

std::string releases_by_language(const std::vector<document::Document>& documents) {
  std::string out;
  for (const auto language : {Language::ru, Language::fr, Language::en, Language::und}) {
    const auto count = std::count_if(documents.begin(), documents.end(),
                                     [&](const auto& d) { return d.detected.language == language; });
    if (count > 0)
      append(out, {out.empty() ? "" : ", ", std::to_string(count), " in ",
                   language == Language::und ? "another language" : language_words(language)});
  }
  return out;
}

std::string people_words(const link::Record& record) {
  std::string out;
  for (const auto& delegation : delegations(record))
    for (const auto* person : delegation.people)
      if (!person->state()) append(out, {out.empty() ? "" : ", ", name_words(*person)});
  return out;
}

std::string accounts_words(const Sheet& sheet) {
  std::string out;
  for (const auto& column : sheet.columns) {
    append(out, {out.empty() ? "" : "; ", column.name});
    for (std::size_t v = 0; v < column.versions.size(); ++v)
      append(out, {" ", code(column.versions[v]->detected.language)});
  }
  return out;
}

}  // namespace

std::string masthead(const std::vector<Entry>& contacts, const std::vector<Entry>& context,
                     const std::vector<document::Document>& documents) {
  const auto title = counted(contacts.size(), "contact");
  std::string out = cat({"<header class=\"masthead\"><div class=\"wrap\"><h1>", title, ", and what each side said of ",
                         contacts.size() == 1 ? "it" : "them", "</h1><p>"});
  append(out,
         {counted(documents.size(), "release"), documents.empty() ? "" : ": ", releases_by_language(documents), ". "});
  const auto lacking =
      std::count_if(contacts.begin(), contacts.end(), [](const auto& e) { return !e.record->missing.empty(); });
  if (lacking > 0)
    append(out, {"Of ", counted(static_cast<std::size_t>(lacking), "contact"),
                 " a readout or a language version is missing. "});
  if (!context.empty())
    append(out, {"<a href=\"#context\">", counted(context.size(), "release"), "</a> ",
                 context.size() == 1 ? "tells" : "tell", " of no contact of ", context.size() == 1 ? "its" : "their",
                 " own."});
  return out + "</p></div></header>\n";
}

std::string list(const std::vector<Entry>& contacts) {
  if (contacts.size() < 2) return {};
  std::string out =
      "<nav aria-label=\"Contacts\" class=\"scroll\"><table class=\"list\"><thead><tr><th scope=\"col\">Date</th>"
      "<th scope=\"col\">Contact</th><th scope=\"col\">People</th><th scope=\"col\">Accounts</th>"
      "<th scope=\"col\" class=\"num\">Differ</th><th scope=\"col\" class=\"num\">One side only</th>"
      "<th scope=\"col\" class=\"num\">Missing</th></tr></thead>\n<tbody>\n";
  const auto number = [](std::size_t count) { return count == 0 ? std::string("–") : std::to_string(count); };
  for (const auto& entry : contacts) {
    const auto& record = *entry.record;
    using divergence::Kind;
    const bool compared = !entry.sheet.comparisons.empty();
    const auto alone = entry.sheet.count(Kind::only_left) + entry.sheet.count(Kind::only_right);
    append(out, {"<tr data-of=\"",
                 entry.anchor,
                 "\"><td>",
                 escaped(iso_words(record.contact)),
                 "</td><td><a href=\"#",
                 entry.anchor,
                 "\">",
                 escaped(entry.headline),
                 "</a>, ",
                 kind_words(record.contact.mode),
                 "</td><td>",
                 escaped(people_words(record)),
                 "</td><td>",
                 escaped(accounts_words(entry.sheet)),
                 "</td><td class=\"num\">",
                 compared ? number(entry.sheet.count(Kind::differs)) : "",
                 "</td><td class=\"num\">",
                 compared ? number(alone) : "",
                 "</td><td class=\"num\">",
                 number(record.missing.size()),
                 "</td></tr>\n"});
  }
  return out + "</tbody></table></nav>\n";
}

}  // namespace behistun::view
