// Initials open a name («С.В.Лавров», "J.-Y. Le Drian"): a family name stands behind them, perhaps after the Arabic
// article or whose child somebody is («М.бен Зайд Аль Нахайян»), and given names perhaps before ("John D. Negroponte").

#include "behind_initials.hpp"

#include <algorithm>
#include <string>

#include "bearers.hpp"
#include "known/courtesies.hpp"
#include "name_shape.hpp"
#include "offices/apposition.hpp"

namespace behistun::mention {

namespace {

class BehindInitials {
 public:
  BehindInitials(const Scene& scene, Roll& roll, Strangers& strangers)
      : scene_(scene),
        tokens_(scene.tokens),
        roll_(roll),
        strangers_(strangers),
        shape_(scene, roll),
        bearers_(scene, roll) {}

  // A name of the gazetteer that has initials within is passed over whole.
  void run() {
    auto name = scene_.names.starts().begin();
    const auto last_name = scene_.names.starts().end();
    std::size_t at = 0;
    for (const auto initial : scene_.vocabulary.initials()) {
      while (at <= initial) {
        while (name != last_name && *name < at) ++name;
        at = name == last_name ? initial : std::min(initial, *name);
        if (at + 1 >= tokens_.size()) return;
        at = read_initials(at);
      }
    }
  }

 private:
  // Reads the name that initials open at the token, if they do; the token to go on from.
  std::size_t read_initials(std::size_t at) {
    constexpr std::size_t kMost = 3;
    if (const auto count = scene_.names[at].count; count > 1) return at + count;  // "U.S."
    if (!tokens_[at].initial || roll_.is_taken(at) || shape_.is_monsieur(at)) return at + 1;
    if (is_excellency(scene_, at)) return at + 2;  // "H.E. Mr", « S.E. M. »
    auto last = at + 1;
    while (last < tokens_.size() && tokens_[last].initial && scene_.adjoins(last)) ++last;
    if (last == tokens_.size() || last - at > kMost || !scene_.adjoins(last)) return last;
    last = behind_fathers(last);
    if (!shape_.opens_family(last) || !roll_.free(last)) return at + 1;
    return take_behind_initials(at, last);
  }

  // Behind the capital words of a father's name («Абдель Рахман») that an article or another father follows; the token
  // itself if none does.
  std::size_t end_of_father(std::size_t first) const {
    constexpr std::size_t kMost = 2;  // words
    for (auto at = first; at < first + kMost && at + 1 < tokens_.size() && tokens_[at].capital && scene_.joins(at);
         ++at)
      if (shape_.tells_descent(at + 1) || scene_.is(at + 1, List::arabic_article)) return at + 1;
    return first;
  }

  // Behind «бен С.» of «Т.бен С.Аль Сауд», «бен Зайд» of «М.бен Зайд Аль Нахайян»; the token itself where no father is
  // named.
  std::size_t behind_fathers(std::size_t at) const {
    while (at + 2 < tokens_.size() && shape_.tells_descent(at) && scene_.adjoins(at + 1)) {
      auto behind = at + 1;
      while (behind + 1 < tokens_.size() && tokens_[behind].initial && scene_.adjoins(behind + 1)) ++behind;
      if (behind == at + 1) behind = end_of_father(at + 1);
      if (behind == at + 1) break;
      at = behind;
    }
    return at;
  }

  // Initials from token `at` on, a family name from `family` on: somebody known whom they fit, or a stranger. The token
  // behind.
  std::size_t take_behind_initials(std::size_t at, std::size_t family) {
    auto match = scene_.names.family(family);
    auto end = family + match.count;
    const bool has_article = scene_.is(family, List::arabic_article) && scene_.is_capital(family + 1);  // «А.Аз-Заяни»
    if (has_article ? match.count <= 1
                    : match.count == 0 && shape_.opens_double_name(family)) {  // «Х.Амир Абдоллахиан»
      match = scene_.names.family(family + 1);
      end = family + 1 + match.count;
    }
    const bool is_double =
        has_article || (shape_.opens_double_name(family) && letters_in(scene_.word(family)) <= kShortWord);
    const auto given = given_before(at);
    const auto bearers = bearers_.of(match, Target::Table::family);
    const bool surely = is_double || scene_.is(family, List::house);
    const auto people =
        given < at ? called(bearers, scene_.word(given)) : bearers_.fitting(bearers, scene_.word(at), surely);
    const auto* who = bearers_.choose(people, at);
    at = given;
    if (who != nullptr && (people.size() == 1 || roll_.has_named(*who) || bearers_.in_office(*who))) {
      roll_.take(at, end, *who);
      return end;
    }
    if (is_courtesy(scene_, family)) return family;  // "H.H. Sheikh Abdullah"
    if (!has_article && scene_.word(family).size() <= 2) return family + 1;
    end = shape_.end_of_compound(tokens_[family].capital && !is_double ? family + 1 : family + 2);
    const auto* title = at > 0 ? scene_.role_at(at - 1) : nullptr;
    strangers_.take(at, end, title != nullptr && title->end() == at && is_surely_nominative(scene_, *title));
    return end;
  }

  // "John" of "John D. Negroponte", "Jesus Crispin" of "Secretary Jesus Crispin C. Cruz": where the name begins whose
  // last initial stands at the token. Given names, or whatever stands behind a title.
  std::size_t given_before(std::size_t initial) const {
    constexpr std::size_t kMost = 2;
    const auto is_name = [&](std::size_t at) {
      return tokens_[at].capital && !tokens_[at].upper && !tokens_[at].initial && roll_.free(at) &&
             !is_courtesy(scene_, at) && !scene_.is_in_role(at) &&
             (scene_.names[at].count == 0 || scene_.is_given_name(at));
    };
    const auto is_given = [&](std::size_t at) { return is_name(at) && scene_.is_given_name(at); };
    const auto back = [&](std::size_t most, const auto& may_be) {
      auto at = initial;
      while (at > 0 && initial - at < most && scene_.gap(at - 1) == " " && may_be(at - 1)) --at;
      return at;
    };
    const auto behind_title = back(kMost, is_name);
    const bool has_title = behind_title > 0 && behind_title < initial && scene_.gap(behind_title - 1) == " " &&
                           (scene_.is_in_role(behind_title - 1) || is_courtesy(scene_, behind_title - 1));
    return has_title ? behind_title : back(kMost, is_given);
  }

  // Those whose name begins with the word.
  People called(People people, std::string_view given) const {
    std::erase_if(people, [&](const gazetteer::Person* one) {
      const auto begins = [&](const std::string& name) {
        return segment::folded(name.substr(0, name.find(' '))) == given;
      };
      return !begins(one->name.en) && !begins(one->name.fr) && !begins(one->name.ru);
    });
    return people;
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  Roll& roll_;
  Strangers& strangers_;
  NameShape shape_;
  Bearers bearers_;
};

}  // namespace

void find_behind_initials(const Scene& scene, Roll& roll, Strangers& strangers) {
  BehindInitials(scene, roll, strangers).run();
}

}  // namespace behistun::mention
