// Three things tell a name: a head noun of data/body-heads.tsv, around which each language has its grammar
// (body_extent.hpp); a word of data/named-by.tsv before a name between quotation marks; an abbreviation in brackets
// whose letters are the first letters of the words before it, and which by itself then means the same. A Russian name
// has its key in the nominative.

#include "named_bodies.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>
#include <map>
#include <optional>

#include "body_extent.hpp"
#include "words/nominative.hpp"

namespace behistun::mention {

namespace {

struct Head {
  std::string_view language, word, kind, base, example, gives;
};
constexpr Head kHeads[] = {
#include "body-heads.inc"
};
struct Named {
  std::string_view word, example, gives;
};
constexpr Named kNamed[] = {
#include "named-by.inc"
};

const segment::Phrases& named_by() {
  static const auto words = segment::Phrases::of(kNamed, &Named::word);
  return words;
}

class NamedBodyFinder {
 public:
  NamedBodyFinder(const Scene& scene, const Marked& taken)
      : scene_(scene), tokens_(scene.tokens), ground_(scene, taken) {}

  std::vector<NamedBody> run() {
    for (const auto at : places()) {
      if (is_head(at)) by_head(at);
      if (scene_.is_capital(at + 1) && is_behind_mark(at + 1)) by_quotes(at);
      if (tokens_[at].upper) by_brackets(at);
    }
    abbreviations();
    return without_overlaps();
  }

 private:
  // --- where one may be told

