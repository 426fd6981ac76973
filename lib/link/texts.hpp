#pragma once
// The texts of releases, asked for again by number: few at a time are at hand.

#include <behistun/align.hpp>
#include <behistun/document.hpp>
#include <behistun/link.hpp>
#include <deque>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace behistun::link {

// Any thread.
class Texts {
 public:
  explicit Texts(ReadAgain read) : read_(std::move(read)) {}

  // The sentences of a release, ready to be aligned.
  std::shared_ptr<const align::Side> units(std::size_t number) const;

 private:
  static constexpr std::size_t kAtHand = 256;

  ReadAgain read_;
  mutable std::mutex guard_;
  mutable std::unordered_map<std::size_t, std::shared_ptr<const align::Side>> at_hand_;
  mutable std::deque<std::size_t> oldest_;
};

}  // namespace behistun::link
