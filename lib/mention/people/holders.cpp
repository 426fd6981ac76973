// An office belongs to the person beside it: behind it, perhaps after a comma or a courtesy, or before it after a
// comma. One that stands alone is whose it says, else the publisher's; where one person held that office on the day of
// publication, or the text names one of those who did, it means that person.

#include "holders.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>

#include "known/courtesies.hpp"
#include "known/name_words.hpp"
#include "lone_offices.hpp"
#include "offices/apposition.hpp"
#include "offices/dignities.hpp"
#include "offices/names_of.hpp"
#include "offices/no_holder.hpp"
#include "offices/title_links.hpp"
#include "spellings.hpp"
#include "words/office_ranks.hpp"
#include "words/sayings.hpp"

namespace behistun::mention {

namespace {

class Holders {
 public:
  Holders(const Scene& scene, Roll& roll) : scene_(scene), tokens_(scene.tokens), roll_(roll), alone_(scene, roll) {}

  void give_roles() {
    for (const auto& role : scene_.roles) {
      const auto end = behind_body(role.end()), at = behind_courtesies(end);
      if (auto* who = roll_.starting(at); who != nullptr && is_near(std::max(role.whole_last, end) - 1, at) &&
                                          !scene_.opens_sentence(at) && !is_of_another(*who, role)) {
        give(*who, role);
      } else if (auto* before = ending_before(role); before != nullptr) {
        give(*before, role);
      } else if (auto* sent = behind_mission(role); sent != nullptr) {
        give(*sent, role);
      } else if (auto* headed = behind_what_he_heads(role); headed != nullptr) {
        if (headed->role.empty()) give(*headed, role);
      } else if (auto* named = in_apposition(role);
                 named != nullptr && named->known == nullptr && named->role.empty()) {
        give(*named, role);
      }
    }
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
  // --- beside a person

  // Behind "H.E. Dr", "the Hon."
  std::size_t behind_courtesies(std::size_t at) const {
    constexpr std::size_t kMost = 5;  // tokens
    for (const auto end = std::min(at + kMost, tokens_.size()); at < end; ++at) {
      const bool is_article = scene_.is(at, List::article) && at + 1 < tokens_.size() && is_courtesy(scene_, at + 1);
      if (is_excellency(scene_, at))
        ++at;
      else if (const auto rank = behind_rank(at); rank > at)
        at = rank - 1;
      else if (!is_article && !is_courtesy(scene_, at))
        break;
    }
    return at;
  }

  // Behind «генерал армии», «сенатор» between a Russian office and its holder: a title of nobody's, right before him.
  std::size_t behind_rank(std::size_t at) const {
    const auto* rank = scene_.role_at(at);
    if (rank == nullptr || at == 0 || rank->first != at || rank->office != "other" || !rank->of.empty() ||
        rank->plural || !begins_cyrillic(scene_.word(at)) || scene_.gap(at - 1) != " ")
      return at;
    const auto end = rank->end() + (scene_.is(rank->end(), "армии") ? 1U : 0U);
    return end < tokens_.size() && scene_.gap(end - 1) == " " && roll_.starting(end) != nullptr ? end : at;
  }

  // «глава Минприроды Сергей Донской», «глава NOC …»: in Russian behind the one capital word between an office and a
  // name.
  std::size_t behind_body(std::size_t at) const {
    const bool is_between = at > 0 && scene_.reading.language == Language::ru && scene_.is_capital(at) &&
                            roll_.free(at) && scene_.gap(at - 1) == " " && scene_.gap(at) == " " &&
                            roll_.starting(at + 1) != nullptr && !scene_.opens_sentence(at) && !is_courtesy(scene_, at);
    return is_between ? at + 1 : at;
  }

  // "In a call initiated by the President of the French Republic, Vladimir Putin …": he holds that office elsewhere.
  bool is_of_another(const Found& who, const Role& role) const {
    const auto* held = scene_.reading.anchor ? scene_.known.office_on(who.key, *scene_.reading.anchor) : nullptr;
    return held != nullptr && !role.of.empty() && held->office == role.office && held->of != role.of &&
           whose_as_held(who.key, role) == role.of;
  }

  bool is_near(std::size_t left, std::size_t right) const {
    constexpr std::size_t kReach = 20;  // bytes: ", H.E. Prof. Dr. "
    const auto between = scene_.between(left, right);
    return between.size() <= kReach && between.find_first_of("\n;:()") == std::string_view::npos;
  }

  // The person who ends before the office, a comma and perhaps an article between.
  Found* ending_before(const Role& role) {
    auto at = role.whole_first;
    if (at > 0 && scene_.is(at - 1, List::article_of_office)) --at;
    auto* before = at > 0 ? roll_.last_before(at) : nullptr;
    if (at < role.whole_first && acts(role)) return nullptr;
    const bool adjoins =
        before != nullptr && before->last == at && scene_.text.substr(tokens_[at - 1].span.end, 2) == ", ";
    const bool is_in_apposition = at == role.whole_first && !begins_cyrillic(scene_.word(role.first));
    return adjoins && (is_in_apposition || !is_source(before->first)) ? before : nullptr;
  }

  // "At a meeting with A, the Secretary-General raised …": a verb at once behind an office of no state has it for its
  // subject, where the name does not open the sentence.
  bool acts(const Role& role) const {
    const auto at = role.end();
    if (!role.of.empty() || scene_.reading.language != Language::en || !scene_.joins(at - 1) || scene_.is_capital(at))
      return false;
    return scene_.word(at).ends_with("ed") || is_verb_of_saying(scene_, at, Language::en);
  }

  // The person of "the head of the agency, Ivan Krumov, said". Somebody known may be the next of a list.
  Found* in_apposition(const Role& role) const {
    if (auto* named = behind_what_he_heads(role); named != nullptr || begins_cyrillic(scene_.word(role.first)))
      return named;
    auto* named = roll_.starting(apposition_to(scene_, role));
    return named != nullptr && named->first > role.end() && ends_apposition(scene_, named->last) ? named : nullptr;
  }

  // "The UN Special Envoy for Libya Rohed Canovas": in English where an envoy is sent stands before the name.
  Found* behind_mission(const Role& role) const {
    auto at = role.end();
    if (role.office != "special-envoy" || at + 2 >= tokens_.size() || begins_cyrillic(scene_.word(role.first)) ||
        !scene_.adjoins(at) || !(scene_.is(at, List::on_a_subject) || scene_.is(at, List::to_a_post)))
      return nullptr;
    at += scene_.is(at + 1, List::article) ? 2U : 1U;
    const auto count = at < tokens_.size() ? scene_.names[at].count : 0;
    const bool is_place = count > 0 && (scene_.is_country(at) || scene_.is_place(at)) && at + count < tokens_.size();
    return is_place && scene_.gap(at + count - 1) == " " ? roll_.starting(at + count) : nullptr;
  }

  // « Le directeur de l'agence Jean Krumov »; «Начальник управления ФАС России Елена Заева»: in Russian name and title
  // stand in one case.
  Found* behind_what_he_heads(const Role& role) const {
    const auto next = roll_.first_from(role.end());
    if (role.plural || rank_of(role.office).leads || rank_of(role.office).is_states || next == roll_.found().end() ||
        !(is_what_one_heads(scene_, role, next->first) || is_linked_to(role, next->first)))
      return nullptr;
    const bool is_in_its_case =
        next->known != nullptr ||
        may_be_in_case(scene_, role, stranger_name(next->key) == scene_.written(next->first, next->last));
    return is_in_its_case && !is_of_another(*next, role) ? roll_.starting(next->first) : nullptr;
  }

  // "The Chairman of the Board of Krumov Export Ivan Orlov"; nothing between is another's office.
  bool is_linked_to(const Role& role, std::size_t name) const {
    return scene_.reading.language == Language::en && name > role.end() && scene_.gap(name - 1) == " " &&
           scene_.role_at(name - 1) == nullptr && end_of_links(scene_, role, name) == name;
  }

  // "According to Oleksiy Danilov, the President …": behind the comma somebody else begins.
  bool is_source(std::size_t person) const {
    constexpr std::size_t kLongest = 4;  // words: "in the words of"
    for (std::size_t back = 1; back <= std::min(person, kLongest); ++back)
      if (const auto cue = cue_at(scene_, person - back, scene_.reading.language);
          cue && cue->tells == Tells::source && cue->last == person)
        return scene_.opens_sentence(cue->first);
    return false;
  }

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
      if (next == roll_.found().end() || next->first > at + 2 || !is_near(at - 1, next->first)) return;
      auto* who = roll_.starting(next->first);
      const auto& role = roles[named.size()];
      const bool is_other = (!who->of.empty() && who->of != role.of) || is_of_another(*who, role);
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
    if (who.of.empty()) who.of = whose_as_held(who.key, role);  // "Minister X, Eritrea's Ambassador to …"
    if (who.role.empty()) who.role = role.office;
  }

