// Where several readings begin at one word the longest is taken: a body named by a head noun (named_bodies.cpp), a body
// that every state has (state_bodies.cpp), a name of the gazetteer. Of the gazetteer's own a body outranks a country, a
// country a place, and an adjective is read last. A name that is a word or a person's as well is none where nothing
// tells that it is (place_words.cpp).

#include "things.hpp"

#include <algorithm>
#include <behistun/tokens.hpp>
#include <iterator>
#include <optional>

#include "known/name_words.hpp"
#include "named_bodies.hpp"
#include "named_places.hpp"
#include "offices/state_bodies.hpp"
#include "place_words.hpp"
#include "regions.hpp"
#include "words/combining.hpp"
#include "words/sayings.hpp"

namespace behistun::mention {

namespace {

struct CommonWord {
  std::string_view language, word, example;
};
constexpr CommonWord kCommonWords[] = {
#include "common-words.inc"
};

struct CommonBody {
  std::string_view language, phrase, example;
};
constexpr CommonBody kCommonBodies[] = {
#include "common-bodies.inc"
};

// Of the form that a common noun may have: «контактной группой».
const segment::Phrases& common_bodies() {
  static const auto phrases = segment::Phrases::of(kCommonBodies, &CommonBody::phrase);
  return phrases;
}

constexpr std::string_view kAdjective = "adjective";

// What the gazetteer names, before it is known to be a mention.
struct KnownThing {
  Kind kind = Kind::place;
  std::string_view key, role, form, variant;
  const gazetteer::Place* place = nullptr;
};

// A row by one of its forms.
template <class Row>
KnownThing by_form(Kind kind, std::string_view key, const Row& row, std::uint32_t form) {
  const auto used = gazetteer::form(row, form);
  return {kind, key, {}, used, gazetteer::tells(row.variants, used)};
}

// What a match that is no person names; none if it is one.
std::optional<KnownThing> named(const Match& match, const gazetteer::Gazetteer& known) {
  const Target* best = nullptr;
  for (const auto& target : match.targets)
    if (target.table >= Target::Table::body && (best == nullptr || target.table < best->table)) best = &target;
  if (best == nullptr) return std::nullopt;
  const auto row = best->row;
  switch (best->table) {
    case Target::Table::body: {
      const auto& body = known.bodies()[row];
      const bool is_agreement = body.kind == "agreement" || body.kind == "format";
      return by_form(is_agreement ? Kind::agreement : Kind::body, body.id, body, best->form);
    }
    case Target::Table::country:
      return by_form(Kind::country, known.countries()[row].code, known.countries()[row], best->form);
    case Target::Table::adjective:
      return KnownThing{Kind::country, known.countries()[row].code, kAdjective, {}, {}};
    default: {
      const auto& place = known.places()[row];
      auto thing = by_form(Kind::place, place.id, place, best->form);
      thing.place = &place;
      return thing;
    }
  }
}

// АЭС «Аккую»: a quotation mark that opens within the name closes within.
Span closed(std::string_view text, Span name) {
  const auto inside = name.of(text);
  return std::count(inside.begin(), inside.end(), '"') % 2 == 1 ? Span{name.begin, name.end + 1} : name;
}

// «Талибан», «Восточное партнёрство»: quotation marks around the whole name belong to it.
Span with_marks(std::string_view text, Span name) {
  name = closed(text, name);
  const bool is_quoted = name.begin > 0 && text[name.begin - 1] == '"' && text.substr(name.end, 1) == "\"";
  return is_quoted ? Span{name.begin - 1, name.end + 1} : name;
}

// "Coe" is no CoE, "5.2" no 5+2: a short form that has capitals within is written so, and so is a plus.
bool is_written_so(std::string_view form, std::string_view written) {
  constexpr std::size_t kShort = 4;  // bytes
  if (form.find('+') != std::string_view::npos && written.find('+') == std::string_view::npos) return false;
  const auto is_upper = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
  const auto capitals = std::count_if(form.begin(), form.end(), is_upper);
  const bool is_mixed =
      form.size() <= kShort && capitals > 1 && form.find_first_of(" -") == std::string_view::npos &&
      std::any_of(form.begin(), form.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
  return !is_mixed || std::count_if(written.begin(), written.end(), is_upper) >= capitals;
}

// « Le Caire » of the table: the form without its article, where an article or what holds one stands before it.
bool has_french_article(std::string_view form) { return form.starts_with("Le ") || form.starts_with("La "); }

// Words of a form that begin with a capital; none if the first does not.
std::size_t capitals_of(std::string_view form) {
  const auto tokens = segment::tokenize(form);
  if (tokens.empty() || !tokens[0].capital) return 0;
  return static_cast<std::size_t>(
      std::count_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.capital; }));
}

class ThingFinder {
 public:
  ThingFinder(const Scene& scene, const Marked& taken)
      : scene_(scene),
        tokens_(scene.tokens),
        taken_(taken),
        state_bodies_(find_state_bodies(scene)),
        named_bodies_(find_named_bodies(scene, taken)),
        near_heads_(capitals_near_place_heads(scene)) {}

