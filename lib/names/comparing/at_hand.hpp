#pragma once
// The name that was compared last, ready to be compared again.

#include <array>
#include <optional>
#include <string_view>
#include "compare.hpp"

namespace behistun::names {

/// Who compares many names mostly holds one against several, or goes on with one of the two. Not for several threads.
class AtHand {
 public:
  static constexpr std::size_t kMostBytes = 200;  ///< longer names are rare, and are not kept

  /// Good until another name is asked for. @pre  the name has at most kMostBytes.
  const Prepared& operator()(std::string_view name) {
    if (!prepared_ || prepared_->text() != name) {
      prepared_.reset();
      name.copy(text_.data(), name.size());
      prepared_.emplace(std::string_view(text_.data(), name.size()));
    }
    return *prepared_;
  }

 private:
  std::array<char, kMostBytes> text_;
  std::optional<Prepared> prepared_;
};

}  // namespace behistun::names