  // "Foreign Secretary" is Britain's by its words alone, "Secretary of State" America's; that of somebody known who
  // held an office of another state, and none of theirs, is the other's ("Foreign Secretary Albert del Rosario"), and
  // all of theirs are known: that of a stranger is nobody's, unless some state publishes (claims may find it that
  // one's).
  std::string_view whose_as_held(std::string_view key, const Role& role) const {
    bool is_said = role.whole_first < role.first || role.whole_last > role.last;
    for (auto at = role.first; at < role.last; ++at)  // "President of the French Republic"
      is_said = is_said || scene_.is_country(at) || scene_.may_be(at, Target::Table::adjective);
    if (role.of.empty() || is_said) return role.of;
    if (alone_.is_own_official(role)) return scene_.reading.side;
    const bool is_title_of_many = role.office == "foreign-minister" && role.of != scene_.reading.side &&
                                  !scene_.is(role.last - 1, List::minister);
    const bool is_nobodys = is_title_of_many && key.starts_with(kStranger) && scene_.reading.side.empty();
    auto other = is_nobodys ? std::string_view() : role.of;
    for (const auto& held : scene_.known.offices_of(key)) {
      if (held.of == role.of) return role.of;
      if (held.office == role.office || (is_title_of_many && other == role.of)) other = held.of;
    }
    return other;
  }

