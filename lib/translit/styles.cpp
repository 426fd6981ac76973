// Spellings of a word in one style.
//
// The table press-ways says what each letter may be written; a model says, for each style, how likely each of these is
// between which neighbours. A word is walked from left to right, and a beam keeps its likeliest spellings. Within one
// style letters are independent: what keeps a spelling of one piece (Choïgou, not Choygu) is the style itself, which is
// one for the whole name.

#include "styles.hpp"
#include <algorithm>
#include <behistun/unicode.hpp>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include "rules.hpp"

#include "press-styles.model.hpp"

namespace behistun::translit {
namespace {

constexpr Row kWays[] = {
#include "press-ways.inc"
};
constexpr std::size_t kStyleBeam = 16;
constexpr std::size_t kMostWays = 8;
constexpr std::size_t kLongestStyled = 40;  ///< letters
constexpr std::size_t kLongestTold = 5;     ///< letters by which the style of a word is told
constexpr double kUnseenWay = 10;           ///< bits of a way that the model does not name

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> out;
  while (true) {
    const auto end = std::min(text.find(at), text.size());
    out.push_back(text.substr(0, end));
    if (end == text.size()) return out;
    text.remove_prefix(end + 1);
  }
}

struct WaysRow {
  std::size_t number = 0;
  bool at_end = false;
  std::vector<std::u32string> ways;
};

const std::map<std::u32string, WaysRow, std::less<>>& ways_table() {
  static const auto table = [] {
    std::map<std::u32string, WaysRow, std::less<>> out;
    for (const auto& row : kWays) {
      WaysRow made;
      made.number = static_cast<std::size_t>(&row - kWays);
      made.at_end = row.when == "_#";
      for (const auto way : split(row.to, ' '))
        made.ways.push_back(way == "-" ? std::u32string() : unicode::to_utf32(way));
      out.emplace(unicode::to_utf32(row.from), std::move(made));
    }
    return out;
  }();
  return table;
}

std::string key(std::size_t row, std::string_view where) { return std::to_string(row) + ' ' + std::string(where); }

}  // namespace

char32_t kind_of_letter(char32_t letter) {
  if (std::u32string_view(U"#ьъй").find(letter) != std::u32string_view::npos) return letter;
  return std::u32string_view(U"аеёиоуыэюя").find(letter) != std::u32string_view::npos ? U'V' : U'C';
}

std::span<const Row> press_ways() { return kWays; }

std::vector<PressPiece> press_pieces(std::u32string_view word) {
  const auto& table = ways_table();
  std::vector<PressPiece> out;
  for (std::size_t at = 0; at < word.size();) {
    auto found = table.end();
    std::size_t size = 2;
    if (at + size <= word.size()) found = table.find(word.substr(at, size));
    if (found != table.end() && found->second.at_end && at + size != word.size()) found = table.end();
    if (found == table.end()) found = table.find(word.substr(at, size = 1));
    if (found == table.end()) return {};
    const char32_t left = at == 0 ? U'#' : word[at - 1];
    const char32_t right = at + size == word.size() ? U'#' : word[at + size];
    const bool nearly_last = at + size + 1 == word.size();
    PressPiece piece;
    piece.row = found->second.number;
    piece.size = size;
    piece.narrow = unicode::to_utf8(std::u32string{left, U'_', right}) + (nearly_last ? "#" : "");
    piece.wide = unicode::to_utf8(std::u32string{kind_of_letter(left), U'~', kind_of_letter(right)});
    piece.ways = &found->second.ways;
    out.push_back(std::move(piece));
    at += size;
  }
  return out;
}

std::vector<PressWays> ways_to(const std::vector<PressPiece>& pieces, std::u32string_view spelling) {
  std::vector<PressWays> out;
  PressWays taken;
  const auto walk = [&](auto&& self, std::u32string_view rest) -> void {
    if (out.size() == kMostWays) return;
    if (taken.size() == pieces.size()) {
      if (rest.empty()) out.push_back(taken);
      return;
    }
    const auto& ways = *pieces[taken.size()].ways;
    for (std::size_t way = 0; way < ways.size(); ++way) {
      if (!rest.starts_with(ways[way])) continue;
      taken.push_back(way);
      self(self, rest.substr(ways[way].size()));
      taken.pop_back();
    }
  };
  if (!pieces.empty() && pieces.size() <= kLongestStyled) walk(walk, spelling);
  return out;
}

