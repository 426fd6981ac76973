// One pass makes tokens; one walk of the automaton over them finds every name of the gazetteer; then people and
// offices, countries, places and bodies, dates, numbers. What the surer reading takes, the later ones leave alone.
// Quotations come last, for who speaks is one of those found.

#include <algorithm>
#include <array>
#include <behistun/mention.hpp>
#include <behistun/unicode.hpp>
#include <iterator>
#include <memory>
#include <mutex>
#include <numeric>

#include "bare_offices.hpp"
#include "combining.hpp"
#include "glued.hpp"
#include "named_bodies.hpp"
#include "numbers.hpp"
#include "opening.hpp"
#include "patterns.hpp"
#include "people.hpp"
#include "place_words.hpp"
#include "quotations.hpp"
#include "resolutions.hpp"
#include "roles.hpp"
#include "state_bodies.hpp"

namespace behistun::mention {

namespace {

constexpr std::array<std::string_view, 10> kNames = {"person",    "office",     "country", "place",  "body",
                                                     "agreement", "resolution", "date",    "number", "quotation"};

// A mention of a row by one of its forms.
template <class Row>
Mention by_form(Kind kind, const std::string& key, const Row& row, std::uint32_t form) {
  const auto used = forms(row)[form];
  return {kind, {}, key, {}, {}, std::string(used), std::string(gazetteer::tells(row.variants, used))};
}

// What a match that is no person names; none if it is one. A body outranks a country, a country a place, and an
// adjective is read last.
std::optional<Mention> named(const Match& match, const gazetteer::Gazetteer& known) {
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
      return Mention{Kind::country, {}, known.countries()[row].code, "adjective", {}};
    default:
      return by_form(Kind::place, known.places()[row].id, known.places()[row], best->form);
  }
}

// Does the gazetteer know something that is as long, other than a person?
bool is_as_long(const Match& match, std::size_t count) {
  return match.count >= count && std::any_of(match.targets.begin(), match.targets.end(),
                                             [](const Target& target) { return target.table >= Target::Table::body; });
}

// "Federation Council of the Federal Assembly": a longer name of a body that the gazetteer knows by its beginning.
std::optional<Mention> known_longer(const Scene& scene, const NamedBody& body) {
  const auto& match = scene.names[body.first];
  const auto next = body.first + match.count;
  if (match.count == 0 || next >= body.last) return std::nullopt;
  constexpr std::array<std::string_view, 5> kOf = {"of", "de", "du", "des", "d"};
  if (std::find(kOf.begin(), kOf.end(), scene.tokens[next].folded) == kOf.end() &&
      scene.reading.language != Language::ru)
    return std::nullopt;
  auto known = named(match, scene.known);
  const bool is_body = known && (known->kind == Kind::body || known->kind == Kind::agreement);
  return is_body ? known : std::nullopt;
}

// "Franco" and "Indo" are states in the first half of a compound only.
bool is_half_alone(const Scene& scene, const Match& match, std::size_t at) {
  const auto& text = scene.reading.canonical;
  const auto behind = scene.tokens[at].span.end;
  return match.count == 1 && text.substr(behind, 1) != "-" && text.substr(behind, 3) != "–" &&
         std::any_of(std::begin(kCombining), std::end(kCombining),
                     [&](const Combining& half) { return half.word == scene.tokens[at].folded; });
}

// Does the gazetteer know a body by name that is as long?
bool is_known_body(const Match& match, std::size_t count) {
  return match.count >= count && std::any_of(match.targets.begin(), match.targets.end(),
                                             [](const Target& target) { return target.table == Target::Table::body; });
}

Mention dated(const dates::Date& date) {
  Mention mention{Kind::date, date.span, dates::edtf(date.days, date.grain), {}, {}};
  mention.timex = dates::timex3(date.days, date.grain, date.time);
  return mention;
}

struct CommonWord {
  std::string_view language, word, example;
};
constexpr CommonWord kCommonWords[] = {
#include "common-words.inc"
};

// "24 March 2022" names no town.
bool in_date(const Scene& scene, std::size_t at) {
  const auto span = scene.tokens[at].span;
  const auto* date = date_from(scene.reading, span.begin);
  return date != nullptr && date->span.contains(span);
}

// « Réunion ministérielle », « La réunion », "Reading the document": a name that is a word too, at the beginning of a
// sentence.
bool is_common_word(const Scene& scene, std::size_t at, std::size_t count) {
  const bool has_article = count == 2 && scene.tokens[at].folded == "la" && !scene.tokens[at + 1].capital;
  if (count != 1 && !has_article) return false;
  if (!begins_sentence(scene.reading, scene.tokens[at].span.begin)) return false;
  const auto& word = scene.tokens[at + count - 1].folded;
  return std::any_of(std::begin(kCommonWords), std::end(kCommonWords), [&](const CommonWord& row) {
    return row.word == word && row.language == code(scene.reading.language);
  });
}

// A place that data brought, by a form that is a word or a person's name as well, and nothing tells that it is one.
bool is_doubtful(const Scene& scene, const Mention& place, std::size_t first, std::size_t last) {
  const auto* known = place.kind == Kind::place ? scene.known.place(place.key) : nullptr;
  if (known == nullptr || known->doubtful.empty()) return false;
  return std::find(known->doubtful.begin(), known->doubtful.end(), place.form) != known->doubtful.end() &&
         !stands_as_place(scene, first, last);
}

// "his resolute support" is no Resolute Support: an English name that is written in capitals has one at least.
bool lacks_capitals(const Scene& scene, const Mention& body, std::size_t first, std::size_t last) {
  if (body.form.empty() || !unicode::is_upper(unicode::code_point(body.form, 0).value) ||
      scene.reading.language != Language::en)
    return false;
  constexpr std::size_t kSubject = 4;  // words of a treaty told by its subject
  if (body.kind == Kind::agreement && last - first >= kSubject) return false;
  return std::none_of(scene.tokens.begin() + static_cast<std::ptrdiff_t>(first),
                      scene.tokens.begin() + static_cast<std::ptrdiff_t>(last),
                      [](const Token& token) { return token.capital || token.number; });
}

// "Moscow Region" is not the city: of a region that the gazetteer lacks the key is "region:" and the city whose name it
// bears.
bool is_region(const Scene& scene, const Mention& place, std::size_t behind) {
  constexpr std::array<std::string_view, 5> kWords = {"region", "oblast", "province", "governorate", "territory"};
  const auto* known = place.kind == Kind::place ? scene.known.place(place.key) : nullptr;
  return known != nullptr && known->kind == "city" && behind < scene.tokens.size() &&
         std::find(kWords.begin(), kWords.end(), scene.tokens[behind].folded) != kWords.end() &&
         segment::joined(scene.reading.canonical, scene.tokens[behind - 1], scene.tokens[behind]);
}

// The region of a city by its adjective: «в Агдамском районе», «Кельбаджарского и Лачинского районов».
std::optional<Mention> russian_region(const Scene& scene, std::size_t at) {
  const auto is_word = [&](std::size_t token) {
    constexpr std::array<std::string_view, 4> kWords = {"район", "област", "округ", "губерни"};
    return token < scene.tokens.size() && std::any_of(kWords.begin(), kWords.end(), [&](auto word) {
             return scene.tokens[token].folded.starts_with(word);
           });
  };
  const bool is_alone = is_word(at + 1);
  const bool is_first = at + 3 < scene.tokens.size() && scene.tokens[at + 1].folded == "и" && is_word(at + 3);
  if (!is_alone && !is_first) return std::nullopt;
  constexpr std::string_view kSuffix = "ск";
  const auto& folded = scene.tokens[at].folded;
  const auto suffix = folded.rfind(kSuffix);
  if (suffix == std::string_view::npos || suffix == 0) return std::nullopt;
  const std::string stem(folded.substr(0, suffix));
  for (const auto& name : {stem + "ск", stem, stem + "ь"})  // Брянск, Агдам, Астрахань
    if (const auto row = scene.names.place(name)) {
      const auto& place = scene.known.places()[*row];
      if (place.kind != "city") continue;
      const auto last = is_alone ? at + 1 : at;
      return Mention{
          Kind::place, {scene.tokens[at].span.begin, scene.tokens[last].span.end}, "region:" + place.id, {}, {}};
    }
  return std::nullopt;
}

// Does the text speak of the United Nations by name?
bool names_united_nations(const Scene& scene) {
  constexpr std::array<std::string_view, 5> kWords = {"ООН", "UN", "ONU", "Nations", "Объедин"};
  for (std::size_t at = 0; at < scene.tokens.size(); ++at)
    for (const auto& target : scene.names[at].targets) {
      if (target.table != Target::Table::body) continue;
      const auto& body = scene.known.bodies()[target.row];
      if (!body.id.starts_with("UN")) continue;
      const Span span{scene.tokens[at].span.begin, scene.tokens[at + scene.names[at].count - 1].span.end};
      const auto written = span.of(scene.reading.canonical);
      if (body.id != "UNSC" || std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
            return written.find(word) != std::string_view::npos;
          }))
        return true;
    }
  return false;
}

