#pragma once
// What the tables of this room say of words.

#include <array>
#include <behistun/names.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>
#include "heard.hpp"
#include "syllables.hpp"

namespace behistun::names {

/// Lower case, letters, digits and hyphens only, without marks; й, ё, ї, ў stay, Greek, Georgian and Armenian letters
/// are Latin ones. What tables are looked up by.
std::string fold(std::string_view word);
/// How much room a text of so many bytes may need to be folded, sixteen bytes at a time.
constexpr std::size_t room_to_fold(std::size_t bytes) { return 3 * bytes + 16; }
/// The same, into a place where there is that much room; answers where it ends.
char* fold(std::string_view word, char* out);

/// A few numbers among those that the image of known words begins with, so that what is known of a word can lie there.
struct Numbers {
  std::uint32_t first = 0, count = 0;
  const std::uint16_t* begin() const;
  const std::uint16_t* end() const { return begin() + count; }
  bool empty() const { return count == 0; }
};

/// What the table of given names knows of a word, in any of its spellings.
struct KnownGiven {
  Numbers groups;  ///< rows that hold it: words that share one are forms of one name
  Gender gender = Gender::unknown;
  std::array<std::uint8_t, 3> unused{};
};
bool share_a_group(const KnownGiven& a, const KnownGiven& b);

/// What all tables know of a word. It lies in the image of known words, byte by byte.
struct Facts {
  Numbers counterparts;    ///< rows of the tables of counterparts that hold it: Ив, "Yves"
  Numbers well_known;      ///< people of the gazetteer whose family name it is: Орбан, "Orbán"
  Numbers families_first;  ///< rows that hold it as a Chinese, Korean or Vietnamese family name
  KnownGiven given;
  std::uint32_t particle_bit = 0;  ///< the same for all forms of a particle: «фон», "von"
  std::uint32_t bearers = 0;       ///< people counted whose family name it is; 0 if fewer than two
  std::uint16_t number = 0;        ///< of a known word, among these
  std::uint8_t suffix_form = 0;    ///< the same for all forms of a suffix: "Jr.", «младший»
  Syllabaries syllabaries = 0;     ///< the languages of families_first
  bool known = false;              ///< some table has it
  bool particle = false, suffix = false;
  bool suffix_in_capitals = false;     ///< only so is it one: "XIV", "MP"
  bool before_two_families = false;    ///< a given name, mostly of Spanish speakers, who have two family names
  bool first_of_two_families = false;  ///< the first of two, mostly: «Гарсия», "López"
  bool legal_form = false;             ///< of companies and bodies: "Ltd", "Bank", "министерство"
  bool small_word = false;             ///< tells no company or body from another: "of"
  bool is_given() const { return !given.groups.empty(); }
  bool stands_first() const { return !families_first.empty(); }
};
static_assert(std::has_unique_object_representations_v<Facts>);
/// Facts of a folded word; those of an unknown one say nothing. One look into a table.
const Facts& facts(std::string_view folded);
/// Facts by a number that stands for them in files, 0 for those of an unknown word; of another number the same.
std::uint16_t number_of(const Facts& facts);
const Facts& facts_of_number(std::uint16_t number);
/// How a word is written and sounds.
struct Sounded {
  translit::Spelt spelt;
  Heard heard;
};
/// Of a known word.
const Sounded& sounded(const Facts& known);
/// Of the same, translit::sound_key().
std::string_view sound_key(const Facts& known);
/// The facts of a given name, nullptr if it is not known as one.
const KnownGiven* known_given(std::string_view folded);

/// All spellings of the given name in a row, folded.
std::vector<std::string_view> forms_of_group(std::uint16_t group);
/// All spellings of a family name that stands first, folded, the Russian one first.
std::vector<std::string_view> forms_of_family(std::uint16_t family);
/// Is there a family name of one of the languages that both are?
bool share_a_family(const Facts& a, const Facts& b, Syllabaries asked);
/// Has one name in two scripts shown that the two mean each other, though their letters do not tell it?
bool are_counterparts(const Facts& a, const Facts& b);
/// Is there someone in the gazetteer whose family name both are?
bool share_a_bearer(const Facts& a, const Facts& b);
/// A number that changes with the tables that an index of names depends on: words and sounds.
std::uint32_t fingerprint_of_tables();

bool is_cyrillic(std::string_view word);

}  // namespace behistun::names
