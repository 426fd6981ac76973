#pragma once
// A column for each account, its versions, and in which of them it is read.

#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "sheet.hpp"

namespace behistun::view {

/// Pairs of a record by their two ids.
class Pairs {
 public:
  explicit Pairs(const link::Record& record) {
    for (const auto& pair : record.pairs)
      by_ids_.emplace(std::pair(std::string_view(pair.left), std::string_view(pair.right)), &pair);
  }
  const link::Pair* find(const document::Document& a, const document::Document& b) const {
    for (const auto& ids : {std::pair<std::string_view, std::string_view>(a.id, b.id), {b.id, a.id}})
      if (const auto found = by_ids_.find(ids); found != by_ids_.end()) return found->second;
    return nullptr;
  }

 private:
  std::map<std::pair<std::string_view, std::string_view>, const link::Pair*> by_ids_;
};

/// The accounts of a record, named and with their pivots chosen.
std::vector<Column> columns_of(const link::Record& record, const Library& library, const Pairs& pairs);

}  // namespace behistun::view
