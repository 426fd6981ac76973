// A release of a vector is lent, one that is asked for is kept.

#include "library.hpp"

namespace behistun::view {

Library::Library(const std::vector<document::Document>& documents) {
  for (const auto& document : documents)
    by_id_.try_emplace(document.id, std::shared_ptr<const document::Document>(std::shared_ptr<void>(), &document));
}

std::shared_ptr<const document::Document> Library::held(std::string_view id) const {
  const auto known = by_id_.find(id);
  if (known != by_id_.end()) return known->second;
  if (find_ == nullptr) return nullptr;
  return by_id_.emplace(id, (*find_)(id)).first->second;
}

}  // namespace behistun::view
