// Scores of mentions and quotations: which of those predicted the gold speaks of, and what it calls them.

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <behistun/unicode.hpp>

#include "corpus.hpp"

namespace behistun::score {

namespace {

/// The gold's letter for a kind of mention.
std::string letter(const std::string& kind, const std::string& body_kind) {
  if (kind == "person") return "p";
  if (kind == "office") return "o";
  if (kind == "country") return "c";
  if (kind == "place") return "l";
  if (kind == "date") return "d";
  if (kind == "agreement" || body_kind == "agreement" || body_kind == "format") return "g";
  return kind == "body" ? "b" : "";
}

/// The gold may name a body or an agreement by another of its names ("NATO"): all of them are one label.
std::string one_label(const std::string& folded) {
  static const auto labels = [] {
    std::map<std::string, std::string> made;
    const auto bodies = gazetteer::Gazetteer::built_in().bodies();
    for (const auto& body : bodies) made.emplace(folded_name(body.name.en), folded_name(body.name.en));
    for (const auto& body : bodies)
      for (const auto& alias : body.aliases) made.emplace(folded_name(alias), folded_name(body.name.en));
    return made;
  }();
  const auto found = labels.find(folded);
  return found != labels.end() ? found->second : folded;
}

/// The gold names things by their English labels, predictions by the gazetteer's ids.
std::string label_of(const std::string& key, std::string& body_kind) {
  const auto& known = gazetteer::Gazetteer::built_in();
  if (const auto* person = known.person(key)) return person->name.en;
  if (const auto* place = known.place(key)) return place->name.en;
  if (const auto* body = known.body(key)) {
    body_kind = body->kind;
    return body->name.en;
  }
  return key.starts_with("name:") ? key.substr(5) : key;
}

/// Does an office stand beside the name of its holder?
bool is_beside_its_holder(const Mention& office, const Document& document) {
  constexpr std::size_t kBeside = 8;  // bytes: a comma and a courtesy
  return std::any_of(document.mentions.begin(), document.mentions.end(), [&](const Mention& other) {
    const bool before = other.span.end <= office.span.begin && office.span.begin - other.span.end <= kBeside;
    const bool behind = other.span.begin >= office.span.end && other.span.begin - office.span.end <= kBeside;
    return other.kind == "person" && other.key == office.key && (before || behind);
  });
}

/// "today", « cette semaine », «в прошлом году», "the day before", « il y a trois jours »: no figure, and a word for
/// now or for before and after it.
bool is_like_today(const Mention& date, const Document& document) {
  if (date.span.end > document.text.size()) return false;
  const auto words = folded_name(std::string(date.span.of(document.text)));
  if (words.find_first_of("0123456789") != std::string::npos) return false;
  constexpr std::string_view kWords[] = {
      "today",  "tomorrow", "yesterday", "tonight",  "this",    "next",    "last",      "aujourd", "hier",
      "demain", "ce jour",  "ce soir",   "ce matin", "cette",   "dernier", "prochain",  "сегодня", "вчера",
      "завтра", "нынешн",   "текущ",     "прошл",    "следующ", "будущ",   " ago",      "before",  "earlier",
      "later",  "same",     "weekend",   "il y a",   "dans ",   "veille",  "lendemain", "meme ",   "week-end",
      "назад",  "накануне", "ранее",     "тот же",   "через",   "выходн"};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::string_view word) { return words.find(word) != std::string::npos; });
}

/// Does the gold speak of such a mention? It marks what stands in its sentences, but no adjectives, no words like today
/// and next week, no names inside an office that it marks, and no office beside the name of its holder
/// (corpora/gold/mentions.tsv).
bool is_judged(const Mention& mention, const Document& document, const std::vector<Span>& sentences) {
  const auto inside = [&](const Span& outer) { return outer.contains(mention.span); };
  if (mention.role == "adjective" || std::none_of(sentences.begin(), sentences.end(), inside)) return false;
  if (mention.kind == "date" && is_like_today(mention, document)) return false;
  if (mention.kind == "office") return !mention.key.starts_with("office:") && !is_beside_its_holder(mention, document);
  return std::none_of(document.mentions.begin(), document.mentions.end(), [&](const Mention& other) {
    return other.kind == "office" && mention.kind != "person" && inside(other.span) &&
           !is_beside_its_holder(other, document);
  });
}

}  // namespace

MentionFigures score_mentions(const Gold& gold, const std::vector<Document>& documents) {
  using Exact = std::tuple<std::size_t, std::size_t, std::string, std::string>;
  using Where = std::tuple<std::size_t, std::size_t, std::string>;
  MentionFigures figures;
  for (const auto& document : documents) {
    const auto wanted = gold.mentions.find(document.id);
    if (wanted == gold.mentions.end()) continue;
    const auto sentences = gold.sentences.find(document.id);
    std::set<Exact> gold_exact, exact;
    std::set<Where> gold_where, where;
    for (const auto& [span, kind, key] : wanted->second) {
      gold_exact.insert({span.begin, span.end, kind, kind == "b" || kind == "g" ? one_label(key) : key});
      gold_where.insert({span.begin, span.end, kind});
    }
    for (const auto& mention : document.mentions) {
      std::string body_kind;
      const auto label = folded_name(label_of(mention.key, body_kind));
      const auto kind = letter(mention.kind, body_kind);
      if (kind.empty()) continue;  // numbers and resolutions are not in the gold
      if (sentences != gold.sentences.end() && !is_judged(mention, document, sentences->second)) continue;
      exact.insert({mention.span.begin, mention.span.end, kind, label});
      where.insert({mention.span.begin, mention.span.end, kind});
    }
    figures.exact += overlap(gold_exact, exact);
    figures.spans += overlap(gold_where, where);
    for (const char* kind : {"p", "c", "l", "b", "g", "o", "d"}) {
      const auto only = [kind](const std::set<Exact>& all) {
        std::set<Exact> out;
        for (const auto& one : all)
          if (std::get<2>(one) == kind) out.insert(one);
        return out;
      };
      figures.by_kind[kind] += overlap(only(gold_exact), only(exact));
    }
  }
  return figures;
}

MentionFigures score_quotations(const Gold& gold, const std::vector<Document>& documents) {
  using Where = std::pair<std::size_t, std::size_t>;
  MentionFigures figures;
  if (gold.quotations.empty()) return figures;
  for (const auto& document : documents) {
    if (!document.id.ends_with(".txt")) continue;
    std::set<std::pair<Where, std::string>> gold_exact, exact;
    std::set<Where> gold_where, where;
    if (const auto wanted = gold.quotations.find(document.id); wanted != gold.quotations.end())
      for (const auto& one : wanted->second) {
        gold_where.insert({one.span.begin, one.span.end});
        gold_exact.insert({{one.span.begin, one.span.end}, one.key});
      }
    for (const auto& mention : document.mentions) {
      if (mention.kind != "quotation") continue;
      std::string unused;
      where.insert({mention.span.begin, mention.span.end});
      exact.insert({{mention.span.begin, mention.span.end}, folded_name(label_of(mention.key, unused))});
    }
    figures.exact += overlap(gold_exact, exact);
    figures.spans += overlap(gold_where, where);
  }
  return figures;
}

}  // namespace behistun::score
