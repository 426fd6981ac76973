// Full names first, then initials, then family names alone. Of several people of one name it is the one whom the text
// has named before, then who held the office told before the name, then who held any on the day of publication.

#include "known_people.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "bearers.hpp"
#include "behind_initials.hpp"
#include "known/courtesies.hpp"
#include "known/institutions.hpp"
#include "known/name_words.hpp"
#include "name_shape.hpp"
#include "offices/apposition.hpp"
#include "things/named_places.hpp"
#include "words/family.hpp"
#include "words/paradigm.hpp"

namespace behistun::mention {

namespace {

class KnownPeople {
 public:
  KnownPeople(const Scene& scene, Roll& roll)
      : scene_(scene), tokens_(scene.tokens), roll_(roll), shape_(scene, roll), bearers_(scene, roll) {}

  void run(Strangers& strangers) {
    full_names();
    find_behind_initials(scene_, roll_, strangers);
    short_names();
    for (const auto at : roll_.capitals()) read_family(at);
  }

 private:
  // --- full names

  void full_names() {
    std::size_t behind = 0;  // the name that was taken last
    for (const auto at : scene_.names.starts()) {
      if (at < behind) continue;
      const auto& match = scene_.names[at];
      const auto people = bearers_.of(match, Target::Table::person);
      if (people.empty() || !roll_.free(at, match.count) || !ends_as_a_name(at + match.count - 1) ||
          shape_.is_behind_article_of_descent(at) || is_a_fathers_name(at) || opens_hyphened_name(at + match.count))
        continue;
      if (shape_.is_named_after_somebody(at) || shape_.is_borne_by_a_thing(at + match.count - 1)) {
        roll_.leave_to_a_thing(at, at + match.count);
        continue;
      }
      behind = end_of_descent(at + match.count);
      if (behind == at + match.count && has_second_family_name(at, behind)) ++behind;
      roll_.take(at, behind, *bearers_.choose(people, at));
    }
  }

  // "Hamad bin Khalifa Al Thani" of "Khalifa bin Hamad bin Khalifa Al Thani".
  bool is_a_fathers_name(std::size_t at) const {
    return at > 1 && shape_.tells_descent(at - 1) && tokens_[at - 2].capital && scene_.adjoins(at - 1) &&
           scene_.adjoins(at);
  }

  // "Tibor Navracsics-Kis" is not Tibor Navracsics; but "Merkel-Emmanuel Macron" are two.
  bool opens_hyphened_name(std::size_t behind) const {
    return behind < tokens_.size() && scene_.gap(behind - 1) == "-" && tokens_[behind].capital &&
           !tokens_[behind].upper && scene_.names[behind].count == 0 && !scene_.is_given_name(behind);
  }

  // In a capital, or in a syllable behind a hyphen: "Moon Jae-in".
  bool ends_as_a_name(std::size_t at) const {
    return tokens_[at].capital || (at > 0 && scene_.gap(at - 1) == "-" && tokens_[at - 1].capital);
  }

  // "bin Mohammed Al Khalifa" behind a name that the gazetteer has without them: of whose house somebody is.
  std::size_t end_of_descent(std::size_t at) const {
    const auto is_house = [&](std::size_t token) {
      return scene_.is(token, List::house) && (tokens_[token].capital || scene_.text[tokens_[token].span.end] == '-');
    };
    while (at + 1 < tokens_.size() && (shape_.tells_descent(at) || is_house(at)) && tokens_[at + 1].capital &&
           scene_.adjoins(at) && scene_.joins(at) && roll_.free(at, 2))
      at += 2;
    return at;
  }

  // "Santos Calderón" of Juan Manuel Santos: one capital word behind a full name that is nothing else, with no other
  // behind it.
  bool has_second_family_name(std::size_t first, std::size_t at) const {
    constexpr std::size_t kFewestLetters = 4;
    if (at >= tokens_.size() || scene_.gap(at - 1) != " " || !roll_.free(at) || scene_.opens_sentence(at)) return false;
    const auto& word = tokens_[at];
    const bool is_name = word.capital && !word.upper && !word.initial && !word.inner && scene_.names[at].count == 0 &&
                         scene_.names.family(at).count == 0 && letters_in(word.folded) >= kFewestLetters &&
                         !scene_.is_common_word_too(at) && borne(word.folded).ends && !scene_.is_given_name(at);
    return is_name && !tokens_[first].upper && !shape_.has_capital_behind(at) && !scene_.is(at, List::title_verb) &&
           !is_institution(scene_, at) && !is_courtesy(scene_, at) && !scene_.in_date(at) &&
           !scene_.is(at, List::bears_a_name);
  }