  std::vector<Mention> run() {
    found_.reserve(scene_.names.starts().size());
    auto state = state_bodies_.begin();
    auto named = named_bodies_.begin();
    auto name = scene_.names.starts().begin();
    const auto& capitals = may_have_regions() ? scene_.vocabulary.capitals() : near_heads_;  // of unlisted places
    auto capital = capitals.begin();
    const auto end = tokens_.size();
    for (std::size_t at = 0;;) {
      while (state != state_bodies_.end() && state->first < at) ++state;
      while (named != named_bodies_.end() && named->first < at) ++named;
      while (name != scene_.names.starts().end() && *name < at) ++name;
      const auto state_at = state == state_bodies_.end() ? end : state->first;
      const auto named_at = named == named_bodies_.end() ? end : named->first;
      while (capital != capitals.end() && *capital < at) ++capital;
      at = std::min({state_at, named_at, name == scene_.names.starts().end() ? end : *name,
                     capital == capitals.end() ? end : *capital});
      if (at >= end) return std::move(found_);
      at = read(at, state_at == at ? &*state : nullptr, named_at == at ? &*named : nullptr);
    }
  }

 private:
  // Reads what begins at the token, where two bodies may; the token to go on from.
  std::size_t read(std::size_t at, const StateBody* state, const NamedBody* named) {
    if (named != nullptr && is_longest(*named, state)) return take(*named);
    if (state != nullptr && is_named_here(*state)) return take(*state);
    return scene_.names[at].count > 0 ? read_known(at) : read_unlisted(at);
  }

  void take(const KnownThing& thing, Span span) {
    auto& made = found_.emplace_back();  // filled where it lies: a mention is dear to move
    made.kind = thing.kind;
    made.span = span;
    made.key = thing.key;
    made.role = thing.role;
    made.form = thing.form;
    made.variant = thing.variant;
  }

  // --- bodies that the gazetteer lacks

  bool is_longest(const NamedBody& body, const StateBody* state) const {
    const auto& match = scene_.names[body.first];
    const bool is_known = match.count >= body.last - body.first &&
                          std::any_of(match.targets.begin(), match.targets.end(),
                                      [](const Target& target) { return target.table >= Target::Table::body; });
    return !is_known && !(state != nullptr && state->last >= body.last);
  }

  std::size_t take(const NamedBody& body) {
    const auto span = with_marks(scene_.text, scene_.span(body.first, body.last));
    const auto known = known_by_its_beginning(body);
    if (known) {
      take(*known, span);
    } else {
      found_.push_back({body.kind, span, body.key, {}, {}});
    }
    return body.last;
  }

