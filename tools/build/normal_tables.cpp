// Asks ICU, at build time, what every code point becomes in every form, and writes the answers as tables of C++.
//
//   normal_tables OUT.inc
//
// The ICU asked is the ICU that the library is linked with, so our tables cannot say anything else than it does. The
// structs that the output fills, and what they mean, are in lib/unicode/normal_tables.hpp.

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

using Sequence = std::u32string;

constexpr char32_t kEnd = 0x110000;
constexpr char32_t kFirstSyllable = 0xAC00, kLastSyllable = 0xD7A3;
constexpr std::size_t kLeaf = 64;  // code points that differ in the last byte of their UTF-8 alone

[[noreturn]] void give_up(const std::string& why) {
  std::cerr << "normal_tables: " << why << '\n';
  std::exit(1);
}

const icu::Normalizer2& checked(const icu::Normalizer2* normalizer, UErrorCode status) {
  if (U_FAILURE(status) || normalizer == nullptr) give_up(u_errorName(status));
  return *normalizer;
}

struct Icu {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2& nfc = checked(icu::Normalizer2::getNFCInstance(status), status);
  const icu::Normalizer2& nfd = checked(icu::Normalizer2::getNFDInstance(status), status);
  const icu::Normalizer2& nfkc = checked(icu::Normalizer2::getNFKCInstance(status), status);
  const icu::Normalizer2& nfkd = checked(icu::Normalizer2::getNFKDInstance(status), status);
  const icu::Normalizer2& casefold = checked(icu::Normalizer2::getNFKCCasefoldInstance(status), status);
};

UChar32 point(char32_t c) { return static_cast<UChar32>(c); }

Sequence sequence(const icu::UnicodeString& text) {
  Sequence out;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
    out += static_cast<char32_t>(text.char32At(i));
  return out;
}

bool is_syllable(char32_t c) { return c >= kFirstSyllable && c <= kLastSyllable; }

// --- what a code point becomes ------------------------------------------------------------------------------------

// One code point in one form: its image, alone; and whether nothing before it can change that.
struct Fate {
  Sequence image;
  bool bounded = true;
};
using Ask = std::function<Fate(char32_t)>;

Fate mapped(const icu::Normalizer2& normalizer, char32_t c) {
  icu::UnicodeString image(point(c));
  if (icu::UnicodeString found; normalizer.getDecomposition(point(c), found)) {
    UErrorCode status = U_ZERO_ERROR;
    image = normalizer.normalize(image, status);
    if (U_FAILURE(status)) give_up(u_errorName(status));
  }
  return {sequence(image), normalizer.hasBoundaryBefore(point(c)) != 0};
}

// NFKC_Casefold before it is composed: what its regions are made of.
Fate decomposed_casefold(const Icu& icu, char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString image(point(c));
  if (icu::UnicodeString found; icu.casefold.getDecomposition(point(c), found))
    image = icu.nfd.normalize(icu.casefold.normalize(image, status), status);
  if (U_FAILURE(status)) give_up(u_errorName(status));
  const bool bounded = !image.isEmpty() && icu.nfd.hasBoundaryBefore(image.char32At(0));
  return {sequence(image), bounded};
}

// --- the tables ---------------------------------------------------------------------------------------------------

// Numbers that were seen before are found again, not stored twice.
template <class Number>
class Pool {
 public:
  std::size_t place(const std::vector<Number>& numbers) {
    const auto [found, fresh] = places_.try_emplace(numbers, pool_.size());
    if (fresh) pool_.insert(pool_.end(), numbers.begin(), numbers.end());
    return found->second;
  }
  const std::vector<Number>& numbers() const { return pool_; }

 private:
  std::map<std::vector<Number>, std::size_t> places_;
  std::vector<Number> pool_;
};

std::vector<char> utf8(const Sequence& text) {
  std::string bytes;
  for (const auto c : text) icu::UnicodeString(point(c)).toUTF8String(bytes);
  return {bytes.begin(), bytes.end()};
}

enum class Kind : std::uint8_t { lone, mark, inside, syllable };  // as in normal_tables.hpp

class Rules {
 public:
  explicit Rules(const Icu& icu) : icu_(icu) {
    add({});  // rule 0: left alone
  }

