#pragma once
// A row of things that is short nearly always: the first N stand in place, a longer row moves to the heap.

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace behistun::names {

template <class T, std::size_t N>
class Few {
  static_assert(std::is_trivially_copyable_v<T> && !std::is_same_v<T, bool>);

 public:
  Few() {}
  Few(const Few& other) { append(other.data(), other.size()); }
  Few& operator=(const Few& other) {
    if (this == &other) return *this;
    many_.clear();
    at_ = here_;
    size_ = 0;
    append(other.data(), other.size());
    return *this;
  }

  void push_back(const T& value) { emplace_back(value); }
  template <class... Arguments>
  T& emplace_back(Arguments&&... arguments) {
    // In braces: clang 14 makes no aggregate of arguments in parentheses.
    if (size_ < N && at_ == here_) return *new (here_ + size_++) T{std::forward<Arguments>(arguments)...};
    return add_to_many(T{std::forward<Arguments>(arguments)...});
  }
  void append(const T* values, std::size_t count) {
    if (at_ == here_ && size_ + count <= N) {
      if (count != 0) std::memcpy(static_cast<void*>(here_ + size_), values, count * sizeof(T));
    } else {
      if (at_ == here_) many_.assign(here_, here_ + size_);
      many_.insert(many_.end(), values, values + count);
      at_ = many_.data();
    }
    size_ += count;
  }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T* data() { return at_; }
  const T* data() const { return at_; }
  T& operator[](std::size_t i) { return at_[i]; }
  const T& operator[](std::size_t i) const { return at_[i]; }
  T* begin() { return at_; }
  T* end() { return at_ + size_; }
  const T* begin() const { return at_; }
  const T* end() const { return at_ + size_; }
  const T& front() const { return at_[0]; }
  T& back() { return at_[size_ - 1]; }
  const T& back() const { return at_[size_ - 1]; }

 private:
  /// Apart from emplace_back(), so that this is small where it is called.
  [[gnu::noinline]] T& add_to_many(const T& value) {
    append(&value, 1);
    return back();
  }
  union {
    T here_[N];  ///< nothing is made before it is needed
  };
  std::vector<T> many_;  ///< all of them, once they do not fit
  T* at_ = here_;        ///< where they stand now
  std::size_t size_ = 0;
};

}  // namespace behistun::names
