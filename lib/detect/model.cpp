// Reads a model and adds up what the features of a text say.
//
// Layout, little-endian: "behistun detect 1\n", padded with spaces to 32 bytes; then for Latin and for Cyrillic:
// classes, stride, bits (u32 each), scale (f32), 8 bytes of code for each class, 2^bits * stride weights (i8).
//
// The sum is divided by the square root of the number of features: neighbouring n-grams say much the same, so that
// adding them up as if they were independent would make every sentence look certain.

#include "model.hpp"

#include <cassert>
#include <cmath>
#include <cstring>

#include "detect.hpp"

namespace behistun::detect {
namespace {

constexpr std::string_view kMagic = "behistun detect 1\n";
constexpr std::size_t kHeadSize = 32;

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

}  // namespace

Result<Model> Model::open(std::string_view bytes) {
  if (bytes.size() < kHeadSize || !bytes.starts_with(kMagic)) {
    return Error{Error::Code::bad_syntax, 0, "not a model of behistun detect, version 1"};
  }
  Model model;
  Cursor in(bytes);
  in.skip(kHeadSize);
  for (auto& table : model.tables_) {
    const Error cut{Error::Code::bad_syntax, in.at(), "the model is cut short or damaged"};
    if (!in.has(16)) return cut;
    table.classes = in.read<std::uint32_t>();
    table.stride = in.read<std::uint32_t>();
    table.bits = in.read<std::uint32_t>();
    table.scale = in.read<float>();
    if (table.classes < 2 || table.classes > table.stride || table.stride > Table::kMostClasses ||
        table.stride % 16 != 0 || table.bits < 1 || table.bits > 24) {
      return cut;
    }
    if (!in.has(table.classes * Table::kCodeSize)) return cut;
    table.codes = in.skip(table.classes * Table::kCodeSize);
    const std::size_t size = (std::size_t{1} << table.bits) * table.stride;
    if (!in.has(size)) return cut;
    table.weights = reinterpret_cast<const std::int8_t*>(in.skip(size));
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

namespace {

/// Adds up rows of `Stride` bytes: in 16 bits while they cannot overflow, then in 32.
template <std::size_t Stride>
class Sum {
 public:
  void add(const std::int8_t* row) {
    for (std::size_t k = 0; k < Stride; ++k) near_[k] = static_cast<std::int16_t>(near_[k] + row[k]);
    if (++rows_ % kRowsBeforeOverflow == 0) flush();
  }
  std::size_t rows() const { return rows_; }
  const std::array<std::int32_t, Stride>& total() {
    flush();
    return far_;
  }

 private:
  static constexpr std::size_t kRowsBeforeOverflow = 256;
  void flush() {
    for (std::size_t k = 0; k < Stride; ++k) far_[k] += near_[k];
    near_.fill(0);
  }
  std::array<std::int16_t, Stride> near_{};
  std::array<std::int32_t, Stride> far_{};
  std::size_t rows_ = 0;
};

template <std::size_t Stride>
Scores score_with(const Table& table, std::string_view text, Alphabet alphabet) {
  Sum<Stride> sum;
  for_each_feature(text, alphabet, [&](std::uint32_t hash) { sum.add(table.bucket(hash, Stride)); });
  Scores scores;
  scores.features = sum.rows();
  if (scores.features == 0) return scores;
  const float factor = table.scale / std::sqrt(static_cast<float>(scores.features));
  const auto& total = sum.total();
  for (std::size_t k = 0; k < table.classes; ++k) scores.of[k] = static_cast<float>(total[k]) * factor;
  return scores;
}

}  // namespace

Scores Model::score(std::string_view text, Alphabet alphabet) const {
  const Table& table = this->table(alphabet);
  switch (table.stride) {
    case 16:
      return score_with<16>(table, text, alphabet);
    case 32:
      return score_with<32>(table, text, alphabet);
    case 48:
      return score_with<48>(table, text, alphabet);
    default:
      return score_with<64>(table, text, alphabet);
  }
}

}  // namespace behistun::detect