  std::uint16_t rule(char32_t c, const Fate& fate) {
    const bool same = fate.image == Sequence(1, c);
    if (same && fate.bounded) return 0;
    Row row{};
    if (same) {
      row = {0, 0, 0, 0, icu_.nfd.getCombiningClass(point(c)), Kind::mark};
    } else if (is_syllable(c)) {
      row.kind = Kind::syllable;
    } else {
      std::vector<std::uint32_t> units;
      for (const auto part : fate.image)
        units.push_back(part | static_cast<std::uint32_t>(icu_.nfd.getCombiningClass(point(part))) << 24);
      const auto image = utf8(fate.image);
      row = {images.place(image),
             image.size(),
             this->units.place(units),
             units.size(),
             0,
             fate.bounded && !fate.image.empty() ? Kind::lone : Kind::inside};
    }
    return add(row);
  }

  void print(std::ostream& out) const {
    out << "constexpr Rule kRules[] = {\n";
    for (const auto& row : rows_)
      out << '{' << row.image << ',' << row.units << ',' << row.image_size << ',' << row.unit_count << ','
          << unsigned{row.combining_class} << ",Kind{" << static_cast<unsigned>(row.kind) << "}},\n";
    out << "};\n";
  }

  Pool<char> images;
  Pool<std::uint32_t> units;

 private:
  struct Row {
    std::size_t image, image_size, units, unit_count;
    std::uint8_t combining_class;
    Kind kind;
    auto operator<=>(const Row&) const = default;
  };

  std::uint16_t add(const Row& row) {
    const auto [found, fresh] = numbers_.try_emplace(row, rows_.size());
    if (fresh) rows_.push_back(row);
    if (rows_.size() > 0xFFFF || row.image > 0xFFFF || row.units > 0xFFFF) give_up("too many rules");
    if (row.image_size > 0xFF || row.unit_count > 0xFF) give_up("too long an image");
    return static_cast<std::uint16_t>(found->second);
  }

  const Icu& icu_;
  std::vector<Row> rows_;
  std::map<Row, std::size_t> numbers_;
};

template <class Numbers>
void print(std::ostream& out, const std::string& type, const std::string& name, const Numbers& numbers) {
  out << "constexpr " << type << ' ' << name << "[] = {";
  std::size_t column = 0;
  for (const auto number : numbers) out << (column++ % 32 == 0 ? "\n" : "") << +number << ',';
  out << "\n};\n";
}

// One number for each code point, in three steps: its plane of 4,096, its run of 64, itself. Equal parts are shared.
void print_trie(std::ostream& out, const std::string& name, const std::vector<std::uint16_t>& values) {
  Pool<std::uint16_t> leaves, middles;
  std::vector<std::uint8_t> tops;
  for (std::size_t top = 0; top < kEnd; top += kLeaf * kLeaf) {
    std::vector<std::uint16_t> middle;
    for (auto at = top; at < top + kLeaf * kLeaf; at += kLeaf) {
      const auto first = values.begin() + static_cast<std::ptrdiff_t>(at);
      middle.push_back(static_cast<std::uint16_t>(leaves.place({first, first + kLeaf}) / kLeaf));
    }
    tops.push_back(static_cast<std::uint8_t>(middles.place(middle) / kLeaf));
  }
  print(out, "std::uint16_t", name + "Leaves", leaves.numbers());
  print(out, "std::uint16_t", name + "Middles", middles.numbers());
  print(out, "std::uint8_t", name + "Tops", tops);
  out << "constexpr Trie " << name << "{" << name << "Tops, " << name << "Middles, " << name << "Leaves};\n";
}

void print_form(std::ostream& out, const std::string& name, Rules& rules, const Ask& ask) {
  std::vector<std::uint16_t> values(kEnd);
  for (char32_t c = 0; c < kEnd; ++c)
    if (!U_IS_SURROGATE(c)) values[c] = rules.rule(c, ask(c));
  print_trie(out, name, values);
}

// --- composition --------------------------------------------------------------------------------------------------

