// Both are asked as their manuals advise: plain text, one text at a time, the best label.

#include "language_rivals.hpp"

#include <cstdlib>
#include <iostream>
#include <memory>
#include <sstream>

#ifdef BEHISTUN_WITH_CLD2
#include <cld2/public/compact_lang_det.h>
#endif
#ifdef BEHISTUN_WITH_FASTTEXT
#include <fasttext/fasttext.h>
#endif

namespace rivals {
namespace {

#ifdef BEHISTUN_WITH_CLD2
behistun::Language by_cld2(const std::string& utf8) {
  bool reliable = false;
  const auto language = CLD2::DetectLanguage(utf8.data(), static_cast<int>(utf8.size()), true, &reliable);
  return behistun::language_of(CLD2::LanguageCode(language));
}
#endif

#ifdef BEHISTUN_WITH_FASTTEXT
behistun::Language by_fasttext(const fasttext::FastText& model, const std::string& utf8) {
  static constexpr std::string_view kLabel = "__label__";
  std::istringstream line(utf8 + '\n');
  std::vector<std::pair<fasttext::real, std::string>> labels;
  if (!model.predictLine(line, labels, 1, 0) || labels.empty()) return behistun::Language::und;
  return behistun::language_of(std::string_view(labels.front().second).substr(kLabel.size()));
}
#endif

}  // namespace

std::vector<LanguageTeller> language_tellers() {
  std::vector<LanguageTeller> tellers;
#ifdef BEHISTUN_WITH_CLD2
  tellers.push_back({"cld2", by_cld2});
#else
  std::cerr << "bench_detect: built without CLD2 (libcld2-dev)\n";
#endif
#ifdef BEHISTUN_WITH_FASTTEXT
  if (const char* path = std::getenv("BEHISTUN_FASTTEXT_MODEL")) {
    const auto model = std::make_shared<fasttext::FastText>();
    model->loadModel(path);
    tellers.push_back({"fasttext", [model](const std::string& utf8) { return by_fasttext(*model, utf8); }});
  } else {
    std::cerr << "bench_detect: BEHISTUN_FASTTEXT_MODEL is not set, so without fastText\n";
  }
#else
  std::cerr << "bench_detect: built without fastText (libfasttext-dev)\n";
#endif
  return tellers;
}

}  // namespace rivals
