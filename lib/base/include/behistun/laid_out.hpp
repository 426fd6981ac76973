#pragma once
/// @file
/// Tables laid out as bytes when the library is built, and used where they lie: nothing is hashed or copied at a start.
///
/// A program of the build writes them (tools/build), and the library carries what it wrote. Both are compiled from the
/// same headers for the same machine, so that numbers are as that machine has them; the first eight bytes tell if not.
///
///     Writer out;                              Reader in(embedded::spellings());
///     out.add(std::span(costs));               const auto costs = in.take<float>();
///     out.add_lookup(words);                   const Lookup words(in);

#include <bit>
#include <cassert>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace behistun::laid_out {

inline constexpr std::uint64_t kMark = 0x0807060504030201ULL;  ///< reads otherwise where bytes have another order
inline constexpr std::size_t kAlignment = 8;                   ///< of each part; the build aligns the whole to 64

/// A number for a text, eight bytes at a time; the last eight may overlap with those before. Depends on the order of
/// bytes.
inline std::uint32_t hash_of(std::string_view text) {
  std::uint64_t value = text.size();
  const auto mix = [&](std::uint64_t part) {
    value = (value ^ part) * 0x9E3779B97F4A7C15ULL;
    value ^= value >> 32;
  };
  const auto read = [&](std::size_t at, auto part) {
    std::memcpy(&part, text.data() + at, sizeof part);
    return part;
  };
  if (text.size() >= 8) {
    for (std::size_t at = 0; at + 8 < text.size(); at += 8) mix(read(at, std::uint64_t{}));
    mix(read(text.size() - 8, std::uint64_t{}));
  } else if (text.size() >= 4) {
    mix(std::uint64_t{read(0, std::uint32_t{})} << 32 | read(text.size() - 4, std::uint32_t{}));
  } else {
    std::uint64_t all = 0;
    for (const char c : text) all = all << 8 | static_cast<unsigned char>(c);
    mix(all);
  }
  return static_cast<std::uint32_t>(value);
}

/// Where a text of a lookup is: open addressing, a power of two of slots.
struct Slot {
  std::uint32_t hash = 0;
  std::uint32_t place = 0;  ///< 1 + the number of the text; 0 for none
};

/// Parts in the order in which Reader takes them.
class Writer {
 public:
  Writer() { append(&kMark, sizeof kMark); }

  template <class T, std::size_t size_told>
  void add(std::span<T, size_told> items) {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= kAlignment);
    const std::uint64_t size = items.size_bytes();
    append(&size, sizeof size);
    append(items.data(), items.size_bytes());
    bytes_.resize((bytes_.size() + kAlignment - 1) / kAlignment * kAlignment);
  }
  template <class T>
  void add(const std::vector<T>& items) {
    add(std::span(items));
  }
  void add_bytes(std::string_view bytes) { add(std::span(bytes)); }

  /// Texts, by number.
  template <class Text>
  void add_texts(const std::vector<Text>& texts) {
    std::vector<std::uint32_t> starts;
    std::string all;
    for (const auto& text : texts) {
      starts.push_back(static_cast<std::uint32_t>(all.size()));
      all += text;
    }
    starts.push_back(static_cast<std::uint32_t>(all.size()));
    assert(starts.back() == all.size());  // less than four gigabytes
    add(starts);
    add_bytes(all);
  }
  /// Texts, by number and by themselves; of equal ones the first is found.
  template <class Text>
  void add_lookup(const std::vector<Text>& texts) {
    std::vector<Slot> slots(std::bit_ceil(2 * texts.size() + 1));
    for (std::size_t number = 0; number < texts.size(); ++number) {
      const auto hash = hash_of(texts[number]);
      auto at = hash & (slots.size() - 1);
      while (slots[at].place != 0) at = (at + 1) & (slots.size() - 1);
      slots[at] = {hash, static_cast<std::uint32_t>(number + 1)};
    }
    add_texts(texts);
    add(slots);
  }

  const std::string& bytes() const { return bytes_; }

 private:
  void append(const void* data, std::size_t size) {
    if (size != 0) bytes_.append(static_cast<const char*>(data), size);
  }
  std::string bytes_;
};

/// Takes the parts of what a Writer wrote. What is taken lies in the bytes, which must outlive it.
/// @pre  The bytes begin where a number of 64 bits may, and come from a Writer.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {
    assert(reinterpret_cast<std::uintptr_t>(bytes.data()) % kAlignment == 0);
    [[maybe_unused]] const auto mark = number();
    assert(mark == kMark);  // else it was written for another machine
  }
  template <class T>
  std::span<const T> take() {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= kAlignment);
    const auto size = static_cast<std::size_t>(number());
    assert(size % sizeof(T) == 0 && size <= rest_.size());
    const std::span<const T> items(reinterpret_cast<const T*>(rest_.data()), size / sizeof(T));
    rest_.remove_prefix((size + kAlignment - 1) / kAlignment * kAlignment);
    return items;
  }
  std::string_view take_bytes() {
    const auto bytes = take<char>();
    return {bytes.data(), bytes.size()};
  }

 private:
  std::uint64_t number() {
    std::uint64_t value = 0;
    std::memcpy(&value, rest_.data(), sizeof value);
    rest_.remove_prefix(sizeof value);
    return value;
  }
  std::string_view rest_;
};

/// Texts by number.
class Texts {
 public:
  explicit Texts(Reader& in) : starts_(in.take<std::uint32_t>()), bytes_(in.take_bytes()) {}
  std::size_t size() const { return starts_.size() - 1; }
  std::string_view operator[](std::size_t number) const {
    return {bytes_.data() + starts_[number], starts_[number + 1] - starts_[number]};
  }

 private:
  std::span<const std::uint32_t> starts_;
  std::string_view bytes_;
};

/// Texts by number, and the numbers of texts. O(bytes of the text).
class Lookup {
 public:
  static constexpr std::size_t kNone = ~std::size_t{0};

  explicit Lookup(Reader& in) : texts_(in), slots_(in.take<Slot>()) {}
  /// kNone of a text that it has not.
  std::size_t find(std::string_view text) const {
    const auto hash = hash_of(text);
    for (auto at = hash & (slots_.size() - 1); slots_[at].place != 0; at = (at + 1) & (slots_.size() - 1))
      if (slots_[at].hash == hash && texts_[slots_[at].place - 1] == text) return slots_[at].place - 1;
    return kNone;
  }
  bool contains(std::string_view text) const { return find(text) != kNone; }
  std::size_t size() const { return texts_.size(); }
  std::string_view operator[](std::size_t number) const { return texts_[number]; }

 private:
  Texts texts_;
  std::span<const Slot> slots_;
};

}  // namespace behistun::laid_out
