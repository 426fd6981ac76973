// A head noun from data/body-heads.tsv, and a small grammar of each language for what belongs to it:
//
//   en   capital words before the head ("International Criminal Court"), "of", "for", "on" and capital words behind it
//   fr   adjectives behind the head, and « de », « pour », « sur » with a noun (« Haut-Commissariat aux réfugiés »)
//   ru   adjectives of one case before it, the first in a capital («Верховный суд»), a country or a capital name behind
//        it («Банк России»), «по» or «о» and what follows («Комиссия по правам человека»), nouns in the genitive
//        («Академия наук»), a name between quotation marks («Государственная корпорация "Росатом"»). Its key is in the
//        nominative.
//
// At the beginning of a sentence a capital tells nothing: words that open sentences are left out there. An abbreviation
// in brackets whose letters are the first letters of the words before it makes these a name; by itself it then means
// the same.

#include "named_bodies.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <iterator>
#include <map>

#include "among.hpp"
#include "nominative.hpp"
#include "opening.hpp"

namespace behistun::mention {

namespace {

struct Head {
  std::string_view language, word, kind, base, example, gives;
};
constexpr Head kHeads[] = {
#include "body-heads.inc"
};
struct BodyOpener {
  std::string_view language, word, example;
};
constexpr BodyOpener kBodyOpeners[] = {
#include "openers.inc"
};
struct Named {
  std::string_view word, example, gives;
};
constexpr Named kNamed[] = {
#include "named-by.inc"
};

constexpr std::size_t kMostBefore = 5, kMostBehind = 6, kMostPhrases = 3;

template <std::size_t N>
bool ends_with_one(std::string_view word, const std::array<std::string_view, N>& endings, std::size_t shortest) {
  return word.size() >= shortest &&
         std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

const segment::Phrases& heads() {
  static const auto words = segment::Phrases::of(kHeads, &Head::word);
  return words;
}
const segment::Phrases& named_by() {
  static const auto words = segment::Phrases::of(kNamed, &Named::word);
  return words;
}

bool is_french_adjective(std::string_view folded) {
  constexpr std::array<std::string_view, 32> kEndings = {
      "al",    "ale",   "ales",  "aux",  "ique",  "iques",   "ien",       "ienne", "iens",    "iennes",  "aire",
      "aires", "if",    "ive",   "iste", "istes", "ains",    "aine",      "ais",   "aise",    "ois",     "oise",
      "een",   "eenne", "unies", "uni",  "unie",  "supreme", "populaire", "russe", "mondial", "mondiale"};
  constexpr std::size_t kShortest = 4;
  return ends_with_one(folded, kEndings, kShortest);
}

// A Russian noun or adjective of a case behind «по», «о» or the head; no verb, no preposition.
bool may_go_on(std::string_view folded) {
  constexpr std::array<std::string_view, 14> kVerbs = {"ла", "ло", "ли", "ет", "ит",  "ут", "ют",
                                                       "ат", "ят", "ть", "ся", "лся", "но", "ны"};
  constexpr std::size_t kShortest = 6;
  return folded.size() >= kShortest && !ends_with_one(folded, kVerbs, kShortest);
}

class NamedBodyFinder {
 public:
  NamedBodyFinder(const Scene& scene, const std::vector<bool>& taken)
      : scene_(scene),
        taken_(taken),
        tokens_(scene.tokens),
        text_(scene.reading.canonical),
        language_(code(scene.reading.language)),
        in_role_(tokens_.size()) {
    for (const auto& role : scene.roles)
      if (role.office != "other")
        for (auto at = role.first; at < role.last; ++at) in_role_[at] = true;
  }

  std::vector<NamedBody> run() {
    const bool heads_are_capitals = scene_.reading.language == Language::en;
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      if (tokens_[at].capital || !heads_are_capitals) by_head(at);
      if (at + 1 < tokens_.size() && tokens_[at + 1].capital) by_quotes(at);
      if (tokens_[at].upper) by_brackets(at);
    }
    abbreviations();
    std::stable_sort(found_.begin(), found_.end(), [](const NamedBody& a, const NamedBody& b) {
      return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
    std::vector<NamedBody> kept;
    for (auto& one : found_)
      if (kept.empty() || one.first >= kept.back().last) kept.push_back(std::move(one));
    return kept;
  }

 private:
  bool joins(std::size_t left) const {
    return left + 1 < tokens_.size() && segment::joined(text_, tokens_[left], tokens_[left + 1]) &&
           gap(left).find('.') == std::string_view::npos;
  }
  std::string_view gap(std::size_t left) const {
    return text_.substr(tokens_[left].span.end, tokens_[left + 1].span.begin - tokens_[left].span.end);
  }
  bool free(std::size_t at) const { return !taken_[at] && !in_role_[at]; }
  bool is(std::size_t at, std::string_view word) const { return at < tokens_.size() && tokens_[at].folded == word; }
  bool opens_sentence(std::size_t at) const { return begins_sentence(scene_.reading, tokens_[at].span.begin); }
  bool is_opener(std::size_t at) const {
    return std::any_of(std::begin(kBodyOpeners), std::end(kBodyOpeners), [&](const BodyOpener& row) {
      return row.word == tokens_[at].folded && row.language == language_;
    });
  }
  bool is_country(std::size_t at) const {
    const auto& match = scene_.names[at];
    return std::any_of(match.targets.begin(), match.targets.end(),
                       [](const Target& target) { return target.table == Target::Table::country; });
  }
  bool is_place_or_country(std::size_t at) const {
    const auto& match = scene_.names[at];
    return std::any_of(match.targets.begin(), match.targets.end(), [](const Target& target) {
      return target.table == Target::Table::country || target.table == Target::Table::place;
    });
  }

  std::string key_of(std::size_t first, std::size_t last) {
    std::string folded;
    for (auto at = first; at < last; ++at) folded.append(tokens_[at].folded).append(" ");
    const auto [at, is_new] = keys_.emplace(std::move(folded), std::string());
    if (is_new) {
      at->second = "name:";
      at->second += text_.substr(tokens_[first].span.begin, tokens_[last - 1].span.end - tokens_[first].span.begin);
    }
    return at->second;
  }

  void take(std::size_t first, std::size_t last, Kind kind) {
    found_.push_back({first, last, kind, key_of(first, last)});
  }

  // A Russian name by its head noun, which is the first of tokens [head, …): in the nominative.
  void take_russian(Span extent, std::size_t head, std::size_t behind_head, const Head& row, Kind kind) {
    std::vector<std::string_view> adjectives;
    for (auto at = extent.begin; at < head; ++at) adjectives.push_back(tokens_[at].span.of(text_));
    auto key = "name:" + nominative(adjectives, tokens_[head].span.of(text_), row.base);
    if (behind_head < extent.end)
      key += text_.substr(tokens_[behind_head - 1].span.end,
                          tokens_[extent.end - 1].span.end - tokens_[behind_head - 1].span.end);
    std::string folded;
    for (auto at = extent.begin; at < extent.end; ++at) folded.append(tokens_[at].folded).append(" ");
    keys_.emplace(std::move(folded), key);
    found_.push_back({extent.begin, extent.end, kind, std::move(key)});
  }

  // --- by a head noun

  void by_head(std::size_t at) {
    for (const auto& match : heads().all(text_, tokens_, at)) {
      const auto& row = kHeads[match.phrase];
      if (row.language != language_ || !free(at)) continue;
      const auto kind = row.kind == "agreement" ? Kind::agreement : Kind::body;
      const Span extent = language_ == "en"   ? english(at, at + match.count, kind)
                          : language_ == "fr" ? french(at, at + match.count, row)
                                              : russian(at, at + match.count, kind);
      if (extent.size() <= match.count) continue;
      if (language_ != "ru") {
        take(extent.begin, extent.end, kind);
      } else if (!take_with_quoted(extent)) {
        take_russian(extent, at, at + match.count, row, kind);
      }
    }
  }

  // Tokens.
  Span english(std::size_t first, std::size_t last, Kind kind) const {
    if (!tokens_[first].capital) return {};
    const auto begin = capitals_before(first);
    auto end = last;
    for (std::size_t phrases = 0; phrases < kMostPhrases; ++phrases) {
      const auto next = english_phrase(end, kind);
      if (next == end) break;
      end = next;
    }
    return {begin, end};
  }

  std::size_t capitals_before(std::size_t head) const {
    auto begin = head;
    while (begin > 0 && head - begin < kMostBefore &&
           (joins(begin - 1) || (tokens_[begin - 1].initial && gap(begin - 1) == ". "))) {  // "U.S. Navy League"
      const auto before = begin - 1;
      if (tokens_[before].capital && free(before)) {
        begin = before;
      } else if (before > 0 && joins(before - 1) && tokens_[before - 1].capital && free(before - 1) &&
                 (is(before, "s") || (is(before, "and") && !is_country(before - 1)))) {
        begin = before - 1;
      } else {
        break;
      }
    }
    while (begin < head && (is_opener(begin) || is(begin, "s") || (is(begin + 1, "s") && is_country(begin)))) ++begin;
    if (begin < head && opens_sentence(begin) && head - begin == 1 && scene_.names[begin].count == 0) ++begin;
    return begin;
  }

  // "of", "for the", "on" and capital words; the token behind, or `at`.
  std::size_t english_phrase(std::size_t at, Kind kind) const {
    constexpr std::array<std::string_view, 5> kPrepositions = {"of", "for", "on", "against", "with"};
    if (at + 1 >= tokens_.size() || !joins(at - 1) || !joins(at) || !among(kPrepositions, tokens_[at].folded))
      return at;
    auto end = at + 1;
    if (is(end, "the") && joins(end)) ++end;
    const auto start = end;
    while (end < tokens_.size() && end - start < kMostBehind && free(end)) {
      if (tokens_[end].capital) {
        ++end;
      } else if (end > start && is(end, "and") && joins(end) && tokens_[end + 1].capital && free(end + 1) &&
                 !is_place_or_country(end + 1)) {
        end += 2;
      } else {
        break;
      }
      if (end >= tokens_.size() || joins(end - 1)) continue;
      const bool lists =
          kind == Kind::agreement && gap(end - 1) == ", " && tokens_[end].capital && lists_up_to_and(end);
      if (!lists) break;
    }
    return end > start ? end : at;
  }

  // "Friendship, Cooperation and Mutual Assistance": a comma belongs to the name where "and" follows.
  bool lists_up_to_and(std::size_t at) const {
    while (at + 1 < tokens_.size() && tokens_[at].capital && joins(at)) ++at;
    return is(at, "and");
  }

  Span french(std::size_t first, std::size_t last, const Head& row) const {
    auto end = last;
    const bool is_capital = tokens_[first].capital && !opens_sentence(first);
    if (!tokens_[first].capital && row.kind == "low-body") {  // « ministère de l'Éducation »
      end = french_phrases(french_adjectives(end), false);
      const bool has_capital = end > last && std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(last),
                                                         tokens_.begin() + static_cast<std::ptrdiff_t>(end),
                                                         [](const Token& token) { return token.capital; });
      return has_capital ? Span{first, end} : Span{};
    }
    if (!tokens_[first].capital) {  // « accord de Paris »
      if (row.kind != "agreement" || end + 1 >= tokens_.size() || !joins(end - 1) || !joins(end)) return {};
      const bool is_of_place = (is(end, "de") || is(end, "d")) && tokens_[end + 1].capital &&
                               is_place_or_country(end + 1) && !is_country(end + 1);
      return is_of_place ? Span{first, end + 1 + scene_.names[end + 1].count} : Span{};
    }
    end = french_adjectives(end);
    const auto name = end;
    while (end < tokens_.size() && end - name < 3 && joins(end - 1) && tokens_[end].capital && free(end)) ++end;
    return {first, french_phrases(end, is_capital)};
  }

  std::size_t french_phrases(std::size_t end, bool common_nouns) const {
    for (std::size_t phrases = 0; phrases < kMostPhrases; ++phrases) {
      const auto next = french_phrase(end, common_nouns);
      if (next == end) break;
      end = next;
    }
    return end;
  }

  std::size_t french_adjectives(std::size_t at) const {
    for (std::size_t count = 0; count < 2 && at < tokens_.size() && joins(at - 1); ++count, ++at) {
      if (!free(at) || !is_french_adjective(tokens_[at].folded)) break;
      while (at + 1 < tokens_.size() && gap(at) == "-" && free(at + 1)) ++at;  // « chrétienne-démocrate »
    }
    return at;
  }

  std::size_t french_phrase(std::size_t at, bool common_nouns) const {
    constexpr std::array<std::string_view, 9> kPrepositions = {"de",  "du",     "des", "d", "pour",
                                                               "sur", "contre", "aux", "a"};
    constexpr std::array<std::string_view, 4> kArticles = {"la", "le", "les", "l"};
    constexpr std::size_t kShortestNoun = 4;
    if (at + 1 >= tokens_.size() || !joins(at - 1) || !joins(at) || !among(kPrepositions, tokens_[at].folded))
      return at;
    auto end = at + 1;
    const bool has_article = among(kArticles, tokens_[end].folded) || is(at, "du") || is(at, "des") || is(at, "aux");
    if (among(kArticles, tokens_[end].folded)) {
      if (!joins(end)) return at;
      ++end;
    }
    const auto start = end;
    if (is(at, "a") && !has_article) return at;
    while (end < tokens_.size() && end - start < 4 && tokens_[end].capital && free(end) &&
           (end == start || joins(end - 1)))
      ++end;
    if (end > start) return french_adjectives(end);
    const bool is_noun = common_nouns && end < tokens_.size() && tokens_[end].folded.size() >= kShortestNoun &&
                         !tokens_[end].number && (has_article || is(at, "d")) && free(end);
    return is_noun ? french_adjectives(end + 1) : at;
  }

  Span russian(std::size_t first, std::size_t last, Kind kind) const {
    auto begin = first;
    while (begin > 0 && first - begin < 4 && joins(begin - 1) && free(begin - 1) &&
           is_russian_adjective(tokens_[begin - 1].folded) &&
           (begin == first || agree(tokens_[begin - 1].folded, tokens_[begin].folded)))
      --begin;
    while (begin < first && (!tokens_[begin].capital || opens_sentence(begin))) ++begin;
    if (begin + scene_.names[begin].count == last && known_body(scene_.names[begin]) != nullptr) return {};
    if (is_country(begin) && begin + scene_.names[begin].count > first) return {};  // «Российская Федерация»
    const bool is_named = begin < first || (tokens_[first].capital && !opens_sentence(first));
    if (!is_named) return {};
    auto end = russian_name_behind(last);
    if (end == last) end = russian_phrase(last, kind);
    if (end == last && begin == first && tokens_[first].capital && kind == Kind::body) end = russian_genitives(last);
    return {begin, end};
  }

  // «Государственной корпорации по атомной энергии "Росатом"»: the name between quotation marks behind it is its own.
  bool take_with_quoted(Span extent) {
    const auto last = quoted_end(extent.end);
    if (last == extent.end) return false;
    const auto& known = scene_.names[extent.end];
    const auto* body = known.count == last - extent.end ? known_body(known) : nullptr;
    auto key = body != nullptr ? body->id : key_of(extent.end, last);
    found_.push_back({extent.begin, last, Kind::body, std::move(key)});
    return true;
  }
  const gazetteer::Body* known_body(const Match& match) const {
    for (const auto& target : match.targets)
      if (target.table == Target::Table::body) return &scene_.known.bodies()[target.row];
    return nullptr;
  }

  // A country, place or body of the gazetteer, or a capital word that is no person's.
  std::size_t russian_name_behind(std::size_t at) const {
    if (at >= tokens_.size() || !joins(at - 1) || !free(at) || !tokens_[at].capital || tokens_[at].initial) return at;
    const auto& match = scene_.names[at];
    if (match.count > 0) return at + match.count;
    return at;
  }

  // «по правам человека», «о стратегическом партнёрстве и сотрудничестве».
  std::size_t russian_phrase(std::size_t at, Kind kind) const {
    const bool opens = at + 1 < tokens_.size() && joins(at - 1) && joins(at) &&
                       (is(at, "по") || (kind == Kind::agreement && (is(at, "о") || is(at, "об"))));
    if (!opens) return at;
    auto end = at + 1;
    while (end < tokens_.size() && end - at <= kMostBehind &&
           (end == at + 1 || joins(end - 1) || gap(end - 1) == ", ")) {
      if (may_go_on(tokens_[end].folded) && (end == at + 1 || joins(end - 1) || is_listed(end)) && free(end) &&
          !tokens_[end].number) {
        ++end;
      } else if (end > at + 1 && is(end, "и") && joins(end - 1) && joins(end) && is_listed(end + 1)) {
        end += 2;
      } else if (end > at + 1 && is(end, "и") && is_adjective_with_noun(end + 1) && joins(end)) {
        end += 3;
      } else {
        break;
      }
    }
    return end > at + 1 ? end : at;
  }

  // «и взаимной помощи»
  bool is_adjective_with_noun(std::size_t at) const {
    constexpr std::array<std::string_view, 6> kEndings = {"ой", "ей", "ом", "ем", "ых", "их"};
    constexpr std::size_t kShortest = 8;
    return at + 1 < tokens_.size() && joins(at) && !tokens_[at].capital && !tokens_[at + 1].capital &&
           ends_with_one(tokens_[at].folded, kEndings, kShortest) && may_go_on(tokens_[at + 1].folded) && free(at) &&
           free(at + 1);
  }

  // «дружбе, сотрудничестве»: a word of the same case as one before it.
  bool is_listed(std::size_t at) const {
    constexpr std::size_t kEnding = 2;  // a letter
    if (at >= tokens_.size() || !may_go_on(tokens_[at].folded)) return false;
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
      const auto& before = tokens_[at - back].folded;
      if (before.size() > kEnding &&
          before.substr(before.size() - kEnding) == tokens_[at].folded.substr(tokens_[at].folded.size() - kEnding))
        return true;
    }
    return false;
  }

  // «Ассоциация производителей бытовой техники», «Институт химического синтеза РАН»: a second noun has an adjective; a
  // name may end it.
  std::size_t russian_genitives(std::size_t at) const {
    const auto end = russian_genitive(at, 0);
    if (end == at) return at;
    const auto more = russian_genitive(end, 1);
    return russian_name_behind(more);
  }

  // «Академия наук», «Федерация независимых профсоюзов»: adjectives, so many at least, and one noun in the genitive.
  std::size_t russian_genitive(std::size_t at, std::size_t adjectives) const {
    constexpr std::array<std::string_view, 11> kNouns = {"а", "я", "ы", "и", "ов", "ев", "ей", "ий", "ук", "ан", "ин"};
    constexpr std::array<std::string_view, 4> kAdjectives = {"ых", "их", "ого", "его"};
    constexpr std::size_t kShortest = 6;
    auto end = at;
    while (end < tokens_.size() && end - at < 3 && joins(end - 1) && free(end) && !tokens_[end].capital &&
           (ends_with_one(tokens_[end].folded, kAdjectives, kShortest) || tokens_[end].folded.ends_with("ой")))
      ++end;
    const bool is_noun = end < tokens_.size() && joins(end - 1) && free(end) && !tokens_[end].capital &&
                         may_go_on(tokens_[end].folded) && ends_with_one(tokens_[end].folded, kNouns, kShortest);
    return is_noun && end >= at + adjectives ? end + 1 : at;
  }

  // --- by quotation marks

  // телеканал «Звезда», АО «Радар»: a word for what it is, and a name between quotation marks.
  void by_quotes(std::size_t at) {
    const auto next = at + 1, last = quoted_end(next);
    if (last == next || named_by().longest(text_, tokens_, at).count != 1) return;
    if (next + 1 < tokens_.size() && gap(next) == " \"") return;  // АО «НПО «Радар»
    if (scene_.names[next].count == last - next) return;          // the gazetteer's
    take(next, last, Kind::body);
  }

  // The token behind a name between quotation marks that begins at `next`; `next` if none does.
  std::size_t quoted_end(std::size_t next) const {
    constexpr std::size_t kLongest = 80;  // bytes
    if (next == 0 || next >= tokens_.size() || !tokens_[next].capital || gap(next - 1) != " \"") return next;
    const auto begin = tokens_[next].span.begin;
    const auto close = text_.find('"', begin);
    if (close == std::string_view::npos || close - begin > kLongest ||
        text_.substr(begin, close - begin).find('\n') != std::string_view::npos)
      return next;
    auto last = next;
    while (last < tokens_.size() && tokens_[last].span.end <= close) ++last;
    return last;
  }

  // --- by an abbreviation in brackets

  void by_brackets(std::size_t at) {
    constexpr std::size_t kFewest = 2, kMost = 7;
    const auto& token = tokens_[at];
    if (at == 0 || !token.upper || token.span.begin == 0 || text_[token.span.begin - 1] != '(' ||
        text_.substr(token.span.end, 1) != ")" || gap(at - 1) != " (")
      return;
    const auto letters = unicode::to_utf32(token.folded);
    if (letters.size() < kFewest || letters.size() > kMost) return;
    if (const auto first = explained_from(at, letters); first < at) {
      const bool is_treaty =
          std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(first),
                      tokens_.begin() + static_cast<std::ptrdiff_t>(at), [](const Token& word) {
                        return word.folded.starts_with("treat") || word.folded.starts_with("agree") ||
                               word.folded.starts_with("conven") || word.folded.starts_with("договор");
                      });
      const auto& known = scene_.names[first];
      if (known.count == at - first) return;  // the gazetteer's, and so is its abbreviation
      take(first, at, is_treaty ? Kind::agreement : Kind::body);
      explained_.emplace(token.folded, found_.size() - 1);
    } else if (!found_.empty() && found_.back().last == at) {
      explained_.emplace(token.folded, found_.size() - 1);
    }
  }