  // "Federation Council of the Federal Assembly": a longer name of a body that the gazetteer knows by its beginning.
  std::optional<KnownThing> known_by_its_beginning(const NamedBody& body) const {
    const auto& match = scene_.names[body.first];
    const auto next = body.first + match.count;
    if (match.count == 0 || next >= body.last) return std::nullopt;
    if (!scene_.is(next, List::genitive) && scene_.reading.language != Language::ru) return std::nullopt;
    const auto known = named(match, scene_.known);
    const bool is_body = known && (known->kind == Kind::body || known->kind == Kind::agreement);
    return is_body ? known : std::nullopt;
  }

  bool is_named_here(const StateBody& body) const {
    const auto at = body.first;
    const bool is_known =
        scene_.names[at].count >= body.last - at && scene_.may_be(at, Target::Table::body);  // by a name as long
    return !taken_[at] && (scene_.role_at(at) == nullptr || scene_.role_at(at)->office == "other") && !is_known;
  }

  std::size_t take(const StateBody& body) {
    found_.push_back({Kind::body, scene_.span(body.first, body.last), body.key, {}, body.of});
    return body.last;
  }

  // --- names of the gazetteer

  std::size_t read_known(std::size_t at) {
    const auto count = scene_.names[at].count;
    if (taken_[at] || is_of_a_title(at, count) || is_common_word(at, count) || scene_.in_date(at)) return at + 1;
    const auto thing = named(scene_.names[at], scene_.known);
    if (!thing || is_doubtful(*thing, at) || lacks_capitals(*thing, at) || is_half_alone(*thing, at)) return at + 1;
    if (!is_written_so(thing->form, scene_.written(at, at + count)) || lacks_article(*thing, at) ||
        is_a_speakers_name(*thing, at) || is_a_family_name(*thing, at))
      return at + 1;
    auto behind = at + count;
    if (thing->place != nullptr && is_noun_of_a_place(scene_, behind)) ++behind;  // "Mekong River"
    const bool has_region = thing->place != nullptr && is_region(scene_, *thing->place, behind);
    if (has_region) ++behind;
    const auto first = thing->place == nullptr || has_region ? at : begin_of_region(scene_, *thing->place, at);
    const auto span = scene_.span(first, behind);
    take(*thing, thing->place != nullptr ? closed(scene_.text, span) : with_marks(scene_.text, span));
    if (has_region || first < at) found_.back().key = region_of(found_.back().key);
    return behind;
  }

  // An office; but not a body's name that is longer ("High Commissioner on National Minorities"), nor a place that
  // begins as a Russian word for one does («Мэриленд» as «мэр»).
  bool is_of_a_title(std::size_t at, std::size_t count) const {
    const auto* role = scene_.role_at(at);
    if (role == nullptr || role->office != "other" || role->first != at) return role != nullptr;
    const auto words = role->last - role->first;
    return count < words || (count == words && scene_.reading.language != Language::ru);
  }

  // « Réunion ministérielle », « La réunion », "Reading the document": a name that is a word too, at the beginning of a
  // sentence.
  bool is_common_word(std::size_t at, std::size_t count) const {
    const bool has_article = count == 2 && scene_.is(at, "la") && !tokens_[at + 1].capital;
    if ((count != 1 && !has_article) || !scene_.opens_sentence(at)) return false;
    const auto word = scene_.word(at + count - 1);
    return std::any_of(std::begin(kCommonWords), std::end(kCommonWords), [&](const CommonWord& row) {
      return row.word == word && row.language == code(scene_.reading.language);
    });
  }

  // A place that data brought, by a form that is a word or a person's name as well, and nothing tells that it is one.
  bool is_doubtful(const KnownThing& thing, std::size_t at) const {
    if (thing.place == nullptr || thing.place->doubtful.empty()) return false;
    const auto& doubtful = thing.place->doubtful;
    return std::find(doubtful.begin(), doubtful.end(), thing.form) != doubtful.end() &&
           !stands_as_place(scene_, at, at + scene_.names[at].count);
  }