struct OwnCouncil {
  std::string_view state, example;
};
constexpr OwnCouncil kOwnCouncils[] = {
#include "own-councils.inc"
};

bool has_security_council(std::string_view state) {
  return std::any_of(std::begin(kOwnCouncils), std::end(kOwnCouncils),
                     [&](const OwnCouncil& row) { return row.state == state; });
}

// "Meeting with permanent members of Security Council": in a release of the Kremlin that says nothing of the United
// Nations it is Russia's.
void settle_security_council(const Scene& scene, std::vector<Mention>& mentions) {
  const auto& side = scene.reading.side;
  if (!has_security_council(side) || names_united_nations(scene)) return;
  for (auto& one : mentions) {
    if (one.of == "UNSC") one.of = side;  // "Secretary of the Security Council"
    if ((one.kind == Kind::body && one.key == "UNSC") || one.key == "P5")
      one = {Kind::body, one.span, state_body_key("security-council", side), {}, side};
  }
}

// АЭС «Аккую»: a quotation mark that opens within the name closes within.
Span closed(std::string_view text, Span name) {
  const auto inside = name.of(text);
  const bool is_open =
      inside.find('"') != std::string_view::npos && std::count(inside.begin(), inside.end(), '"') % 2 == 1;
  return is_open ? Span{name.begin, name.end + 1} : name;
}

