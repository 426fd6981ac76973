// A stranger's key is "name:" and the name in the nominative, in small letters but for the first of each word. Once
// named in full, the family name means the same person in every Russian case, and so does the given name alone.

#include "stranger_names.hpp"

#include <algorithm>
#include <behistun/names.hpp>
#include <behistun/unicode.hpp>

#include "known/institutions.hpp"
#include "known/name_words.hpp"
#include "name_shape.hpp"
#include "words/paradigm.hpp"

namespace behistun::mention {

namespace {

/// "HU" beside "CHUNHUA", but not the "JF" of "JF KENNEDY".
bool is_syllable(std::string_view lower) {
  constexpr std::string_view kVowels[] = {"a", "e", "i", "o", "u", "y", "а", "е", "и", "о", "у", "ы", "э", "ю", "я"};
  return letters_in(lower) > 1 && std::any_of(std::begin(kVowels), std::end(kVowels),
                                              [&](auto vowel) { return lower.find(vowel) != std::string_view::npos; });
}

// « David MARTINON » is David Martinon, "HU CHUNHUA" Hu Chunhua; but "JFK" and "bin" stay.
std::string in_name_case(const std::string& text) {
  constexpr std::size_t kInitials = 3;  // letters that may be initials
  const bool is_all_upper = text.find(' ') != std::string::npos && unicode::to_upper(text) == text;
  std::string cased;
  for (std::size_t at = 0; at < text.size();) {
    auto end = std::min(text.find_first_of(" -'", at), text.size());
    const auto word = text.substr(at, end - at);
    const auto lower = unicode::to_lower(word);
    const auto first = word.empty() ? 0 : unicode::code_point(word, 0).size;
    const bool may_be_cased = letters_in(lower) > kInitials || (is_all_upper && is_syllable(lower));
    const bool is_upper =
        !word.empty() && may_be_cased && unicode::to_upper(word) == word && word.find('.') == std::string::npos;
    cased += is_upper ? word.substr(0, first) + lower.substr(std::min<std::size_t>(lower.size(), first)) : word;
    if (end < text.size()) cased += text[end++];
    at = end;
  }
  return cased;
}

/// «Сунь» of «Сунь Вэйдун»: a family name that stands first, and in no case changes.
bool opens_with_family(const std::string& nominative) {
  const auto parsed = names::parse(nominative);
  return !parsed.tokens.empty() && parsed.tokens.front().part == names::Part::family;
}

}  // namespace

bool tells_its_case(std::string_view given) {
  constexpr std::string_view kSame[] = {"а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "."};
  constexpr std::size_t kShortest = 8;  // bytes: of four letters
  return given.size() >= kShortest && begins_cyrillic(given) &&
         std::none_of(std::begin(kSame), std::end(kSame), [&](auto end) { return given.ends_with(end); });
}

void Strangers::take(std::size_t first, std::size_t last, bool in_nominative) {
  // «Патриарх Кирилл Кирилл Патриарх Московский»: a caption and the speaker behind it.
  if (last - first == 2 && scene_.word(first) == scene_.word(first + 1)) --last;
  // 'José "Pepe" Krumov' is José Krumov.
  std::string text(scene_.written(first, last));
  if (const auto open = text.find(" \""), close = text.find("\" "); open < close && close != std::string::npos)
    text.erase(open, close + 1 - open);
  take(first, last, text, in_nominative);
}

void Strangers::take(std::size_t first, std::size_t last, const std::string& text, bool in_nominative) {
  const NameShape shape(scene_, roll_);
  if (shape.ends_a_name(first, 1) || (last - first == 1 && shape.is_of_the_noun_behind(first))) return;
  for (auto at = first; at < last; ++at)
    if (is_institution(scene_, at)) return;
  if (is_abbreviated(first, last) || shape.is_half_of_a_firm(first, last)) return;
  const auto key = key_of(in_name_case(text), in_nominative);
  const auto words = segment::tokenize(key.substr(kStranger.size()));
  const auto written = scene_.word(last - 1);
  if (letters_in(written) > 1) by_family_.add(written, key);  // "Juan Carlos I"
  if (words.size() > 1 && begins_cyrillic(words[words.size() - 1].folded))
    for (const auto& form : russian_forms(words[words.size() - 1].folded, WordClass::name, '-'))
      by_family_.add(form, key);
  if (words.size() > 1) by_given_.add(words[0].folded, key);
  roll_.take(first, last, key);
}

// «ВС РА»: of two letters each.
bool Strangers::is_abbreviated(std::size_t first, std::size_t last) const {
  return begins_cyrillic(scene_.word(first)) && !scene_.any_of(first, last, [](const Token& one) {
    return !one.upper || one.initial || letters_in(one.folded) > 2;
  });
}

// The same name stands many times in a text, and its nominative is dear.
std::string_view Strangers::key_of(const std::string& written, bool in_nominative) {
  const auto [at, is_new] = keys_.try_emplace(written);
  if (is_new && in_nominative) {
    at->second = roll_.keep(std::string(kStranger) + written);
  } else if (is_new) {
    const auto candidates = names::lemma(written);
    const auto given = [](std::string_view name) { return name.substr(0, name.find(' ')); };
    const auto stands = std::find_if(candidates.begin(), candidates.end(), [&](const auto& one) {
      if (given(one.text) != given(candidates.front().text)) return false;
      if (one.text != written) return stands_in_text(one.text);
      return tells_its_case(given(written)) && !opens_with_family(candidates.front().text);
    });
    const auto best = stands == candidates.end() ? candidates.begin() : stands;
    at->second = roll_.keep(std::string(kStranger) + (best == candidates.end() ? written : best->text));
  }
  return at->second;
}

bool Strangers::stands_in_text(std::string_view name) const {
  const auto words = segment::tokenize(name);
  if (words.size() != 2 || !begins_cyrillic(words[1].folded)) return false;
  const auto &given = words[0].folded, &family = words[1].folded;
  const auto& capitals = roll_.capitals();
  return std::any_of(capitals.begin(), capitals.end(), [&](std::size_t at) {
    return scene_.word(at) == family && ((at > 0 && scene_.word(at - 1) == given) ||
                                         (at + 1 < scene_.tokens.size() && scene_.word(at + 1) == given));
  });
}

}  // namespace behistun::mention
