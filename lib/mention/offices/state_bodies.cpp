// A phrase of data/state-bodies.tsv and a state beside it, read by the grammar of offices (whose_office.cpp): "French
// Foreign Ministry", «МИД Франции», « ministère français des Affaires étrangères ». The key is the kind and the state
// ("foreign-ministry@FRA"), or the gazetteer's own id of that body (data/state-body-ids.tsv). Where the words are
// written as a name and nobody tells whose it is, the key is the kind alone ("justice-ministry"), which languages
// share.

#include "state_bodies.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "whose_office.hpp"
#include "words/parted_phrases.hpp"

namespace behistun::mention {

namespace {

struct StateBodyRow {
  std::string_view kind, language, phrase, of, bare, example, gives;
};
constexpr StateBodyRow kStateBodyRows[] = {
#include "state-bodies.inc"
};
struct Known {
  std::string_view kind, state, id;
};
constexpr Known kKnown[] = {
#include "state-body-ids.inc"
};

const PartedPhrases<StateBodyRow>& tables() {
  static const auto made = PartedPhrases<StateBodyRow>::of(kStateBodyRows);
  return made;
}

class StateBodyFinder {
 public:
  explicit StateBodyFinder(const Scene& scene) : scene_(scene), tokens_(scene.tokens), text_(scene.text) {}

  std::vector<StateBody> run() const {
    std::vector<StateBody> found;
    std::size_t behind = 0;  // the body that was found last
    for (const auto at : scene_.vocabulary.beginnings()) {
      if (at < behind) continue;
      if (!scene_.vocabulary.may_begin(Vocabulary::bodies, at) &&
          !scene_.vocabulary.may_begin(Vocabulary::parted_bodies, at))
        continue;
      auto body = at_token(at);
      if (!body || (!found.empty() && body->first < found.back().last)) continue;
      behind = body->last;
      found.push_back(std::move(*body));
    }
    return found;
  }

 private:
  std::optional<StateBody> at_token(std::size_t at) const {
    if (scene_.vocabulary.may_begin(Vocabulary::bodies, at))
      if (const auto match = tables().whole.longest(text_, tokens_, at); match.count > 0)
        return completed(*tables().whole_rows[match.phrase], at, at + match.count);
    if (!scene_.vocabulary.may_begin(Vocabulary::parted_bodies, at)) return std::nullopt;
    for (const auto& head : tables().heads.all(text_, tokens_, at)) {
      if (at + head.count + 1 >= tokens_.size()) continue;
      for (const auto& tail : tables().tails.all(text_, tokens_, at + head.count + 1))
        if (head.phrase == tail.phrase && scene_.joins(at + head.count))
          if (const auto state = scene_.adjective_at(at + head.count); !state.empty())
            return named(*tables().split_rows[head.phrase], at, at + head.count + 1 + tail.count, state);
    }
    return std::nullopt;
  }

  std::optional<StateBody> completed(const StateBodyRow& row, std::size_t first, std::size_t last) const {
    if (!row.of.empty()) {  // «банки Испании» are several
      const bool is_common = scene_.reading.language == Language::ru && !has_capital(first, last);
      return is_common ? std::nullopt : named(row, first, last, row.of);
    }
    const auto phrase = with_state(scene_, {first, last, first, last, row.kind, {}, false});
    if (!phrase.of.empty()) return named(row, phrase.whole_first, phrase.end(), phrase.of);
    const bool is_name = row.bare == "yes" && (has_capital(first, last) || is_the_ministry(row, first, last));
    return is_name ? named(row, first, last, scene_.reading.side) : std::nullopt;
  }

  // Of the first word, in English of the last as well ("Central bank officials" opens a sentence), in French of the
  // field alone: « le ministère de l'Intérieur ».
  bool has_capital(std::size_t first, std::size_t last) const {
    switch (scene_.reading.language) {
      case Language::en:
        return tokens_[first].capital && tokens_[last - 1].capital;
      case Language::fr:
        return scene_.any_of(first, last, [](const Token& token) { return token.capital; });
      default:
        return tokens_[first].capital;
    }
  }

  // "the defence ministry", « au ministère de la santé », «минфин» in lower case: one of several has no article, and in
  // Russian a plural ends otherwise.
  bool is_the_ministry(const StateBodyRow& row, std::size_t first, std::size_t last) const {
    if (!row.kind.ends_with("-ministry")) return false;
    if (scene_.reading.language != Language::ru)
      return first > 0 && scene_.joins(first - 1) && scene_.is(first - 1, List::the_one);
    constexpr std::string_view kSingular[] = {"о", "а", "у", "е", "ом"};
    return last - first == 1 || std::any_of(std::begin(kSingular), std::end(kSingular), [&](std::string_view ending) {
             return scene_.word(first).ends_with(ending);
           });
  }

  static std::optional<StateBody> named(const StateBodyRow& row, std::size_t first, std::size_t last,
                                        std::string_view state) {
    return StateBody{first, last, state_body_key(row.kind, state), std::string(state)};
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  std::string_view text_;
};

}  // namespace

KnownBody known_body(std::string_view id) {
  const auto* row =
      std::find_if(std::begin(kKnown), std::end(kKnown), [&](const Known& known) { return known.id == id; });
  return row == std::end(kKnown) ? KnownBody{} : KnownBody{row->kind, row->state};
}

std::string_view state_of_body(std::string_view id) {
  const auto body = known_body(id);
  return body.kind == "security-council" ? std::string_view() : body.state;
}

std::string state_body_key(std::string_view kind, std::string_view state) {
  const auto known = std::find_if(std::begin(kKnown), std::end(kKnown),
                                  [&](const Known& one) { return one.kind == kind && one.state == state; });
  if (known != std::end(kKnown)) return std::string(known->id);
  return state.empty() ? std::string(kind) : std::string(kind).append("@").append(state);
}

const segment::Phrases& state_body_phrases() { return tables().whole; }
const segment::Phrases& parted_state_body_phrases() { return tables().heads; }

std::vector<StateBody> find_state_bodies(const Scene& scene) { return StateBodyFinder(scene).run(); }

}  // namespace behistun::mention
