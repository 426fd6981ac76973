#pragma once
// Names of people in Russian, as the models of nominatives learn them.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "fnv.hpp"

namespace behistun::train {

/// What was read, as the head of a model tells it.
struct RussianNames {
  std::size_t people = 0;
  std::uint32_t sum = kEmptyFnv32;  ///< of their names
  std::string told() const;         ///< the line "# corpus: …"
};

/// Calls use(gender, names separated by " | ") for each person of persons_trilingual.tsv (id, split, slavic, gender,
/// names in Russian, …) but a tenth, by hash of their id. Says so on stderr, and gives nothing, if it cannot be read.
std::optional<RussianNames> read_russian_names(
    const std::string& path, const std::function<void(std::string_view gender, std::string_view names)>& use);

/// What was read of words, as the head of a model tells it.
struct NameWords {
  std::size_t words = 0;
  std::uint32_t sum = kEmptyFnv32;
  std::string told() const;  ///< the line "#           and …", below that of the people
};

/// Calls use(word, times) for each word of names in Russian that FILE has (wd_russian_80: a spelling in Latin letters,
/// the letters of the word apart, how often) but a tenth, by hash of the word; lower case, ё is е. Each word once, in
/// the order of the alphabet.
std::optional<NameWords> read_name_words(const std::string& path,
                                         const std::function<void(std::u32string_view word, std::uint32_t times)>& use);

}  // namespace behistun::train
