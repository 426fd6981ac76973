#include "mixed_line.hpp"

#include <algorithm>

namespace behistun::text {

namespace {

// The one script that a mixed word can be in, by itself.
Alphabet of_mixed(const Word& word, std::string_view text) {
  if (roman_number(word)) return Alphabet::latin;
  if (two_words_in_one(word) || roman_ordinal(word, text)) return Alphabet::none;
  return only_reading(word);
}

}  // namespace

MixedLine::MixedLine(std::string_view text, std::span<const Letter> letters, std::span<const std::size_t> begins)
    : text_(text) {
  for (std::size_t i = 0; i + 1 < begins.size(); ++i)
    words_.emplace_back(letters.subspan(begins[i], begins[i + 1] - begins[i]));
  for (const auto& word : words_) scripts_.push_back(word.mixed() ? of_mixed(word, text) : word.telling());

  const auto latin = std::ranges::count(scripts_, Alphabet::latin);
  const auto cyrillic = std::ranges::count(scripts_, Alphabet::cyrillic);
  script_ = latin == 0 && cyrillic > 0   ? Alphabet::cyrillic
            : cyrillic == 0 && latin > 1 ? Alphabet::latin
                                         : Alphabet::none;
  before_.assign(words_.size(), Alphabet::none);
  behind_.assign(words_.size(), Alphabet::none);
  for (std::size_t i = 1; i < words_.size(); ++i)
    before_[i] = scripts_[i - 1] != Alphabet::none ? scripts_[i - 1] : before_[i - 1];
  for (auto i = words_.size() - 1; i > 0; --i)
    behind_[i - 1] = scripts_[i] != Alphabet::none ? scripts_[i] : behind_[i];
  has_latin_sign_ = std::ranges::any_of(words_, [](const Word& word) {
    return word.all(Alphabet::latin) && word.letters().size() == 1 && !is_small_preposition(word);
  });
}

bool MixedLine::amid_cyrillic(std::size_t i) const {
  const bool any = before_[i] == Alphabet::cyrillic || behind_[i] == Alphabet::cyrillic;
  return any && before_[i] != Alphabet::latin && behind_[i] != Alphabet::latin;
}

bool MixedLine::is_name(std::size_t i) const {
  return scripts_[i] == Alphabet::cyrillic && words_[i].letters().size() > 2 &&
         unicode::is_upper(words_[i].letters()[0].value);
}

bool MixedLine::is_small_preposition(const Word& word) {
  return word.letters().size() == 1 && std::u32string_view(U"coy").find(word.letters()[0].value) < 3;
}

}  // namespace behistun::text
