// From each number back to a word for "resolution": between the two may stand the organ («резолюция СБ ООН 2254»), a
// sign for "number", or in a list a resolution before («резолюции 242 и 338»). Behind the number may stand the year in
// brackets and the organ (« la résolution 2231 (2015) du Conseil de sécurité »), and before an English head the organ
// as well. Where none is named, a number with a stroke is the General Assembly's, another the Security Council's. What
// another body has resolved ("Government Resolution No. 5", «резолюция 2145 ПАСЕ») is no resolution here.

#include "resolutions.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "opening.hpp"

namespace behistun::mention {

namespace {

using segment::joined;
using segment::Token;

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_head(std::string_view folded) {
  return folded == "resolution" || folded == "resolutions" || folded == "unscr" || folded.starts_with("резолюци");
}

bool is_number_word(std::string_view folded) {
  constexpr std::array<std::string_view, 6> kWords = {"no", "nos", "n", "numero", "number", "номер"};
  return among(kWords, folded);
}

bool is_linking(std::string_view folded) {
  constexpr std::array<std::string_view, 11> kWords = {"of", "the", "de", "du", "des", "la", "le", "l", "d", "by", "s"};
  return among(kWords, folded);
}

// An organ's name, or the United Nations', that says no organ.
enum class Organ : std::uint8_t { none, united_nations, security_council, general_assembly, human_rights_council };

std::string_view prefix(Organ organ) {
  if (organ == Organ::general_assembly) return "UNGA-";
  return organ == Organ::human_rights_council ? "UNHRC-" : "UNSC-";
}

class Finder {
 public:
  explicit Finder(const Scene& scene) : scene_(scene), tokens_(scene.tokens), text_(scene.reading.canonical) {}

  std::vector<Mention> run(std::span<const std::size_t> numbers) {
    std::size_t last = 0;  // the last token read
    for (const auto at : numbers)
      if (at > last) last = read_at(at);
    return std::move(found_);
  }

 private:
  struct Number {
    std::size_t first = 0, last = 0;  // tokens
    std::string key;
    bool has_stroke = false;
  };
  struct Named {
    Organ organ = Organ::none;
    bool other = false;     // another body stands there
    std::size_t token = 0;  // behind it, or its first
  };

  std::string_view gap(std::size_t left) const {
    return text_.substr(tokens_[left].span.end, tokens_[left + 1].span.begin - tokens_[left].span.end);
  }
  bool has_gap(std::size_t left, std::string_view between) const {
    return left + 1 < tokens_.size() && gap(left) == between;
  }
  bool in_date(Span span) const {
    return std::any_of(scene_.reading.dates.begin(), scene_.reading.dates.end(),
                       [&](const dates::Date& date) { return date.span.overlaps(span); });
  }

  // The last token read.
  std::size_t read_at(std::size_t at) {
    const auto number = number_at(at);
    if (!number) return at;
    const bool goes_on = follows_another(number->first);
    auto first = number->first;
    Named organ;
    if (goes_on) {
      organ.organ = organ_before_;
    } else if (const auto head = head_before(number->first, organ)) {
      first = *head;
    } else {
      return at;
    }
    auto last = with_year(number->last);
    const auto behind = organ_behind(last);
    if (organ.other || behind.other) return at;
    if (goes_on ? behind.organ != Organ::none : organ.organ == Organ::none || organ.organ == Organ::united_nations)
      organ.organ = behind.organ;
    if (behind.organ != Organ::none) last = behind.token;
    if (organ.organ == Organ::none || organ.organ == Organ::united_nations)
      organ.organ = number->has_stroke ? Organ::general_assembly : Organ::security_council;
    if (goes_on && behind.organ != Organ::none) rename_list(behind.organ);
    organ_before_ = organ.organ;
    list_ = goes_on ? list_ : found_.size();
    last_ = last;
    found_.push_back({Kind::resolution,
                      {tokens_[first].span.begin, end_of(last)},
                      std::string(prefix(organ.organ)) + number->key,
                      {},
                      "UN"});
    return last - 1;
  }

  // "242 and 338 of the Security Council": the organ is that of the whole list.
  void rename_list(Organ organ) {
    for (auto at = list_; at < found_.size(); ++at) {
      auto& key = found_[at].key;
      if (key.starts_with("UNSC-")) key.replace(0, std::string_view("UNSC-").size(), prefix(organ));
    }
  }

