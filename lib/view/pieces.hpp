#pragma once
// The pieces that a page is made of. Each answers HTML in which everything from a release is escaped.

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sheet.hpp"

namespace behistun::view {

/// What one record's HTML must know of the others.
struct Scene {
  const Library& library;
  std::unordered_map<std::string_view, std::string> home;  ///< document id → anchor of the record it is in
  /// document id → anchors and headlines of the records that hold a pair with it, though it is none of theirs
  struct Echo {
    std::string anchor, headline;
    link::Verdict verdict;
  };
  std::unordered_map<std::string_view, std::vector<Echo>> echoes;
};

/// A record with all that is worked out of it once.
struct Entry {
  const link::Record* record;
  Sheet sheet;
  std::string anchor, headline;
};

/// Is this release one of the record's own?
bool holds(const link::Record& record, std::string_view id);
/// ` lang="ru"`, or nothing for a language that we do not know.
std::string lang_attribute(const document::Document& document);
/// "France, Français" for a document at hand, its id for another; escaped.
std::string document_words(const Scene& scene, std::string_view id);
/// The same, as a link to the record that it is in.
std::string document_link(const Scene& scene, std::string_view id);

// contents.cpp
/// What the page holds, in words.
std::string masthead(const std::vector<Entry>& contacts, const std::vector<Entry>& context,
                     const std::vector<document::Document>& documents);
/// A table of the contacts; nothing for fewer than two.
std::string list(const std::vector<Entry>& contacts);

// contact.cpp
/// All of a contact; are its texts unfolded?
std::string contact(const Scene& scene, const Entry& entry, bool open);
/// Its parts that context has too: the texts, the pairs with their evidence, the releases and where they were
/// published.
std::string side_by_side(const Entry& entry, bool open);
std::string pairs(const Scene& scene, const link::Record& record);
std::string sources(const Sheet& sheet);

// texts.cpp
/// The accounts side by side. `key` tells this table's controls and anchors from all others of the page.
std::string texts(const Sheet& sheet, std::string_view key);
/// The style rules by which the language switches work, for tables of so many columns and versions.
std::string switch_rules(std::size_t columns, std::size_t versions);

// reasons.cpp
/// How many statements both make, only one makes, …: a bar and a list for each comparison.
std::string tallies(const Sheet& sheet);
/// A pair's bits as a table with a waterfall.
std::string reasons(const Scene& scene, const link::Pair& pair);

}  // namespace behistun::view
