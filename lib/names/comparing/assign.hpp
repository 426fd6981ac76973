#pragma once
// Which word of one name is which of the other.

#include <array>
#include <string_view>
#include <vector>
#include "compare.hpp"

namespace behistun::names {

/// Two words that are one, and what that is worth.
struct Pairing {
  std::uint16_t left, right;
  double bits;
};
using Pairings = Few<Pairing, 16>;

/// What speaks, and where it is told if anyone asks.
class Account {
 public:
  explicit Account(std::vector<Reason>* told) : told_(told) {
    if (told != nullptr) told->reserve(8);
  }
  template <class... Pieces>
  void add(double bits, const Pieces&... claim) {
    bits_ += bits;
    if (told_ == nullptr) return;
    auto& reason = told_->emplace_back();
    reason.bits = bits;
    std::array<char, 128> room;  // nearly all claims fit, and are allocated once so
    if ((std::string_view(claim).size() + ...) > room.size()) {
      (reason.claim.append(std::string_view(claim)), ...);
      return;
    }
    auto* end = room.data();
    ((end += std::string_view(claim).copy(end, std::string_view::npos)), ...);
    reason.claim.assign(room.data(), end);
  }
  double bits() const { return bits_; }

 private:
  std::vector<Reason>* told_;
  double bits_ = 0;
};

/// What reasons call two words of these parts.
constexpr std::string_view part_name(Part a, Part b) {
  if (a == Part::family || b == Part::family) return "family name";
  if (a == Part::initial || b == Part::initial) return "initial";
  if (a == Part::other) return "word";
  return a == Part::patronymic ? "patronymic" : a == Part::suffix ? "suffix" : "given name";
}

/// Two Chinese, Korean or Vietnamese names: the family names and all given names at once.
void assign_syllables(Account& account, const Side& left, const Side& right, Assigned& assigned);
/// Equal words of one part, and forms of one given name, find each other first: most names are settled by that.
void assign_equal(const Side& left, const Side& right, Remembered* remembered, Assigned& assigned, Pairings& out);
/// The likeliest pair first, and each word once.
void assign_likely(const Side& left, const Side& right, Remembered* remembered, Assigned& assigned, Pairings& out);
/// Of the given names and of the words of a body, each is worth half of the one before; so are second family names.
void let_repeat_fade(const Side& left, const Side& right, Pairings& pairs);
/// Two words that stand together on one side, and are one word on the other: "Amir Abdollahian", "Amirabdollahian".
void assign_joined(Account& account, const Side& left, const Side& right, Assigned& assigned);
/// A word on which the article hangs that the other side sets apart: "Alsharaa", "al-Sharaa".
void assign_glued(Account& account, const Side& left, const Side& right, Assigned& assigned);

}  // namespace behistun::names