  // A bracket that was opened within closes within.
  std::size_t end_of(std::size_t last) const {
    const auto end = tokens_[last - 1].span.end;
    const auto before = text_.substr(0, tokens_[last - 1].span.begin);
    return before.ends_with('(') && text_.substr(end, 1) == ")" ? end + 1 : end;
  }

  // "2254", "68/262", "ES-11/1", "S-30/1".
  std::optional<Number> number_at(std::size_t at) const {
    constexpr std::size_t kMostDigits = 4;
    if (tokens_[at].folded.size() > kMostDigits) return std::nullopt;
    Number number{at, at + 1, std::string(tokens_[at].folded), false};
    if (has_gap(at, "/") && tokens_[at + 1].number && tokens_[at + 1].folded.size() <= kMostDigits) {
      number.key.append("/").append(tokens_[at + 1].folded);
      number.has_stroke = true;
      ++number.last;
    }
    if (has_gap(at - 1, "-") && (tokens_[at - 1].folded == "es" || tokens_[at - 1].folded == "s") &&
        tokens_[at - 1].capital) {
      number.key.insert(0, tokens_[at - 1].folded == "es" ? "ES-" : "S-");
      --number.first;
    }
    const Span digits{tokens_[number.first].span.begin, tokens_[number.last - 1].span.end};
    const bool has_more =
        text_.substr(digits.end, 1) == "-" || text_.substr(digits.end, 1) == "/" || text_.substr(digits.end, 1) == "%";
    if (has_more || in_date(digits)) return std::nullopt;
    return number;
  }

  // Stands the number in a list behind the resolution that was read last?
  bool follows_another(std::size_t first) const {
    if (found_.empty() || last_ == 0 || last_ > first) return false;
    const bool is_next = last_ == first && (gap(first - 1) == ", " || gap(first - 1) == "), ");
    const bool is_behind_and = last_ + 1 == first && (tokens_[last_].folded == "and" || tokens_[last_].folded == "et" ||
                                                      tokens_[last_].folded == "и");
    return is_next || is_behind_and;
  }

  // The organ's name that ends before token `end`; token: its first.
  Named organ_ending(std::size_t end) const {
    constexpr std::size_t kLongest = 6;
    for (auto length = std::min(kLongest, end); length > 0; --length)
      if (const auto& match = scene_.names[end - length]; match.count == length)
        if (auto organ = organ_of(match); organ.organ != Organ::none || organ.other) {
          organ.token = end - length;
          return organ;
        }
    return {};
  }

  Named organ_of(const Match& match) const {
    for (const auto& target : match.targets) {
      if (target.table != Target::Table::body) continue;
      const auto& id = scene_.known.bodies()[target.row].id;
      if (id == "UNSC") return {Organ::security_council, false, 0};
      if (id == "UNGA") return {Organ::general_assembly, false, 0};
      if (id == "UNHRC") return {Organ::human_rights_council, false, 0};
      if (id == "UN") return {Organ::united_nations, false, 0};
      return {Organ::none, true, 0};
    }
    return {};
  }

  // The word for "resolution" before a number, with the organ that stands before it or between; its first token.
  std::optional<std::size_t> head_before(std::size_t number, Named& organ) const {
    constexpr std::size_t kReach = 10;
    auto at = number;
    while (at > 0 && number - at < kReach) {
      const auto before = at - 1;
      const auto between = gap(before);
      if (between.find_first_of(".;:()\n\"") != std::string_view::npos && !is_number_word(tokens_[before].folded) &&
          between.find("\xE2\x84\x96") == std::string_view::npos)
        return std::nullopt;
      if (is_head(tokens_[before].folded)) return with_organ_before(before, organ);
      if (tokens_[before].folded == "res" && between == "/") return with_series(before, organ);
      if (is_number_word(tokens_[before].folded) || is_linking(tokens_[before].folded)) {
        at = before;
        continue;
      }
      const auto named = organ_ending(at);
      if (named.organ == Organ::none) return std::nullopt;
      if (organ.organ == Organ::none || organ.organ == Organ::united_nations) organ.organ = named.organ;
      at = named.token;
    }
    return std::nullopt;
  }

