// A name follows an office, at once or behind what it is the office of; it follows a courtesy; a patronymic or a given
// name tells that one stands there; the two without a family name are the one whom the text has named so. Who is named
// in full so is meant by the family name alone, before and behind. What is left is asked of lone_words.cpp, and last
// «В.Смирнов» becomes the one whom the text names in full.

#include "strangers.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>
#include <unordered_map>
#include <unordered_set>

#include "bearers.hpp"
#include "described.hpp"
#include "known/courtesies.hpp"
#include "known/name_words.hpp"
#include "lone_words.hpp"
#include "name_behind_office.hpp"
#include "name_shape.hpp"
#include "offices/apposition.hpp"
#include "other_bearers.hpp"
#include "words/openers.hpp"
#include "words/paradigm.hpp"

namespace behistun::mention {

namespace {

class StrangerFinder {
 public:
  StrangerFinder(const Scene& scene, Roll& roll, Strangers& strangers)
      : scene_(scene), tokens_(scene.tokens), roll_(roll), strangers_(strangers), shape_(scene, roll) {}

  void run() {
    for (const auto& role : scene_.roles)
      if (const auto name = name_behind(scene_, roll_, role); !name.empty())
        strangers_.take(name.begin, name.end, name.begin == role.end() && is_surely_nominative(scene_, role));
    families_of_strangers(roll_.capitals());
    // Capitals that are nobody's yet: who is found later is found among them.
    Vocabulary::Places free, patronymics, given, with_courtesy;
    free.reserve(roll_.capitals().size());
    for (const auto at : roll_.capitals()) {
      if (!roll_.free(at) || roll_.is_of_a_thing(at)) continue;
      free.push_back(at);
      if (shape_.is_patronymic(at)) patronymics.push_back(at);
      if (scene_.is_given_name(at)) given.push_back(at);
      if (at > 0 && is_courtesy(scene_, at - 1)) with_courtesy.push_back(at);
    }
    for (const auto at : patronymics) named_with_patronymic(at);
    for (const auto at : with_courtesy) behind_courtesy(at, true);
    for (const auto at : given) named_by_given_name(at);
    for (const auto at : with_courtesy) behind_courtesy(at, false);
    for (const auto& role : scene_.roles) named_before_office(role);
    for (const auto& role : scene_.roles) named_in_apposition(role);
    for (const auto at : patronymics) addressed_by_patronymic(at);
    for (const auto at : free) named_as_somebody_is(at);
    find_described(scene_, roll_, strangers_, free);
    if (scene_.vocabulary.has(Vocabulary::envoys))
      for (const auto at : free) before_or_behind_state(at);
    families_of_strangers(free);
    find_lone_words(scene_, roll_, strangers_, free);
    give_names_to_other_bearers(scene_, roll_, strangers_);
    named_in_full();
  }

 private:
  struct Called {
    Found who;
    std::vector<std::string> given;
  };

  // --- who is named

  // «Мантуров Денис Валентинович»: the patronymic, at the token, tells which of the words is the given name.
  void named_with_patronymic(std::size_t at) {
    if (at < 2 || !roll_.free(at - 2, 3) || !scene_.is_given_name(at - 1)) return;
    const auto& family = tokens_[at - 2];
    const bool is_name = family.capital && !family.upper && !family.initial && letters_in(family.folded) > 1 &&
                         !scene_.is_given_name(at - 2) && scene_.names[at - 2].count == 0 &&
                         !scene_.opens_sentence(at - 1) && scene_.joins(at - 2) && scene_.joins(at - 1);
    if (!is_name || is_courtesy(scene_, at - 2) || scene_.is(at - 2, List::address)) return;
    const bool has_family_behind = shape_.run(at - 1).size() > 2;
    if (has_family_behind && scene_.opens_sentence(at - 2)) return;
    std::string text(tokens_[at - 1].span.of(scene_.text));
    text.append(" ").append(family.span.of(scene_.text));
    strangers_.take(at - 2, at + 1, text);
  }

