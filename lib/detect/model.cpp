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
    if (table.classes < 2 || table.classes > table.stride || table.stride > Table::kMostClasses || table.bits < 1 ||
        table.bits > 24) {
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

Scores Model::score(std::string_view text, Alphabet alphabet) const {
  const Table& table = this->table(alphabet);
  std::array<std::int32_t, Table::kMostClasses> sums{};
  std::size_t features = 0;
  for_each_feature(text, alphabet, [&](std::uint32_t hash) {
    const auto* weights = table.bucket(hash);
    for (std::size_t k = 0; k < table.stride; ++k) sums[k] += weights[k];
    ++features;
  });
  Scores scores;
  scores.features = features;
  if (features == 0) return scores;
  const float factor = table.scale / std::sqrt(static_cast<float>(features));
  for (std::size_t k = 0; k < table.classes; ++k) scores.of[k] = static_cast<float>(sums[k]) * factor;
  return scores;
}

}  // namespace behistun::detect
