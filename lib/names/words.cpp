// What the tables say of a word.

#include "words.hpp"
#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <unordered_map>
#include <unordered_set>

namespace behistun::names {
namespace {

struct ParticleRow {
  std::string_view particle, example;
};
constexpr ParticleRow kParticles[] = {
#include "particles.inc"
};
struct SuffixRow {
  std::string_view suffix, example;
};
constexpr SuffixRow kSuffixes[] = {
#include "suffixes.inc"
};
struct LegalFormRow {
  std::string_view word, example;
};
constexpr LegalFormRow kLegalForms[] = {
#include "legal_forms.inc"
};
struct FirstRow {
  std::string_view ru, latin;
};
constexpr FirstRow kFamiliesFirst[] = {
#include "families_first.inc"
};
struct TitleRow {
  std::string_view phrase, gender, example;
};
constexpr TitleRow kTitles[] = {
#include "titles.inc"
};

using Words = std::unordered_set<std::string>;

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    if (end > at) out.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

Gender read_gender(std::string_view word) {
  if (word == "male") return Gender::male;
  return word == "female" ? Gender::female : Gender::unknown;
}

struct Title {
  std::vector<std::string> words;  ///< with a '*' where any ending may follow
  Gender gender;
};

/// By the first word's first letter (its bytes up to four); longest first.
const std::vector<Title>& titles() {
  static const auto all = [] {
    std::vector<Title> out;
    for (const auto& row : kTitles) out.push_back({split(row.phrase), read_gender(row.gender)});
    std::stable_sort(out.begin(), out.end(),
                     [](const Title& a, const Title& b) { return a.words.size() > b.words.size(); });
    return out;
  }();
  return all;
}

bool word_fits(std::string_view pattern, std::string_view word) {
  if (pattern.ends_with('*')) return word.starts_with(pattern.substr(0, pattern.size() - 1));
  return word == pattern;
}

}  // namespace

std::string fold(std::string_view word) {
  std::string out;
  auto plain = unicode::to_lower(word);
  const bool marks = std::any_of(plain.begin(), plain.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xC3 && byte != 0xD0 && byte != 0xD1;
  });
  if (marks) plain = unicode::strip_marks(plain);
  out.reserve(plain.size());
  for (std::size_t at = 0; at < plain.size();) {
    const auto c = unicode::code_point(plain, at);
    if (unicode::is_letter(c.value) || unicode::is_digit(c.value) || c.value == U'-') out.append(plain, at, c.size);
    at += c.size;
  }
  return out;
}

bool is_particle(std::string_view folded) {
  static const auto all = [] {
    Words words;
    for (const auto& row : kParticles) words.insert(fold(row.particle));
    return words;
  }();
  return all.count(std::string(folded)) != 0;
}

bool is_suffix(std::string_view folded) {
  static const auto all = [] {
    Words words;
    for (const auto& row : kSuffixes) words.insert(fold(row.suffix));
    return words;
  }();
  return all.count(std::string(folded)) != 0;
}

bool is_legal_form(std::string_view folded) {
  static const auto all = [] {
    Words words;
    for (const auto& row : kLegalForms) words.insert(fold(row.word));
    return words;
  }();
  return all.count(std::string(folded)) != 0;
}

bool stands_first(std::string_view folded) {
  static const auto all = [] {
    Words words;
    for (const auto& row : kFamiliesFirst) {
      words.insert(fold(row.ru));
      words.insert(fold(row.latin));
    }
    return words;
  }();
  return all.count(std::string(folded)) != 0;
}

const KnownGiven* known_given(std::string_view folded) {
  static const auto all = [] {
    std::unordered_map<std::string, KnownGiven> table;
    std::uint16_t group = 0;
    for (const auto& row : translit::given_names()) {
      const auto gender = read_gender(row.gender);
      const auto hold = [&](const std::string& form) {
        auto& known = table[fold(form)];
        if (known.groups.empty()) known.gender = gender;
        if (known.gender != gender) known.gender = Gender::unknown;
        if (known.groups.empty() || known.groups.back() != group) known.groups.push_back(group);
      };
      hold(std::string(row.ru));
      for (const auto forms : {row.fr, row.en})
        for (const auto& form : split(forms)) hold(form);
      ++group;
    }
    return table;
  }();
  const auto found = all.find(std::string(folded));
  return found == all.end() ? nullptr : &found->second;
}

bool share_a_group(const KnownGiven& a, const KnownGiven& b) {
  return std::find_first_of(a.groups.begin(), a.groups.end(), b.groups.begin(), b.groups.end()) != a.groups.end();
}

TitleFound title_at(const std::vector<std::string>& lower_words, std::size_t at) {
  for (const auto& title : titles()) {
    if (at + title.words.size() > lower_words.size()) continue;
    bool fits = true;
    for (std::size_t i = 0; i < title.words.size() && fits; ++i) fits = word_fits(title.words[i], lower_words[at + i]);
    if (fits) return {title.words.size(), title.gender};
  }
  return {};
}

bool is_cyrillic(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const auto c = unicode::code_point(word, at);
    if (unicode::script(c.value) == unicode::Script::cyrillic) return true;
    at += c.size;
  }
  return false;
}

std::optional<Gender> patronymic(std::string_view folded) {
  static const std::array kMale = {"ович",    "евич",  "ьич",    "кич",    "мич",    "овича", "евича",
                                   "овичу",   "евичу", "овичем", "евичем", "овиче",  "евиче", "йович",
                                   "ovich",   "evich", "ovitch", "evitch", "ovych",  "evych", "iovych",
                                   "iyovych", "евіч",  "ильича", "ильичу", "ильичом"};
  static const std::array kFemale = {"овна",  "евна", "ична", "овны", "евны",  "овне", "евне", "овну", "евну", "овной",
                                     "евной", "ичны", "ичне", "ичну", "ичной", "ovna", "evna", "ivna", "івна", "їівна"};
  const auto ends = [&](const char* ending) {
    return folded.size() > std::string_view(ending).size() + 1 && folded.ends_with(ending);
  };
  if (std::any_of(kMale.begin(), kMale.end(), ends)) return Gender::male;
  if (std::any_of(kFemale.begin(), kFemale.end(), ends)) return Gender::female;
  return std::nullopt;
}

}  // namespace behistun::names
