// Reads a model and adds up what the features of a text say.
//
// Layout, little-endian: "behistun detect 2\n", padded with spaces to 32 bytes; then for Latin and for Cyrillic:
// classes, ours, columns, rows (u32 each), scale (f32), 12 bytes unused; 8 bytes of code for each class; for each of
// ours kLengths floors (f32); zeros up to a multiple of 64 bytes from the beginning; rows * columns weights (u8).
//
// A weight has six bits and is never negative: see rows.cpp. What all weights have too much is the same for every
// class.
//
// The sum is divided by the square root of the number of features: neighbouring n-grams say much the same, so that
// adding them up as if they were independent would make every sentence look certain.

#include "model.hpp"

#include <atomic>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstring>
#include <type_traits>
#include <utility>

#include "detect.hpp"
#include "token_words.hpp"
#include "word_sums.hpp"

namespace behistun::detect {
namespace {

constexpr std::string_view kMagic = "behistun detect 2\n";
constexpr std::size_t kHeadSize = 32;
constexpr std::size_t kTableHeadSize = 32;
constexpr std::size_t kAlignment = 64;

class Cursor {
 public:
  explicit Cursor(std::string_view bytes) : bytes_(bytes) {}
  std::size_t at() const { return at_; }
  bool has(std::size_t size) const { return bytes_.size() - at_ >= size; }
  const char* skip(std::size_t size) {
    const char* here = bytes_.data() + at_;
    at_ += size;
    return here;
  }
  template <class T>
  T read() {
    T value;
    std::memcpy(&value, skip(sizeof value), sizeof value);
    return value;
  }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
};

bool is_sound(const Table& table) {
  return table.classes >= 2 && table.ours <= table.classes && table.classes + table.ours <= table.columns &&
         (table.columns == 32 || table.columns == 64) && table.rows >= 1 && table.rows <= 1U << 24U;
}

/// "ru-Latn" is Russian, but not what we read.
bool name_ours(Table& table) {
  std::uint32_t ours = 0;
  for (std::size_t k = 0; k < table.classes; ++k) {
    const auto code = table.code(k);
    table.languages[k] = code.size() == 2 ? language_of(code) : Language::und;
    ours += table.languages[k] == Language::und ? 0 : 1;
  }
  return ours == table.ours;
}

}  // namespace

Result<Model> Model::open(std::string_view bytes) {
  if (bytes.size() < kHeadSize || !bytes.starts_with(kMagic)) {
    return Error{Error::Code::bad_syntax, 0, "not a model of behistun detect, version 2"};
  }
  static std::atomic<std::uint64_t> opened = 0;
  Model model;
  model.number_ = ++opened;
  Cursor in(bytes);
  in.skip(kHeadSize);
  for (auto& table : model.tables_) {
    const Error cut{Error::Code::bad_syntax, in.at(), "the model is cut short or damaged"};
    if (!in.has(kTableHeadSize)) return cut;
    table.classes = in.read<std::uint32_t>();
    table.ours = in.read<std::uint32_t>();
    table.columns = in.read<std::uint32_t>();
    table.rows = in.read<std::uint32_t>();
    table.scale = in.read<float>();
    in.skip(12);
    if (!is_sound(table)) return cut;
    const std::size_t codes = table.classes * Table::kCodeSize;
    const std::size_t floors = table.ours * Table::kLengths * sizeof(float);
    const std::size_t padding = (kAlignment - (in.at() + codes + floors) % kAlignment) % kAlignment;
    const std::size_t weights = std::size_t{table.rows} * table.columns;
    if (!in.has(codes + floors + padding + weights)) return cut;
    table.codes = in.skip(codes);
    table.floors = in.skip(floors);
    in.skip(padding);
    if (!name_ours(table)) return cut;
    table.weights = reinterpret_cast<const std::uint8_t*>(in.skip(weights));
  }
  return model;
}

const Model& Model::built_in() {
  static const Model model = [] {
    auto opened = open(embedded::detect());
    assert(opened);  // a test opens it
    return *opened;
  }();
  return model;
}

std::size_t Table::length_group(std::size_t features) {
  const auto octave = static_cast<std::size_t>(std::bit_width(features));
  return octave < kLengths ? octave : kLengths - 1;
}

float Table::floor(std::size_t our, std::size_t features) const {
  float value;
  std::memcpy(&value, floors + (our * kLengths + length_group(features)) * sizeof value, sizeof value);
  return value;
}

float Scores::log_odds(const Table& table, std::size_t left, std::size_t right) const {
  return static_cast<float>(of[left] - of[right]) * table.scale / std::sqrt(static_cast<float>(features));
}

namespace {

using KnownWords = std::array<WordSums, kModelled>;

/// What this thread keeps of words, by the model of this number.
KnownWords& known_words(std::uint64_t model) {
  thread_local KnownWords known;
  thread_local std::uint64_t known_by = 0;
  if (known_by != model)
    for (auto& words : known) words.forget();
  known_by = model;
  return known;
}

/// The last few plain words, in a ring: each is looked for when its memory has had the time to come.
class Ahead {
 public:
  /// Puts a word in the place of the one that was put kWords ago, and answers that; of no letters at first.
  internal::PlainWord exchange(const internal::PlainWord& word) {
    return std::exchange(words_[count_++ % kWords], word);
  }
  bool is_empty() const { return count_ == 0; }
  static constexpr std::size_t kWords = 8;

