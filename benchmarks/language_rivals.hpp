#pragma once
/// @file
/// Other libraries that tell languages, each if it is there: CLD2 (libcld2-dev), and fastText (libfasttext-dev) with
/// the model that $BEHISTUN_FASTTEXT_MODEL names.

#include <behistun/base.hpp>
#include <functional>
#include <string>
#include <vector>

namespace rivals {

struct LanguageTeller {
  std::string name;  ///< as the table of benchmarks has it: "cld2", "fasttext"
  std::function<behistun::Language(const std::string& utf8)> tell;
};

std::vector<LanguageTeller> language_tellers();

}  // namespace rivals
