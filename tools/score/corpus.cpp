// Scores of a corpus, each from the tables that it needs.

#include "corpus.hpp"

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <behistun/unicode.hpp>
#include <charconv>
#include <filesystem>
#include <initializer_list>

#include "bead_file.hpp"
#include "table.hpp"

namespace behistun::score {
namespace {

/// A table and the places of the fields that are asked for, in that order.
struct Fields {
  Table table;
  std::vector<std::size_t> at;
  const std::string& get(std::size_t row, std::size_t field) const { return table.at(row, at[field]); }
};

Result<Fields> open(const std::string& path, std::initializer_list<const char*> names) {
  auto table = Table::read(path);
  if (!table) return table.error();
  Fields fields{std::move(*table), {}};
  for (const auto* name : names) {
    const auto at = fields.table.field(name);
    if (!at) return at.error();
    fields.at.push_back(*at);
  }
  return fields;
}

/// -1, which stands for not known, is 0.
std::size_t offset(const std::string& digits) {
  std::size_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::string pair_key(std::string left, std::string right) {
  if (right < left) std::swap(left, right);
  return left + '\t' + right;
}

std::optional<Error> read_contacts(const std::string& folder, Gold& gold) {
  const auto contacts = open(folder + "/contacts.tsv", {"contact", "date", "kind", "participants"});
  if (!contacts) return contacts.error();
  for (std::size_t row = 0; row < contacts->table.rows(); ++row) {
    auto& contact = gold.contacts[contacts->get(row, 0)];
    contact.date = contacts->get(row, 1);
    contact.kind = contacts->get(row, 2);
    for (const auto& participant : split(contacts->get(row, 3), ";"))
      contact.participants.insert(folded_name(participant.substr(0, participant.find('@'))));
  }
  return std::nullopt;
}

std::optional<Error> read_document_rows(const std::string& folder, Gold& gold) {
  const auto documents = open(folder + "/documents.tsv", {"document", "contact", "language", "role"});
  if (!documents) return documents.error();
  for (std::size_t row = 0; row < documents->table.rows(); ++row) {
    if (documents->get(row, 1) != "-") gold.contact_of[documents->get(row, 0)] = documents->get(row, 1);
    gold.language_of[documents->get(row, 0)] = documents->get(row, 2);
    if (documents->get(row, 3) == "correction") gold.corrections.insert(documents->get(row, 0));
  }
  return std::nullopt;
}

std::optional<Error> read_spans(const std::string& folder, Gold& gold) {
  const auto sentences = open(folder + "/sentences.tsv", {"document", "index", "begin", "end"});
  if (!sentences) return sentences.error();
  for (std::size_t row = 0; row < sentences->table.rows(); ++row) {
    auto& spans = gold.sentences[sentences->get(row, 0)];
    const auto index = offset(sentences->get(row, 1));
    if (spans.size() <= index) spans.resize(index + 1);
    spans[index] = {offset(sentences->get(row, 2)), offset(sentences->get(row, 3))};
  }
  const auto mentions = open(folder + "/mentions.tsv", {"document", "begin", "end", "kind", "key"});
  if (!mentions) return mentions.error();
  for (std::size_t row = 0; row < mentions->table.rows(); ++row)
    gold.mentions[mentions->get(row, 0)].push_back({{offset(mentions->get(row, 1)), offset(mentions->get(row, 2))},
                                                    mentions->get(row, 3),
                                                    folded_name(mentions->get(row, 4))});
  return std::nullopt;
}

/// Tables that a corpus may lack.
std::optional<Error> read_readings(const std::string& folder, Gold& gold) {
  if (const auto path = folder + "/quotations.tsv"; std::filesystem::exists(path)) {
    const auto quotations = open(path, {"document", "begin", "end", "speaker"});
    if (!quotations) return quotations.error();
    for (std::size_t row = 0; row < quotations->table.rows(); ++row) {
      const auto& speaker = quotations->get(row, 3);
      gold.quotations[quotations->get(row, 0)].push_back(
          {{offset(quotations->get(row, 1)), offset(quotations->get(row, 2))},
           "quotation",
           speaker == "-" ? std::string() : folded_name(speaker)});
    }
  }
  if (const auto path = folder + "/lines.tsv"; std::filesystem::exists(path)) {
    const auto lines = open(path, {"document", "labels"});
    if (!lines) return lines.error();
    for (std::size_t row = 0; row < lines->table.rows(); ++row) gold.lines[lines->get(row, 0)] = lines->get(row, 1);
  }
  return std::nullopt;
}

std::optional<Error> read_pairs(const std::string& folder, Gold& gold) {
  const auto relations = open(folder + "/relations.tsv", {"left", "right", "relation"});
  if (!relations) return relations.error();
  for (std::size_t row = 0; row < relations->table.rows(); ++row)
    gold.relations[pair_key(relations->get(row, 0), relations->get(row, 1))] = relations->get(row, 2);
  const auto beads = open(folder + "/beads.tsv", {"left", "right", "relation", "bead"});
  if (!beads) return beads.error();
  for (std::size_t row = 0; row < beads->table.rows(); ++row) {
    const auto& left = beads->get(row, 0);
    const auto& right = beads->get(row, 1);
    if (gold.alignments.empty() || gold.alignments.back().left != left || gold.alignments.back().right != right)
      gold.alignments.push_back({left, right, beads->get(row, 2), {}});
    auto bead = read_bead(beads->get(row, 3));
    if (!bead) return Error{Error::Code::bad_syntax, row, folder + "/beads.tsv: not a bead: " + beads->get(row, 3)};
    gold.alignments.back().beads.push_back(std::move(*bead));
  }
  return std::nullopt;
}

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

const Record* record_of(const std::string& contact, const Gold& gold, const std::vector<Record>& records) {
  const Record* best = nullptr;
  std::ptrdiff_t most = 0;
  for (const auto& record : records) {
    const auto held = std::count_if(record.documents.begin(), record.documents.end(), [&](const std::string& id) {
      const auto at = gold.contact_of.find(id);
      return at != gold.contact_of.end() && at->second == contact;
    });
    if (held > most) {
      most = held;
      best = &record;
    }
  }
  return best;
}

/// Which gold sentence each predicted one is, by shared bytes.
std::vector<std::optional<std::size_t>> matched(const std::vector<Span>& gold, const std::vector<Span>& predicted) {
  std::vector<std::optional<std::size_t>> out;
  for (const auto& mine : predicted) {
    std::size_t most = 0;
    out.emplace_back();
    for (std::size_t at = 0; at < gold.size(); ++at) {
      if (!mine.overlaps(gold[at])) continue;
      const auto both = std::min(mine.end, gold[at].end) - std::max(mine.begin, gold[at].begin);
      if (both > most) {
        most = both;
        out.back() = at;
      }
    }
  }
  return out;
}

std::vector<std::size_t> renumbered(const std::vector<std::size_t>& sentences,
                                    const std::vector<std::optional<std::size_t>>& numbers) {
  std::set<std::size_t> out;
  for (const auto sentence : sentences)
    if (sentence < numbers.size() && numbers[sentence]) out.insert(*numbers[sentence]);
  return {out.begin(), out.end()};
}

bool known(const std::vector<Span>& spans) {
  return std::any_of(spans.begin(), spans.end(), [](const Span& span) { return !span.empty(); });
}

}  // namespace

std::string folded_name(const std::string& name) {
  if (unicode::first_ill_formed(name)) return name;
  return unicode::strip_marks(unicode::fold_case(name));
}

Result<Gold> Gold::read(const std::string& folder) {
  Gold gold;
  for (auto* part : {&read_contacts, &read_document_rows, &read_spans, &read_readings, &read_pairs})
    if (auto error = (*part)(folder, gold)) return *error;
  return gold;
}

ClusterFigures score_records(const Gold& gold, const std::vector<Record>& records) {
  Clustering predicted;
  for (const auto& record : records)
    for (const auto& id : record.documents)
      if (gold.contact_of.count(id) > 0) predicted[id] = record.id;
  return score_clusters(gold.contact_of, predicted);
}

ContactFigures score_contacts(const Gold& gold, const std::vector<Record>& records) {
  Labels gold_dates, dates, gold_kinds, kinds;
  ContactFigures figures;
  for (const auto& [name, contact] : gold.contacts) {
    gold_dates[name] = contact.date;
    gold_kinds[name] = contact.kind;
    std::set<std::string> participants;
    if (const auto* record = record_of(name, gold, records)) {
      dates[name] = record->date;
      kinds[name] = record->kind;
      for (const auto& [person, unused] : record->participants) participants.insert(folded_name(person));
    }
    figures.participants += overlap(contact.participants, participants);
  }
  figures.dates = score_labels(gold_dates, dates);
  figures.kinds = score_labels(gold_kinds, kinds);
  return figures;
}

LabelFigures score_relations(const Gold& gold, const std::vector<Record>& records) {
  Labels predicted;
  std::map<std::string, std::size_t> invented_by_type;
  for (const auto& record : records)
    for (const auto& relation : record.relations) {
      if (gold.corrections.count(relation.left) > 0 || gold.corrections.count(relation.right) > 0) continue;
      const auto key = pair_key(relation.left, relation.right);
      if (gold.relations.count(key) > 0) {
        predicted[key] = relation.type;
      } else if (relation.type != "different" && relation.type != "unsure" &&
                 gold.contact_of.count(relation.left) > 0 && gold.contact_of.count(relation.right) > 0) {
        ++invented_by_type[relation.type];
      }
    }
  auto figures = score_labels(gold.relations, predicted);
  for (const auto& [type, count] : invented_by_type) figures.by_label[type].predicted += count;
  return figures;
}

namespace {

/// Does an office stand beside the name of its holder?
bool is_beside_its_holder(const Mention& office, const Document& document) {
  constexpr std::size_t kBeside = 8;  // bytes: a comma and a courtesy
  return std::any_of(document.mentions.begin(), document.mentions.end(), [&](const Mention& other) {
    const bool before = other.span.end <= office.span.begin && office.span.begin - other.span.end <= kBeside;
    const bool behind = other.span.begin >= office.span.end && other.span.begin - office.span.end <= kBeside;
    return other.kind == "person" && other.key == office.key && (before || behind);
  });
}

/// "today", « cette semaine », «в прошлом году»: no figure, and a word for now or for before and after it.
bool is_like_today(const Mention& date, const Document& document) {
  if (date.span.end > document.text.size()) return false;
  const auto words = folded_name(std::string(date.span.of(document.text)));
  if (words.find_first_of("0123456789") != std::string::npos) return false;
  constexpr std::string_view kWords[] = {"today",    "tomorrow", "yesterday", "tonight",  "this",    "next",
                                         "last",     "aujourd",  "hier",      "demain",   "ce jour", "ce soir",
                                         "ce matin", "cette",    "dernier",   "prochain", "сегодня", "вчера",
                                         "завтра",   "нынешн",   "текущ",     "прошл",    "следующ", "будущ"};
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

LineFigures score_lines(const Gold& gold, const std::vector<Document>& documents) {
  static const std::map<char, std::string> kLabels = {{'.', "blank"},     {'t', "title"}, {'d', "dateline"},
                                                      {'v', "versions"},  {'b', "body"},  {'f', "boilerplate"},
                                                      {'n', "navigation"}};
  LineFigures figures;
  for (const auto& document : documents) {
    const auto wanted = gold.lines.find(document.id);
    if (wanted == gold.lines.end()) continue;
    std::map<std::string, std::pair<std::set<std::size_t>, std::set<std::size_t>>> by_label;
    for (std::size_t i = 0; i < wanted->second.size(); ++i)
      if (const auto label = kLabels.find(wanted->second[i]); label != kLabels.end())
        by_label[label->second].first.insert(i);
    for (std::size_t i = 0; i < document.lines.size(); ++i) by_label[document.lines[i]].second.insert(i);
    by_label.erase("blank");
    for (const auto& [label, lines] : by_label) {
      const auto tally = overlap(lines.first, lines.second);
      figures.by_label[label] += tally;
      figures.all += tally;
    }
  }
  return figures;
}

Tally score_sentences(const Gold& gold, const std::vector<Document>& documents) {
  Tally tally;
  for (const auto& document : documents) {
    const auto wanted = gold.sentences.find(document.id);
    if (wanted == gold.sentences.end() || !known(wanted->second)) continue;
    std::set<Span> gold_spans(wanted->second.begin(), wanted->second.end());
    gold_spans.erase(Span{});
    // Lines around the text (menus, signatures) are in no gold sentence, and are not judged.
    std::set<Span> spans;
    for (const auto& sentence : document.sentences)
      if (std::any_of(gold_spans.begin(), gold_spans.end(), [&](const Span& one) { return one.overlaps(sentence); }))
        spans.insert(sentence);
    tally += overlap(gold_spans, spans);
  }
  return tally;
}

LabelFigures score_languages(const Gold& gold, const std::vector<Document>& documents) {
  Labels predicted;
  for (const auto& document : documents) predicted[document.id] = document.language;
  return score_labels(gold.language_of, predicted);
}

std::map<std::string, BeadFigures> score_alignments(const Gold& gold, const std::vector<Record>& records,
                                                    const std::vector<Document>& documents) {
  std::map<std::string, const Document*> by_id;
  for (const auto& document : documents) by_id[document.id] = &document;
  std::map<std::string, const Alignment*> by_pair;
  for (const auto& record : records)
    for (const auto& alignment : record.alignments) by_pair[pair_key(alignment.left, alignment.right)] = &alignment;

  std::map<std::string, BeadFigures> figures;
  for (const auto& wanted : gold.alignments) {
    const auto left = by_id.find(wanted.left), right = by_id.find(wanted.right);
    const auto left_spans = gold.sentences.find(wanted.left), right_spans = gold.sentences.find(wanted.right);
    if (left == by_id.end() || right == by_id.end() || left_spans == gold.sentences.end() ||
        right_spans == gold.sentences.end() || !known(left_spans->second) || !known(right_spans->second))
      continue;
    const auto lefts = matched(left_spans->second, left->second->sentences);
    const auto rights = matched(right_spans->second, right->second->sentences);
    std::vector<Bead> beads;
    if (const auto found = by_pair.find(pair_key(wanted.left, wanted.right)); found != by_pair.end()) {
      const bool turned = found->second->left != wanted.left;
      for (const auto& [a, b] : found->second->beads) {
        Bead bead{renumbered(turned ? b : a, lefts), renumbered(turned ? a : b, rights)};
        if (!bead.first.empty() || !bead.second.empty()) beads.push_back(std::move(bead));
      }
    }
    figures[wanted.relation] += score_beads(wanted.beads, beads);
  }
  return figures;
}

}  // namespace behistun::score
