// The table of the sounds made ready, when the library is built.

#include <behistun/unicode.hpp>
#include <cassert>
#include <map>
#include <vector>
#include "sound_table.hpp"

namespace behistun::translit {

class SoundTable::Made {
 public:
  explicit Made(std::span<const Row> rows) {
    number_.fill(kUnknown);
    for (const auto& row : rows) {
      for (const auto c : unicode::to_utf32(row.from)) number(c);
      for (const auto c : unicode::to_utf32(row.when))
        if (c != U'#' && c != U'^' && c != U'_') number(c);
    }
    for (char32_t c = 0; c < kKnownLetters; ++c)
      if (number_[c] == kUnknown) number_[c] = of_one(c, number_);
    for (char32_t c = 0; c < kMarkedLetters; ++c) number_[kKnownLetters + c] = of_one(kMarked + c, number_);
    std::array<std::vector<Rule>, kNumbers> starting;  // by the first letter, in the order of trying
    for (const auto& row : rows) {
      const auto rule = read_rule(row);
      starting[rule.from[0]].push_back(rule);
    }
    RowsOfChoices rows_of_choices;
    for (std::size_t letter = 0; letter < kNumbers; ++letter) {
      std::stable_sort(starting[letter].begin(), starting[letter].end(), [](const Rule& a, const Rule& b) {
        return a.size != b.size ? a.size > b.size : a.conditional > b.conditional;
      });
      const auto first = rules_.size();
      rules_.insert(rules_.end(), starting[letter].begin(), starting[letter].end());
      for (std::size_t next = 0; next < kNumbers; ++next) {
        const auto both = kNumbers * letter + next;
        choices_[both] = choices(first, static_cast<std::uint8_t>(next), rows_of_choices);
        steps_[both] = step_of(choice_[choices_[both]]);
      }
    }
  }

  void write(laid_out::Writer& out) const {
    out.add(std::span(number_));
    out.add(rules_);
    out.add(choice_);
    out.add(choices_);
    out.add(steps_);
  }

 private:
  using RowsOfChoices = std::map<std::vector<std::uint16_t>, std::uint16_t>;

  void number(char32_t c) {
    assert(c < kKnownLetters);  // every letter of the table is Latin or Cyrillic
    if (number_[c] != kUnknown) return;
    number_[c] = ++letters_;
    assert(letters_ < kOther);
  }

  Set read_side(std::string_view letters) const {
    Set set;
    if (letters.empty()) return set;
    set.bits = {0, 0};
    const bool negated = letters.starts_with('^');
    for (const auto c : unicode::to_utf32(letters.substr(negated ? 1 : 0))) {
      const auto letter = c == U'#' ? kEdge : number_[c];
      set.bits[letter >> 6] |= 1ULL << (letter & 63);
    }
    if (negated) set.bits = {~set.bits[0], ~set.bits[1]};
    return set;
  }

  Rule read_rule(const Row& row) const {
    Rule rule;
    for (const auto c : unicode::to_utf32(row.from)) {
      assert(rule.size < rule.from.size());  // no spelling of a sound is longer
      rule.from[rule.size++] = number_[c];
    }
    assert(row.to.size() <= rule.to.size());  // nor stands for more than three
    for (const char c : row.to) rule.to[rule.sounds++] = c;
    if (const auto bar = row.when.find('_'); bar != std::string_view::npos) {
      rule.left = read_side(row.when.substr(0, bar));
      rule.right = read_side(row.when.substr(bar + 1));
      rule.conditional = true;
    }
    rule.certain = rule.conditional ? rule.size == 1 && rule.left.fits_anything() : rule.size <= 2;
    return rule;
  }

  /// Where the rules from number `first` on begin in choice_ that may fit their letter with `next` behind it; equal
  /// rows of them are held once.
  std::uint16_t choices(std::size_t first, std::uint8_t next, RowsOfChoices& known) {
    std::vector<std::uint16_t> fitting;
    for (auto number = first; number < rules_.size(); ++number) {
      const auto& rule = rules_[number];
      if (rule.size > 1 ? rule.from[1] != next : rule.conditional && !rule.right.has(next)) continue;
      fitting.push_back(static_cast<std::uint16_t>(number));
      if (rule.certain) break;
    }
    fitting.push_back(kNoRule);
    const auto [at, is_new] = known.try_emplace(fitting, static_cast<std::uint16_t>(choice_.size()));
    if (is_new) choice_.insert(choice_.end(), fitting.begin(), fitting.end());
    return at->second;
  }

  Step step_of(std::uint16_t choice) const {
    if (choice == kNoRule) return {1, 0};
    const auto& rule = rules_[choice];
    return rule.certain && rule.sounds <= 1 ? Step{rule.size, rule.to[0]} : Step{};
  }

  std::array<std::uint8_t, kKnownLetters + kMarkedLetters> number_;
  std::uint8_t letters_ = 0;
  std::vector<Rule> rules_;
  std::vector<std::uint16_t> choice_;
  std::vector<std::uint16_t> choices_ = std::vector<std::uint16_t>(kNumbers * kNumbers);
  std::vector<Step> steps_ = std::vector<Step>(kNumbers * kNumbers);
};

void SoundTable::lay_out(std::span<const Row> rows, laid_out::Writer& out) { Made(rows).write(out); }

}  // namespace behistun::translit
