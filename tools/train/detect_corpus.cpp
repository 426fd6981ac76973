#include "detect_corpus.hpp"

#include <behistun/unicode.hpp>
#include <map>
#include <sstream>

namespace behistun::train {

void LanguageCorpus::add(std::string_view name, std::string_view line, std::string_view kin) {
  add(name, line, kin, false, 0);
}

void LanguageCorpus::add_word(std::string_view name, std::string_view word, std::uint32_t uses) {
  add(name, word, {}, true, uses);
}

void LanguageCorpus::add_name(std::string_view name) { keep({{}, name, false, {}, 0}); }

void LanguageCorpus::add_romanized() {
  const auto originals = samples_;
  std::size_t number = 0;
  for (const auto& sample : originals) {
    if (sample.language != "ru" || sample.word_list || ++number % 4 != 0) continue;
    keep({"ru-Latn", detect::romanized_russian(sample.text, number % 8 == 0), false, "ru-Latn", 0});
  }
}

std::string LanguageCorpus::hash() const {
  std::ostringstream out;
  out << std::hex << hash_;
  return out.str();
}

std::string LanguageCorpus::counts() const {
  std::map<std::string_view, std::size_t> lines;
  for (const auto& sample : samples_) ++lines[sample.language];
  std::ostringstream out;
  for (const auto& [language, count] : lines) out << ' ' << language << ' ' << count;
  return out.str();
}

void LanguageCorpus::add(std::string_view name, std::string_view text, std::string_view kin, bool word_list,
                         std::uint32_t uses) {
  while (!text.empty() && (text.back() == '\r' || text.back() == ' ')) text.remove_suffix(1);
  if (text.empty() || unicode::first_ill_formed(text)) return;
  const auto taught = detect::taught_as(name, text);
  if (taught.code.empty() || left_out_.contains(std::string(taught.code))) return;
  keep({taught.code, text, word_list, kin.empty() ? taught.kin : kin, uses});
}

/// The text is copied.
void LanguageCorpus::keep(detect::Sample sample) {
  sample.text = texts_.emplace_back(sample.text);
  samples_.push_back(sample);
  hash_ = fnv64(sample.text, fnv64(sample.kin, fnv64(sample.language, hash_)));
}

}  // namespace behistun::train