  // Heads, words before a quotation mark and abbreviations, ascending: nearly every word is none.
  std::vector<std::size_t> places() const {
    const bool has_quotes = scene_.text.find('"') != std::string_view::npos;
    std::vector<std::size_t> all;
    for (const auto at : scene_.vocabulary.beginnings())
      if (is_head(at)) all.push_back(at);
    const auto heads = static_cast<std::ptrdiff_t>(all.size());
    for (const auto at : scene_.vocabulary.capitals()) {
      if (has_quotes && at > 0 && is_behind_mark(at) && (all.empty() || all.back() != at - 1)) all.push_back(at - 1);
      if (tokens_[at].upper) all.push_back(at);
    }
    std::inplace_merge(all.begin(), all.begin() + heads, all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
  }

  // In English one has a capital.
  bool is_head(std::size_t at) const {
    return scene_.vocabulary.may_begin(Vocabulary::body_heads, at) &&
           (tokens_[at].capital || scene_.reading.language != Language::en);
  }

  // --- keys

  std::string folded_words(Span name) const {
    std::string folded;
    for (auto at = name.begin; at < name.end; ++at) folded.append(scene_.word(at)).append(" ");
    return folded;
  }

  // Words that are alike but for capitals have the key of those that stand first.
  std::string key_of(Span name) {
    const auto [at, is_new] = keys_.emplace(folded_words(name), std::string());
    if (is_new) at->second = std::string("name:").append(scene_.written(name.begin, name.end));
    return at->second;
  }

  // Of a Russian name by its head noun: in the nominative.
  std::string nominative_key(Span name, Span head, std::string_view base) const {
    std::vector<std::string_view> adjectives;
    for (auto at = name.begin; at < head.begin; ++at) adjectives.push_back(tokens_[at].span.of(scene_.text));
    auto key = "name:" + nominative(adjectives, tokens_[head.begin].span.of(scene_.text), base);
    if (head.end < name.end)
      key += Span{tokens_[head.end - 1].span.end, tokens_[name.end - 1].span.end}.of(scene_.text);
    return key;
  }

  void take(Span name, Kind kind, std::string key) { found_.push_back({name.begin, name.end, kind, std::move(key)}); }

  // --- by a head noun

  void by_head(std::size_t at) {
    const auto language = scene_.reading.language;
    for (const auto& match : body_heads().all(scene_.text, tokens_, at)) {
      const auto& row = kHeads[match.phrase];
      const Span head{at, at + match.count};
      const bool is_foreign = language == Language::fr && row.language == "en" && is_english_in_french(head);
      if ((row.language != code(language) && !is_foreign) || !ground_.free(at)) continue;
      const auto kind = row.kind == "agreement" ? Kind::agreement : Kind::body;
      const auto name = is_foreign ? english_extent(ground_, head, kind) : extent(head, kind, row);
      if (name.size() <= head.size() || is_board_of_known(name, head)) continue;
      if (language != Language::ru) {
        take(name, kind, key_of(name));
      } else if (!take_with_quoted(name)) {
        auto key = nominative_key(name, head, row.base);
        keys_.emplace(folded_words(name), key);
        take(name, kind, std::move(key));
      }
    }
  }

  // "Federal Security Service Board": its members meet, but the name is that of the service.
  bool is_board_of_known(Span name, Span head) const {
    return scene_.is(head.begin, "board") && name.end == head.end && name.begin < head.begin &&
           scene_.names[name.begin].count == head.begin - name.begin && ground_.known_body(name.begin) != nullptr;
  }

  // « le National Transportation Safety Board »: in capitals throughout, as no French name is, and no head in French.
  bool is_english_in_french(Span head) const {
    const auto all = body_heads().all(scene_.text, tokens_, head.begin);
    const bool is_french = std::any_of(all.begin(), all.end(), [](const segment::Phrases::Match& match) {
      return kHeads[match.phrase].language == "fr";
    });
    return !is_french && tokens_[head.begin].capital && head.begin > 0 && ground_.joins(head.begin - 1) &&
           ground_.is_free_capital(head.begin - 1) && !scene_.opens_sentence(head.begin - 1) &&
           scene_.text[tokens_[head.begin - 1].span.begin - 1] == ' ';
  }

  Span extent(Span head, Kind kind, const Head& row) const {
    switch (scene_.reading.language) {
      case Language::en:
        return english_extent(ground_, head, kind);
      case Language::fr:
        return french_extent(ground_, head, kind, row.kind == "low-body");
      default:
        return russian_extent(ground_, head, kind);
    }
  }

  // «Государственной корпорации по атомной энергии "Росатом"»: the name between quotation marks behind it is its own.
  bool take_with_quoted(Span name) {
    const auto quoted = quoted_from(name.end);
    if (quoted.empty()) return false;
    const auto* known = scene_.names[name.end].count == quoted.size() ? ground_.known_body(name.end) : nullptr;
    take({name.begin, quoted.end}, Kind::body, known != nullptr ? known->id : key_of(quoted));
    return true;
  }

  // --- by quotation marks

  bool is_behind_mark(std::size_t at) const { return scene_.text[tokens_[at].span.begin - 1] == '"'; }

  // телеканал «Звезда», АО «Радар»: a word for what it is, and a name between quotation marks.
  void by_quotes(std::size_t at) {
    const auto name = quoted_from(at + 1);
    if (name.empty() || named_by().longest(scene_.text, tokens_, at).count != 1) return;
    const bool holds_another = at + 2 < tokens_.size() && scene_.gap(at + 1) == " \"";  // АО «НПО «Радар»
    const bool is_known = scene_.names[at + 1].count == name.size();
    if (!holds_another && !is_known) take(name, Kind::body, key_of(name));
  }

  // The name between quotation marks that begins at token `next`; empty if none does.
  Span quoted_from(std::size_t next) const {
    constexpr std::size_t kLongest = 80;  // bytes
    if (next == 0 || !scene_.is_capital(next) || scene_.gap(next - 1) != " \"") return {};
    const auto begin = tokens_[next].span.begin;
    const auto close = scene_.text.find('"', begin);
    if (close == std::string_view::npos || close - begin > kLongest ||
        scene_.text.substr(begin, close - begin).find('\n') != std::string_view::npos)
      return {};
    auto last = next;
    while (last < tokens_.size() && tokens_[last].span.end <= close) ++last;
    return {next, last};
  }

  // --- by an abbreviation in brackets

  void by_brackets(std::size_t at) {
    if (!stands_in_brackets(at)) return;
    const auto first = explained_from(at);
    if (!first) {
      if (!found_.empty() && found_.back().last == at) explain(at, found_.back().kind, found_.back().key);
      return;
    }
    if (scene_.names[*first].count == at - *first) {
      if (const auto* known = ground_.known_body(*first); known != nullptr && scene_.names[at].count == 0) {
        explain(at, known->kind == "agreement" || known->kind == "format" ? Kind::agreement : Kind::body, known->id);
        take({at, at + 1}, explained_.at(scene_.word(at)).first, known->id);
      }
      return;
    }
    const Span name{*first, at};
    const bool is_treaty =
        scene_.any_of(name.begin, name.end, [](const Token& word) { return is_in(List::treaty, word); });
    take(name, is_treaty ? Kind::agreement : Kind::body, key_of(name));
    explain(at, found_.back().kind, found_.back().key);
  }

  void explain(std::size_t at, Kind kind, const std::string& key) {
    explained_.emplace(scene_.word(at), std::pair(kind, key));
  }

  bool stands_in_brackets(std::size_t at) const {
    return at > 0 && scene_.gap(at - 1) == " (" && scene_.text.substr(tokens_[at].span.end, 1) == ")";
  }

  // Where the words begin whose first letters the abbreviation at the token has.
  std::optional<std::size_t> explained_from(std::size_t at) const {
    constexpr std::size_t kFewest = 2, kMost = 7;
    const auto letters = unicode::to_utf32(scene_.word(at));
    if (letters.size() < kFewest || letters.size() > kMost) return std::nullopt;
    auto first = at;
    for (auto letter = letters.rbegin(); letter != letters.rend();) {
      if (first == 0 || !ground_.free(first - 1) || (first < at && !ground_.joins(first - 1))) return std::nullopt;
      --first;
      if (unicode::code_point(scene_.word(first), 0).value == *letter) {
        ++letter;
      } else if (!scene_.is(first, List::unabbreviated)) {
        return std::nullopt;
      }
    }
    return tokens_[first].capital ? std::optional(first) : std::nullopt;
  }

  void abbreviations() {
    if (explained_.empty()) return;
    for (const auto at : scene_.vocabulary.capitals()) {
      if (!tokens_[at].upper || !ground_.free(at) || scene_.names[at].count > 0) continue;
      const auto known = explained_.find(scene_.word(at));
      if (known != explained_.end()) take({at, at + 1}, known->second.first, known->second.second);
    }
  }

  // --- all of them

  std::vector<NamedBody> without_overlaps() {
    std::stable_sort(found_.begin(), found_.end(), [](const NamedBody& a, const NamedBody& b) {
      return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
    std::vector<NamedBody> kept;
    for (auto& one : found_)
      if (kept.empty() || one.first >= kept.back().last) kept.push_back(std::move(one));
    return kept;
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  BodyGround ground_;
  std::vector<NamedBody> found_;
  std::map<std::string, std::string> keys_;                             // by folded words
  std::map<std::string_view, std::pair<Kind, std::string>> explained_;  // by abbreviation
};

}  // namespace

const segment::Phrases& body_heads() {
  static const auto words = segment::Phrases::of(kHeads, &Head::word);
  return words;
}

std::vector<NamedBody> find_named_bodies(const Scene& scene, const Marked& taken) {
  return NamedBodyFinder(scene, taken).run();
}

}  // namespace behistun::mention
