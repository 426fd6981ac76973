// What the beads of a pair say: a bead with both sides is told by both, unless what can be compared in it (numbers,
// dates, places, agreements, by their keys) is contradicted; a null bead is told by one. A weak bead is neither: it is
// left to the reader.

#include <algorithm>
#include <array>
#include <behistun/divergence.hpp>
#include <behistun/gazetteer.hpp>
#include <cstdlib>
#include <iterator>
#include <set>

namespace behistun::divergence {

namespace {

using document::Document;
constexpr double kWeakBits = 2;  // below this a bead may be chance
constexpr double kSureBits = 8;  // above this the two are one statement, and what differs in them is a difference

constexpr std::array<std::string_view, 5> kKinds = {"both", "differs", "only_left", "only_right", "unsure"};

std::set<std::string> values(const Document& document, const std::vector<std::size_t>& sentences, mention::Kind kind) {
  const auto starts_before = [](const mention::Mention& one, std::size_t begin) { return one.span.begin < begin; };
  std::set<std::string> keys;
  for (const auto at : sentences)
    for (auto mention = std::lower_bound(document.mentions.begin(), document.mentions.end(),
                                         document.sentences[at].span.begin, starts_before);
         mention != document.mentions.end() && mention->span.begin < document.sentences[at].span.end; ++mention)
      if (mention->kind == kind && document.sentences[at].span.contains(mention->span)) keys.insert(mention->key);
  return keys;
}

// Where something was: the one town that a statement names. What else it names (rivers, regions, towns) are topics.
std::set<std::string> only_town(const std::set<std::string>& places) {
  std::set<std::string> towns;
  for (const auto& id : places) {
    const auto town = gazetteer::town_of(id);
    const auto* place = gazetteer::Gazetteer::in_use().place(town.empty() ? id : town);
    if (place == nullptr || place->kind == "city") towns.insert(town.empty() ? id : std::string(town));
  }
  return towns.size() == 1 ? towns : std::set<std::string>();
}

std::string joined(const std::set<std::string>& values) {
  std::string out;
  for (const auto& value : values) out += (out.empty() ? "" : ", ") + value;
  return out;
}

// A date whose year one side does not tell is the same as that of any year.
constexpr std::string_view kNoYear = "XXXX";
std::string in_no_year(std::string date) {
  for (std::size_t at = 0; at != std::string::npos && at + kNoYear.size() <= date.size();) {
    date.replace(at, kNoYear.size(), kNoYear);
    at = date.find('/', at);
    if (at != std::string::npos) ++at;
  }
  return date;
}
bool agree_but_for_year(const std::string& a, const std::string& b) {
  return (a.starts_with(kNoYear) || b.starts_with(kNoYear)) && in_no_year(a) == in_no_year(b);
}

// One day apart are Washington's evening and Moscow's night, or "today" in a release of the day after.
bool is_same_night(const std::set<std::string>& a, const std::set<std::string>& b) {
  if (a.size() != 1 || b.size() != 1) return false;
  const bool yearless = a.begin()->starts_with(kNoYear) || b.begin()->starts_with(kNoYear);
  const auto read = [&](const std::string& day) { return Day::read_edtf(yearless ? in_no_year(day) : day); };
  const auto one = read(*a.begin()), other = read(*b.begin());
  return one && other && std::abs(*one - *other) <= 1;
}

// "In 2023" and "from 2024 to 2025", "in July" and "last week" are told of different things. EDTF is as long as the
// grain is fine.
bool are_of_one_grain(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& one) {
    return std::any_of(b.begin(), b.end(), [&](const std::string& other) { return one.size() == other.size(); });
  });
}

// Each side has a value that the other has not: then they differ. A value that one leaves out is only left out.
bool differs(const Document& left, const Document& right, mention::Kind kind, Statement& statement) {
  auto a = values(left, statement.left, kind), b = values(right, statement.right, kind);
  if (kind == mention::Kind::place) {
    a = only_town(a);
    b = only_town(b);
  }
  const auto without = [](const std::set<std::string>& from, const std::set<std::string>& other) {
    std::set<std::string> rest;
    std::set_difference(from.begin(), from.end(), other.begin(), other.end(), std::inserter(rest, rest.begin()));
    std::erase_if(rest, [&](const std::string& one) {
      return std::any_of(other.begin(), other.end(), [&](const auto& any) { return agree_but_for_year(one, any); });
    });
    return rest;
  };
  const auto only_a = without(a, b), only_b = without(b, a);
  if (only_a.empty() || only_b.empty() || is_same_night(only_a, only_b)) return false;
  if (kind == mention::Kind::date && !are_of_one_grain(only_a, only_b)) return false;
  statement.field = std::string(to_string(kind));
  statement.left_value = joined(only_a);
  statement.right_value = joined(only_b);
  return true;
}

Statement statement_of(const Document& left, const Document& right, const align::Bead& bead) {
  Statement statement;
  statement.left = bead.left;
  statement.right = bead.right;
  if (bead.right.empty()) {
    statement.kind = Kind::only_left;
  } else if (bead.left.empty()) {
    statement.kind = Kind::only_right;
  } else if (bead.score < kWeakBits) {
    statement.kind = Kind::unsure;
  } else {
    if (bead.score < kSureBits) return statement;
    for (const auto field :
         {mention::Kind::number, mention::Kind::date, mention::Kind::agreement, mention::Kind::place})
      if (differs(left, right, field, statement)) {
        statement.kind = Kind::differs;
        break;
      }
  }
  return statement;
}

}  // namespace

std::string_view to_string(Kind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

std::vector<Statement> compare(const Document& left, const Document& right, const link::Pair& pair) {
  std::vector<Statement> statements;
  for (const auto& bead : pair.beads) statements.push_back(statement_of(left, right, bead));
  return statements;
}

}  // namespace behistun::divergence
