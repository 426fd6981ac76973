// Behind an office stands a name, or first what it is the office of: a country or body of the gazetteer, an institution
// ("of the General Staff"), a field ("for Space Activities"), a company ("CEO of Gazprom Alexei Miller"). The capital
// words of these run into those of the name, and what they are is told by "of", "for", articles and the length of the
// run.

#include "name_behind_office.hpp"

#include <algorithm>

#include "known/courtesies.hpp"
#include "known/name_words.hpp"
#include "name_shape.hpp"
#include "offices/titles.hpp"

namespace behistun::mention {

namespace {

class BehindOffice {
 public:
  BehindOffice(const Scene& scene, const Roll& roll, const Role& role)
      : scene_(scene), tokens_(scene.tokens), roll_(roll), role_(role), shape_(scene, roll) {}

  Span name() const {
    constexpr std::size_t kReach = 8, kReachOfTitle = 14;  // tokens
    const auto begin = role_.office == "patriarch" ? behind_see() : role_.end();
    auto title = begin;  // up to here stand what one heads, and small words
    for (auto at = begin; at < tokens_.size() && goes_on(at);) {
      while (title < at && (tokens_[title].capital || is_within_title(title))) ++title;
      if (at >= begin + (title == at ? kReachOfTitle : kReach)) break;
      if (const auto known = scene_.names[at].count; known > 1) {
        at += known;
        continue;
      }
      if (tokens_[at].initial || scene_.opens_sentence(at) || scene_.is(at, List::conjunction)) break;
      auto run = shape_.run(at);
      if (is_abbreviation_of_a_place(run)) {
        at = run.end;
        continue;
      }
      if (shape_.capitals_in(run) < run.size()) return run;  // particles tell a person
      if (const auto thing = shape_.institution_within(run); thing > 0) {
        if (thing == run.size()) {
          at = run.end;
          continue;
        }
        run = shape_.run(run.begin + thing);
      }
      run = without_what_it_is_of(run);
      const std::size_t most = is_of_four(run) ? 4 : 3;
      if (shape_.words_in(run) > most || (run.size() < 2 && role_.plural)) break;
      if ((run.begin > role_.end() || may_be_verb(run.begin)) && is_in_a_headline(run)) break;
      if (run.size() < 2 || (run.size() == 2 && shape_.is_hyphened(run.begin))) {  // "Euro-Atlantic"
        at = std::max(run.begin + 1, run.end);
      } else if (is_what_one_heads(run.begin) || is_nobodys_given(run) || begins_with_place(run) ||
                 is_of_a_russian_place(run)) {
        at = run.end;
      } else {
        const bool is_named = run.begin == role_.end() && scene_.is_given_name(run.begin);  // "spokesman Jan Krum of X"
        return shape_.is_a_thing(run) && !is_named && !is_of_a_state(run) ? Span{} : run;
      }
    }
    return {};
  }

  // « le président Morsi », "Patriarch Bartholomew", «Патриарх Московский и всея Руси Кирилл»: a word behind a high
  // office that says whose it is by nothing else.
  Span family() const {
    if (role_.plural) return {};
    const auto at = role_.office == "patriarch" ? behind_see() : role_.end();
    if (at >= tokens_.size() || !scene_.adjoins(at)) return {};
    if (role_.office != "patriarch") {
      const bool is_of_a_house = role_.office == "other" && is_royal(scene_.word(role_.last - 1));  // "Queen Sonja"
      if (role_.office != "head-of-state" && role_.office != "head-of-government" && !is_of_a_house) return {};
      if (!is_of_a_house && begins_cyrillic(scene_.word(at))) return {};  // «Президент Академии»
    }
    const bool is_name = roll_.free(at) && !is_courtesy(scene_, at) && !scene_.is(at, List::title_verb) &&
                         tokens_[at].capital && !tokens_[at].upper && !tokens_[at].initial &&
                         letters_in(scene_.word(at)) > 2 && scene_.names[at].count == 0 && !scene_.opens_sentence(at) &&
                         (!shape_.has_capital_behind(at) || tokens_[at + 1].initial) && !scene_.is(at, List::no_holder);
    return is_name ? Span{at, at + 1} : Span{};
  }

 private:
  bool goes_on(std::size_t at) const {
    const auto gap = scene_.gap(at - 1);  // "the Workers' Party"
    return (scene_.adjoins(at) || (tokens_[at].capital && (gap == "' " || gap == "’ "))) && roll_.free(at);
  }

  // "of", "of the", "and" between the capital words of what somebody heads.
  bool is_within_title(std::size_t at) const {
    return scene_.is(at, List::of_whom) || scene_.is(at, "the") || scene_.is(at, "and") || scene_.is(at, "for");
  }

  // "Vice President Vo Thi Anh Xuan", in Russian behind the state («посла Вьетнама Во Тхи Ань Суан»); but not the name
  // twice, as the card of a page has it («Иван Крумов Крумов Иван»).
  bool is_of_four(Span run) const {
    const auto last = run.end - 1;
    const bool may_be_russian = role_.whole_last > role_.last && scene_.word(run.begin) != scene_.word(last) &&
                                scene_.names.family(last).count == 0;
    return run.begin == role_.end() && shape_.words_in(run) == 4 &&
           (!begins_cyrillic(scene_.word(run.begin)) || may_be_russian) &&
           scene_.word(run.begin + 1) != scene_.word(run.begin + 2);
  }