  // "President Macron": whose the office is that somebody held that day.
  std::string_view whose_on_the_day(std::string_view key, std::string_view office) const {
    const auto* held = scene_.reading.anchor ? scene_.known.office_on(key, *scene_.reading.anchor) : nullptr;
    return held != nullptr && held->office == office ? std::string_view(held->of) : std::string_view();
  }

  // Beside the office itself, or beside another that is joined to it.
  std::optional<std::string_view> holder_beside(const Role& role) const {
    if (const auto key = holder_of_one(role)) return key;
    if (const auto* next = joined_behind(role)) return holder_of_one(*next);
    if (const auto* last = &role == scene_.roles.data() ? nullptr : &role - 1; last != nullptr)
      if (joined_behind(*last) == &role) return holder_of_one(*last);
    return std::nullopt;
  }

  // "Minister of Finance" of "Deputy Prime Minister and Minister of Finance Ivan Krumov", «вице-премьер – министр
  // финансов»: two offices of one man have no article between.
  const Role* joined_behind(const Role& role) const {
    const auto* next = &role + 1;
    if (next == scene_.roles.data() + scene_.roles.size() || role.plural || next->plural || role.office != "other" ||
        next->office == "counterpart" || role.end() >= tokens_.size())
      return nullptr;
    auto at = role.end();
    const auto gap = scene_.gap(at - 1);
    if (scene_.is(at, List::conjunction) && gap == " " && at + 1 < tokens_.size() && scene_.gap(at) == " ")
      ++at;
    else if (gap != ", " && gap != " – " && gap != " - ")
      return nullptr;
    return next->whole_first == at && !scene_.opens_sentence(at) ? next : nullptr;
  }

  // Behind the office, perhaps after a courtesy; else before it.
  std::optional<std::string_view> holder_of_one(const Role& role) const {
    if (const auto behind = roll_.first_from(role.end()); behind != roll_.found().end()) {
      const auto end = behind_body(role.end());
      const bool adjoins = behind->first <= std::max(role.end() + 1, behind_courtesies(end));
      if (adjoins && is_near(end - 1, behind->first) && behind->role == alone_.office_meant(role)) return behind->key;
    }
    if (const auto before = roll_.first_from(role.whole_first); before != roll_.found().begin()) {
      const auto& one = *std::prev(before);
      const bool adjoins = one.last <= role.whole_first && one.last + 1 >= role.whole_first;
      if (adjoins && !scene_.is(one.last, List::conjunction) &&  // "A and the Armenian Speaker"
          !scene_.opens_sentence(one.last) && is_near(one.last - 1, role.whole_first) && one.role == role.office &&
          !is_of_the_next(role))
        return one.key;
    }
    if (const auto* sent = behind_mission(role); sent != nullptr && sent->role == role.office) return sent->key;
    if (const auto* named = in_apposition(role); named != nullptr && named->role == role.office) return named->key;
    return std::nullopt;
  }

  // "…, Director of the Foreign Intelligence Service Sergei Naryshkin" is not whoever stands before it in the list.
  bool is_of_the_next(const Role& role) const {
    constexpr std::size_t kReach = 10;  // tokens
    const auto next = roll_.first_from(role.end());
    return role.office == "other" && next != roll_.found().end() && next->first - role.end() <= kReach &&
           scene_.between(role.end() - 1, next->first).find_first_of(",.;:\n") == std::string_view::npos;
  }

  // --- alone

  // Plural offices without a country are nobody's, and an office that the table has no name for is worth a mention only
  // beside its holder.
  bool is_worth_a_mention(const Role& role) const {
    if ((alone_.is_of_the_past(role) || alone_.is_a_post(role)) && (role.plural || !holder_beside(role))) return false;
    if (role.plural) return !role.of.empty();
    if (alone_.is_nobodys(role)) return false;
    const bool is_a_bodys = role.office == "chairman" && is_president(scene_, role);
    return (role.office != "other" && !is_a_bodys) || holder_beside(role).has_value();
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
    if (const auto beside = holder_beside(role)) {
      mention.key = *beside;
      mention.of = whose_as_held(*beside, role);
      if (mention.of.empty()) mention.of = whose_on_the_day(*beside, mention.role);
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
