// An office is given to the person beside it (beside_office.hpp). One that stands alone is whose it says, else the
// publisher's; where one person held that office on the day of publication, or the text names one of those who did, it
// means that person.

#include "holders.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>

#include "beside_office.hpp"
#include "lone_offices.hpp"
#include "offices/dignities.hpp"
#include "offices/names_of.hpp"
#include "offices/no_holder.hpp"
#include "spellings.hpp"
#include "words/office_ranks.hpp"

namespace behistun::mention {

namespace {

class Holders {
 public:
  Holders(const Scene& scene, Roll& roll)
      : scene_(scene), tokens_(scene.tokens), roll_(roll), alone_(scene, roll), beside_(scene, roll, alone_) {}

  void give_roles() {
    for (const auto& role : scene_.roles)
      if (auto* who = beside_.holder_to_be(role); who != nullptr) give(*who, role);
    const auto& roles = scene_.roles;
    for (std::size_t first = 0, end = 0; first < roles.size(); first = end) {
      end = end_of_list(first);
      if (roles[first].plural && end - first > 1) give_in_order({roles.data() + first, end - first});
    }
  }

  // "Pope Francis", "Ukrainian Foreign Minister Dmitry Kuleba": who has no other name in the text is the office's
  // holder of the day, if all of it is in his or says the same.
  void recognise_holders() {
    if (!scene_.reading.anchor) return;
    for (const auto& one : roll_.found()) {
      if (one.of.empty() || !one.key.starts_with(kStranger)) continue;
      for (const auto* holder : scene_.known.holders(one.role, one.of, *scene_.reading.anchor))
        if (is_within_name(stranger_name(one.key), *holder) ||
            is_name_of(stranger_name(one.key), *holder, scene_.reading.language)) {
          roll_.rename(one.key, *holder);
          break;
        }
    }
  }

  bool is_called(std::string_view words, const gazetteer::Person& person) const {
    return is_within_name(words, person) || holds_name(words, person) ||
           (ends_alike(words, person.name.en) && is_name_of(words, person, scene_.reading.language));
  }

  // "President Diomaye Faye", before he is named in full, "Tony Blinken" and « Félix Antoine Tshisekedi Tshilombo »,
  // who has more names than are known: two words or more, of which all are in the name of one whom the text names, or
  // all of his in them.
  void recognise_named() {
    std::vector<std::string_view> strangers;
    std::vector<const gazetteer::Person*> named;
    const auto add = [](const auto& one, auto& to) {
      if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(one);
    };
    for (const auto& one : roll_.found()) {
      if (one.known != nullptr) add(one.known, named);
      if (one.known == nullptr && one.key.find(' ') != std::string_view::npos) add(one.key, strangers);
    }
    for (const auto stranger : strangers) {
      const auto meant = std::find_if(named.begin(), named.end(), [&](const gazetteer::Person* person) {
        return is_called(stranger_name(stranger), *person);
      });
      if (meant != named.end()) roll_.rename(stranger, **meant);
    }
  }

  // People and offices, each of which ascend, in the order of the text: each is made where it stays.
  std::vector<Mention> mentions() {
    for (const auto& one : roll_.found())
      if (scene_.reading.side.empty() && one.known == nullptr && !one.role.empty() && one.of.empty() &&
          std::find(without_state_.begin(), without_state_.end(), one.role) == without_state_.end())
        without_state_.push_back(one.role);
    std::vector<Mention> all;
    all.reserve(roll_.found().size() + scene_.roles.size());
    auto next = roll_.found().begin();
    const auto take_people_up_to = [&](Span office) {
      for (; next != roll_.found().end(); ++next) {
        const auto span = scene_.span(next->first, next->last);
        if (office < span) return;
        if (const auto rank = begin_of_dignity(scene_, next->first); rank < next->first)
          all.push_back({Kind::office, scene_.span(rank, next->first), std::string(next->key), "other", {}});
        auto& person = all.emplace_back();
        person.kind = Kind::person;
        person.span = span;
        person.key = next->key;
        person.role = next->role;
        person.of = next->of;
      }
    };
    for (const auto& role : scene_.roles) {
      if (!is_worth_a_mention(role)) continue;
      take_people_up_to(span_of(role));
      all.push_back(office(role));
    }
    constexpr auto kEnd = std::numeric_limits<std::size_t>::max();
    take_people_up_to({kEnd, kEnd});
    return all;
  }

 private:
  // --- beside people

  // "The prime ministers of Nepal and Kazakhstan": the roles of one plural, from `first` on.
  std::size_t end_of_list(std::size_t first) const {
    const auto& roles = scene_.roles;
    auto end = first + 1;
    while (end < roles.size() && roles[first].plural && roles[end].plural && roles[end].office == roles[first].office &&
           roles[end].whole_first <= roles[end - 1].end() + 2)
      ++end;
    return end;
  }