  // «Сергей Викторович», the patronymic at the token: the one person of the text whose given name it is.
  void addressed_by_patronymic(std::size_t patronymic) {
    if (patronymic == 0 || !tokens_[patronymic - 1].capital) return;
    const auto at = patronymic - 1;
    if (!scene_.joins(at) || !roll_.free(at, 2) || !is_given_name(scene_.word(at)) ||
        (at + 2 < tokens_.size() && scene_.joins(at + 1) && tokens_[at + 2].capital && roll_.free(at + 2)) ||
        (at > 0 && shape_.has_capital_before(at) && !scene_.opens_sentence(at)))
      return;
    if (called_.empty()) read_given_names();
    const Called* only = nullptr;
    for (const auto& one : called_) {
      if (std::find(one.given.begin(), one.given.end(), scene_.word(at)) == one.given.end()) continue;
      if (only != nullptr) return;
      only = &one;
    }
    if (only != nullptr) roll_.take(at, at + 2, only->who);
  }

  // What each person of the text is called by in Russian: the given name, in every case.
  void read_given_names() {
    std::unordered_set<std::string_view> seen;
    for (const auto& one : roll_.found()) {
      if (!seen.insert(one.key).second) continue;
      auto given = one.known != nullptr ? segment::folded(one.known->name.ru.substr(0, one.known->name.ru.find(' ')))
                                        : given_name(one.key);
      called_.push_back({one, begins_cyrillic(given) ? russian_forms(given, WordClass::name, '-')
                                                     : std::vector<std::string>{std::move(given)}});
    }
  }

  // "Mark Koblenev": a given name, at the token, and one or two capital words, of which no name of the gazetteer is
  // made.
  void named_by_given_name(std::size_t at) {
    if (at + 1 == tokens_.size()) return;
    const auto& token = tokens_[at];
    if (token.upper || token.initial || !roll_.free(at) || scene_.is(at, List::side_of_a_place)) return;
    if (at > 0 && scene_.gap(at - 1).starts_with('-')) return;  // within a compound
    const bool is_of_descent = at > 1 && shape_.tells_descent(at) && scene_.reading.language == Language::fr;
    if (is_of_descent && shape_.has_capital_before(at) && !scene_.opens_sentence(at - 1)) return;  // « Issa Ibn Oumar »
    const auto run = shape_.run(at);
    const bool is_cut =
        !run.empty() && shape_.end_of_compound(run.end) > run.end;  // "Maria Lvova-Belova Lvova-Belova Maria"
    const bool is_long = (shape_.words_in(run) > 3 || is_cut) && !shape_.is_hyphened(at) &&
                         !scene_.is_given_name(at + 1) && !shape_.has_descent(run);
    if (run.size() < 2 || is_long || shape_.is_named_after_somebody(at) ||
        (run.size() == 2 && shape_.is_fathers_name(at + 1)))
      return;
    if (scene_.is_common_word_too(at) && scene_.opens_sentence(at) && scene_.reading.language != Language::fr) return;
    if (shape_.institution_within(run) > 0 || (at > 0 && scene_.is(at - 1, List::article)) || shape_.is_a_title(run))
      return;
    strangers_.take(run.begin, run.end);
  }

  // "Keira Knightley", « Rocco Catalano »: two or three capital words and no more, the first or the last of which is
  // somebody's name.
  void named_as_somebody_is(std::size_t at) {
    const auto& token = tokens_[at];
    if (!scene_.is_capital(at + 1) || !scene_.joins(at) || token.upper || token.initial || !roll_.free(at) ||
        (at > 0 && shape_.has_capital_before(at)))
      return;
    if (scene_.is(at, List::address) || (scene_.is_common_word_too(at) && scene_.opens_sentence(at))) return;
    const auto run = shape_.run(at);
    const auto capitals = shape_.capitals_in(run);
    if (capitals < 2 || capitals > 3 || shape_.has_capital_behind(run.end - 1) || shape_.is_a_thing(run)) return;
    if (shape_.is_named_after_somebody(at) || shape_.institution_within(run) > 0 || shape_.is_a_title(run) ||
        shape_.is_a_thing_in_russian(run) || scene_.is(at, List::side_of_a_place) || !is_of_names(run))
      return;
    strangers_.take(run.begin, run.end);
  }

