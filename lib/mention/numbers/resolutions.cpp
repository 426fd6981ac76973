// From each number back to a word for "resolution": between the two may stand the organ («резолюция СБ ООН 2254»), a
// sign for "number", or in a list a resolution before («резолюции 242 и 338»). Behind the number may stand the year in
// brackets and the organ (« la résolution 2231 (2015) du Conseil de sécurité »), and before an English head the organ
// as well. Where none is named, a number with a stroke is the General Assembly's, another the Security Council's. What
// another body has resolved ("Government Resolution No. 5", «резолюция 2145 ПАСЕ») is no resolution here.

#include "resolutions.hpp"

#include <algorithm>
#include <optional>

namespace behistun::mention {

namespace {

// An organ's name, or the United Nations', that says no organ.
enum class Organ : std::uint8_t { none, united_nations, security_council, general_assembly, human_rights_council };

bool is_settled(Organ organ) { return organ != Organ::none && organ != Organ::united_nations; }
// What is known of the organ already, unless that settles nothing.
Organ surer(Organ known, Organ more) { return is_settled(known) ? known : more; }

std::string_view prefix(Organ organ) {
  if (organ == Organ::general_assembly) return "UNGA-";
  return organ == Organ::human_rights_council ? "UNHRC-" : "UNSC-";
}

// A name of the gazetteer as that of an organ; `other` if it is another body's.
struct Named {
  Organ organ = Organ::none;
  bool other = false;
  std::size_t token = 0;  // behind it, or its first
};

Named organ_of(const Scene& scene, std::size_t at) {
  for (const auto& target : scene.names[at].targets) {
    if (target.table != Target::Table::body) continue;
    const auto& id = scene.known.bodies()[target.row].id;
    if (id == "UNSC") return {Organ::security_council, false, 0};
    if (id == "UNGA") return {Organ::general_assembly, false, 0};
    if (id == "UNHRC") return {Organ::human_rights_council, false, 0};
    if (id == "UN") return {Organ::united_nations, false, 0};
    return {Organ::none, true, 0};
  }
  return {};
}

class ResolutionFinder {
 public:
  explicit ResolutionFinder(const Scene& scene) : scene_(scene), tokens_(scene.tokens), text_(scene.text) {}

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
  // The word for "resolution" or the organ before it, and whose it is so far.
  struct Head {
    std::size_t first = 0;
    Organ organ = Organ::none;
  };

  bool has_gap(std::size_t left, std::string_view between) const {
    return left + 1 < tokens_.size() && scene_.gap(left) == between;
  }
  // Does nothing but a space, an apostrophe or a closing bracket stand before the token?
  bool adjoins(std::size_t at) const { return scene_.adjoins(at) || scene_.gap(at - 1) == ") "; }

  // The last token read.
  std::size_t read_at(std::size_t at) {
    const auto number = number_at(at);
    if (!number) return at;
    const bool goes_on = follows_another(number->first);
    const auto head = goes_on ? Head{number->first, organ_before_} : head_before(number->first);
    if (!head) return at;
    auto last = with_year(number->last);
    const auto behind = organ_behind(last);
    if (behind.other) return at;
    auto organ = goes_on && behind.organ != Organ::none ? behind.organ : surer(head->organ, behind.organ);
    if (!is_settled(organ)) organ = number->has_stroke ? Organ::general_assembly : Organ::security_council;
    if (behind.organ != Organ::none) last = behind.token;
    if (goes_on && behind.organ != Organ::none) rename_list(behind.organ);
    organ_before_ = organ;
    list_ = goes_on ? list_ : found_.size();
    last_ = last;
    found_.push_back({Kind::resolution,
                      {tokens_[head->first].span.begin, end_of(last)},
                      std::string(prefix(organ)) + number->key,
                      {},
                      "UN"});
    return last - 1;
  }

  // --- the number

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
    if (has_gap(at - 1, "-") && tokens_[at - 1].capital && scene_.is(at - 1, List::special_session)) {
      number.key.insert(0, scene_.is(at - 1, "es") ? "ES-" : "S-");
      --number.first;
    }
    const auto digits = scene_.span(number.first, number.last);
    const auto behind = text_.substr(digits.end, 1);
    if (behind == "-" || behind == "/" || behind == "%" || in_date(digits)) return std::nullopt;
    return number;
  }

  bool in_date(Span span) const {
    const auto& dates = scene_.reading.dates;
    const auto date = std::lower_bound(dates.begin(), dates.end(), span.begin,
                                       [](const dates::Date& one, std::size_t begin) { return one.span.end <= begin; });
    return date != dates.end() && date->span.overlaps(span);
  }

  // "2254 (2015)": behind the year.
  std::size_t with_year(std::size_t last) const {
    constexpr std::size_t kYear = 4;
    const bool is_year = (has_gap(last - 1, " (") || has_gap(last - 1, "(")) && tokens_[last].number &&
                         tokens_[last].folded.size() == kYear && text_.substr(tokens_[last].span.end, 1) == ")";
    return is_year ? last + 1 : last;
  }

  // A bracket that was opened within closes within.
  std::size_t end_of(std::size_t last) const {
    const auto end = tokens_[last - 1].span.end;
    const auto before = text_.substr(0, tokens_[last - 1].span.begin);
    return before.ends_with('(') && text_.substr(end, 1) == ")" ? end + 1 : end;
  }

  // --- a list

  // Stands the number in a list behind the resolution that was read last?
  bool follows_another(std::size_t first) const {
    if (found_.empty() || last_ == 0 || last_ > first) return false;
    const bool is_next = last_ == first && (has_gap(first - 1, ", ") || has_gap(first - 1, "), "));
    return is_next || (last_ + 1 == first && scene_.is(last_, List::conjunction));
  }