// «Талибан», «Восточное партнёрство»: quotation marks around the whole name belong to it.
Span with_marks(std::string_view text, Span name) {
  name = closed(text, name);
  const bool is_quoted = name.begin > 0 && text[name.begin - 1] == '"' && text.substr(name.end, 1) == "\"";
  return is_quoted ? Span{name.begin - 1, name.end + 1} : name;
}

void add_names(const Scene& scene, const std::vector<bool>& taken, std::vector<Mention>& mentions) {
  std::vector<const Role*> role_at(scene.tokens.size());
  for (const auto& role : scene.roles)
    for (auto at = role.first; at < role.last; ++at) role_at[at] = &role;
  const bool is_russian = scene.reading.language == Language::ru;
  mentions.reserve(mentions.size() + scene.names.starts().size());
  const auto bodies = find_state_bodies(scene);
  const auto others = find_named_bodies(scene, taken);
  auto body = bodies.begin();
  auto other = others.begin();
  for (std::size_t at = 0; at < scene.tokens.size();) {
    const auto& match = scene.names[at];
    while (body != bodies.end() && body->first < at) ++body;
    while (other != others.end() && other->first < at) ++other;
    const bool is_state_body = body != bodies.end() && body->first == at;
    const bool is_named_body = other != others.end() && other->first == at;
    if (match.count == 0 && !is_state_body && !is_named_body) {
      if (is_russian && scene.tokens[at].capital && !taken[at])
        if (auto region = russian_region(scene, at)) mentions.push_back(std::move(*region));
      ++at;
      continue;
    }
    if (is_named_body && !is_as_long(match, other->last - at) && !(is_state_body && body->last >= other->last)) {
      auto mention = known_longer(scene, *other).value_or(Mention{other->kind, {}, other->key, {}, {}});
      mention.span =
          with_marks(scene.reading.canonical, {scene.tokens[at].span.begin, scene.tokens[other->last - 1].span.end});
      mentions.push_back(std::move(mention));
      at = other->last;
      continue;
    }
    if (is_state_body && !taken[at] && (role_at[at] == nullptr || role_at[at]->office == "other") &&
        !is_known_body(match, body->last - at)) {
      Mention mention{
          Kind::body, {scene.tokens[at].span.begin, scene.tokens[body->last - 1].span.end}, body->key, {}, body->of};
      mentions.push_back(std::move(mention));
      at = body->last;
      continue;
    }
    const bool is_common = is_common_word(scene, at, match.count) || in_date(scene, at);
    auto mention = taken[at] || role_at[at] != nullptr || is_common ? std::nullopt : named(match, scene.known);
    if (!mention || is_doubtful(scene, *mention, at, at + match.count) ||
        lacks_capitals(scene, *mention, at, at + match.count) ||
        (mention->role == "adjective" && is_half_alone(scene, match, at))) {
      ++at;
      continue;
    }
    auto behind = at + match.count;
    if (is_region(scene, *mention, behind)) {
      mention->key = "region:" + mention->key;
      ++behind;
    }
    mention->span = {scene.tokens[at].span.begin, scene.tokens[behind - 1].span.end};
    mention->span = mention->kind == Kind::place ? closed(scene.reading.canonical, mention->span)
                                                 : with_marks(scene.reading.canonical, mention->span);
    mentions.push_back(std::move(*mention));
    at = behind;
  }
}

