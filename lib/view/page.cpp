// One HTML page: a list of the contacts, then each of them with its accounts side by side and the reasons, then the
// releases that tell of no contact. All style and script is in the page; its own security policy forbids the network.

#include <algorithm>
#include <behistun/view.hpp>

#include "filter.hpp"
#include "markup.hpp"
#include "outline.hpp"
#include "pieces.hpp"
#include "style.hpp"
#include "waterfall.hpp"
#include "words.hpp"

namespace behistun::view {

namespace {

using Records = std::vector<link::Record>;

constexpr std::size_t kOpenAtMost = 3;  // contacts whose texts a page shows unfolded

std::string anchor_of(const link::Record& record) { return cat({"record-", anchor(record.id)}); }

bool holds(const link::Record& record, std::string_view id) {
  return std::find(record.documents.begin(), record.documents.end(), id) != record.documents.end();
}

/// A record with all that is worked out of it once.
struct Entry {
  const link::Record* record;
  Sheet sheet;
  std::string anchor, headline;
};

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

// --- the head of the page ----------------------------------------------------------------------------------------

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

constexpr std::string_view kTools =
    "<div id=\"tools\" role=\"search\" hidden><div class=\"wrap\">"
    "<input id=\"find\" type=\"search\" aria-label=\"Find in all records\" placeholder=\"Find a name, place, word…\">"
    "<label><input type=\"checkbox\" value=\"differs\"> with differences</label>"
    "<label><input type=\"checkbox\" value=\"missing\"> with something missing</label>"
    "<span id=\"found\" role=\"status\"></span>"
    "<button id=\"open\" type=\"button\">Open all texts</button></div></div>\n";

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

std::string iso_words(const link::Contact& contact) {
  return contact.when ? dates::edtf(*contact.when, contact.grain) : "";
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

// --- a contact -----------------------------------------------------------------------------------------------------

std::string person(const claims::Participant& participant) {
  const auto name = name_words(participant);
  if (participant.state()) return cat({"<li class=\"who\">", name, "</li>"});
  const auto lang = !participant.en.empty() ? "en" : !participant.fr.empty() ? "fr" : "ru";
  std::string out = cat(
      {"<li class=\"who\" title=\"", escaped(participant.key), "\"><b lang=\"", lang, "\">", escaped(name), "</b>"});
  if (const auto office = office_words(participant.office); !office.empty())
    append(out, {" <span class=\"office\">", escaped(office), "</span>"});
  if (participant.host) out += " <span class=\"office\">(host)</span>";
  std::string others;
  for (const auto& [language, other] : {std::pair("ru", participant.ru), std::pair("fr", participant.fr)})
    if (!other.empty() && other != name)
      append(others, {others.empty() ? "" : " · ", "<span lang=\"", language, "\">", escaped(other), "</span>"});
  if (!others.empty()) append(out, {"<span class=\"others\">", others, "</span>"});
  return out + "</li>";
}

/// The colour of a side is that of its account; a side without one has none.
std::string colour(const Sheet& sheet, const std::string& side) {
  for (std::size_t c = 0; c < sheet.columns.size(); ++c)
    if (!side.empty() && sheet.columns[c].side == side) return cat({" class=\"c", std::to_string(c % 4), "\""});
  return {};
}

std::string people(const link::Record& record, const Sheet& sheet) {
  std::string out;
  for (const auto& delegation : delegations(record)) {
    append(out, {"<li", colour(sheet, delegation.side), "><h3>",
                 delegation.side.empty() ? "Side not known" : escaped(side_words(delegation.side)), "</h3><ul>"});
    for (const auto* who : delegation.people) out += person(*who);
    out += "</ul></li>\n";
  }
  return out.empty() ? out : cat({"<ul class=\"sides\">", out, "</ul>\n"});
}

std::string when(const link::Contact& contact) {
  std::string out = "<p class=\"when\"><b>";
  const auto iso = iso_words(contact);
  const auto words = escaped(when_words(contact));
  if (Day::read(iso))
    append(out, {"<time datetime=\"", iso, "\">", words, "</time>"});
  else
    out += words;
  append(out, {"</b> · ", kind_words(contact.mode)});
  if (!contact.place.empty()) append(out, {" · ", escaped(place_words(contact.place))});
  return out + "</p>";
}

std::string facts(const link::Record& record, const Sheet& sheet) {
  std::string out;
  const auto add = [&](std::string_view words) { append(out, {"<li>", escaped(words), "</li>"}); };
  if (!record.contact.initiator.empty())
    add(cat({"At the request of ", side_in_sentence(record.contact.initiator), "."}));
  if (const auto first = first_to_publish(sheet); !first.empty()) add(first);
  if (sheet.columns.size() == 1) add(cat({"Only ", sheet.columns.front().name, " tells of it here."}));
  if (sheet.columns.size() > 1 && sheet.comparisons.empty()) add("The accounts were not held against each other.");
  if (record.ambiguous) add("Ambiguous: some of these releases fit another contact nearly as well.");
  return out.empty() ? out : cat({"<ul class=\"facts\">", out, "</ul>\n"});
}

std::string missing(const link::Record& record) {
  if (record.missing.empty()) return {};
  std::string out = "<div class=\"missing\"><h3>Missing</h3><ul>";
  for (const auto& gap : record.missing) append(out, {"<li>", escaped(missing_words(gap)), "</li>"});
  return out + "</ul></div>\n";
}

std::string side_by_side(const Entry& entry, bool open) {
  const auto& sheet = entry.sheet;
  std::size_t versions = 0, sentences = 0;
  for (const auto& column : sheet.columns)
    for (const auto* version : column.versions) ++versions, sentences += version->sentences.size();
  return cat({"<details class=\"texts\"", open ? " open" : "", "><summary>",
              sheet.columns.size() > 1 ? "The accounts side by side" : "The account", " <small>",
              counted(sheet.columns.size(), "account"), ", ", counted(versions, "text"), ", ",
              counted(sentences, "sentence"), "</small></summary>\n", texts(sheet, entry.anchor), "</details>\n"});
}

std::string pair_fold(const Scene& scene, const link::Pair& pair) {
  const auto fall = waterfall(pair);
  return cat({"<details class=\"why\"><summary>", document_words(scene, pair.left), " × ",
              document_words(scene, pair.right), " <small>", link::to_string(pair.verdict), ", ",
              signed_bits(fall.sum, kMinus), " bits</small></summary>\n", reasons(scene, pair), "</details>\n"});
}

std::string pairs(const Scene& scene, const link::Record& record) {
  if (record.pairs.empty()) return {};
  std::string out = cat({"<details><summary>Why these belong together <small>", counted(record.pairs.size(), "pair"),
                         " with the evidence in bits</small></summary>\n"});
  for (const auto& pair : record.pairs) out += pair_fold(scene, pair);
  return out + "</details>\n";
}

std::string rejected(const Scene& scene, const link::Record& record) {
  if (!record.nearest_rejected) return {};
  const auto& pair = *record.nearest_rejected;
  const auto& outside = holds(record, pair.left) ? pair.right : pair.left;
  return cat({"<details><summary>The nearest that was kept out <small>", document_words(scene, outside), ": ",
              escaped(why_rejected(pair, kMinus)), "</small></summary>\n", reasons(scene, pair), "</details>\n"});
}

std::string sources(const Sheet& sheet) {
  std::string rows;
  for (const auto& column : sheet.columns)
    for (const auto* version : column.versions) {
      std::string notes;
      for (const auto& note : version->notes) append(notes, {notes.empty() ? "" : "; ", note});
      const auto title = cat({"<bdi", lang_attribute(*version), ">", escaped(title_words(*version)), "</bdi>"});
      const auto linked = is_web_address(version->url)
                              ? cat({"<a rel=\"noreferrer\" href=\"", escaped(version->url), "\">", title, "</a>"})
                              : title;
      const auto time = version->published_time ? cat({" ", to_string(*version->published_time)}) : std::string();
      append(rows,
             {"<tr><td>", escaped(column.name), "</td><td>", language_words(version->detected.language), "</td><td>",
              version->published ? to_string(*version->published) : "not known", escaped(time), "</td><td>", linked,
              "</td><td>", escaped(version->id), "</td><td>", escaped(notes), "</td></tr>\n"});
    }
  if (rows.empty()) return {};
  return cat(
      {"<details><summary>Sources</summary><div class=\"scroll\"><table class=\"sources\"><thead><tr>"
       "<th scope=\"col\">Account</th><th scope=\"col\">Language</th><th scope=\"col\">Published</th>"
       "<th scope=\"col\">Title</th><th scope=\"col\">Document</th><th scope=\"col\">Notes</th></tr></thead>\n"
       "<tbody>\n",
       rows, "</tbody></table></div></details>\n"});
}

/// The words that the tick boxes ask for.
std::string traits(const Entry& entry) {
  std::string out;
  if (entry.sheet.count(divergence::Kind::differs) > 0) out += "differs ";
  if (!entry.record->missing.empty()) out += "missing";
  return out;
}

std::string contact(const Scene& scene, const Entry& entry, bool open) {
  const auto& record = *entry.record;
  return cat({"<article class=\"record\" id=\"",
              entry.anchor,
              "\" data-item=\"",
              traits(entry),
              "\">\n<header>",
              when(record.contact),
              "<h2><a href=\"#",
              entry.anchor,
              "\">",
              escaped(entry.headline),
              "</a></h2></header>\n",
              people(record, entry.sheet),
              facts(record, entry.sheet),
              missing(record),
              tallies(entry.sheet),
              side_by_side(entry, open),
              pairs(scene, record),
              rejected(scene, record),
              sources(entry.sheet),
              "</article>\n"});
}

// --- what tells of no contact --------------------------------------------------------------------------------------

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