 private:
  std::array<internal::PlainWord, kWords> words_;
  std::size_t count_ = 0;
};

const internal::Word& whole(const internal::Word& word) { return word; }
internal::Word whole(const internal::PlainWord& word) { return word.whole(); }
bool may_be_kept(const internal::Word& word) { return word.size <= internal::Word::kKept; }
bool may_be_kept(const internal::PlainWord&) { return true; }

}  // namespace

template <class ReadWords>
Model::Reading Model::add_up(ReadWords read) const {
  auto& known = known_words(number_);
  Reading reading;
  std::array<Total, kModelled> totals{Total(tables_[0], reading.scores[0]), Total(tables_[1], reading.scores[1])};
  const auto add = [&](std::size_t at, const auto& word) {
    const auto* sums = may_be_kept(word) ? known[at].find(word.start()) : nullptr;
    if (sums == nullptr) [[unlikely]] {
      totals[at].take_in();  // what it points at may be written over
      sums = &known[at].learn(tables_[at], whole(word));
    }
    totals[at].add(*sums);
  };
  std::array<Ahead, kModelled> ahead;
  const auto take = [&](std::size_t at, const auto& word) {
    if constexpr (std::is_same_v<decltype(word), const internal::PlainWord&>) {
      known[at].ask_for(word.start());
      if (const auto asked = ahead[at].exchange(word); asked.letters > 0) add(at, asked);
    } else {
      add(at, word);
    }
  };
  reading.letters = read([&](Alphabet alphabet, const auto& word) {
    alphabet == Alphabet::latin ? take(0, word) : take(1, word);  // two ways, each of which knows where its sums are
  });
  for (std::size_t at = 0; at < kModelled; ++at)
    for (std::size_t word = 0; word < Ahead::kWords && !ahead[at].is_empty(); ++word)
      if (const auto asked = ahead[at].exchange({}); asked.letters > 0) add(at, asked);
  for (auto& total : totals) total.hand_over();
  return reading;
}

Model::Reading Model::read(std::string_view text) const {
  return add_up([&](auto&& on_word) { return read_words(text, on_word); });
}

Model::Reading Model::read(std::string_view text, std::span<const Span> parts, const segment::Tokens& tokens) const {
  return add_up([&](auto&& on_word) { return read_words(text, parts, tokens, on_word); });
}

}  // namespace behistun::detect