  // "Tao Karlin, Minister of …": capital words, a comma and an office behind them that is nobody else's.
  void named_before_office(const Role& role) {
    constexpr std::size_t kLongest = 6;  // tokens
    if (role.plural || role.office == "counterpart") return;
    auto end = role.whole_first;
    if (end > 0 && scene_.is(end - 1, List::article_of_office)) --end;
    if (end < 2 || scene_.gap(end - 1) != ", " || has_name_behind(role)) return;
    auto begin = end;
    while (begin > 0 && end - begin < kLongest && roll_.free(begin - 1) &&
           (begin == end || scene_.gap(begin - 1) == " ") &&
           (tokens_[begin - 1].capital || shape_.tells_descent(begin - 1)) && !scene_.is(begin - 1, List::title_verb))
      --begin;
    if (begin == end) return;
    if (scene_.opens_sentence(begin)) {
      const bool is_word = is_opener(scene_.word(begin)) || scene_.is_common_word_too(begin);
      if (end < role.whole_first || (is_word && end - begin < 3)) return;  // "Next Tuesday, the Prime Minister …"
      if (is_word) ++begin;
    }
    const auto run = begin < end ? shape_.run(begin) : Span{};
    if (run.end != end || run.size() < 2 || shape_.capitals_in(run) < 2 || shape_.institution_within(run) > 0) return;
    const bool is_placed = begin > 0 && scene_.adjoins(begin) &&
                           (scene_.is(begin - 1, List::in_place) || scene_.is(begin - 1, List::before_a_place));
    if (is_placed || shape_.is_a_thing(run) ||
        scene_.any_of(run.begin, run.end, [](const Token& one) { return one.number || one.initial; }))
      return;
    if (!is_something_else(run)) strangers_.take(run.begin, run.end);
  }

  // « le porte-parole de la société, Kristinn Hrafnar, … »: capital words between two commas behind an office.
  void named_in_apposition(const Role& role) {
    constexpr std::size_t kLongest = 4;  // words
    const auto at = apposition_to(scene_, role);
    if (at == 0 || !roll_.free(at) || role.plural || role.office == "counterpart") return;
    const auto run = shape_.run(at);
    const auto capitals = shape_.capitals_in(run);
    const bool is_child = scene_.any_of(run.begin, run.end, [](const Token& one) {  // "X, son of", but not "Ibn"
      return is_in(List::descent, one) && !one.capital;
    });
    if (capitals < 2 || capitals > kLongest || !ends_apposition(scene_, run.end) || is_child ||
        shape_.institution_within(run) > 0 || is_something_else(run) || is_opener(scene_.word(at)))
      return;
    if (!scene_.any_of(run.begin, run.end, [](const Token& one) { return one.number || one.initial || one.upper; }))
      strangers_.take(run.begin, run.end);
  }

  // Is a word of it a place's or a body's, or a date's?
  bool is_something_else(Span run) const {
    for (auto at = run.begin; at < run.end; ++at)
      if ((scene_.names[at].count > 0 && !scene_.is_given_name(at)) || scene_.in_date(at)) return true;
    return false;
  }

  // "…, Minister of Culture Olga Orlova"
  bool has_name_behind(const Role& role) const {
    auto at = role.end();
    while (at < tokens_.size() && is_courtesy(scene_, at)) ++at;
    if (at >= tokens_.size() || !scene_.adjoins(role.end())) return false;
    return tokens_[at].capital && scene_.gap(at - 1).find_first_of(",;:\n(") == std::string_view::npos &&
           !scene_.opens_sentence(at);
  }

  bool is_of_names(Span run) const {
    if (scene_.any_of(run.begin, run.end, [](const Token& token) { return token.upper || token.number; })) return false;
    const bool opens = borne(scene_.word(run.begin)).opens, ends = borne(scene_.word(run.end - 1)).ends;
    if (shape_.capitals_in(run) > 2) return opens && ends;
    if (!scene_.opens_sentence(run.begin)) return opens || ends;
    const bool opens_surely = begins_cyrillic(scene_.word(run.begin)) &&
                              scene_.vocabulary.as_name(run.begin).alone != Alone::no;  // by the whole word
    return opens && (ends || opens_surely);
  }

