#pragma once
// Releases that tell of several contacts, parted for linking.

#include <behistun/document.hpp>
#include <behistun/link.hpp>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace behistun::link {

// The release as often as it tells of a contact, each with that one primary claim and an id of its own; the first keeps
// the id, and what is only spoken of. A single copy if it tells of one or none.
std::vector<document::Document> parts_of(const document::Document& document);

// A release that tells of n contacts is linked as n releases, each with the one primary claim; the first keeps the id,
// the others have ids of their own, which put_together() takes back. The rest is not copied. Must not outlive the
// documents.
class Parts {
 public:
  explicit Parts(std::span<const document::Document> documents);
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;

  const std::vector<const document::Document*>& all() const { return all_; }

  // The id of the release that a part is of; of any other document its own.
  std::string_view origin(std::string_view id) const;

  // Names releases again where parts were named. A release then stands in several records, once in each; in one of
  // context only if it stands in no other.
  void put_together(std::vector<Record>& records) const;

 private:
  void rename(std::string& id) const;

  std::vector<const document::Document*> all_;
  std::deque<document::Document> made_;
  std::unordered_map<std::string_view, std::string_view> origins_;  // of the parts but the first
};

}  // namespace behistun::link
