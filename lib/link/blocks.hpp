#pragma once
// Who is judged against whom: releases that share a key, none twice.

#include <cstdint>
#include <string>
#include <vector>

#include "digest.hpp"

namespace behistun::link {

std::vector<std::string> keys(const Digest& release);

class Blocks {
 public:
  // Of the releases by rank (ascending id); those that are copies of another (copies.hpp) are in no block.
  Blocks(const std::vector<const Digest*>& ranked, const std::vector<std::uint32_t>& copy_of, std::size_t threads);

  // The ranks behind this one that are worth judging against it, ascending. Any thread.
  std::vector<std::uint32_t> partners(std::uint32_t rank) const;

 private:
  // What a key tells, besides that two share it.
  enum class Kind : std::uint8_t { sure, people, name, states, page, page_of_nobody };
  struct Entry {
    std::uint64_t key;
    std::uint32_t rank;
    Kind kind;
  };
  static Kind kind_of(std::string_view key);
  bool worth_judging(std::uint32_t a, std::uint32_t b, Kind kind) const;

  std::vector<Entry> entries(const std::vector<std::uint32_t>& copy_of, std::size_t threads) const;
  void add(std::vector<std::uint32_t> members, Kind kind);
  void split(const std::vector<std::uint32_t>& members, Kind kind);
  std::vector<std::uint64_t> finer_keys(std::uint32_t rank, Kind kind, const class Counts& counts) const;
  void index();

  const std::vector<const Digest*>& ranked_;
  std::vector<Kind> kinds_;             // of each block
  std::vector<std::size_t> begins_;     // of each block in members_, and the end of the last
  std::vector<std::uint32_t> members_;  // ranks, ascending within a block
  std::vector<std::size_t> begins_of_;  // of each rank in blocks_of_
  std::vector<std::uint32_t> blocks_of_;
};

}  // namespace behistun::link
