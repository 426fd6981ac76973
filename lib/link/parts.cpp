// Whatever links need know of one contact a release only: who tells of several is several.

#include "parts.hpp"

#include <algorithm>
#include <unordered_set>

namespace behistun::link {

using document::Document;

// The byte behind the id is one that no name of a file holds.
std::vector<Document> parts_of(const Document& document) {
  const auto primary = document.primary_claims();
  std::vector<Document> parts;
  parts.push_back(document);
  for (std::size_t i = 1; i < primary.size(); ++i) {
    std::erase_if(parts.front().claims, [&](const claims::Claim& claim) { return claim == *primary[i]; });
    auto& part = parts.emplace_back(document);
    part.id += std::string(1, '\0') + std::to_string(i);
    part.claims = {*primary[i]};
  }
  return parts;
}

Parts::Parts(std::span<const Document> documents) {
  all_.reserve(documents.size());
  for (const auto& document : documents) {
    if (document.primary_claims().size() < 2) {
      all_.push_back(&document);
      continue;
    }
    for (auto& part : parts_of(document)) {
      const auto& one = made_.emplace_back(std::move(part));
      all_.push_back(&one);
      if (one.id != document.id) origins_.emplace(one.id, document.id);
    }
  }
}

std::string_view Parts::origin(std::string_view id) const {
  if (origins_.empty()) return id;
  const auto at = origins_.find(id);
  return at == origins_.end() ? id : at->second;
}

void Parts::rename(std::string& id) const { id = std::string(origin(id)); }

void Parts::put_together(std::vector<Record>& records) const {
  if (origins_.empty()) return;
  std::unordered_set<std::string> told;  // in records of contacts
  for (auto& record : records) {
    for (auto& id : record.documents) rename(id);
    for (auto& account : record.accounts)
      for (auto& id : account.documents) rename(id);
    for (auto& pair : record.pairs) {
      rename(pair.left);
      rename(pair.right);
    }
    if (record.nearest_rejected) {
      rename(record.nearest_rejected->left);
      rename(record.nearest_rejected->right);
    }
    if (!record.context) told.insert(record.documents.begin(), record.documents.end());
  }
  std::unordered_set<std::string> seen;
  std::erase_if(records, [&](const Record& record) {
    if (!record.context) return false;
    const bool elsewhere = std::all_of(record.documents.begin(), record.documents.end(),
                                       [&](const std::string& id) { return told.contains(id) || seen.contains(id); });
    seen.insert(record.documents.begin(), record.documents.end());
    return elsewhere;
  });
}

}  // namespace behistun::link
