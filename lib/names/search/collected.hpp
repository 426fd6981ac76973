#pragma once
// Names as they are collected, until they are made an image.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include "image.hpp"
#include "near.hpp"

namespace behistun::names {

/// Texts one behind another, and where each ends.
struct Texts {
  std::string bytes;
  std::vector<std::uint32_t> ends;
  std::string_view operator[](std::size_t i) const {
    const auto begin = i == 0 ? 0 : ends[i - 1];
    return std::string_view(bytes).substr(begin, ends[i] - begin);
  }
  void add(std::string_view text) {
    bytes += text;
    ends.push_back(static_cast<std::uint32_t>(bytes.size()));
  }
};

/// Texts with a number each, equal ones with the same.
class Numbered {
 public:
  std::pair<std::uint32_t, bool> number(std::string_view text) {
    if (2 * (texts.ends.size() + 1) > table_.size()) grow();
    auto& slot = find(text);
    if (slot != 0) return {slot - 1, false};
    texts.add(text);
    slot = static_cast<std::uint32_t>(texts.ends.size());
    return {slot - 1, true};
  }
  const std::vector<std::uint32_t>& table() const { return table_; }
  Texts texts;

 private:
  std::uint32_t& find(std::string_view text) {
    const auto mask = table_.size() - 1;
    auto at = hash(text) & mask;
    while (table_[at] != 0 && texts[table_[at] - 1] != text) at = (at + 1) & mask;
    return table_[at];
  }
  void grow() {
    table_.assign(table_.size() * 2, 0);
    for (std::uint32_t i = 0; i < texts.ends.size(); ++i) find(texts[i]) = i + 1;
  }
  std::vector<std::uint32_t> table_ = std::vector<std::uint32_t>(64);
};

/// The names in the order in which they were added.
class Collected {
 public:
  void add(std::string_view id, std::string_view name);
  std::size_t size() const { return names_.ends.size(); }
  /// See Image.
  std::string image() const;

 private:
  using Sections = std::array<std::string, kSections>;
  /// The words anew, the commonest first.
  Collected by_commonness() const;
  std::string sorted_image() const;
  bool is_alone(std::uint32_t name) const;
  void set_postings(Sections& out) const;
  void set_soundings(Sections& out) const;
  Numbered ids_, words_;
  Texts names_;
  std::vector<std::uint32_t> id_of_name_, name_words_, places_, particles_;
  std::string kinds_;
};

}  // namespace behistun::names
