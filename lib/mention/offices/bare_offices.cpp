// A bare word for an office (data/bare-offices.tsv) means somebody whom the text has named before: the one of the state
// whose adjective stands with it ("the Russian Minister"), else the publisher's own, else whoever was named last. With
// more words of a title about it ("Minister of Energy", "Energy Minister") it is another office, and with a name behind
// it no bare one.

#include "bare_offices.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "known/courtesies.hpp"
#include "known/name_words.hpp"
#include "titles.hpp"
#include "words/office_ranks.hpp"

namespace behistun::mention {

namespace {

struct BareOffice {
  std::string_view language, phrase, offices, gender, example;
};
constexpr BareOffice kBareOffices[] = {
#include "bare-offices.inc"
};

class Settling {
 public:
  Settling(const Scene& scene, std::vector<Mention>& mentions)
      : scene_(scene), tokens_(scene.tokens), mentions_(mentions) {}

  void run() {
    take_people();
    for (auto& mention : mentions_)
      if (mention.kind == Kind::office && mention.key.starts_with("office:")) settle(mention);
    std::vector<Mention> bare;
    for (const auto at : scene_.vocabulary.beginnings())
      if (scene_.vocabulary.may_begin(Vocabulary::bare_offices, at))
        if (auto mention = bare_at(at)) bare.push_back(std::move(*mention));
    if (bare.empty()) return;
    std::move(bare.begin(), bare.end(), std::back_inserter(mentions_));
    std::stable_sort(mentions_.begin(), mentions_.end(),
                     [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
  }

 private:
  // Each person with each of his offices, where he is first called so; and how far mentions reach.
  void take_people() {
    std::set<std::tuple<std::string_view, std::string_view, std::string_view>> taken;
    std::size_t reach = 0;
    for (const auto& one : mentions_) {
      if (one.kind == Kind::person && taken.insert({one.key, one.role, one.of}).second) people_.push_back(&one);
      reaches_.push_back(reach = std::max(reach, one.span.end));
    }
  }

  std::pair<std::string_view, std::string_view> office_of(const Mention& person) const {
    if (!person.role.empty() && !person.of.empty()) return {person.role, person.of};
    const auto* office = scene_.reading.anchor ? scene_.known.office_on(person.key, *scene_.reading.anchor) : nullptr;
    if (office != nullptr) return {office->office, office->of};
    return {person.role, person.of};
  }

  // The text calls somebody so; or whoever held it that day; or, where the office was only taken to be the publisher's,
  // one person of such an office. Below the office that leads the publisher's state he goes before who held it unnamed:
  // of a president's call with a prime minister "the Prime Minister" is the other's.
  void settle(Mention& office) {
    if (office.of.empty()) return settle_foreign(office);
    std::vector<const Mention*> holders;
    for (const auto* one : people_) {
      if (one->role != office.role) continue;
      const bool is_of_it = one->of.empty() ? scene_.reading.side == office.of && !is_known_elsewhere(*one, office)
                                            : one->of == office.of;
      if (is_of_it) {
        office.key = one->key;
        return;
      }
      if (one->of.empty() || scene_.known.country(one->of) != nullptr) holders.push_back(one);
    }
    const auto known = scene_.reading.anchor ? scene_.known.holders(office.role, office.of, *scene_.reading.anchor)
                                             : std::vector<const gazetteer::Person*>();
    if (const auto* who = only_one_without_a_state(holders);
        who != nullptr && !is_named(known) && !is_known_elsewhere(*who, office)) {
      office.key = who->key;
      return;
    }
    const bool is_one = !holders.empty() && std::all_of(holders.begin(), holders.end(), [&](const Mention* one) {
      return one->key == holders.front()->key;
    });
    const bool may_be_anothers = office.of == scene_.reading.side && is_one && !names_state(office);
    const bool leads = gazetteer::leading_office(office.of) == office.role;
    if (known.size() == 1 && is_held_by_one(office.role) && (leads || !may_be_anothers)) {
      office.key = known.front()->id;
    } else if (may_be_anothers) {
      office.key = holders.front()->key;
      office.of = holders.front()->of;
    }
  }

  // Of no known publisher: A, whose state is not told, of "Egyptian, Iranian foreign ministers" above "Foreign Minister
  // A met his Iranian counterpart".
  const Mention* only_one_without_a_state(const std::vector<const Mention*>& holders) const {
    const auto is_stateless = [](const Mention* one) { return one->of.empty(); };
    if (!scene_.reading.side.empty() || std::count_if(holders.begin(), holders.end(), is_stateless) != 1)
      return nullptr;
    return *std::find_if(holders.begin(), holders.end(), is_stateless);
  }

  // Has somebody known held such an office of other states alone?
  bool is_known_elsewhere(const Mention& person, const Mention& office) const {
    const auto held = scene_.known.offices_of(person.key);
    const auto is_such = [&](const gazetteer::Office& one) { return one.office == office.role; };
    const auto is_this = [&](const gazetteer::Office& one) { return is_such(one) && one.of == office.of; };
    return std::any_of(held.begin(), held.end(), is_such) && std::none_of(held.begin(), held.end(), is_this);
  }

  bool is_named(const std::vector<const gazetteer::Person*>& known) const {
    return std::any_of(people_.begin(), people_.end(), [&](const Mention* one) {
      return std::any_of(known.begin(), known.end(),
                         [&](const gazetteer::Person* person) { return person->id == one->key; });
    });
  }

  // "his counterpart", "the Foreign Minister": the one person in the text of such an office in another state than the
  // publisher's. Where no publisher is known, the one person who bears such an office without a state ("President
  // Macron"), else the one of such an office; but of a counterpart's not whose counterpart it is.
  void settle_foreign(Mention& office) {
    const auto counterpart = is_counterpart(office);
    const auto whose = scene_.reading.side.empty() && counterpart ? last_of_office(office) : std::string_view();
    const auto* meant = scene_.reading.side.empty() && !counterpart
                            ? the_one(office, [](const Mention& one) { return !one.role.empty() && one.of.empty(); })
                            : nullptr;
    if (meant == nullptr) meant = the_one(office, [&](const Mention& one) { return one.key != whose; });
    if (meant == nullptr) return;
    office.key = meant->key;
    office.of = office_of(*meant).second;
  }

  // The one person of another state than the publisher's with such an office of whom something holds; nullptr if none
  // or several are.
  template <class Holds>
  const Mention* the_one(const Mention& office, Holds&& holds) const {
    const Mention* found = nullptr;
    if (is_royal_office(office)) return found;  // "the King" is no president
    for (const auto* one : people_) {
      if (!holds(*one)) continue;
      const auto [role, of] = office_of(*one);
      if (role != office.role || of.empty() || of == scene_.reading.side) continue;
      if (found != nullptr && found->key != one->key) return nullptr;
      found = one;
    }
    return found;
  }

  bool is_counterpart(const Mention& office) const {
    const auto first =
        std::lower_bound(scene_.roles.begin(), scene_.roles.end(), office.span.begin,
                         [&](const Role& role, std::size_t begin) { return tokens_[role.first].span.begin < begin; });
    const auto last = std::find_if(first, scene_.roles.end(),
                                   [&](const Role& role) { return tokens_[role.first].span.begin >= office.span.end; });
    return std::any_of(first, last, [&](const Role& role) {
      return role.office == "counterpart" && office.span.contains(scene_.span(role.first, role.last));
    });
  }

  // The key of whoever was named last before an office and holds such a one; empty if nobody was.
  std::string_view last_of_office(const Mention& office) {
    if (by_office_.empty())
      for (const auto& one : mentions_)
        if (one.kind == Kind::person) by_office_[office_of(one).first].push_back(&one);
    const auto& holders = by_office_[office.role];
    const auto behind = std::lower_bound(holders.begin(), holders.end(), office.span.begin,
                                         [](const Mention* one, std::size_t begin) { return one->span.begin < begin; });
    return behind == holders.begin() ? std::string_view() : std::string_view((*std::prev(behind))->key);
  }

  // "the Foreign Minister of Spain" is nobody else's.
  bool names_state(const Mention& office) const {
    const auto first = std::lower_bound(tokens_.begin(), tokens_.end(), office.span.begin,
                                        [](const Token& one, std::size_t begin) { return one.span.begin < begin; });
    for (auto token = first; token != tokens_.end() && token->span.end <= office.span.end; ++token)
      if (const auto at = static_cast<std::size_t>(token - tokens_.begin());
          scene_.is_country(at) || scene_.may_be(at, Target::Table::adjective))
        return true;
    return false;
  }

  bool in_mention(std::size_t at) const {
    const auto span = tokens_[at].span;
    const auto behind = std::upper_bound(mentions_.begin(), mentions_.end(), span.begin,
                                         [](std::size_t byte, const Mention& one) { return byte < one.span.begin; });
    return behind != mentions_.begin() &&
           reaches_[static_cast<std::size_t>(behind - mentions_.begin()) - 1] >= span.end;
  }

  std::optional<Mention> bare_at(std::size_t at) const {
    const auto match = bare_office_phrases().longest(scene_.text, tokens_, at);
    if (match.count == 0 || in_mention(at) || (at > 0 && scene_.is(at - 1, List::two))) return std::nullopt;
    const auto& row = kBareOffices[match.phrase];
    if (scene_.reading.language != Language::und && row.language != code(scene_.reading.language)) return std::nullopt;
    const auto bare = with_adjective({{at, at + match.count}, {}}, row.language == "fr");
    if (is_continued(bare.words.end)) return std::nullopt;
    const auto first = bare.words.begin;
    const bool has_article = first > 0 && scene_.joins(first - 1) && scene_.is(first - 1, List::bare_determiner);
    const auto begin = has_article ? first - 1 : first;
    if (row.language == "ru" ? is_within_a_title(begin)
                             : first > 0 && scene_.joins(first - 1) && !has_article && bare.of.empty())
      return std::nullopt;
    const auto span = scene_.span(begin, bare.words.end);
    const auto* who = meant(row, bare.of, span.begin);
    if (who == nullptr) return std::nullopt;
    const auto [office, whose] = office_of(*who);
    return Mention{Kind::office, span, who->key, std::string(office), std::string(whose)};
  }

  // Tokens that are a word for an office, and the state whose adjective is among them.
  struct Bare {
    Span words;
    std::string_view of;
  };
  // Behind it in French, before it elsewhere.
  Bare with_adjective(Bare bare, bool is_behind) const {
    const auto [first, last] = bare.words;
    if (is_behind && scene_.joins(last - 1)) {
      bare.of = scene_.adjective_at(last);
      if (!bare.of.empty()) ++bare.words.end;
    } else if (!is_behind && first > 0 && scene_.joins(first - 1)) {
      bare.of = scene_.adjective_at(first - 1);
      if (!bare.of.empty()) --bare.words.begin;
    }
    return bare;
  }

  // «Первый Министр»: a capital before it, where no sentence begins.
  bool is_within_a_title(std::size_t first) const {
    return first > 0 && scene_.joins(first - 1) && tokens_[first - 1].capital && !scene_.opens_sentence(first - 1) &&
           !scene_.opens_sentence(first);
  }

  // "Minister of …", "Minister Lavrov", «министр обороны».
  bool is_continued(std::size_t last) const {
    if (!scene_.joins(last - 1)) return false;
    if (tokens_[last].capital) return true;
    return scene_.is(last, List::title_goes_on) || (scene_.is(last, "s") && scene_.is_capital(last + 1)) ||
           scene_.names[last].count > 0 || (begins_cyrillic(scene_.word(last)) && is_portfolio(scene_.word(last)));
  }

  bool fits(const Mention& person, const BareOffice& row) const {
    if (row.gender.empty()) return true;
    const auto* known = scene_.known.person(person.key);
    if (known == nullptr || known->gender == names::Gender::unknown) return true;
    return (known->gender == names::Gender::female) == (row.gender == "f");
  }

  // Of those named before, the publisher's own; else the last who is called by the very word ("the Secretary" is the
  // Secretary of State, not the minister named behind him); else the last.
  const Mention* meant(const BareOffice& row, std::string_view of, std::size_t before) const {
    const Mention *own = nullptr, *called = nullptr, *last = nullptr;
    for (const auto& one : mentions_) {
      if (one.span.begin >= before) break;
      if (one.kind != Kind::person && (one.kind != Kind::office || one.key.starts_with("office:"))) continue;
      const auto [office, whose] = office_of(one);
      if (row.offices.find(office) == std::string_view::npos || office.empty() || !fits(one, row)) continue;
      if (!of.empty() && whose != of) continue;
      last = &one;
      if (whose == scene_.reading.side && !whose.empty()) own = &one;
      if (one.kind == Kind::office && says(one.span, row.phrase)) called = &one;
    }
    return own != nullptr ? own : called != nullptr ? called : last;
  }

  bool says(Span office, std::string_view word) const {
    return has_word(office, [&](std::string_view folded) { return folded == word; });
  }
  bool is_royal_office(const Mention& office) const {
    return has_word(office.span, [](std::string_view folded) { return is_royal(folded); });
  }

  template <class Is>
  bool has_word(Span span, Is&& is) const {
    const auto first = std::lower_bound(tokens_.begin(), tokens_.end(), span.begin,
                                        [](const Token& one, std::size_t begin) { return one.span.begin < begin; });
    const auto last = std::find_if(first, tokens_.end(), [&](const Token& one) { return one.span.end > span.end; });
    return std::any_of(first, last, [&](const Token& one) {
      return is(scene_.word(static_cast<std::size_t>(&one - tokens_.data())));
    });
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  std::vector<Mention>& mentions_;
  std::vector<const Mention*> people_;
  std::map<std::string_view, std::vector<const Mention*>> by_office_;  // people, once somebody asks
  std::vector<std::size_t> reaches_;                                   // where the mentions up to each one end
};

}  // namespace

const segment::Phrases& bare_office_phrases() {
  static const auto all = segment::Phrases::of(kBareOffices, &BareOffice::phrase);
  return all;
}

void settle_offices(const Scene& scene, std::vector<Mention>& mentions) { Settling(scene, mentions).run(); }

}  // namespace behistun::mention