  // --- family names alone

  void read_family(std::size_t at) {
    constexpr std::size_t kFewestLetters = 2;
    const auto family = scene_.names.family(at);
    if (family.count == 0 || !roll_.free(at, family.count) || roll_.is_of_a_thing(at)) return;
    if (letters_in(scene_.word(at)) < kFewestLetters || shape_.is_sign_of_a_model(at) ||
        shape_.is_declined_abbreviation(at))
      return;
    if (is_first_half_of_a_given_name(at) || is_before_particle(at)) return;
    if (shape_.is_half_of_a_firm(at, at + family.count)) return;
    if (shape_.part_of_longer_name(at, family.count) || shape_.opens_longer_name(at, family.count) ||
        scene_.in_date(at))
      return;
    if (family.count == 1 && scene_.is(at, List::article)) return;  // « Le », "A": far more often no name
    const auto people = bearers_.of(family, Target::Table::family);
    const auto* who = bearers_.named_first(people);
    if (who == nullptr && (is_town(at, at + family.count) || is_told_a_place(scene_, at))) return;
    if (who == nullptr && shape_.opens_name_behind_courtesy(at)) return;
    if (who == nullptr) who = by_office(people, at);
    if (who == nullptr) who = by_former_office(people, at, family.count);
    if (who != nullptr) roll_.take(at, at + family.count, *who);
  }

  // "Muscat, May 21 (ONA)", "in Clark, Philippines": a town's dateline, its country behind it.
  bool is_town(std::size_t first, std::size_t last) const {
    if (last >= tokens_.size() || scene_.gap(last - 1) != ", ") return false;
    return scene_.is_country(last) || (scene_.is_place(first) && scene_.opens_sentence(first) && scene_.in_date(last));
  }

  // --- one word of a name

  // "Sheikh Abdullah", "Minister Minh": of somebody named before, the given name behind a ruler's title, or the last
  // word where that is the custom.
  void short_names() {
    std::map<std::string, const gazetteer::Person*, std::less<>> first, last;
    const auto add = [](const std::string& name, bool is_last, char gender, auto& words, const auto* person) {
      const auto tokens = segment::tokenize(name);
      if (tokens.size() < 2) return;
      const auto word = tokens[is_last ? tokens.size() - 1 : 0].folded;
      if (!begins_cyrillic(word)) {
        words.emplace(word, person);
      } else {
        for (auto& form : russian_forms(word, WordClass::name, gender)) words.emplace(std::move(form), person);
      }
    };
    const auto& capitals = roll_.capitals();
    const bool has_royal = scene_.vocabulary.has(Vocabulary::royals) &&
                           std::any_of(capitals.begin(), capitals.end(),
                                       [&](std::size_t at) { return is_behind_royal(at) && roll_.free(at); });
    std::set<const gazetteer::Person*> seen;
    for (const auto& one : roll_.found()) {
      const auto* person = one.known;
      if (person == nullptr || !seen.insert(person).second) continue;
      const auto offices = scene_.known.offices_of(person->id);
      const bool by_last = !offices.empty() && is_called_by_last_word(offices.front().of);
      const char gender = person->gender == names::Gender::female ? 'f' : 'm';
      if (has_royal) first.emplace(scene_.word(one.first), person);
      if (by_last) last.emplace(scene_.word(one.last - 1), person);
      for (const auto* name : {&person->name.ru, &person->name.fr, &person->name.en}) {
        if (has_royal) add(*name, false, gender, first, person);
        if (by_last) add(*name, true, gender, last, person);
      }
    }
    if (first.empty() && last.empty()) return;
    for (const auto at : roll_.capitals()) {
      if (at == 0 || !roll_.free(at)) continue;
      const auto royal = is_behind_royal(at) ? first.find(tokens_[at].folded) : first.end();
      const auto other = last.find(tokens_[at].folded);
      if (royal != first.end() && !is_followed_by_name(at)) {
        roll_.take(at, at + 1, *royal->second);
      } else if (other != last.end() && !shape_.part_of_longer_name(at, 1) && !is_followed_by_name(at) &&
                 !tokens_[at].upper) {
        roll_.take(at, at + 1, *other->second);
      }
    }
  }

  bool is_behind_royal(std::size_t at) const {
    return at > 0 && scene_.vocabulary.may_begin(Vocabulary::royals, at - 1) && is_royal(scene_.word(at - 1)) &&
           scene_.gap(at - 1) == " ";
  }
  bool is_followed_by_name(std::size_t at) const {
    return scene_.joins(at) &&
           (scene_.tokens[at + 1].capital || shape_.tells_descent(at + 1) || shape_.is_hyphened(at));
  }

