// Scores of a corpus, each from the tables that it needs.

#include "corpus.hpp"

#include <algorithm>

namespace behistun::score {
namespace {

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