  // Where the words begin whose first letters the abbreviation before token `at` has; `at` if there are none.
  std::size_t explained_from(std::size_t at, const std::u32string& letters) const {
    constexpr std::array<std::string_view, 18> kPassed = {"of", "the", "for", "and", "on", "de", "des", "du", "la",
                                                          "le", "l",   "les", "et",  "d",  "и",  "по",  "в",  "pour"};
    auto first = at;
    for (auto letter = letters.rbegin(); letter != letters.rend();) {
      if (first == 0 || !free(first - 1) || (first < at && !joins(first - 1))) return at;
      const auto& word = tokens_[--first].folded;
      if (unicode::code_point(word, 0).value == *letter) {
        ++letter;
      } else if (!among(kPassed, word)) {
        return at;
      }
    }
    return tokens_[first].capital ? first : at;
  }

  void abbreviations() {
    if (explained_.empty()) return;
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      if (!tokens_[at].upper || !free(at) || scene_.names[at].count > 0) continue;
      const auto known = explained_.find(tokens_[at].folded);
      if (known == explained_.end()) continue;
      const auto& whole = found_[known->second];
      found_.push_back({at, at + 1, whole.kind, whole.key});
    }
  }

  const Scene& scene_;
  const std::vector<bool>& taken_;
  std::span<const Token> tokens_;
  std::string_view text_, language_;
  std::vector<bool> in_role_;
  std::vector<NamedBody> found_;
  std::map<std::string, std::string> keys_;            // by folded words
  std::map<std::string_view, std::size_t> explained_;  // abbreviation → one of found_
};

}  // namespace

std::vector<NamedBody> find_named_bodies(const Scene& scene, const std::vector<bool>& taken) {
  return NamedBodyFinder(scene, taken).run();
}

}  // namespace behistun::mention
