#pragma once
// behistun-train bilingual: parallel texts in, the model of lib/bilingual out.

#include <behistun/base.hpp>
#include <string>
#include <vector>

namespace behistun::train {

/// A row of lib/bilingual/data/corpora.tsv.
struct Corpus {
  Language first = Language::und, second = Language::und;
  std::string first_path, second_path;  ///< under the folder of data; equal line numbers are translations
};

struct BilingualOptions {
  int rounds = 5;
  double least_probability = 0.02;  ///< an entry is kept if one of its two ways reaches this
  double discount = 0.5;            ///< taken from expected counts: what was seen once only may be chance
  double pivot_weight = 4;          ///< the bridge through English counts as many sightings of the Russian word
};

struct BilingualModel {
  std::string bytes;
  std::vector<std::string> report;  ///< lines for the manifest: corpora with their hashes, sizes
};

Result<std::vector<Corpus>> read_corpora(const std::string& path);
/// The same corpora give the same bytes.
Result<BilingualModel> train_bilingual(const std::vector<Corpus>& corpora, const std::string& folder,
                                       const BilingualOptions& options);

}  // namespace behistun::train
