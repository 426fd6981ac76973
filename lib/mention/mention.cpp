// One pass makes tokens; one walk of the automaton over them finds every name of the gazetteer; then people and
// offices, countries, places and bodies, dates, numbers. What the surer reading takes, the later ones leave alone.
// Quotations (quotations.cpp) come last, for who speaks is one of those found.

#include <algorithm>
#include <array>
#include <behistun/mention.hpp>
#include <iterator>
#include <memory>
#include <mutex>
#include <numeric>

#include "known/glued.hpp"
#include "known/patterns.hpp"
#include "numbers/numbers.hpp"
#include "numbers/resolutions.hpp"
#include "offices/bare_offices.hpp"
#include "offices/sides.hpp"
#include "offices/whole_titles.hpp"
#include "people/people.hpp"
#include "things/security_council.hpp"
#include "things/things.hpp"

namespace behistun::mention {

namespace {

constexpr std::array<std::string_view, 10> kNames = {"person",    "office",     "country", "place",  "body",
                                                     "agreement", "resolution", "date",    "number", "quotation"};

Mention dated(const dates::Date& date) {
  Mention mention{Kind::date, date.span, dates::edtf(date.days, date.grain), {}, {}};
  mention.timex = dates::timex3(date.days, date.grain, date.time);
  if (date.from) mention.of = to_string(*date.from);
  return mention;
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

bool stands_before(const Mention& a, const Mention& b) { return a.span < b.span; }

// Most words of a mention are empty, and to move an empty one costs more than to see that it is.
// @pre  those of `to` are empty
void hand_over(Mention& from, Mention& to) {
  auto& [kind, span, key, role, of, form, variant, timex, speaker, teller] = from;
  to.kind = kind;
  to.span = span;
  to.speaker = speaker;
  to.teller = teller;
  const auto move = [](std::string& word, std::string& place) {
    if (!word.empty()) place = std::move(word);
  };
  move(key, to.key);
  move(role, to.role);
  move(of, to.of);
  move(form, to.form);
  move(variant, to.variant);
  move(timex, to.timex);
}

// A mention is dear to move, so their order is settled first, and each moves once.
void sort(std::vector<Mention>& mentions) {
  if (std::is_sorted(mentions.begin(), mentions.end(), stands_before)) return;
  std::vector<std::size_t> order(mentions.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return stands_before(mentions[a], mentions[b]); });
  std::vector<Mention> sorted;
  sorted.reserve(mentions.size());
  for (const auto at : order) hand_over(mentions[at], sorted.emplace_back());
  mentions = std::move(sorted);
}

// Mentions of several kinds, each of which ascend, as one; of those at one place the first kind first. There is room
// for some quotations, which come later.
template <std::size_t kKinds>
std::vector<Mention> merged(std::array<std::vector<Mention>, kKinds> kinds) {
  constexpr std::size_t kOneInSome = 8;
  std::vector<Mention> all;
  std::size_t count = 0;
  for (const auto& kind : kinds) count += kind.size();
  all.reserve(count + count / kOneInSome + 1);
  for (std::array<std::size_t, kKinds> next{}; count > 0; --count) {
    auto first = kKinds;
    for (std::size_t kind = 0; kind < kKinds; ++kind)
      if (next[kind] < kinds[kind].size() &&
          (first == kKinds || stands_before(kinds[kind][next[kind]], kinds[first][next[first]])))
        first = kind;
    hand_over(kinds[first][next[first]++], all.emplace_back());
  }
  return all;
}

void append(std::vector<Mention> more, std::vector<Mention>& mentions) {
  mentions.insert(mentions.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
}

// Dates, resolutions and numbers.
std::vector<Mention> find_figures(const Scene& scene) {
  std::vector<Mention> figures;
  figures.reserve(scene.reading.dates.size());
  for (const auto& date : scene.reading.dates) figures.push_back(dated(date));
  const auto& numbers = scene.vocabulary.numbers();
  auto resolutions = find_resolutions(scene, numbers);
  append(find_numbers(scene.reading, scene.tokens, numbers, scene.vocabulary.numerals(), resolutions), figures);
  append(std::move(resolutions), figures);
  return figures;
}

// "Office of the United Nations High Commissioner for Refugees", «Нур-Султан»: within a body's or a place's name an
// office that nobody is known to hold is no mention of its own.
void leave_out_offices_in_names(const std::vector<Mention>& things, std::vector<Mention>& people) {
  const auto stands_in_a_name = [&](const Mention& office) {
    const auto behind = std::upper_bound(things.begin(), things.end(), office, stands_before);
    if (behind == things.begin()) return false;
    const auto& name = *std::prev(behind);
    return (name.kind == Kind::body || name.kind == Kind::place) && name.span.contains(office.span) &&
           name.span != office.span;
  };
  std::erase_if(people, [&](const Mention& one) {
    return one.kind == Kind::office && one.key.starts_with("office:") && stands_in_a_name(one);
  });
}

std::vector<Mention> find_all(const Scene& scene) {
  Marked taken(scene.tokens.size());
  auto people = find_people(scene, taken);
  sort(people);
  settle_offices(scene, people);
  tell_sides(scene, people);
  take_whole_titles(scene, people);
  sort(people);
  auto things = find_things(scene, taken);
  auto figures = find_figures(scene);
  sort(things);
  sort(figures);
  leave_out_offices_in_names(things, people);
  auto mentions = merged(std::array{std::move(people), std::move(things), std::move(figures)});
  settle_security_council(scene, mentions);
  return mentions;
}

std::vector<Mention> find_with(const Reading& reading, const gazetteer::Gazetteer& known, const Patterns& patterns) {
  const auto parted = unglued(reading.canonical, reading.tokens, patterns.automaton());
  Passage passage{reading.canonical, reading.tokens};
  auto glances = reading.tokens.glances();
  if (!parted.tokens.empty()) {
    passage.tokens = parted.tokens;
    glances = parted.glances;
  }
  const Vocabulary vocabulary(reading.tokens, passage.tokens, glances, patterns.automaton());
  const Names names(passage.text, passage.tokens, patterns, vocabulary);
  const NamedPassage named{passage, names, known, vocabulary};
  const auto roles = find_roles(named, reading.language);
  const TokenFacts facts(reading, passage.tokens, roles);
  return find_all({named, reading, roles, facts});
}

}  // namespace

std::string_view to_string(Kind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::optional<Kind> kind_of(std::string_view name) {
  const auto at = std::find(kNames.begin(), kNames.end(), name);
  if (at == kNames.end()) return std::nullopt;
  return static_cast<Kind>(at - kNames.begin());
}

std::vector<Mention> find_names(const Reading& reading, const gazetteer::Gazetteer& known) {
  if (known.is(gazetteer::Gazetteer::built_in())) return find_with(reading, known, Patterns::built_in());
  return find_with(reading, known, *patterns_of(known));
}

std::vector<Mention> merged(std::vector<Mention> left, std::vector<Mention> right) {
  if (left.empty()) return right;
  auto from_left = left.size(), from_right = right.size(), to = from_left + from_right;
  left.reserve(to);  // and no more
  left.resize(to);
  while (from_right > 0) {  // the last first: those before all of the right ones stay where they are
    const bool is_left = from_left > 0 && stands_before(right[from_right - 1], left[from_left - 1]);
    hand_over(is_left ? left[--from_left] : right[--from_right], left[--to]);
  }
  return left;
}

std::vector<Mention> find(const Reading& reading, const gazetteer::Gazetteer& known) {
  auto names = find_names(reading, known);
  auto quotations = find_quotations(reading, names, known);
  return merged(std::move(names), std::move(quotations));
}

std::vector<Span> quoted(const std::vector<Mention>& mentions) {
  std::vector<Span> words;
  for (const auto& one : mentions)
    if (one.kind == Kind::quotation && one.role == "speech") words.push_back(one.span);
  return words;
}

}  // namespace behistun::mention
