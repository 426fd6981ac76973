#pragma once
// Pairs of releases in two languages that are known to tell of one thing, and whether they stand in one record.

#include <behistun/base.hpp>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "figures.hpp"
#include "predicted.hpp"

namespace behistun::score {

using Link = std::pair<std::string, std::string>;  ///< ids, left and right

/// A folder with gold_links.tsv: a first line "ru_id<TAB>en_id<TAB>type", then a pair a line. The releases of either
/// side are the lines of the files *.jsonl whose names begin with its language ("ru.jsonl", "en.titles.jsonl"); those
/// that are in no pair have no counterpart.
struct LinkGold {
  std::map<Link, std::string> type_of;  ///< "call", "meeting", …
  std::set<std::string> left, right;    ///< ids of all releases

  static Result<LinkGold> read(const std::string& folder);
};

/// all: pairs of a left and a right release that stand in one record. Precision by type is that of nothing: a wrong
/// pair has no type.
struct LinkScore {
  Tally all;
  std::map<std::string, Tally> by_type;
  std::vector<Link> missed, wrong;  ///< ascending
};
LinkScore score_links(const LinkGold& gold, const std::vector<Record>& records);

}  // namespace behistun::score
