// A contact on the page: who, when and where, what is missing, the accounts side by side, and why they belong together.

#include <algorithm>

#include "markup.hpp"
#include "outline.hpp"
#include "pieces.hpp"
#include "waterfall.hpp"
#include "words.hpp"

namespace behistun::view {
namespace {

std::string person(const claims::Participant& participant, const link::Contact& contact) {
  const auto name = name_words(participant);
  if (participant.state()) return cat({"<li class=\"who\">", name, "</li>"});
  const auto lang = !participant.en.empty() ? "en" : !participant.fr.empty() ? "fr" : "ru";
  std::string out = cat(
      {"<li class=\"who\" title=\"", escaped(participant.key), "\"><b lang=\"", lang, "\">", escaped(name), "</b>"});
  if (const auto office = office_words(participant, contact); !office.empty())
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
    for (const auto* who : delegation.people) out += person(*who, record.contact);
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

std::string pair_fold(const Scene& scene, const link::Pair& pair) {
  const auto fall = waterfall(pair);
  return cat({"<details class=\"why\"><summary>", document_words(scene, pair.left), " × ",
              document_words(scene, pair.right), " <small>", link::to_string(pair.verdict), ", ",
              signed_bits(fall.sum, kMinus), " bits</small></summary>\n", reasons(scene, pair), "</details>\n"});
}

std::string rejected(const Scene& scene, const link::Record& record) {
  if (!record.nearest_rejected) return {};
  const auto& pair = *record.nearest_rejected;
  const auto& outside = holds(record, pair.left) ? pair.right : pair.left;
  return cat({"<details><summary>The nearest that was kept out <small>", document_words(scene, outside), ": ",
              escaped(why_rejected(pair, kMinus)), "</small></summary>\n", reasons(scene, pair), "</details>\n"});
}

/// The words that the tick boxes ask for.
std::string traits(const Entry& entry) {
  std::string out;
  if (entry.sheet.count(divergence::Kind::differs) > 0) out += "differs ";
  if (!entry.record->missing.empty()) out += "missing";
  return out;
}

}  // namespace

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

std::string pairs(const Scene& scene, const link::Record& record) {
  if (record.pairs.empty()) return {};
  std::string out = cat({"<details><summary>Why these belong together <small>", counted(record.pairs.size(), "pair"),
                         " with the evidence in bits</small></summary>\n"});
  for (const auto& pair : record.pairs) out += pair_fold(scene, pair);
  return out + "</details>\n";
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

}  // namespace behistun::view