  // "Rhodes said": beside a verb of saying a place speaks that is the capital of a state; else the word is a person's.
  bool is_a_speakers_name(const KnownThing& thing, std::size_t at) const {
    if (thing.place == nullptr || scene_.names[at].count != 1 || !borne(scene_.word(at)).ends) return false;
    const bool says = at + 1 < tokens_.size() && scene_.joins(at) &&
                      is_verb_of_saying(scene_, at + 1, scene_.reading.language) && !tokens_[at + 1].capital;
    if (!says || stands_as_place(scene_, at, at + 1)) return false;
    const auto* state = scene_.known.country(thing.place->country);
    return thing.place->kind != "site" && (state == nullptr || state->capital != thing.place->id);
  }

  // "his resolute support" is no Resolute Support, « le monde » no Le Monde: an English name that is written in
  // capitals has one at least, and so has a French one of several.
  bool lacks_capitals(const KnownThing& body, std::size_t at) const {
    constexpr std::size_t kSubject = 4;  // words of a treaty told by its subject
    const auto count = scene_.names[at].count;
    if (scene_.any_of(at, at + count, [](const Token& token) { return token.capital || token.number; })) return false;
    if (common_bodies().longest(scene_.text, tokens_, at).count == count) return true;
    switch (scene_.reading.language) {
      case Language::en:  // "polish the silver"
        return (capitals_of(body.form) > 0 || body.role == kAdjective) &&
               !(body.kind == Kind::agreement && count >= kSubject);
      case Language::fr:
        return capitals_of(body.form) > 1;
      default:
        return false;
    }
  }

  // « au Caire », « la Havane »: what stands in the table with an article stands without it only behind one.
  bool lacks_article(const KnownThing& thing, std::size_t at) const {
    if (thing.place == nullptr || !has_french_article(thing.form) || scene_.is(at, List::french_article)) return false;
    return scene_.reading.language != Language::fr || at == 0 || !scene_.adjoins(at) ||
           !scene_.is(at - 1, List::before_french_name);
  }

  // «Чехов» is no Czechs: within a sentence a Russian writes them, unlike adjectives in names, with a small letter.
  bool is_a_family_name(const KnownThing& thing, std::size_t at) const {
    constexpr std::string_view kOfMany = "ов", kOfAdjective = "ск", kOfOther = "цк";
    const auto word = scene_.word(at);
    if (scene_.reading.language != Language::ru || thing.role != kAdjective || !tokens_[at].capital ||
        scene_.names[at].count != 1 || scene_.text.substr(tokens_[at].span.end, 1) == "-" ||
        word.find(kOfAdjective) != std::string_view::npos || word.find(kOfOther) != std::string_view::npos)
      return false;
    return !scene_.opens_sentence(at) || word.ends_with(kOfMany);
  }

  // "Franco" and "Indo" are states in the first half of a compound only.
  bool is_half_alone(const KnownThing& state, std::size_t at) const {
    const auto behind = tokens_[at].span.end;
    return state.role == kAdjective && scene_.names[at].count == 1 && scene_.text.substr(behind, 1) != "-" &&
           scene_.text.substr(behind, 3) != "–" &&
           std::any_of(std::begin(kCombining), std::end(kCombining),
                       [&](const Combining& half) { return half.word == scene_.word(at); });
  }

  // --- regions and places that the gazetteer lacks

  bool may_have_regions() const { return scene_.reading.language == Language::ru; }

  std::size_t read_unlisted(std::size_t at) {
    if (!tokens_[at].capital || taken_[at] || scene_.is_in_role(at)) return at + 1;
    auto place = may_have_regions() ? russian_region(scene_, at) : std::nullopt;
    if (!place) place = named_place(scene_, at);
    if (!place) return at + 1;
    const auto end = place->span.end;
    found_.push_back(std::move(*place));
    while (at < tokens_.size() && tokens_[at].span.end <= end) ++at;
    return at;
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  const Marked& taken_;
  const std::vector<StateBody> state_bodies_;
  const std::vector<NamedBody> named_bodies_;
  const std::vector<std::size_t> near_heads_;
  std::vector<Mention> found_;
};

}  // namespace

std::vector<Mention> find_things(const Scene& scene, const Marked& taken) { return ThingFinder(scene, taken).run(); }

}  // namespace behistun::mention