  // "Augusto" of "Pedro Augusto da Silva": a family name comes yet.
  bool is_before_particle(std::size_t at) const {
    return scene_.is_given_name(at) && scene_.joins(at) && scene_.is_particle(at + 1) &&
           !scene_.is(at + 1, List::particle_and_word) && scene_.joins(at + 1) && tokens_[at + 2].capital;
  }

  // "Jean" of "Jean-Stéphane".
  bool is_first_half_of_a_given_name(std::size_t at) const {
    return scene_.joins(at) && shape_.is_hyphened(at) && tokens_[at + 1].capital && scene_.is_given_name(at);
  }

  // A surname without its given name may only mean someone in office: the one high office-holder of that name, or, if
  // it is introduced and there is none, the one holder of any office.
  const gazetteer::Person* by_office(const People& people, std::size_t at) const {
    constexpr std::size_t kLongName = 12;  // bytes: of no word that opens a sentence
    const bool is_introduced = shape_.is_introduced(at);
    if (!is_introduced && (names_something_else(at) || is_mostly_given(scene_.word(at)))) return nullptr;
    People high, low;
    for (const auto* one : people) {
      if (bearers_.in_high_office(*one)) {
        high.push_back(one);
      } else if (is_introduced && bearers_.in_office(*one)) {
        low.push_back(one);
      }
    }
    if (high.empty()) high.swap(low);
    if (high.size() > 1 && is_introduced)  // "President Lopez", whose prime minister is a Lopez too
      std::erase_if(high, [&](const gazetteer::Person* one) { return !bearers_.holds_office_before(at, *one); });
    if (high.size() != 1 || (!is_introduced && is_common_word_too(scene_.word(at)))) return nullptr;
    return is_introduced || !scene_.opens_sentence(at) || high.front()->name.en.size() > kLongName ? high.front()
                                                                                                   : nullptr;
  }

  // A word that opens the sentence, a region ("Scotland"), the first half of a double name ("Hua-Hin").
  bool names_something_else(std::size_t at) const {
    if (scene_.opens_sentence(at) && is_common_word_too(scene_.word(at))) return true;
    const auto& targets = scene_.names[at].targets;
    const bool is_region = std::any_of(targets.begin(), targets.end(), [&](const Target& target) {
      return target.table == Target::Table::place && scene_.known.places()[target.row].kind == "region";
    });
    return is_region || (scene_.joins(at) && scene_.gap(at) == "-" && scene_.is_capital(at + 1) && roll_.free(at + 1) &&
                         scene_.names[at + 1].count == 0);
  }

  // Nothing that the gazetteer knows, or a place that has people's name ("Clinton").
  bool may_be_leader(std::size_t at) const {
    const auto& match = scene_.names[at];
    return shape_.may_be_name(match) ||
           (match.count == 1 && std::all_of(match.targets.begin(), match.targets.end(), [&](const Target& target) {
              return target.table == Target::Table::family ||
                     (target.table == Target::Table::place && !scene_.known.places()[target.row].doubtful.empty());
            }));
  }

  // "Clinton's allies", « le président Obama »: the one of that name who led a state or its diplomacy some years
  // before, or will within one.
  const gazetteer::Person* by_former_office(const People& people, std::size_t at, std::size_t count) const {
    constexpr std::size_t kLongOpener = 6;  // letters
    const auto word = scene_.word(at);
    if (count != 1 || tokens_[at].upper || !may_be_leader(at) || scene_.is_common_word_too(at)) return nullptr;
    if (is_mostly_given(word) && !shape_.is_introduced(at)) return nullptr;
    if (shape_.is_between_quotation_marks(at)) return nullptr;
    const bool is_introduced = shape_.is_introduced(at);
    if (!is_introduced && scene_.opens_sentence(at) && letters_in(word) < kLongOpener) return nullptr;
    if (shape_.has_capital_behind(at) || (!is_introduced && at > 0 && shape_.has_capital_before(at))) return nullptr;
    const gazetteer::Person* only = nullptr;
    for (const auto* one : people) {
      if (!bearers_.has_led(*one) || one == only) continue;
      if (only != nullptr) return nullptr;
      only = one;
    }
    return only;
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  Roll& roll_;
  NameShape shape_;
  Bearers bearers_;
};

}  // namespace

void find_known_people(const Scene& scene, Roll& roll, Strangers& strangers) {
  KnownPeople(scene, roll).run(strangers);
}

}  // namespace behistun::mention