  // "Makes" of "Minister Makes Introductory Visit", but not "Elias".
  bool may_be_verb(std::size_t at) const {
    return scene_.word(at).ends_with('s') && !scene_.is_given_name(at) && !borne(scene_.word(at)).opens;
  }

  // "Minister Meets Counterparts Attending Graduation Ceremony": where every word has a capital, none tells a name.
  bool is_in_a_headline(Span run) const {
    const auto capital_alone = [&](std::size_t at) { return tokens_[at].capital || letters_in(scene_.word(at)) < 4; };
    auto begin = role_.first, end = run.end;
    while (begin > 0 && !scene_.opens_sentence(begin) && capital_alone(begin)) --begin;
    while (end < tokens_.size() && !scene_.opens_sentence(end) && capital_alone(end)) ++end;
    constexpr std::size_t kFewest = 6;  // words
    return capital_alone(begin) && (end == tokens_.size() || scene_.opens_sentence(end)) && end - begin >= kFewest;
  }

  // « CHU de Lille »
  bool is_abbreviation_of_a_place(Span run) const {
    return run.size() > 2 && tokens_[run.begin].upper && !tokens_[run.end - 1].upper &&
           scene_.is(run.begin + 1, List::genitive);
  }

  // "CEO of Gazprom Alexei Miller", "of Russian Helicopters Andrei Boginsky": behind "of" stands first what it is the
  // office of.
  Span without_what_it_is_of(Span run) const {
    if (is_field_before_a_name(run)) return {run.begin + 1, run.end};
    if (is_russian_without_given(run)) return {shape_.end_of_compound(run.begin + 1), run.end};
    const bool is_far = run.begin > role_.end() && !is_courtesy(scene_, run.begin - 1) &&
                        (role_.office == "other" || role_.office == "chairman") &&
                        !begins_cyrillic(scene_.word(run.begin));
    if (run.size() < 3 || (!is_far && !scene_.is(run.begin - 1, List::of_whom)) || scene_.is_given_name(run.begin))
      return run;
    const auto kept = shape_.is_hyphened(run.end - 3) ? 3U : 2U;  // "Anne-Marie Lenoir"
    return {run.end - kept, run.end};
  }

  // «Аркадию» of «Аркадию Дворковичу» may be a place, but is a given name.
  bool begins_with_place(Span run) const {
    return scene_.is_place(run.begin) && !(begins_cyrillic(scene_.word(run.begin)) && scene_.is_given_name(run.begin));
  }

  // «глава Минприроды Сергей Донской», «мэр Улан-Удэ Иван Крумов»: of three Russian words the second is the given name.
  bool is_russian_without_given(Span run) const {
    const auto second = run.size() < 3 ? run.end : shape_.end_of_compound(run.begin + 1);
    const bool is_behind_its_state = role_.whole_last > role_.last;  // «МИД Кореи Чхве Джон Гон»
    return run.end - second == 2 && begins_cyrillic(scene_.word(run.begin)) && !is_behind_its_state &&
           !scene_.is_given_name(run.begin) && scene_.is_given_name(second) && !shape_.is_patronymic(run.end - 1) &&
           scene_.joins(run.begin) && scene_.gap(second - 1) == " ";
  }

  // « la secrétaire à la Santé Anne Krumov »
  bool is_field_before_a_name(Span run) const {
    return run.size() > 2 && run.begin == role_.end() && !tokens_[run.begin - 1].capital &&
           is_portfolio(scene_.word(run.begin));
  }

  // «директор Центра Азии»: of two Russian words the second is a place, and the first nobody's given name.
  bool is_of_a_russian_place(Span run) const {
    return run.size() == 2 && begins_cyrillic(scene_.word(run.begin)) && scene_.is_place(run.end - 1) &&
           !scene_.is_given_name(run.begin) && !scene_.is_given_name(run.end - 1);
  }

  // "Secretary of the Central Committee of …", "Director for Space Activities", "Representative on Preventing Sexual
  // Violence": what an office is the office of.
  bool is_what_one_heads(std::size_t at) const {
    return scene_.is(at - 1, "for") || scene_.is(at - 1, "on") ||
           (at > 1 && scene_.is(at - 1, "the") && (scene_.is(at - 2, "of") || scene_.is(at - 2, "for")));
  }

  // "Ambassador Mauro Massoni of Italy": right behind the office, and of a state.
  bool is_of_a_state(Span run) const {
    const auto at = run.end + (scene_.is(run.end + 1, "the") ? 2U : 1U);
    return run.begin == role_.end() && scene_.is(run.end, "of") && at < tokens_.size() && scene_.names[at].count > 0 &&
           scene_.may_be(at, Target::Table::country);
  }

  // "Chairman of the board of Drumf Export": right behind "of" stands somebody only if a given name tells it.
  bool is_nobodys_given(Span run) const {
    return scene_.is(run.begin - 1, "of") && !scene_.is_given_name(run.begin) && !borne(scene_.word(run.begin)).opens;
  }

  // Behind «Московский и всея Руси».
  std::size_t behind_see() const {
    constexpr std::size_t kSee = 6;  // words
    auto at = role_.end();
    while (at < tokens_.size() && at < role_.last + kSee && (!tokens_[at].capital || scene_.is(at, List::see)) &&
           scene_.adjoins(at))
      ++at;
    return at;
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  const Roll& roll_;
  const Role& role_;
  NameShape shape_;
};

}  // namespace

Span name_behind(const Scene& scene, const Roll& roll, const Role& role) {
  const BehindOffice behind(scene, roll, role);
  const auto name = behind.name();
  return name.empty() ? behind.family() : name;
}

}  // namespace behistun::mention