// The names of a gazetteer that is not built in: of the one that was asked for last. It keeps its gazetteer alive, so
// that no other can be taken for it.
std::shared_ptr<const Patterns> patterns_of(const gazetteer::Gazetteer& known) {
  struct Made {
    gazetteer::Gazetteer known;
    std::shared_ptr<const Patterns> patterns;
  };
  static std::mutex lock;
  static std::optional<Made> last;
  const std::lock_guard hold(lock);
  if (!last || !last->known.is(known)) last = Made{known, std::make_shared<const Patterns>(known)};
  return last->patterns;
}

// A mention is dear to move, so their order is settled first, and each moves once.
void sort(std::vector<Mention>& mentions) {
  const auto before = [](const Mention& a, const Mention& b) { return a.span < b.span; };
  if (std::is_sorted(mentions.begin(), mentions.end(), before)) return;
  std::vector<std::size_t> order(mentions.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return before(mentions[a], mentions[b]); });
  std::vector<Mention> sorted;
  sorted.reserve(mentions.size());
  for (const auto at : order) sorted.push_back(std::move(mentions[at]));
  mentions = std::move(sorted);
}

std::vector<std::size_t> tokens_of_numbers(std::span<const Token> tokens) {
  std::vector<std::size_t> numbers;
  for (std::size_t at = 0; at < tokens.size(); ++at)
    if (tokens[at].number) numbers.push_back(at);
  return numbers;
}

std::vector<Mention> find_with(const Reading& reading, const gazetteer::Gazetteer& known, const Patterns& patterns) {
  const auto parted = unglued(reading.canonical, std::span<const Token>(reading.tokens), patterns.automaton());
  const std::span<const Token> tokens =
      parted.tokens.empty() ? std::span<const Token>(reading.tokens) : std::span<const Token>(parted.tokens);
  const Names names(reading.canonical, tokens, patterns);
  const Vocabulary vocabulary(tokens);
  const auto roles = find_roles(reading.canonical, tokens, vocabulary, names, known, reading.language);
  const Scene scene{reading, tokens, vocabulary, roles, names, known};
  std::vector<bool> taken(tokens.size());
  auto mentions = find_people(scene, taken);
  sort(mentions);
  settle_offices(scene, mentions);
  add_names(scene, taken, mentions);
  settle_security_council(scene, mentions);
  mentions.reserve(mentions.size() + reading.dates.size());
  for (const auto& date : reading.dates) mentions.push_back(dated(date));
  const auto numbers = tokens_of_numbers(tokens);
  auto resolutions = find_resolutions(scene, numbers);
  for (auto& number : find_numbers(reading, tokens, numbers, resolutions)) mentions.push_back(std::move(number));
  std::move(resolutions.begin(), resolutions.end(), std::back_inserter(mentions));
  sort(mentions);
  auto quotations = find_quotations(reading, mentions, known);
  if (quotations.empty()) return mentions;
  std::move(quotations.begin(), quotations.end(), std::back_inserter(mentions));
  sort(mentions);
  return mentions;
}

}  // namespace

std::string_view to_string(Kind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::optional<Kind> kind_of(std::string_view name) {
  const auto at = std::find(kNames.begin(), kNames.end(), name);
  if (at == kNames.end()) return std::nullopt;
  return static_cast<Kind>(at - kNames.begin());
}

std::vector<Mention> find(const Reading& reading, const gazetteer::Gazetteer& known) {
  if (known.is(gazetteer::Gazetteer::built_in())) return find_with(reading, known, Patterns::built_in());
  return find_with(reading, known, *patterns_of(known));
}

}  // namespace behistun::mention