  // A name of several words before a family name alone: whose it is, is known then.
  void behind_courtesy(std::size_t at, bool of_several_words) {
    if (roll_.is_taken(at) || tokens_[at].initial || !shape_.has_courtesy_before(at)) return;
    if (shape_.is_named_after_somebody(at - 1)) return;  // "the Order of Prince Yaroslav the Wise"
    const auto run = shape_.run(at);
    const auto words = scene_.written(run.begin, std::max(run.end, run.begin + 1));
    if (of_several_words && (run.empty() || words.find(' ') == std::string_view::npos)) return;
    if (run.size() == 1 && scene_.is(at, List::article)) return;  // "His Majesty The King"
    const auto known = run.empty() ? std::string_view() : strangers_.of_family(scene_.word(run.end - 1));
    const bool is_named_elsewhere =
        !known.empty() && (run.size() == 1 || (shape_.is_hyphened(at) && ends_with(known, run.begin, run.end)));
    if (!run.empty() && !is_named_elsewhere) strangers_.take(run.begin, run.end);
  }

  // « leurs excellences Amnon Kalmar (Israël) … », « les ambassadeurs d'Allemagne, Holger Mahnicke, du Sénégal … »: of
  // envoys two capital words and the state for which one comes.
  void before_or_behind_state(std::size_t at) {
    if (!roll_.free(at) || tokens_[at].upper || tokens_[at].initial || at == 0) return;
    const bool is_behind = is_behind_state_of_envoys(at);
    if (!is_behind &&
        (scene_.opens_sentence(at) || tokens_[at - 1].capital || scene_.is(at - 1, List::genitive) ||
         scene_.is(at - 1, List::in_place) || scene_.is(at - 1, List::to_a_post) || scene_.is(at - 1, List::article)))
      return;
    const auto run = shape_.run(at);
    if (run.size() < 2 || shape_.capitals_in(run) < 2 || scene_.is_place(at) || scene_.is_place(run.end - 1) ||
        shape_.institution_within(run) > 0 || !(is_behind || (is_before_state(run.end) && tells_of_envoys(at))))
      return;
    strangers_.take(run.begin, run.end);
  }

  // "(Israel)"
  bool is_before_state(std::size_t at) const {
    return at < tokens_.size() && scene_.gap(at - 1) == " (" && scene_.is_country(at) &&
           scene_.text.substr(tokens_[at + scene_.names[at].count - 1].span.end, 1) == ")";
  }

  // Does a state and a comma stand before it, and envoys in the sentence before that?
  bool is_behind_state_of_envoys(std::size_t at) const {
    constexpr std::size_t kState = 4;  // tokens
    if (scene_.gap(at - 1) != ", ") return false;
    bool has_state = false;
    for (std::size_t back = 1; back <= std::min(kState, at) && !has_state; ++back)
      has_state = scene_.names[at - back].count == back && scene_.is_country(at - back);
    return has_state && tells_of_envoys(at);
  }

  // Before it within the sentence.
  bool tells_of_envoys(std::size_t at) const {
    constexpr std::size_t kReach = 40;  // tokens
    for (auto back = at - 1; back > 0 && at - back < kReach && !scene_.opens_sentence(back); --back)
      if (scene_.is(back, List::envoys)) return true;
    return false;
  }

  // --- who is meant

  void families_of_strangers(const Vocabulary::Places& capitals) {
    if (strangers_.empty()) return;
    for (const auto at : capitals) {
      if (at == 0 || !roll_.free(at)) continue;
      const auto key = strangers_.of_family(scene_.word(at));
      if (key.empty() || (scene_.opens_sentence(at) && is_opener(scene_.word(at)))) continue;  // Liu He, "He said"
      if (is_by_initial(key) && opens_full_name(at)) continue;
      if (!shape_.part_of_longer_name(at, 1)) {
        const auto before = given_before(at, key);
        roll_.take(at - before, at + 1 + (before > 0 ? 0 : given_behind(at, key)), key);
      } else if (shape_.is_patronymic(at - 1)) {  // «Дениса Валентиновича Мантурова»
        const bool has_given = at > 1 && tokens_[at - 2].capital && roll_.free(at - 2);
        roll_.take(has_given ? at - 2 : at - 1, at + 1, key);
      } else if (ends_with(key, at - 1, at + 1)) {  // "Lvova-Belova", "Yong-joon Lee", and whatever more of the name
        auto first = at - 1;
        while (first > 0 && scene_.joins(first - 1) && ends_with(key, first - 1, at + 1)) --first;
        roll_.take(first, at + 1, key);
      } else {
        strangers_.take(at - 1, at + 1);  // Anna beside Ivan of one family
      }
    }
  }

