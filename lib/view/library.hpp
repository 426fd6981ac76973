#pragma once
// The releases that are read from, by id.

#include <behistun/document.hpp>
#include <behistun/view.hpp>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::view {

/// What it is made from outlives it. For one thread.
class Library {
 public:
  explicit Library(const std::vector<document::Document>& documents);
  /// Each release is asked for once, and kept.
  explicit Library(const Digest::Find& find) : find_(&find) {}

  /// nullptr for an id that is not at hand. It stays as long as the library.
  const document::Document* find(std::string_view id) const { return held(id).get(); }
  std::shared_ptr<const document::Document> held(std::string_view id) const;

 private:
  const Digest::Find* find_ = nullptr;
  mutable std::map<std::string, std::shared_ptr<const document::Document>, std::less<>> by_id_;
};

}  // namespace behistun::view
