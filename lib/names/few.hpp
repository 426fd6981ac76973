#pragma once
// A row of things that is short nearly always: the first N stand in place, a longer row moves to the heap.

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
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
    size_ = 0;
    append(other.data(), other.size());
    return *this;
  }

  void push_back(const T& value) {
    if (size_ < N && many_.empty())
      here_[size_++] = value;
    else
      append(&value, 1);
  }
  void append(const T* values, std::size_t count) {
    if (many_.empty() && size_ + count <= N) {
      if (count != 0) std::memcpy(static_cast<void*>(here_ + size_), values, count * sizeof(T));
    } else {
      if (many_.empty()) many_.assign(here_, here_ + size_);
      many_.insert(many_.end(), values, values + count);
    }
    size_ += count;
  }
  template <class... Arguments>
  T& emplace_back(Arguments&&... arguments) {
    if (size_ < N && many_.empty()) return *std::construct_at(here_ + size_++, std::forward<Arguments>(arguments)...);
    push_back(T(std::forward<Arguments>(arguments)...));
    return back();
  }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T* data() { return many_.empty() ? here_ : many_.data(); }
  const T* data() const { return many_.empty() ? here_ : many_.data(); }
  T& operator[](std::size_t i) { return data()[i]; }
  const T& operator[](std::size_t i) const { return data()[i]; }
  T* begin() { return data(); }
  T* end() { return data() + size_; }
  const T* begin() const { return data(); }
  const T* end() const { return data() + size_; }
  const T& front() const { return data()[0]; }
  T& back() { return data()[size_ - 1]; }
  const T& back() const { return data()[size_ - 1]; }

 private:
  union {
    T here_[N];  ///< nothing is made before it is needed
  };
  std::vector<T> many_;  ///< all of them, once they do not fit
  std::size_t size_ = 0;
};

}  // namespace behistun::names
