// Over the title of a page may stand the name of its site, of a section, a button, the path to the page, its tags. What
// makes a line the title, the surest first:
//
//   the address says it again: .../pm-call-with-president-trump
//   the text takes up its words: two of them, or one of at least three
//   it has four words or more
//   it ends as a sentence does, and the text takes up three of its words
//
// and of several such lines the first, but for one with three times the words in common. Otherwise a line that ends as
// a sentence does, or begins small ("by the Secretary General"), is the title only where nothing else can be.

#include "title.hpp"

#include <algorithm>
#include <array>
#include <behistun/text.hpp>
#include <functional>
#include <iterator>
#include <string>

#include "line_shapes.hpp"
#include "lower.hpp"
#include "words_shared.hpp"

namespace behistun::intake {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Are most of the line's longer words, at least three, words of the address? Addresses are written in ASCII.
bool is_told_by(std::string_view line, std::string_view address) {
  constexpr std::size_t kLong = 4, kFewest = 3;
  std::size_t words = 0;
  std::size_t told = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const auto begin = at;
    while (at < line.size() && is_letter(line[at])) ++at;
    if (at - begin < kLong) continue;
    ++words;
    told += address.find(lower(line.substr(begin, at - begin))) != std::string_view::npos ? 1U : 0U;
  }
  return told >= kFewest && told * 3 >= words * 2;
}

}  // namespace

struct SiteName {
  std::string_view phrase, example;
};
constexpr SiteName kSiteNames[] = {
#include "site_names.inc"
};

/// "President of Finland", «Министерство …»: it may be the office's name.
bool may_name_site(std::string_view line) {
  const auto searched = text::search_form(line) + " ";
  return std::any_of(std::begin(kSiteNames), std::end(kSiteNames),
                     [&](const SiteName& row) { return searched.starts_with(std::string(row.phrase) + " "); });
}

/// "12:30 Working lunch with A" is an item of an agenda.
bool opens_with_hour(std::string_view line) {
  const auto digits = line.find_first_not_of("0123456789");
  return (digits == 1 || digits == 2) && digits + 2 < line.size() && (line[digits] == ':' || line[digits] == 'h') &&
         is_digit(line[digits + 1]) && is_digit(line[digits + 2]);
}

/// The first line with two words that the prose takes up, else with one of three; but one that has three times as many
/// as it has, or as many where it may be an office's name: the name of a site ("United Nations Secretary-General")
/// shares words with its pages too.
template <class MayBe>
std::size_t first_taken_up(const std::vector<std::string_view>& lines, const std::vector<std::size_t>& shared,
                           MayBe may_be) {
  constexpr std::size_t kTimes = 3;
  auto first = lines.size(), weak = lines.size();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (shared[i] == 0 || !may_be(lines[i])) continue;
    if (shared[i] == 1) {
      if (weak == lines.size() && count_words(lines[i]) >= 3) weak = i;
    } else if (first == lines.size() ||
               shared[i] >= (may_name_site(lines[first]) ? shared[first] : kTimes * shared[first])) {
      first = i;
    }
  }
  return first < lines.size() ? first : weak;
}

/// What of the text stands below a line of it: no line takes up its own words.
std::string_view below(std::string_view line, std::string_view text) {
  const auto* end = line.data() + line.size();
  const bool within =
      std::less_equal<>()(text.data(), line.data()) && std::less_equal<>()(end, text.data() + text.size());
  return within ? text.substr(static_cast<std::size_t>(end - text.data())) : text;
}

bool is_bare_noun(std::string_view line) {
  constexpr std::array<std::string_view, 22> kNoNouns = {"a",  "apres", "au",   "aux",  "avant", "ce", "ces", "cet",
                                                         "de", "des",   "du",   "elle", "en",    "il", "l",   "la",
                                                         "le", "les",   "lors", "pour", "un",    "une"};
  constexpr std::array<std::string_view, 6> kOf = {"avec", "d", "de", "des", "du", "entre"};
  const auto is_among = [](const auto& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  std::string_view words[3];
  const auto searched = text::search_form(line);
  std::string_view rest = searched;
  for (auto& word : words) {
    word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
  }
  return !is_among(kNoNouns, words[0]) && (is_among(kOf, words[1]) || words[2] == "avec" || words[2] == "entre");
}

bool leads_to(std::string_view line, std::string_view title) {
  return line.size() > title.size() && (line.ends_with(title) || line.starts_with(title));
}

std::size_t title_among(const std::vector<std::string_view>& lines, std::string_view prose, std::string_view url) {
  const auto path = std::min(url.find('/', std::min(url.size(), url.find("://") + 3)), url.size());
  const auto address = lower(url.substr(path));
  const auto may_be = [&](std::string_view line) {
    const bool leads = std::any_of(lines.begin(), lines.end(), [&](std::string_view other) {
      return count_words(other) >= 3 && leads_to(line, other);
    });
    const bool asks = line.ends_with('?') || line.ends_with('!');
    return !leads && !(line[0] >= 'a' && line[0] <= 'z') && !opens_with_hour(line) && !is_list_of_tags(line) &&
           (asks || !is_sentence(line));
  };
  const auto first = [&](auto is_title) {
    return static_cast<std::size_t>(std::find_if(lines.begin(), lines.end(), is_title) - lines.begin());
  };
  const auto told = first([&](std::string_view line) { return may_be(line) && is_told_by(line, address); });
  if (told < lines.size()) return told;
  std::vector<std::size_t> shared;
  for (const auto line : lines) shared.push_back(words_shared(line, below(line, prose)));
  const auto taken_up = first_taken_up(lines, shared, may_be);
  if (taken_up < lines.size()) return taken_up;
  const auto long_enough = first([&](std::string_view line) { return count_words(line) >= 4 && may_be(line); });
  if (long_enough < lines.size()) return long_enough;
  constexpr std::size_t kOfSentence = 3;
  const auto sentence = static_cast<std::size_t>(
      std::find_if(shared.begin(), shared.end(), [](std::size_t n) { return n >= kOfSentence; }) - shared.begin());
  return sentence < lines.size() ? sentence : 0;
}

}  // namespace behistun::intake
