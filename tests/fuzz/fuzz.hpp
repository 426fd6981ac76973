#pragma once
/// @file
/// What the fuzz targets share. A target is one file: it defines LLVMFuzzerTestOneInput, which tries some bytes, and
/// fuzz::seeds(), which says what real input looks like.

#include <behistun/base.hpp>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

/// Inputs to begin from. Each target defines its own.
std::vector<std::string> seeds();

/// The files of corpora/releases, in the order of their paths.
std::vector<std::string> releases();

/// Ends the program with a message unless it holds.
void require(bool holds, const char* what);

/// As bytes come in.
std::string_view bytes(const std::uint8_t* data, std::size_t size);

/// One of our languages, chosen by the input, so that a run is the same each time.
behistun::Language language_for(std::string_view input);

}  // namespace fuzz
