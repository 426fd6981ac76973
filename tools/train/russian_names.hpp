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

}  // namespace behistun::train
