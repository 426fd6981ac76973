#pragma once
// The sounds of a word, in place.

#include <array>
#include <behistun/translit.hpp>
#include <cstdint>
#include <string_view>

namespace behistun::names {

/// The first sounds of a word, as translit::sounds() hears them.
class Heard {
 public:
  static constexpr std::size_t kMost = 47;

  Heard() {}
  explicit Heard(std::string_view word)
      : size_(static_cast<std::uint8_t>(std::min(translit::sounds(word, sounds_), kMost))) {}
  void push_back(char sound) {
    if (size_ < kMost) sounds_[size_++] = sound;
  }
  std::string_view view() const { return {sounds_.data(), size_}; }
  bool empty() const { return size_ == 0; }
  char front() const { return empty() ? '\0' : sounds_[0]; }  ///< 0 for none

 private:
  std::array<char, kMost> sounds_;
  std::uint8_t size_ = 0;
};

}  // namespace behistun::names
