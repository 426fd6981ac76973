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

/// What a thread keeps of words.
struct KnownWords {
  std::array<WordSums, kModelled> words;
  TokenSums tokens;  // of either alphabet: a word has letters of one
};

/// Of this thread, by the model of this number.
KnownWords& known_words(std::uint64_t model) {
  thread_local KnownWords known;
  thread_local std::uint64_t known_by = 0;
  if (known_by != model) {
    for (auto& words : known.words) words.forget();
    known.tokens.forget();
  }
  known_by = model;
  return known;
}

bool may_be_kept(const internal::Word& word) { return word.size <= internal::Word::kKept; }

/// Adds up the words of one text.
class Adding {
 public:
  Adding(const std::array<Table, kModelled>& tables, KnownWords& known, std::array<Scores, kModelled>& scores)
      : tables_(tables), known_(known), totals_{Total(tables[0], scores[0]), Total(tables[1], scores[1])} {}

  void add(Alphabet alphabet, const internal::Word& word) {
    const auto at = static_cast<std::size_t>(alphabet);
    const auto* sums = may_be_kept(word) ? known_.words[at].find(word.start()) : nullptr;
    if (sums == nullptr) {
      totals_[at].take_in();  // what it points at may be written over
      sums = &known_.words[at].learn(tables_[at], word);
    }
    totals_[at].add(sums->of, sums->features);
  }
  void add(Alphabet alphabet, const segment::Token& token, std::size_t letters) {
    const auto at = static_cast<std::size_t>(alphabet);
    totals_[at].add(known_.tokens.of(tables_[at], token, letters), internal::features_of_letters(letters));
  }
  void end() {
    for (auto& total : totals_) total.hand_over();
  }

 private:
  const std::array<Table, kModelled>& tables_;
  KnownWords& known_;
  std::array<Total, kModelled> totals_;
};

}  // namespace

Model::Reading Model::read(std::string_view text) const {
  Reading reading;
  Adding adding(tables_, known_words(number_), reading.scores);
  reading.letters = read_words(text, [&](Alphabet alphabet, const auto& word) { adding.add(alphabet, word); });
  adding.end();
  return reading;
}

Model::Reading Model::read(std::string_view text, std::span<const Span> parts, const segment::Tokens& tokens) const {
  Reading reading;
  auto& known = known_words(number_);
  known.tokens.open(tokens);
  Adding adding(tables_, known, reading.scores);
  reading.letters = read_words(
      text, parts, tokens, [&](Alphabet alphabet, const auto& word) { adding.add(alphabet, word); },
      [&](Alphabet alphabet, const auto& token, std::size_t letters) { adding.add(alphabet, token, letters); });
  adding.end();
  return reading;
}

}  // namespace behistun::detect
