#pragma once
/// @file
/// What the benchmarks read: the bundled corpus, corpora/releases, with its gold.

#include <behistun/base.hpp>
#include <behistun/document.hpp>
#include <string>
#include <utility>
#include <vector>

#include "bench.hpp"

namespace bench {

/// The paragraphs (lines that are not empty) of the corpus's UTF-8 .txt releases in a language, as they lie in the
/// file.
Texts paragraphs(behistun::Language language);

/// Prose to time: the lines of $BEHISTUN_TEXTS/{ru,fr,en}.txt (benchmarks/fetch-texts writes them), every so many so
/// that they are about half a megabyte; without that variable paragraphs().
Texts prose(behistun::Language language);

/// All releases of the corpus, of every format, decoded but not yet analysed; ascending by id.
std::vector<behistun::intake::Release> releases();

/// The paragraphs of a language run together into releases of at least so many bytes; what is left over is left out.
std::vector<behistun::intake::Release> releases_of(behistun::Language language, std::size_t bytes);

/// The pairs of releases whose sentences the gold aligns, by id; relation is "translation" or "readout".
std::vector<std::pair<std::string, std::string>> aligned_pairs(const std::string& relation);

}  // namespace bench