  // «И.Кобзев Кобзев Игорь Иванович»: a page's card names in full whom the text has with an initial.
  bool opens_full_name(std::size_t at) const {
    return at + 2 < tokens_.size() && scene_.is_given_name(at + 1) && shape_.is_patronymic(at + 2);
  }

  // Are the words the last of the name?
  bool ends_with(std::string_view key, std::size_t first, std::size_t last) const {
    return roll_.free(first) && key.ends_with(scene_.written(first, last));
  }

  // "Daniil Yegorov:", at the beginning of a sentence: how many of the words before the family name are his.
  std::size_t given_before(std::size_t at, std::string_view key) const {
    return scene_.is(at - 1, given_name(key)) && scene_.gap(at - 1) == " " && roll_.free(at - 1) ? 1 : 0;
  }

  // «Мантуров Денис Валентинович»: how many of the words behind a stranger's family name are his as well.
  std::size_t given_behind(std::size_t at, std::string_view key) const {
    if (!scene_.is(at + 1, given_name(key)) || !roll_.free(at + 1)) return 0;
    return at + 2 < tokens_.size() && shape_.is_patronymic(at + 2) && roll_.free(at + 2) ? 2 : 1;
  }

  // The first word of a stranger's name, folded.
  static std::string given_name(std::string_view key) {
    return segment::folded(key.substr(0, key.find(' ')).substr(kStranger.size()));
  }

  // «В.Смирнов» is whoever the text names in full with that letter and family name.
  void named_in_full() {
    std::unordered_map<std::string_view, std::string_view> full;  // → by the initial
    roll_.rename_each([&](const Found& one) {
      if (!is_by_initial(one.key)) return std::string_view();
      const auto [at, is_new] = full.try_emplace(one.key);
      if (is_new) at->second = full_name_of(one.key);
      return at->second;
    });
  }

  // "name:В.Смирнов"
  static bool is_by_initial(std::string_view key) {
    if (!key.starts_with(kStranger) || key.size() == kStranger.size()) return false;
    const auto name = key.substr(kStranger.size());
    return name.substr(unicode::code_point(name, 0).size, 1) == ".";
  }

  // Empty if there is none.
  std::string_view full_name_of(std::string_view by_initial) const {
    const auto family = by_initial.substr(by_initial.find_last_of(" .") + 1);
    const auto initial = first_letter(by_initial.substr(kStranger.size()));
    for (const auto& other : roll_.found()) {
      if (!other.key.starts_with(kStranger) || is_by_initial(other.key)) continue;
      const auto name = other.key.substr(kStranger.size());
      const auto space = name.rfind(' ');
      const auto full = name.substr(space + 1);  // «И.Подносова» may be read as a man's in the genitive
      const bool is_family = is_the_family(full, family);
      if (space != std::string_view::npos && is_family && first_letter(name) == initial) return other.key;
    }
    return {};
  }

  // «Подносов», read from a genitive, is the «Подносова» of the initials, and so is each half of a double name.
  static bool is_the_family(std::string_view full, std::string_view family) {
    if (full == family || full == std::string(family) + "а" || std::string(full) + "а" == family) return true;
    const auto left = full.find('-'), right = family.find('-');
    return left != std::string_view::npos && right != std::string_view::npos &&
           is_the_family(full.substr(0, left), family.substr(0, right)) &&
           is_the_family(full.substr(left + 1), family.substr(right + 1));
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  Roll& roll_;
  Strangers& strangers_;
  NameShape shape_;
  std::vector<Called> called_;  // each person once, when somebody is addressed
};

}  // namespace

void find_strangers(const Scene& scene, Roll& roll, Strangers& strangers) {
  StrangerFinder(scene, roll, strangers).run();
}

}  // namespace behistun::mention