  // "… of Nepal and Kazakhstan, A and B": as many names, in the order of the states, and each of his.
  void give_in_order(std::span<const Role> roles) {
    std::vector<Found*> named;
    for (auto at = roles.back().end(); named.size() < roles.size(); at = named.back()->last) {
      const auto next = roll_.first_from(at);
      if (next == roll_.found().end() || next->first > at + 2 || !beside_.is_near(at - 1, next->first)) return;
      auto* who = roll_.starting(next->first);
      const auto& role = roles[named.size()];
      const bool is_other = (!who->of.empty() && who->of != role.of) || beside_.is_of_another(*who, role);
      if (role.of.empty() || is_other || scene_.opens_sentence(next->first)) return;
      named.push_back(who);
    }
    for (std::size_t i = 0; i < roles.size(); ++i) {
      named[i]->of = roles[i].of;
      if (named[i]->role.empty()) named[i]->role = roles[i].office;
      listed_.emplace_back(&roles[i], named[i]->first);
    }
  }

  void give(Found& who, const Role& role) const {
    if (role.office == "counterpart" || role.plural) return;
    if (who.of.empty()) who.of = beside_.whose_as_held(who.key, role);  // "Minister X, Eritrea's Ambassador to …"
    if (who.of.empty()) who.of = state_behind(who);
    if (who.role.empty()) who.role = role.office;
  }

  // "Foreign Minister Ivan Krumov of Georgia": in English the state may stand behind the name.
  std::string_view state_behind(const Found& who) const {
    if (!scene_.is(who.last, "of") || !scene_.adjoins(who.last) || !scene_.joins(who.last)) return {};
    const auto at = who.last + (scene_.is(who.last + 1, List::article) ? 2U : 1U);
    if (at >= tokens_.size() || !scene_.adjoins(at)) return {};
    return scene_.is(at + scene_.names[at].count, "s") ? std::string_view()
                                                       : scene_.country_from(at);  // "of Chad's army"
  }

  // "President Macron": whose the office is that somebody held that day.
  std::string_view whose_on_the_day(std::string_view key, std::string_view office) const {
    const auto* held = scene_.reading.anchor ? scene_.known.office_on(key, *scene_.reading.anchor) : nullptr;
    return held != nullptr && held->office == office ? std::string_view(held->of) : std::string_view();
  }

  // --- alone

  // Plural offices without a country are nobody's, and an office that the table has no name for is worth a mention only
  // beside its holder.
  bool is_worth_a_mention(const Role& role) const {
    if ((alone_.is_of_the_past(role) || alone_.is_a_post(role)) && (role.plural || !beside_.holder(role))) return false;
    if (role.plural) return !role.of.empty();
    if (alone_.is_nobodys(role)) return false;
    const bool is_a_bodys = role.office == "chairman" && is_president(scene_, role) &&
                            (role.of.empty() || scene_.known.country(role.of) != nullptr);
    return (role.office != "other" && !is_a_bodys) || beside_.holder(role).has_value();
  }

  Span span_of(const Role& role) const {
    return {tokens_[alone_.with_determiner(role)].span.begin, tokens_[role.end() - 1].span.end};
  }

  // Of no known publisher: somebody is called so of whom the text does not say for which state (bare_offices.cpp).
  bool may_be_a_strangers(const Mention& office) const {
    return std::find(without_state_.begin(), without_state_.end(), office.role) != without_state_.end();
  }

  Mention office(const Role& role) const {
    Mention mention{Kind::office, span_of(role), {}, std::string(alone_.office_meant(role)), std::string(role.of)};
    const auto listed =
        std::find_if(listed_.begin(), listed_.end(), [&](const auto& one) { return one.first == &role; });
    if (listed != listed_.end()) {
      mention.key = roll_.first_from(listed->second)->key;
      return mention;
    }
    if (const auto beside = beside_.holder(role)) {
      mention.key = *beside;
      mention.of = beside_.whose_as_held(*beside, role);
      if (mention.of.empty()) mention.of = whose_on_the_day(*beside, mention.role);
      if (const auto who = roll_.first_from(role.end());
          mention.of.empty() && who != roll_.found().end() && who->key == *beside)
        mention.of = state_behind(*who);
      return mention;
    }
    mention.of = alone_.whose(role);
    mention.key = "office:" + mention.role + (mention.of.empty() ? "" : "@" + mention.of);
    if (mention.of.empty() || !scene_.reading.anchor || may_be_a_strangers(mention)) return mention;
    const auto holders = scene_.known.holders(mention.role, mention.of, *scene_.reading.anchor);
    if (holders.size() == 1 && !role.of.empty() && is_held_by_one(mention.role)) mention.key = holders.front()->id;
    for (const auto* one : holders)
      if (roll_.has_named(*one)) mention.key = one->id;
    return mention;
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  Roll& roll_;
  const LoneOffices alone_;
  const BesideOffice beside_;
  std::vector<std::string_view> without_state_;  // offices of people of no state, in a release of no known publisher
  std::vector<std::pair<const Role*, std::size_t>>
      listed_;  // offices whose holders are listed behind, and the token where
};

}  // namespace

std::vector<Mention> with_offices(const Scene& scene, Roll& roll) {
  Holders holders(scene, roll);
  holders.give_roles();
  holders.recognise_holders();
  holders.recognise_named();
  join_spellings(roll);
  return holders.mentions();
}

}  // namespace behistun::mention