// Pairs in one array: first f, second s stand at offset[f] + s, unless another first's pair stands there. The offsets
// are the smallest that fit, those of the firsts with most seconds being found before the others'.
void print_pairs(std::ostream& out, const icu::Normalizer2& nfc) {
  std::map<char32_t, std::map<char32_t, char32_t>> pairs;
  std::map<char32_t, std::size_t> second_rank;
  for (char32_t c = 0; c < kEnd; ++c) {
    icu::UnicodeString raw;
    if (is_syllable(c) || !nfc.getRawDecomposition(point(c), raw)) continue;
    const auto parts = sequence(raw);
    if (parts.size() != 2 || nfc.composePair(point(parts[0]), point(parts[1])) != point(c)) continue;
    pairs[parts[0]][parts[1]] = c;
    second_rank.try_emplace(parts[1], 0);
  }
  std::size_t rank = 0;
  for (auto& [second, its_rank] : second_rank) its_rank = ++rank;

  std::vector<char32_t> firsts;
  for (const auto& [first, seconds] : pairs) firsts.push_back(first);
  std::ranges::stable_sort(firsts, [&](char32_t a, char32_t b) { return pairs[a].size() > pairs[b].size(); });
  constexpr std::size_t kBits = 7;  // of a value that a second's rank takes; the rest is the first's
  if (rank >= (1U << kBits) || firsts.size() >= (1U << (16 - kBits))) give_up("too many pairs");

  std::vector<std::uint16_t> values(kEnd);
  for (const auto& [second, its_rank] : second_rank) values[second] = static_cast<std::uint16_t>(its_rank);
  std::vector<std::uint16_t> offsets(1);
  std::vector<std::uint32_t> composites;
  for (const auto first : firsts) {
    std::size_t offset = 0;
    const auto fits = [&] {
      return std::ranges::all_of(pairs[first], [&](const auto& pair) {
        const auto at = offset + second_rank[pair.first];
        return at >= composites.size() || composites[at] == 0;
      });
    };
    while (!fits()) ++offset;
    const auto number = static_cast<std::uint32_t>(offsets.size());
    for (const auto& [second, composite] : pairs[first]) {
      const auto at = offset + second_rank[second];
      composites.resize(std::max(composites.size(), at + 1));
      composites[at] = composite | number << 21;
    }
    values[first] = static_cast<std::uint16_t>(values[first] | number << kBits);
    offsets.push_back(static_cast<std::uint16_t>(offset));
  }
  composites.resize(composites.size() + (1U << kBits));  // so that no second leads past the end
  print_trie(out, "kPairRanks", values);
  print(out, "std::uint16_t", "kPairOffsets", offsets);
  print(out, "std::uint32_t", "kComposites", composites);
}

}  // namespace

int main(int count, char** argument) {
  if (count != 2) {
    std::cerr << "usage: normal_tables OUT.inc\n";
    return 2;
  }
  const Icu icu;
  Rules rules(icu);
  std::ofstream out(argument[1], std::ios::binary);
  out << "// GENERATED by normal_tables from ICU " U_ICU_VERSION ", Unicode " U_UNICODE_VERSION ". Do not edit.\n";
  print_form(out, "kNfc", rules, [&](char32_t c) { return mapped(icu.nfc, c); });
  print_form(out, "kNfd", rules, [&](char32_t c) { return mapped(icu.nfd, c); });
  print_form(out, "kNfkc", rules, [&](char32_t c) { return mapped(icu.nfkc, c); });
  print_form(out, "kNfkd", rules, [&](char32_t c) { return mapped(icu.nfkd, c); });
  print_form(out, "kCasefold", rules, [&](char32_t c) { return mapped(icu.casefold, c); });
  print_form(out, "kCasefoldApart", rules, [&](char32_t c) { return decomposed_casefold(icu, c); });
  print_form(out, "kFullFold", rules,
             [&](char32_t c) { return Fate{sequence(icu::UnicodeString(point(c)).foldCase())}; });
  print_form(out, "kSimpleFold", rules, [&](char32_t c) {
    return Fate{Sequence(1, static_cast<char32_t>(u_foldCase(point(c), U_FOLD_CASE_DEFAULT)))};
  });
  rules.print(out);
  std::vector<std::uint8_t> images(rules.images.numbers().begin(), rules.images.numbers().end());
  images.resize(images.size() + 16);  // an image is copied 16 bytes at a time
  print(out, "std::uint8_t", "kImages", images);
  print(out, "std::uint32_t", "kUnits", rules.units.numbers());
  print_pairs(out, icu.nfc);
  return out.good() ? 0 : 2;
}
