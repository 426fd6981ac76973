// All together: keys bring documents into blocks, pairs within a block are judged, pairs become records, and the
// releases of each record are laid side by side, sentence by sentence.

#include <algorithm>
#include <behistun/link.hpp>
#include <behistun/parallel.hpp>
#include <unordered_map>

#include "cluster.hpp"
#include "relation.hpp"

namespace behistun::link {

namespace {

using document::Document;
using Candidate = std::pair<std::size_t, std::size_t>;

bool undated(const Document& document) {
  const auto* claim = document.primary_claim();
  return claim != nullptr && !claim->when;
}

bool tells_of(const Document& document, bool (claims::Participant::*what)() const) {
  return std::any_of(document.claims.begin(), document.claims.end(), [&](const claims::Claim& claim) {
    return std::any_of(claim.participants.begin(), claim.participants.end(),
                       [&](const claims::Participant& who) { return (who.*what)(); });
  });
}

// Worth judging? What shares only its people must lack a day; what shares only how a name sounds must have a stranger,
// what shares only its states a state; what shares only its publisher and day can but be a translation of a page
// without a contact.
bool candidates(const Document& a, const Document& b, std::string_view key) {
  if (key.starts_with("people ")) return undated(a) || undated(b);
  for (const auto& [begin, what] :
       {std::pair{"name ", &claims::Participant::stranger}, {"states ", &claims::Participant::state}})
    if (key.starts_with(begin)) return tells_of(a, what) || tells_of(b, what);
  if (!key.starts_with("page ")) return true;
  if (key.starts_with("page ? ") && !a.side.empty() && !b.side.empty()) return false;
  return may_be_one_page(a, b);
}

std::vector<Candidate> block(const Parts& parts, std::size_t threads) {
  const auto& documents = parts.all();
  std::vector<std::vector<std::string>> keys_of(documents.size());
  for_each_index(documents.size(), threads, [&](std::size_t i) { keys_of[i] = keys(*documents[i]); });
  std::unordered_map<std::string_view, std::vector<std::size_t>> blocks;
  for (std::size_t i = 0; i < documents.size(); ++i)
    for (const auto& key : keys_of[i]) blocks[key].push_back(i);
  std::vector<Candidate> found;
  for (const auto& [key, members] : blocks)
    for (std::size_t i = 0; i < members.size(); ++i)
      for (std::size_t j = i + 1; j < members.size(); ++j)
        if (const auto& a = *documents[members[i]], &b = *documents[members[j]];
            parts.origin(a.id) != parts.origin(b.id) && candidates(a, b, key))
          found.emplace_back(members[i], members[j]);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

// Titles stand side by side whatever they say; the rest is aligned as the relation asks.
std::vector<align::Bead> beads_of(const Document& left, const Document& right, Verdict verdict) {
  const auto mode = verdict == Verdict::counterpart ? align::Mode::readout : align::Mode::translation;
  auto a = align::units(left), b = align::units(right);
  if (left.title.empty() || right.title.empty() || a.units.empty() || b.units.empty()) return align::align(a, b, mode);
  const align::Side title_a{a.language, {a.units.front()}}, title_b{b.language, {b.units.front()}};
  a.units.erase(a.units.begin());
  b.units.erase(b.units.begin());
  const auto titles = align::align(title_a, title_b, align::Mode::translation);
  std::vector<align::Bead> beads = {{{0}, {0}, titles.size() == 1 ? titles.front().score : 0}};
  for (auto& bead : align::align(a, b, mode)) {
    for (auto& at : bead.left) ++at;
    for (auto& at : bead.right) ++at;
    beads.push_back(std::move(bead));
  }
  return beads;
}

void lay_side_by_side(const std::vector<const Document*>& documents, std::vector<Record>& records,
                      std::size_t threads) {
  std::unordered_map<std::string_view, const Document*> by_id;
  for (const auto* document : documents) by_id.emplace(document->id, document);
  std::vector<Pair*> pairs;
  for (auto& record : records)
    for (auto& pair : record.pairs)
      if (pair.verdict == Verdict::translation || pair.verdict == Verdict::counterpart ||
          pair.verdict == Verdict::version)
        pairs.push_back(&pair);
  for_each_index(pairs.size(), threads, [&](std::size_t i) {
    auto& pair = *pairs[i];
    pair.beads = beads_of(*by_id.at(pair.left), *by_id.at(pair.right), pair.verdict);
  });
}

}  // namespace

std::vector<Record> link(std::span<const Document> documents, std::size_t threads) {
  const Parts parts(documents);
  const auto& all = parts.all();
  const auto found = block(parts, threads);
  std::vector<Pair> pairs(found.size());
  for_each_index(found.size(), threads,
                 [&](std::size_t i) { pairs[i] = judge(*all[found[i].first], *all[found[i].second]); });
  auto records = cluster(parts, pairs);
  lay_side_by_side(all, records, threads);
  parts.put_together(records);
  return records;
}

}  // namespace behistun::link
