// The ends of nominatives, by letters in groups of up to four, counted in the names of people.
//
// A group that is known little leaves room to the shorter one within it (I. H. Witten and T. C. Bell, The
// zero-frequency problem, 1991). The end of a word is a letter, '$'.

#include "nominative.hpp"
#include <array>
#include <behistun/unicode.hpp>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <unordered_map>
#include "letter.hpp"

#include "nominative-words.model.hpp"
#include "nominatives.model.hpp"

namespace behistun::names {
namespace {

constexpr std::size_t kBefore = 3;  ///< letters that the next one is judged by
constexpr std::uint32_t kEnd = 1;

std::uint32_t number(char32_t c) {
  if (c == U'$') return kEnd;
  if (c >= U'а' && c <= U'я') return 2 + (c - U'а');
  if (c == U'ё') return 2 + (U'е' - U'а');
  constexpr std::u32string_view kOthers = U"іїєґў-";
  const auto other = kOthers.find(c);
  return other == std::u32string_view::npos ? 50 : 40 + static_cast<std::uint32_t>(other);
}

struct Context {
  std::uint32_t seen = 0, kinds = 0;  ///< letters after it, and how many different ones
};

class Model {
 public:
  Model() {
    auto rows = embedded::nominatives_model();
    while (!rows.empty()) {
      const auto line = rows.substr(0, rows.find('\n'));
      rows.remove_prefix(std::min(line.size() + 1, rows.size()));
      const auto tab = line.find('\t');
      if (line.starts_with('#') || tab == std::string_view::npos) continue;
      std::uint32_t count = 0, context = 0, letter = 0;
      std::from_chars(line.data() + tab + 1, line.data() + line.size(), count);
      for (const auto c : unicode::to_utf32(line.substr(0, tab))) {
        context = context << 6 | letter;
        letter = number(c);
      }
      counts_[context << 6 | letter] = count;
      contexts_[context].seen += count;
      ++contexts_[context].kinds;
    }
  }

  /// Nats of `letter` after the last of `before`, the nearest last.
  double cost(const std::uint32_t* before, std::size_t known, std::uint32_t letter) const {
    double probability = 1.0 / 64;
    for (std::size_t n = 0; n <= known; ++n) {
      std::uint32_t context = 0;
      for (std::size_t i = known - n; i < known; ++i) context = context << 6 | before[i];
      const auto found = contexts_.find(context);
      if (found == contexts_.end()) break;
      const auto count = counts_.find(context << 6 | letter);
      const double seen = found->second.seen, kinds = found->second.kinds;
      probability = ((count == counts_.end() ? 0.0 : count->second) + kinds * probability) / (seen + kinds);
    }
    return -std::log(probability);
  }

 private:
  std::unordered_map<std::uint32_t, std::uint32_t> counts_;
  std::unordered_map<std::uint32_t, Context> contexts_;
};

/// Words by themselves, ё as е.
class Words {
 public:
  Words() {
    auto rows = embedded::nominative_words_model();
    while (!rows.empty()) {
      const auto line = rows.substr(0, rows.find('\n'));
      rows.remove_prefix(std::min(line.size() + 1, rows.size()));
      const auto tab = line.find('\t');
      if (line.starts_with('#') || tab == std::string_view::npos) continue;
      auto& bearers = bearers_[std::string(line.substr(0, tab))];
      const auto* at = line.data() + tab;
      const auto* const end = line.data() + line.size();
      for (auto* count : {&bearers.men, &bearers.women, &bearers.last})
        if (at < end) at = std::from_chars(at + 1, end, *count).ptr;
    }
  }
  const Bearers* find(const std::string& word) const {
    const auto found = bearers_.find(word);
    return found == bearers_.end() ? nullptr : &found->second;
  }

 private:
  std::unordered_map<std::string, Bearers> bearers_;
};

}  // namespace

const Bearers* bearers_of(std::string_view lower) {
  static const Words words;
  constexpr std::string_view kYo = "ё", kYe = "е";
  std::string word(lower);
  for (auto at = word.find(kYo); at != std::string::npos; at = word.find(kYo, at)) word.replace(at, kYo.size(), kYe);
  return words.find(word);
}

double cost_as_nominative(std::string_view lower, std::size_t from) {
  static const Model model;
  std::array<std::uint32_t, kBefore> before{};
  std::size_t known = 0, place = 0;
  double cost = 0;
  const auto next = [&](std::uint32_t letter) {
    if (place++ >= from) cost += model.cost(before.data(), known, letter);
    if (known == kBefore) {
      before = {before[1], before[2], letter};
    } else {
      before[known++] = letter;
    }
  };
  for (std::size_t at = 0; at < lower.size();) {
    const auto c = character(lower, at);
    next(number(c.value));
    at += c.size;
  }
  next(kEnd);
  return cost;
}

}  // namespace behistun::names