  // "242 and 338 of the Security Council": the organ is that of the whole list.
  void rename_list(Organ organ) {
    for (auto at = list_; at < found_.size(); ++at) {
      auto& key = found_[at].key;
      if (key.starts_with("UNSC-")) key.replace(0, std::string_view("UNSC-").size(), prefix(organ));
    }
  }

  // --- before the number

  // The word for "resolution" before a number, with the organ that stands before it or between.
  std::optional<Head> head_before(std::size_t number) const {
    constexpr std::size_t kReach = 10;
    auto organ = Organ::none;
    for (auto at = number; at > 0 && number - at < kReach;) {
      const auto before = at - 1;
      if (stops(before)) return std::nullopt;
      if (scene_.is(before, List::resolution)) return with_organ_before(before, organ);
      if (scene_.is(before, "res") && scene_.gap(before) == "/") return of_series(before);
      if (scene_.is(before, List::word_for_number) || scene_.is(before, List::resolution_link)) {
        at = before;
        continue;
      }
      const auto named = organ_ending(at);
      if (named.organ == Organ::none) return std::nullopt;
      organ = surer(organ, named.organ);
      at = named.token;
    }
    return std::nullopt;
  }

  // Does a sentence or a clause end behind the token? "No." and "№" stop nothing.
  bool stops(std::size_t at) const {
    const auto between = scene_.gap(at);
    return between.find_first_of(".;:()\n\"") != std::string_view::npos && !scene_.is(at, List::word_for_number) &&
           between.find("\xE2\x84\x96") == std::string_view::npos;
  }

  // "UN Security Council Resolution", "the Security Council's Resolution"; none where another's stands there.
  std::optional<Head> with_organ_before(std::size_t head, Organ organ) const {
    if (scene_.is(head, "unscr")) organ = Organ::security_council;
    if (head == 0 || !scene_.adjoins(head)) return Head{head, organ};
    const auto end = scene_.is(head - 1, "s") && head > 1 ? head - 1 : head;
    const auto named = organ_ending(end);
    if (named.other) return std::nullopt;
    if (named.organ != Organ::none) {
      const auto more = organ_ending(named.token);
      return Head{more.organ == Organ::united_nations ? more.token : named.token, surer(organ, named.organ)};
    }
    const bool is_anothers = scene_.reading.language == Language::en && tokens_[head].capital &&
                             tokens_[head - 1].capital && !scene_.opens_sentence(head - 1);
    return is_anothers ? std::nullopt : std::optional(Head{head, organ});
  }

  // The organ's name that ends before token `end`; token: its first.
  Named organ_ending(std::size_t end) const {
    constexpr std::size_t kLongest = 6;
    for (auto length = std::min(kLongest, end); length > 0; --length)
      if (scene_.names[end - length].count == length)
        if (auto organ = organ_of(scene_, end - length); organ.organ != Organ::none || organ.other) {
          organ.token = end - length;
          return organ;
        }
    return {};
  }

  // S/RES/2254, A/RES/68/262.
  std::optional<Head> of_series(std::size_t head) const {
    if (head == 0 || scene_.gap(head - 1) != "/") return std::nullopt;
    if (scene_.is(head - 1, "s")) return Head{head - 1, Organ::security_council};
    if (scene_.is(head - 1, "a")) return Head{head - 1, Organ::general_assembly};
    if (!scene_.is(head - 1, "hrc")) return std::nullopt;
    return Head{head > 1 && scene_.gap(head - 2) == "/" ? head - 2 : head - 1, Organ::human_rights_council};
  }

  // --- behind it

  // "of the Security Council", «СБ ООН»; token: behind it.
  Named organ_behind(std::size_t last) const {
    const auto at = past_links(last);
    const bool is_there = at < tokens_.size() && adjoins(at) && (at > last || scene_.reading.language == Language::ru);
    if (!is_there) return {};
    auto organ = organ_of(scene_, at);
    organ.token = at + scene_.names[at].count;
    if (is_assembly(at)) organ = {Organ::general_assembly, false, at + 2};
    if (organ.organ == Organ::united_nations) return {};
    const auto next = past_links(organ.token);  // « de l'ONU », "of the United Nations"
    if (next < tokens_.size() && adjoins(next) && organ_of(scene_, next).organ == Organ::united_nations)
      organ.token = next + scene_.names[next].count;
    return organ;
  }

  std::size_t past_links(std::size_t at) const {
    constexpr std::size_t kMost = 3;  // words
    for (const auto end = at + kMost; at < end && scene_.is(at, List::resolution_link) && adjoins(at);) ++at;
    return at;
  }

  // « l'Assemblée générale », "the General Assembly", of nobody else behind a resolution.
  bool is_assembly(std::size_t at) const {
    if (!scene_.is_capital(at) || scene_.names[at].count > 1) return false;
    return (scene_.is(at, "assemblee") && scene_.is(at + 1, "generale")) ||
           (scene_.is(at, "general") && scene_.is(at + 1, "assembly"));
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  std::string_view text_;
  std::vector<Mention> found_;
  Organ organ_before_ = Organ::none;  // of the resolution that was read last
  std::size_t last_ = 0, list_ = 0;   // the token behind it; the first of its list
};

}  // namespace

std::vector<Mention> find_resolutions(const Scene& scene, std::span<const std::size_t> numbers) {
  return ResolutionFinder(scene).run(numbers);
}

}  // namespace behistun::mention