  // "UN Security Council Resolution", "the Security Council's Resolution"; none where another's stands there.
  std::optional<std::size_t> with_organ_before(std::size_t head, Named& organ) const {
    if (tokens_[head].folded == "unscr") organ.organ = Organ::security_council;
    if (head == 0 || !joined(text_, tokens_[head - 1], tokens_[head])) return head;
    auto end = head;
    if (tokens_[end - 1].folded == "s" && end > 1) --end;
    const auto named = organ_ending(end);
    if (named.other) return std::nullopt;
    if (named.organ != Organ::none) {
      if (organ.organ == Organ::none || organ.organ == Organ::united_nations) organ.organ = named.organ;
      const auto more = organ_ending(named.token);
      return more.organ == Organ::united_nations ? more.token : named.token;
    }
    const bool is_anothers = scene_.reading.language == Language::en && tokens_[head].capital &&
                             tokens_[head - 1].capital && !opens_sentence(head - 1);
    return is_anothers ? std::nullopt : std::optional(head);
  }

  // S/RES/2254, A/RES/68/262.
  std::optional<std::size_t> with_series(std::size_t head, Named& organ) const {
    if (head == 0 || gap(head - 1) != "/") return std::nullopt;
    const auto& series = tokens_[head - 1].folded;
    if (series == "s") organ.organ = Organ::security_council;
    if (series == "a") organ.organ = Organ::general_assembly;
    if (series == "hrc") organ.organ = Organ::human_rights_council;
    if (organ.organ == Organ::none) return std::nullopt;
    return series == "hrc" && head > 1 && gap(head - 2) == "/" ? head - 2 : head - 1;
  }

  bool opens_sentence(std::size_t at) const { return begins_sentence(scene_.reading, tokens_[at].span.begin); }

  // "2254 (2015)": behind the year.
  std::size_t with_year(std::size_t last) const {
    constexpr std::size_t kYear = 4;
    const bool is_year = last < tokens_.size() && (has_gap(last - 1, " (") || has_gap(last - 1, "(")) &&
                         tokens_[last].number && tokens_[last].folded.size() == kYear &&
                         text_.substr(tokens_[last].span.end, 1) == ")";
    return is_year ? last + 1 : last;
  }

  // "of the Security Council", «СБ ООН»; token: behind it.
  Named organ_behind(std::size_t last) const {
    auto at = last;
    while (at < tokens_.size() && at < last + 3 && is_linking(tokens_[at].folded) && adjoins(at)) ++at;
    const bool is_there = at < tokens_.size() && adjoins(at) && (at > last || scene_.reading.language == Language::ru);
    if (!is_there) return {};
    auto organ = organ_of(scene_.names[at]);
    organ.token = at + scene_.names[at].count;
    if (is_assembly(at)) organ = {Organ::general_assembly, false, at + 2};
    if (organ.organ == Organ::united_nations) return {};
    auto next = organ.token;  // « de l'ONU », "of the United Nations"
    while (next < tokens_.size() && next < organ.token + 3 && is_linking(tokens_[next].folded) && adjoins(next)) ++next;
    if (next < tokens_.size() && adjoins(next) && organ_of(scene_.names[next]).organ == Organ::united_nations)
      organ.token = next + scene_.names[next].count;
    return organ;
  }

  // « l'Assemblée générale », "the General Assembly", of nobody else behind a resolution.
  bool is_assembly(std::size_t at) const {
    if (at + 1 >= tokens_.size() || !tokens_[at].capital || scene_.names[at].count > 1) return false;
    const auto first = tokens_[at].folded, second = tokens_[at + 1].folded;
    return (first == "assemblee" && second == "generale") || (first == "general" && second == "assembly");
  }

  // Does nothing but a space, an apostrophe or a closing bracket stand before the token?
  bool adjoins(std::size_t at) const { return joined(text_, tokens_[at - 1], tokens_[at]) || gap(at - 1) == ") "; }

  const Scene& scene_;
  std::span<const Token> tokens_;
  std::string_view text_;
  std::vector<Mention> found_;
  Organ organ_before_ = Organ::none;  // of the resolution that was read last
  std::size_t last_ = 0, list_ = 0;   // the token behind it; the first of its list
};

}  // namespace

std::vector<Mention> find_resolutions(const Scene& scene, std::span<const std::size_t> numbers) {
  return Finder(scene).run(numbers);
}

}  // namespace behistun::mention