PressStyles::PressStyles(std::string_view model) {
  for (const auto line : split(model, '\n')) {
    if (line.empty() || line.starts_with("# ")) continue;
    const auto fields = split(line, '\t');
    if (fields.size() != 4) continue;
    auto style = static_cast<std::size_t>(std::find(names_.begin(), names_.end(), fields[0]) - names_.begin());
    if (style == names_.size()) {
      names_.emplace_back(fields[0]);
      costs_.emplace_back();
    }
    if (fields[1].starts_with("into ")) {
      auto& shares = shares_[std::string(fields[1].substr(5))][std::string(fields[2])];
      shares.resize(std::max(shares.size(), style + 1));
      shares[style] = std::strtod(std::string(fields[3]).c_str(), nullptr);
      continue;
    }
    const auto found = ways_table().find(unicode::to_utf32(fields[2]));
    if (found == ways_table().end()) continue;
    const auto& row = found->second;
    auto& costs = costs_[style].try_emplace(key(row.number, fields[1]), row.ways.size(), kUnseenWay).first->second;
    const auto said = split(fields[3], ' ');
    for (std::size_t i = 0; i + 1 < said.size(); i += 2) {
      const auto way = said[i] == "-" ? std::u32string() : unicode::to_utf32(said[i]);
      const auto at = std::find(row.ways.begin(), row.ways.end(), way);
      if (at != row.ways.end())
        costs[static_cast<std::size_t>(at - row.ways.begin())] = std::strtod(std::string(said[i + 1]).c_str(), nullptr);
    }
  }
}

std::size_t PressStyles::find(std::string_view name) const {
  const auto found = std::find(names_.begin(), names_.end(), name);
  assert(found != names_.end());  // the model is built in
  return static_cast<std::size_t>(found - names_.begin());
}

const PressStyles::Costs* PressStyles::costs(std::size_t style, const PressPiece& piece) const {
  for (const std::string_view where :
       {std::string_view(piece.narrow), std::string_view(piece.wide), std::string_view("_")})
    if (const auto found = costs_[style].find(key(piece.row, where)); found != costs_[style].end())
      return &found->second;
  return nullptr;
}

std::vector<double> PressStyles::shares(std::u32string_view word, std::string_view language) const {
  const auto of_language = shares_.find(language);
  if (of_language != shares_.end())
    for (auto size = std::min(kLongestTold, word.size()) + 1; size-- > 0;) {
      const auto found = of_language->second.find(unicode::to_utf8(word.substr(word.size() - size)));
      if (found == of_language->second.end()) continue;
      auto out = found->second;
      out.resize(names_.size());
      return out;
    }
  return std::vector<double>(names_.size(), 1.0 / static_cast<double>(std::max<std::size_t>(names_.size(), 1)));
}

std::vector<PressStyles::Answer> PressStyles::best(std::u32string_view word, std::size_t style,
                                                   std::size_t limit) const {
  const auto pieces = press_pieces(word);
  if (pieces.empty() || word.size() > kLongestStyled) return {};
  std::map<std::u32string, double> reached = {{U"", 1}};  // text so far, and its probability
  std::vector<Answer> kept;
  for (const auto& piece : pieces) {
    const auto* const costs = this->costs(style, piece);
    std::map<std::u32string, double> next;
    for (const auto& [text, p] : reached)
      for (std::size_t way = 0; way < piece.ways->size(); ++way)
        next[text + (*piece.ways)[way]] += p * std::exp2(costs == nullptr ? -1 : -(*costs)[way]);
    kept.clear();
    for (const auto& [text, p] : next) kept.push_back({text, -std::log2(p)});
    std::stable_sort(kept.begin(), kept.end(), [](const Answer& a, const Answer& b) { return a.bits < b.bits; });
    if (kept.size() > kStyleBeam) kept.resize(kStyleBeam);
    reached.clear();
    for (const auto& answer : kept) reached[answer.text] = std::exp2(-answer.bits);
  }
  std::erase_if(kept, [](const Answer& answer) { return answer.text.empty(); });
  if (kept.size() > limit) kept.resize(limit);
  return kept;
}

double PressStyles::bits(std::u32string_view word, std::u32string_view spelling, std::size_t style) const {
  const auto pieces = press_pieces(word);
  double probability = 0;
  for (const auto& ways : ways_to(pieces, spelling)) {
    double cost = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i)
      if (const auto* const costs = this->costs(style, pieces[i]); costs != nullptr) cost += (*costs)[ways[i]];
    probability += std::exp2(-cost);
  }
  return probability > 0 ? std::min(-std::log2(probability), kNeverInStyle - 1) : kNeverInStyle;
}

const PressStyles& press_styles() {
  static const PressStyles styles(embedded::press_styles_model());
  return styles;
}

}  // namespace behistun::translit
