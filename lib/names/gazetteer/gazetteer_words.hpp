#pragma once
// What this room asks of the built-in gazetteer by words, as bytes that are used where they lie. Made when the library
// is built (tools/build/compile_words.cpp).

#include <behistun/laid_out.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace behistun::names {

struct GazetteerWords {
  /// What a phrase in lower case may be beside a title.
  static constexpr std::uint8_t kGenitive = 1;  ///< a Russian name of a state or body in the genitive, an abbreviation
  static constexpr std::uint8_t kLinked = 2;    ///< a name in Latin letters, behind "of"
  static constexpr std::uint8_t kBefore = 4;    ///< an English adjective, an article, an abbreviation, "former"
  static constexpr std::uint8_t kCharge = 8;    ///< a word of charges.tsv
  static constexpr std::size_t kMostWords =
      5;  ///< «Боливарианской Республики Венесуэла», "of the United Arab Emirates"

  explicit GazetteerWords(std::string_view bytes) : GazetteerWords(laid_out::Reader(bytes)) {}
  static const GazetteerWords& get();

  std::uint8_t kinds_of(std::string_view phrase) const {
    const auto at = phrases.find(phrase);
    return at == laid_out::Lookup::kNone ? std::uint8_t{0} : kinds[at];
  }

  laid_out::Lookup phrases;
  std::span<const std::uint8_t> kinds;
  laid_out::Lookup people, families;  ///< Russian names of people, and the last words of these

 private:
  /// Members are taken in the order of their declaration.
  explicit GazetteerWords(laid_out::Reader in)
      : phrases(in), kinds(in.take<std::uint8_t>()), people(in), families(in) {}
};

/// The bytes of the image, of the rows that are built in.
std::string lay_out_gazetteer_words();

}  // namespace behistun::names
