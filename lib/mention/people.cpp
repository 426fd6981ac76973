// People are found in four passes, surest first:
//
//   1. full names of the gazetteer, wherever they stand;
//   2. initials and a family name («С.В.Лавров», "J.-Y. Le Drian"), which the initials must fit;
//   3. family names alone: of someone named in full in the same text; else after a courtesy or an office, or of one
//      who held a high office that day;
//   4. names that the gazetteer lacks, where a courtesy, an office or initials say that a name must follow, where a
//      given name opens them, or where a word stands alone that many people have for a name.
//
// Then every office takes its holder: the person who stands beside it, or, alone, the one who held it that day.

#include "people.hpp"

#include <algorithm>
#include <array>
#include <behistun/names.hpp>
#include <behistun/unicode.hpp>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <unordered_map>

#include "institutions.hpp"
#include "name_words.hpp"
#include "nominative.hpp"
#include "opening.hpp"
#include "paradigm.hpp"
#include "place_words.hpp"
#include "quotations.hpp"

namespace behistun::mention {

namespace {

// A person at tokens [first, last).
struct Found {
  std::size_t first = 0, last = 0;
  std::string key;
  std::string role, of;
};

// The first letter of a name, folded as tokens are.
char32_t first_letter(std::string_view name) {
  const auto letter = segment::folded(name.substr(0, unicode::code_point(name, 0).size));
  return unicode::code_point(letter, 0).value;
}

bool fits_initial(const gazetteer::Person& person, std::string_view initial) {
  const auto wanted = first_letter(initial);
  const auto fits = [&](const std::string& name) { return !name.empty() && first_letter(name) == wanted; };
  return fits(person.name.ru) || fits(person.name.fr) || fits(person.name.en) ||
         std::any_of(person.aliases.begin(), person.aliases.end(), fits);
}

// How high an office must be for a family name alone to mean its holder.
bool is_high(std::string_view office) {
  constexpr std::string_view kHigh[] = {"head-of-state",        "head-of-government",         "foreign-minister",
                                        "defence-minister",     "high-representative",        "secretary-general",
                                        "commission-president", "european-council-president", "spokesperson"};
  return std::find(std::begin(kHigh), std::end(kHigh), office) != std::end(kHigh);
}

constexpr std::size_t kShortWord = 3;            // letters: of such a word a family name may be the first
constexpr std::string_view kStranger = "name:";  // before the key of whom the gazetteer does not know

class PersonFinder {
 public:
  explicit PersonFinder(const Scene& scene, std::vector<bool>& taken)
      : scene_(scene), tokens_(scene.tokens), text_(scene.reading.canonical), taken_(taken), role_at_(tokens_.size()) {
    for (const auto& role : scene_.roles)
      for (auto at = role.first; at < role.last; ++at) role_at_[at] = &role;
    for (std::size_t at = 0; at < tokens_.size(); ++at)
      if (tokens_[at].capital) capitals_.push_back(at);
  }

  std::vector<Mention> run() {
    full_names();
    initials();
    families();
    strangers();
    std::sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) { return a.first < b.first; });
    give_roles();
    recognise_holders();
    return mentions();
  }

 private:
  void take(std::size_t first, std::size_t last, std::string key) {
    for (auto at = first; at < last; ++at) taken_[at] = true;
    found_.push_back({first, last, std::move(key), {}, {}});
  }

  bool free(std::size_t first, std::size_t count) const {
    for (auto at = first; at < first + count; ++at)
      if (taken_[at] || role_at_[at] != nullptr) return false;
    return true;
  }

  const gazetteer::Person& person(const Target& target) const { return scene_.known.people()[target.row]; }

  // Of several people of one name: one already named here, then who held the office told before it, then who held any
  // on the day, then the first.
  const gazetteer::Person* choose(const std::vector<const gazetteer::Person*>& people, std::size_t at) const {
    if (people.empty()) return nullptr;
    for (const auto* one : people)
      if (named_.contains(one->id)) return one;
    for (const auto* one : people)
      if (holds_office_before(at, *one)) return one;
    if (scene_.reading.anchor)
      for (const auto* one : people)
        if (scene_.known.office_on(one->id, *scene_.reading.anchor) != nullptr) return one;
    return people.front();
  }

  // «Послом США в Москве Дж.Салливаном»
  bool holds_office_before(std::size_t at, const gazetteer::Person& one) const {
    constexpr std::size_t kReach = 6;
    if (!scene_.reading.anchor) return false;
    const Role* told = nullptr;
    for (auto back = at; back > 0 && at - back < kReach && told == nullptr; --back) {
      if (!segment::joined(text_, tokens_[back - 1], tokens_[back])) return false;
      told = role_at_[back - 1];
    }
    const auto offices = scene_.known.offices_of(one.id);
    return told != nullptr && std::any_of(offices.begin(), offices.end(), [&](const gazetteer::Office& held) {
             return held.office == told->office && held.when.contains(*scene_.reading.anchor);
           });
  }

  void full_names() {
    std::size_t behind = 0;  // the name that was taken last
    for (const auto at : scene_.names.starts()) {
      if (at < behind) continue;
      const auto& match = scene_.names[at];
      std::vector<const gazetteer::Person*> people;
      for (const auto& target : match.targets)
        if (target.table == Target::Table::person) people.push_back(&person(target));
      if (people.empty() || !free(at, match.count) || !tokens_[at + match.count - 1].capital) continue;
      const auto* who = choose(people, at);
      named_.emplace(who->id, named_.size());
      behind = end_of_descent(at + match.count);
      take(at, behind, who->id);
    }
  }

  // "bin Mohammed Al Khalifa" behind a name that the gazetteer has without them: of whose house somebody is.
  std::size_t end_of_descent(std::size_t at) const {
    const auto is_house = [&](std::size_t token) {
      return is_one_of(token, {"al", "аль"}) && (tokens_[token].capital || text_[tokens_[token].span.end] == '-');
    };
    while (at + 1 < tokens_.size() && (tells_descent(at) || is_house(at)) && tokens_[at + 1].capital &&
           segment::joined(text_, tokens_[at - 1], tokens_[at]) &&
           segment::joined(text_, tokens_[at], tokens_[at + 1]) && free(at, 2))
      at += 2;
    return at;
  }

  // "Son of": behind it no new name begins.
  bool tells_descent(std::size_t at) const {
    return is_one_of(at, {"bin", "bint", "ben", "ibn", "ould", "бин", "бинт", "бен", "ибн", "ульд"});
  }

  std::vector<const gazetteer::Person*> bearers(const Match& family) const {
    std::vector<const gazetteer::Person*> people;
    for (const auto& target : family.targets)
      if (target.table == Target::Table::family) people.push_back(&person(target));
    return people;
  }

  bool in_high_office(const gazetteer::Person& one) const {
    if (!scene_.reading.anchor) return false;
    const auto* office = scene_.known.office_on(one.id, *scene_.reading.anchor);
    return office != nullptr && is_high(office->office);
  }

  void initials() {
    for (std::size_t at = 0; at + 1 < tokens_.size(); ++at) {
      if (const auto count = scene_.names[at].count; count > 1) {  // "U.S."
        at += count - 1;
        continue;
      }
      if (!tokens_[at].initial || taken_[at] || is_monsieur(at)) continue;
      if (tokens_[at + 1].folded == "e" && tokens_[at + 1].initial &&
          is_one_of(at, {"s", "h"})) {  // "H.E. Mr", « S.E. M. »
        ++at;
        continue;
      }
      auto last = at + 1;
      while (last < tokens_.size() && tokens_[last].initial && segment::joined(text_, tokens_[last - 1], tokens_[last]))
        ++last;
      if (last == tokens_.size()) return;
      if (last - at > 3 || !segment::joined(text_, tokens_[last - 1], tokens_[last])) {
        at = last - 1;
        continue;
      }
      if (!opens_family(last) || taken_[last] || role_at_[last] != nullptr) continue;
      auto family = scene_.names.family(last);
      auto people = fitting(bearers(family), tokens_[at].folded);
      auto end = last + family.count;
      if (family.count == 0 && opens_double_name(last)) {  // «Х.Амир Абдоллахиан»
        family = scene_.names.family(last + 1);
        people = fitting(bearers(family), tokens_[at].folded);
        end = last + 1 + family.count;
      }
      if (const auto* who = choose(people, at);
          who != nullptr && (people.size() == 1 || named_.contains(who->id) || in_office(*who))) {
        named_.emplace(who->id, named_.size());
        take(at, end, who->id);
      } else if (tokens_[last].folded.size() > 2) {
        const bool is_double = opens_double_name(last) && letters_in(tokens_[last].folded) <= kShortWord;
        take_stranger(at, tokens_[last].capital && !is_double ? last + 1 : last + 2);
      }
      at = found_.empty() ? last : std::max(last, found_.back().last) - 1;
    }
  }

  // «Ш.Бу Нассар»: one capital word before another.
  bool opens_double_name(std::size_t at) const {
    return at + 1 < tokens_.size() && tokens_[at].capital && tokens_[at + 1].capital && !tokens_[at + 1].initial &&
           free(at + 1, 1) &&
           text_.substr(tokens_[at].span.end, tokens_[at + 1].span.begin - tokens_[at].span.end) == " ";
  }

  // « M. Borrell »
  bool is_monsieur(std::size_t at) const {
    return scene_.reading.language == Language::fr && tokens_[at].folded == "m" && !tokens_[at + 1].initial;
  }

  // A capital word, or a particle before one («аль-Тани»).
  bool opens_family(std::size_t at) const {
    return tokens_[at].capital || (is_particle(tokens_[at].folded) && at + 1 < tokens_.size() &&
                                   tokens_[at + 1].capital && segment::joined(text_, tokens_[at], tokens_[at + 1]));
  }

  // Those whom the initial fits; else the one whom the text has named before; else the one who held a high office that
  // day: Э.Трасс is Liz Truss.
  std::vector<const gazetteer::Person*> fitting(const std::vector<const gazetteer::Person*>& people,
                                                std::string_view initial) const {
    std::vector<const gazetteer::Person*> fit, high;
    for (const auto* one : people) {
      if (fits_initial(*one, initial)) fit.push_back(one);
      if (in_high_office(*one)) high.push_back(one);
    }
    return fit.empty() && high.size() == 1 ? high : fit;
  }

  bool in_office(const gazetteer::Person& one) const {
    return scene_.reading.anchor && scene_.known.office_on(one.id, *scene_.reading.anchor) != nullptr;
  }

  bool introduced(std::size_t at) const {
    return at > 0 && (is_courtesy(text_, tokens_, at - 1) ||
                      (role_at_[at - 1] != nullptr && segment::joined(text_, tokens_[at - 1], tokens_[at])));
  }

  bool opens_sentence(std::size_t at) const { return begins_sentence(scene_.reading, tokens_[at].span.begin); }

  void families() {
    for (const auto at : capitals_) {
      if (taken_[at] || role_at_[at] != nullptr || tokens_[at].folded.size() < 2) continue;
      const auto family = scene_.names.family(at);
      if (family.count == 0 || !free(at, family.count) || part_of_longer_name(at, family.count) ||
          opens_longer_name(at, family.count) || in_date(tokens_[at].span))
        continue;
      const auto people = bearers(family);
      const gazetteer::Person* who = nullptr;
      for (const auto* one : people)
        if (named_.contains(one->id) && (who == nullptr || named_.at(one->id) < named_.at(who->id))) who = one;
      if (who == nullptr) who = by_office(people, introduced(at), at);
      if (who == nullptr) who = by_former_office(people, at, family.count);
      if (who == nullptr) continue;
      named_.emplace(who->id, named_.size());
      take(at, at + family.count, who->id);
    }
  }

  // A surname without its given name may only mean someone in office: the one high office-holder of that name, or, if
  // it is introduced and there is none, the one holder of any office.
  const gazetteer::Person* by_office(const std::vector<const gazetteer::Person*>& people, bool is_introduced,
                                     std::size_t at) const {
    std::vector<const gazetteer::Person*> high, low;
    for (const auto* one : people) {
      if (in_high_office(*one)) {
        high.push_back(one);
      } else if (is_introduced && in_office(*one)) {
        low.push_back(one);
      }
    }
    if (high.empty()) high.swap(low);
    if (high.size() != 1) return nullptr;
    return is_introduced || !opens_sentence(at) || high.front()->name.en.size() > 12 ? high.front() : nullptr;
  }

  // "Clinton's allies", « le président Obama »: the one of that name who led a state or its diplomacy some years
  // before, or will within one.
  const gazetteer::Person* by_former_office(const std::vector<const gazetteer::Person*>& people, std::size_t at,
                                            std::size_t count) const {
    constexpr std::size_t kLongOpener = 6;  // letters
    if (count != 1 || tokens_[at].upper || !may_be_name(scene_.names[at]) || is_common_word_too(tokens_[at].folded) ||
        in_date(tokens_[at].span))
      return nullptr;
    const bool is_introduced = introduced(at);
    if (!is_introduced && opens_sentence(at) && letters_in(tokens_[at].folded) < kLongOpener) return nullptr;
    if (has_capital_behind(at) || (!is_introduced && at > 0 && has_capital_before(at))) return nullptr;
    const gazetteer::Person* only = nullptr;
    for (const auto* one : people) {
      if (!has_led(*one) || one == only) continue;
      if (only != nullptr) return nullptr;
      only = one;
    }
    return only;
  }

  static std::size_t letters_in(std::string_view folded) {
    return begins_cyrillic(folded) ? folded.size() / 2 : folded.size();
  }

  bool has_led(const gazetteer::Person& one) const {
    constexpr std::int32_t kAhead = 366, kBack = 12 * 366;  // days
    const auto offices = scene_.known.offices_of(one.id);
    return std::any_of(offices.begin(), offices.end(), [&](const gazetteer::Office& held) {
      const bool leads = held.office == "head-of-state" || held.office == "head-of-government" ||
                         held.office == "foreign-minister" || held.office == "commission-president";
      if (!leads || !scene_.reading.anchor) return leads;
      const auto day = *scene_.reading.anchor;
      return held.when.first - day <= kAhead && day - held.when.last <= kBack;
    });
  }

  // "Saudi Arabia": the last word of a country's, place's or body's name is nobody's family name.
  bool ends_a_name(std::size_t at, std::size_t count) const {
    for (std::size_t back = 1; back <= std::min<std::size_t>(at, 6); ++back)
      if (const auto& match = scene_.names[at - back]; match.count >= back + count)
        return std::none_of(match.targets.begin(), match.targets.end(),
                            [](const Target& target) { return target.table == Target::Table::person; });
    return false;
  }

  // "Anne Lavrov" is not Sergey Lavrov: another capital word beside it, on the given name's side, tells someone else.
  bool part_of_longer_name(std::size_t at, std::size_t count) const {
    if (scene_.names[at].count > count || ends_a_name(at, count)) return true;
    if (at == 0 || opens_sentence(at)) return false;
    if (tells_descent(at - 1)) return true;
    const auto& before = tokens_[at - 1];
    return before.capital && !before.upper && !before.initial && !taken_[at - 1] && role_at_[at - 1] == nullptr &&
           scene_.names[at - 1].count == 0 && !is_courtesy(text_, tokens_, at - 1) && !opens_sentence(at - 1) &&
           text_.substr(before.span.end, tokens_[at].span.begin - before.span.end) == " ";
  }

  // «Ли Хи Ён» is not Li Qiang, and Pavel Zarubin not Petr Pavel: a family name that is a given name as well, or stands
  // before one, and a short one, has more of its own behind it.
  bool opens_longer_name(std::size_t at, std::size_t count) const {
    const auto behind = at + count;
    if (behind >= tokens_.size() || !tokens_[behind].capital || tokens_[behind].upper || tokens_[behind].initial ||
        !free(behind, 1) || scene_.names[behind].count > 0 ||
        text_.substr(tokens_[behind - 1].span.end, tokens_[behind].span.begin - tokens_[behind - 1].span.end) != " ")
      return false;
    return letters_in(tokens_[at].folded) <= kShortWord || is_given_name(tokens_[at].folded) ||
           is_given_name(tokens_[behind].folded);
  }

  // "-jin" of "Ho-jin"; but not "-led".
  bool continues_syllables(std::size_t at) const {
    constexpr std::size_t kLongest = 5;  // letters of a syllable
    return at > 0 && at < tokens_.size() && text_[tokens_[at - 1].span.end] == '-' &&
           tokens_[at - 1].span.end + 1 == tokens_[at].span.begin && letters_in(tokens_[at].folded) <= kLongest &&
           !tokens_[at].number && !is_one_of(at, {"led", "based", "style", "era", "born", "run", "held", "made"});
  }

  void take_stranger(std::size_t first, std::size_t last) {
    // «Патриарх Кирилл Кирилл Патриарх Московский»: a caption and the speaker behind it.
    if (last - first == 2 && tokens_[first].folded == tokens_[first + 1].folded) --last;
    const Span span{tokens_[first].span.begin, tokens_[last - 1].span.end};
    take_stranger(first, last, std::string(span.of(text_)));
  }

  // Tokens [first, last), whose words in the order of a name are `text`.
  void take_stranger(std::size_t first, std::size_t last, const std::string& text) {
    if (ends_a_name(first, 1)) return;
    for (auto at = first; at < last; ++at)
      if (institutions().longest(text_, tokens_, at).count > 0) return;
    const auto& name = nominative_of(in_name_case(text));
    const auto words = segment::tokenize(name);
    if (letters_in(tokens_[last - 1].folded) > 1)  // "Juan Carlos I"
      strangers_.emplace(tokens_[last - 1].folded, "name:" + name);
    if (words.size() > 1 && begins_cyrillic(words[words.size() - 1].folded))
      for (auto& form : russian_forms(words[words.size() - 1].folded, WordClass::name, '-'))
        strangers_.emplace(std::move(form), "name:" + name);
    if (words.size() > 1) given_.emplace(words[0].folded, "name:" + name);
    take(first, last, "name:" + name);
  }

  // « David MARTINON » is David Martinon; but "JFK" and "bin" stay.
  static std::string in_name_case(const std::string& text) {
    constexpr std::size_t kInitials = 3;  // letters that may be initials
    std::string cased;
    for (std::size_t at = 0; at < text.size();) {
      auto end = std::min(text.find_first_of(" -'", at), text.size());
      const auto word = text.substr(at, end - at);
      const auto lower = unicode::to_lower(word);
      const auto first = word.empty() ? 0 : unicode::code_point(word, 0).size;
      const bool is_upper = !word.empty() && letters_in(lower) > kInitials && unicode::to_upper(word) == word &&
                            word.find('.') == std::string::npos;
      cased += is_upper ? word.substr(0, first) + lower.substr(std::min<std::size_t>(lower.size(), first)) : word;
      if (end < text.size()) cased += text[end++];
      at = end;
    }
    return cased;
  }

  // The same name stands many times in a text, and its nominative is dear.
  const std::string& nominative_of(const std::string& written) {
    const auto [at, is_new] = nominatives_.try_emplace(written);
    if (is_new) {
      const auto candidates = names::lemma(written);
      at->second = candidates.empty() ? written : candidates.front().text;
    }
    return at->second;
  }

  // How many tokens from `at` on look like a name: up to four capital words in a row, and particles among them.
  std::size_t capital_run(std::size_t at) const {
    std::size_t count = 0, capitals = 0;
    std::size_t descents = 0;  // each with a name more
    while (capitals < 4 + descents && looks_like_name(at + count, count)) {
      descents += count > 0 && tells_descent(at + count) ? 1U : 0U;
      capitals += tokens_[at + count++].capital ? 1U : 0U;
    }
    while (count > 0 && !tokens_[at + count - 1].capital && !continues_syllables(at + count - 1)) --count;
    return count;
  }
  std::size_t capitals_in(std::size_t at, std::size_t count) const {
    std::size_t capitals = 0;
    for (auto i = at; i < at + count; ++i) capitals += tokens_[i].capital ? 1U : 0U;
    return capitals;
  }

  bool has_descent(std::size_t at, std::size_t count) const {
    for (auto i = at; i < at + count; ++i)
      if (tells_descent(i)) return true;
    return false;
  }

  // May it be the word at place `count` of a name? A place may be a family name ("Jack London"), no country.
  bool looks_like_name(std::size_t at, std::size_t count) const {
    if (at >= tokens_.size() || !free(at, 1)) return false;
    const bool of_descent = count > 0 && tells_descent(at - 1);  // "Ould Cheikh Ahmed"
    if (is_courtesy(text_, tokens_, at) && !of_descent) return false;
    if (count > 0 && !continues_name(at)) return false;
    if (!tokens_[at].capital)
      return count > 0 && (is_particle_within(at, count) || (count > 1 && continues_syllables(at)));
    const auto& match = scene_.names[at];
    if (match.count == 0) return true;
    if (match.count > 1)
      return of_descent && std::all_of(match.targets.begin(), match.targets.end(), [](const Target& target) {
               return target.table == Target::Table::family || target.table == Target::Table::person;
             });
    const bool may_be_place = count > 0 || is_given_name(tokens_[at].folded) || is_courtesy_before(at);
    return may_be_place && std::all_of(match.targets.begin(), match.targets.end(), [](const Target& target) {
             return target.table == Target::Table::place || target.table == Target::Table::person;
           });
  }
  bool is_courtesy_before(std::size_t at) const { return at > 0 && is_courtesy(text_, tokens_, at - 1); }

  // Nothing that the gazetteer knows, or only a place whose name people bear as well ("Lincoln").
  bool may_be_name(const Match& match) const {
    return match.count == 0 ||
           (match.count == 1 && std::all_of(match.targets.begin(), match.targets.end(), [&](const Target& target) {
              return target.table == Target::Table::place && !scene_.known.places()[target.row].doubtful.empty();
            }));
  }

  // "van" of "Ludwig van Beethoven"; "de" only behind the given name, for elsewhere it is a word.
  bool is_particle_within(std::size_t at, std::size_t count) const {
    const auto& word = tokens_[at].folded;
    if (!(is_particle(word) || tells_descent(at)) || at + 1 >= tokens_.size() ||
        !segment::joined(text_, tokens_[at], tokens_[at + 1]))
      return false;
    const bool is_word = word == "de" || word == "du" || word == "des" || word == "la" || word == "le" ||
                         word == "den" || word == "да" || word == "ди";
    if (is_word && count > 1 && tokens_[at - 1].capital) return false;
    return tokens_[at + 1].capital || is_particle(tokens_[at + 1].folded);
  }

  // A full stop within a name stands behind an initial or a short word ("J.", "St."); else a sentence ends there.
  bool continues_name(std::size_t at) const {
    constexpr std::size_t kShort = 3;  // bytes
    const auto& before = tokens_[at - 1];
    const auto between = text_.substr(before.span.end, tokens_[at].span.begin - before.span.end);
    return segment::joined(text_, before, tokens_[at]) &&
           (before.initial || before.folded.size() <= kShort || between.find('.') == std::string_view::npos);
  }

  bool is_one_of(std::size_t at, std::initializer_list<std::string_view> words) const {
    return at < tokens_.size() && std::find(words.begin(), words.end(), tokens_[at].folded) != words.end();
  }

  // Of a run of capital words, how many there are up to its last word for an institution ("General Staff Ivan Petrov").
  std::size_t institution_within(std::size_t at, std::size_t count) const {
    std::size_t within = 0;
    for (std::size_t i = 0; i < count; ++i)
      if (institutions().longest(text_, tokens_, at + i).count > 0) within = i + 1;
    return within;
  }

  // "the General Staff", "Grand Duchy of …": things have articles and are of something, people are not.
  bool is_a_thing(std::size_t at, std::size_t count) const {
    return is_one_of(at - 1, {"the", "a", "an", "le", "la", "les", "l", "un", "une"}) ||
           (is_one_of(at + count, {"of"}) && segment::joined(text_, tokens_[at + count - 1], tokens_[at + count]));
  }

  // "Secretary of the Central Committee of …", "Director for Space Activities": what an office is the office of.
  bool is_what_one_heads(std::size_t at) const {
    return is_one_of(at - 1, {"for"}) || (at > 1 && is_one_of(at - 1, {"the"}) && is_one_of(at - 2, {"of", "for"}));
  }

  // "Jair Bolsonaro Bolsonaro Jair": a page's card on the person, run into the text.
  bool is_written_twice(std::size_t at, std::size_t count) const {
    return count == 4 && tokens_[at + 1].folded == tokens_[at + 2].folded &&
           tokens_[at].folded == tokens_[at + 3].folded;
  }

  // The two or three capital words that an office introduces, at once or behind what it is the office of: «губернатором
  // Иркутской области Игорем Кобзевым». Count 0 if there are none.
  std::pair<std::size_t, std::size_t> name_behind(const Role& role) const {
    constexpr std::size_t kReach = 8;
    const auto begin = std::max(role.last, role.whole_last);
    for (auto at = begin; at < std::min(tokens_.size(), begin + kReach); ++at) {
      if (at == 0 || !segment::joined(text_, tokens_[at - 1], tokens_[at]) || taken_[at] || role_at_[at] != nullptr)
        break;
      if (scene_.names[at].count > 1) {
        at += scene_.names[at].count - 1;
        continue;
      }
      if (tokens_[at].initial) break;
      if (opens_sentence(at)) break;
      auto count = capital_run(at);
      if (is_one_of(at, {"and", "et", "и"})) break;
      if (is_written_twice(at, count)) count = 2;
      if (capitals_in(at, count) < count) return {at, count};  // particles tell a person
      if (const auto thing = institution_within(at, count); thing > 0) {
        at += thing - 1;
        if (thing == count) continue;
        count = capital_run(++at);
      }
      // "CEO of Gazprom Alexei Miller", "of Russian Helicopters Andrei Boginsky": behind "of" stands first what it is
      // the office of.
      const bool is_far =
          at > begin && role.office == "other" && static_cast<unsigned char>(tokens_[at].folded.front()) < 0x80;
      if (count >= 3 && (is_far || is_one_of(at - 1, {"of", "de", "du"}))) {
        const auto kept = is_hyphened(at + count - 3) ? 3U : 2U;  // "Anne-Marie Lenoir"
        at += count - kept;
        count = kept;
      }
      if (count >= 2 && count <= 3) {
        if (is_what_one_heads(at)) {
          at += count - 1;
          continue;
        }
        if (is_a_thing(at, count)) break;
        return {at, count};
      }
      if (count > 3 || role.plural) break;
    }
    return {0, 0};
  }

  void strangers() {
    for (const auto& role : scene_.roles)
      if (const auto [at, count] = name_behind(role); count > 0) {
        take_stranger(at, at + count);
      } else if (const auto alone = family_behind(role); alone > 0) {
        take_stranger(alone, alone + 1);
      }
    families_of_strangers();
    named_with_patronymic();
    named_by_given_name();
    behind_courtesies();
    families_of_strangers();
    alone();
    named_in_full();
  }

  // « le président Morsi », "Patriarch Bartholomew", «Патриарх Московский и всея Руси Кирилл»: a word behind a high
  // office that says whose it is by nothing else; the token, or 0.
  std::size_t family_behind(const Role& role) const {
    constexpr std::size_t kSee = 6;  // words of a see
    if (role.plural || tokens_.empty()) return 0;
    auto at = std::max(role.last, role.whole_last);
    if (role.office == "patriarch") {
      const auto is_see = [&](std::size_t token) {
        return !tokens_[token].capital || tokens_[token].folded.ends_with("ский") ||
               tokens_[token].folded.ends_with("ского") || tokens_[token].folded.ends_with("ским") ||
               is_one_of(token, {"руси", "moscow", "moscou", "russia", "russie", "rus", "all", "constantinople"});
      };
      while (at < tokens_.size() && at < role.last + kSee && is_see(at) &&
             segment::joined(text_, tokens_[at - 1], tokens_[at]))
        ++at;
    } else if (role.office != "head-of-state" && role.office != "head-of-government") {
      return 0;
    } else if (at < tokens_.size() && begins_cyrillic(tokens_[at].folded)) {
      return 0;  // «Президент Академии»
    }
    const bool is_name = at < tokens_.size() && segment::joined(text_, tokens_[at - 1], tokens_[at]) && free(at, 1) &&
                         tokens_[at].capital && !tokens_[at].upper && !tokens_[at].initial &&
                         letters_in(tokens_[at].folded) > 2 && scene_.names[at].count == 0 && !opens_sentence(at) &&
                         (!has_capital_behind(at) || tokens_[at + 1].initial) &&
                         !is_one_of(at, {"elect", "designate", "emeritus"});
    return is_name ? at : 0;
  }

  // «В.Смирнов» is whoever the text names in full with that letter and family name.
  void named_in_full() {
    for (auto& one : found_) {
      if (!is_by_initial(one.key)) continue;
      const auto family = std::string_view(one.key).substr(one.key.find_last_of(" .") + 1);
      for (const auto& other : found_) {
        if (!other.key.starts_with(kStranger) || is_by_initial(other.key)) continue;
        const auto name = std::string_view(other.key).substr(kStranger.size());
        const auto space = name.rfind(' ');
        const auto full = name.substr(space + 1);  // «И.Подносова» may be read as a man's in the genitive
        if (space == std::string_view::npos || !(full == family || full == std::string(family) + "а") ||
            first_letter(name) != first_letter(std::string_view(one.key).substr(kStranger.size())))
          continue;
        one.key = other.key;
        break;
      }
    }
  }

  // "name:В.Смирнов"
  static bool is_by_initial(std::string_view key) {
    if (!key.starts_with(kStranger) || key.size() == kStranger.size()) return false;
    const auto name = key.substr(kStranger.size());
    return name.substr(unicode::code_point(name, 0).size, 1) == ".";
  }

  // «Мантуров Денис Валентинович»: how many of the words behind a stranger's family name are his as well.
  std::size_t given_behind(std::size_t at, std::string_view key) const {
    const auto given = segment::folded(key.substr(0, key.find(' ')).substr(kStranger.size()));
    if (at + 1 >= tokens_.size() || tokens_[at + 1].folded != given || !free(at + 1, 1)) return 0;
    return at + 2 < tokens_.size() && is_patronymic(at + 2) && free(at + 2, 1) ? 2 : 1;
  }

  bool is_patronymic(std::size_t at) const {
    constexpr std::array<std::string_view, 9> kEndings = {"вич", "вича", "вичем", "вичу", "вна",
                                                          "вны", "вной", "вну",   "вне"};
    const auto& word = tokens_[at].folded;
    return tokens_[at].capital && begins_cyrillic(word) &&
           std::any_of(kEndings.begin(), kEndings.end(), [&](auto ending) { return word.ends_with(ending); });
  }

  // «Уважаемый Владимир Владимирович!»
  static bool is_word_of_address(std::string_view folded) {
    return folded.starts_with("уважаем") || folded.starts_with("многоуважаем") ||
           folded.starts_with("глубокоуважаем") || folded.starts_with("дорог") || folded.starts_with("товарищ") ||
           folded == "это";
  }

  void families_of_strangers() {
    if (strangers_.empty()) return;
    for (const auto at : capitals_) {
      if (at == 0 || taken_[at]) continue;
      const auto known = strangers_.find(tokens_[at].folded);
      if (known == strangers_.end() || !free(at, 1)) continue;
      if (part_of_longer_name(at, 1) && is_patronymic(at - 1)) {  // «Дениса Валентиновича Мантурова»
        const auto key = known->second;
        take(at > 1 && tokens_[at - 2].capital && free(at - 2, 1) ? at - 2 : at - 1, at + 1, key);
      } else if (part_of_longer_name(at, 1)) {
        take_stranger(at - 1, at + 1);  // Anna beside Ivan of one family
      } else {
        const auto key = known->second;
        take(at, at + 1 + given_behind(at, key), key);
      }
    }
  }

  void behind_courtesies() {
    for (const auto at : capitals_) {
      if (at == 0 || taken_[at] || tokens_[at].initial || !is_courtesy(text_, tokens_, at - 1)) continue;
      const auto count = capital_run(at);
      if (count == 1 && strangers_.contains(tokens_[at].folded)) continue;  // named in full elsewhere
      if (count >= 1) take_stranger(at, at + count);
    }
  }

  // «Мантуров Денис Валентинович»: the patronymic tells which of the words is the given name.
  void named_with_patronymic() {
    for (const auto at : capitals_) {
      if (at < 2 || !is_patronymic(at) || !free(at - 2, 3) || !is_given_name(tokens_[at - 1].folded)) continue;
      const auto& family = tokens_[at - 2];
      const bool is_name = family.capital && !family.upper && !family.initial && !is_given_name(family.folded) &&
                           scene_.names[at - 2].count == 0 && !opens_sentence(at - 1) &&
                           segment::joined(text_, family, tokens_[at - 1]) &&
                           segment::joined(text_, tokens_[at - 1], tokens_[at]);
      if (!is_name || is_courtesy(text_, tokens_, at - 2) || is_word_of_address(family.folded)) continue;
      const bool has_family_behind = capital_run(at - 1) > 2;
      if (has_family_behind && opens_sentence(at - 2)) continue;
      std::string text(tokens_[at - 1].span.of(text_));
      text.append(" ").append(family.span.of(text_));
      take_stranger(at - 2, at + 1, text);
    }
  }

  // "Mark Koblenev": a given name and one or two capital words, of which no name of the gazetteer is made.
  void named_by_given_name() {
    for (const auto at : capitals_) {
      if (at + 1 == tokens_.size()) break;
      const auto& token = tokens_[at];
      if (token.upper || token.initial || !free(at, 1) || !is_given_name(token.folded)) continue;
      if (at > 0 && text_[tokens_[at - 1].span.end] == '-') continue;  // within a compound
      auto count = capital_run(at);
      if (is_written_twice(at, count)) count = 2;
      const bool is_long = capitals_in(at, count) > 3 && !is_hyphened(at) && !is_given_name(tokens_[at + 1].folded) &&
                           !has_descent(at, count);
      if (count < 2 || is_long || is_named_after_somebody(at) || (count == 2 && is_patronymic(at + 1))) continue;
      if (is_common_word_too(token.folded) && opens_sentence(at) && scene_.reading.language != Language::fr) continue;
      if (institution_within(at, count) > 0 || (at > 0 && is_a_thing(at, count))) continue;
      take_stranger(at, at + count);
    }
  }

  // "reported Tarlo", « la critique de Clinton »: one word, of which many people make their name. Somebody named before
  // with it is meant; else it must stand within a sentence, with neither article nor another capital word beside it.
  void alone() {
    for (const auto at : capitals_) {
      const auto& token = tokens_[at];
      if (at == 0 || token.upper || token.initial || !free(at, 1)) continue;
      if (!may_be_name(scene_.names[at]) || has_capital_beside(at) || in_date(token.span) || ends_a_name(at, 1))
        continue;
      if (scene_.names[at].count > 0 && stands_as_place(scene_, at, at + 1)) continue;
      if (const char before = text_[token.span.begin - 1]; before == '[' || before == '(' || before == '@') continue;
      if (is_one_of(at - 1, {"the", "a", "an", "le", "la", "les", "l", "un", "une", "in", "at", "near", "в", "во"}) ||
          is_named_after_somebody(at) || institutions().longest(text_, tokens_, at).count > 0)
        continue;
      const auto rarity = name_alone(token.folded);
      const bool speaks = rarity == Alone::no && speaks_alone(at);
      if (!speaks && (rarity == Alone::no || (opens_sentence(at) && rarity != Alone::anywhere))) continue;
      const auto known = given_.find(token.folded);
      const auto text = std::string(token.span.of(text_));
      const auto candidates = names::lemma(text);
      take(at, at + 1,
           known != given_.end() ? known->second : "name:" + (candidates.empty() ? text : candidates.front().text));
    }
  }

  // «объясняет Тарло», « dit Leive », ", Tarlo said": a word by itself that is no known word, beside a verb of saying.
  bool speaks_alone(std::size_t at) const {
    constexpr std::size_t kFewestLetters = 3;
    if (scene_.names[at].count > 0 || letters_in(tokens_[at].folded) < kFewestLetters || opens_sentence(at) ||
        is_common_word_too(tokens_[at].folded) ||
        is_one_of(at, {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}))
      return false;
    const auto language = scene_.reading.language;
    const bool goes_on = at + 1 < tokens_.size() && segment::joined(text_, tokens_[at], tokens_[at + 1]);
    if (goes_on && language == Language::ru && is_russian_adjective(tokens_[at].folded)) return false;
    const bool behind = segment::joined(text_, tokens_[at - 1], tokens_[at]) &&
                        is_verb_of_saying(text_, tokens_, at - 1, language) && !goes_on_as_a_noun(at, goes_on);
    return behind || (language == Language::en && goes_on && is_verb_of_saying(text_, tokens_, at + 1, language) &&
                      !segment::joined(text_, tokens_[at - 1], tokens_[at]));
  }

  // "said Dublin officials": what follows within the sentence may tell that the word is no speaker.
  bool goes_on_as_a_noun(std::size_t at, bool goes_on) const {
    return goes_on && scene_.reading.language != Language::ru &&
           !is_one_of(at + 1, {"in", "at", "on", "to", "of", "a", "au", "aux", "dans", "en", "lors", "de", "du"});
  }

  bool has_capital_beside(std::size_t at) const { return has_capital_before(at) || has_capital_behind(at); }

  bool has_capital_before(std::size_t at) const {
    return segment::joined(text_, tokens_[at - 1], tokens_[at]) &&
           (tokens_[at - 1].capital || text_[tokens_[at].span.begin - 1] == '-') &&
           !(opens_sentence(at - 1) && text_[tokens_[at].span.begin - 1] != '-' && tokens_[at - 1].folded.size() <= 3);
  }

  bool has_capital_behind(std::size_t at) const {
    return at + 1 < tokens_.size() && segment::joined(text_, tokens_[at], tokens_[at + 1]) &&
           (tokens_[at + 1].capital || tokens_[at + 1].number || text_[tokens_[at].span.end] == '-');
  }

  bool in_date(Span span) const {
    const auto* date = date_from(scene_.reading, span.begin);
    return date != nullptr && date->span.contains(span);
  }

  // "Jean-Charles Ellermann"
  bool is_hyphened(std::size_t at) const {
    const auto between = text_.substr(tokens_[at].span.end, tokens_[at + 1].span.begin - tokens_[at].span.end);
    return between == "-" || between == " -";
  }

  // "the Order of Alexander Nevsky", «университет имени Ивана Петрова».
  bool is_named_after_somebody(std::size_t at) const {
    if (at == 0) return false;
    if (is_one_of(at - 1, {"имени", "им", "ордена", "орден", "орденом", "медали", "медаль", "премии", "премию"}))
      return true;
    return at > 1 && is_one_of(at - 1, {"of", "de"}) &&
           is_one_of(at - 2, {"order", "prize", "medal", "ordre", "prix", "medaille"});
  }

  // An office belongs to the person beside it: behind it, perhaps after a comma or a courtesy, or before it after a
  // comma.
  void give_roles() {
    for (const auto& role : scene_.roles) {
      auto at = std::max(role.last, role.whole_last);
      while (at < tokens_.size() && at < role.whole_last + 2 && is_courtesy(text_, tokens_, at)) ++at;
      if (auto* who = person_starting(at); who != nullptr && near(role.whole_last - 1, at)) {
        give(*who, role);
      } else if (auto* before = person_ending(role.whole_first); before != nullptr) {
        give(*before, role);
      }
    }
  }

  // "Pope Francis": who has no other name in the text is the office's holder of the day, if all of it is in his.
  void recognise_holders() {
    if (!scene_.reading.anchor) return;
    for (const auto& one : found_) {
      if (one.of.empty() || !one.key.starts_with(kStranger)) continue;
      for (const auto* holder : scene_.known.holders(one.role, one.of, *scene_.reading.anchor))
        if (is_within_name(std::string_view(one.key).substr(kStranger.size()), *holder)) {
          rename(one.key, holder->id);
          break;
        }
    }
  }

  static bool is_within_name(std::string_view words, const gazetteer::Person& person) {
    const auto has_all = [&](const std::string& name) {
      for (auto left = words; !left.empty();) {
        const auto word = left.substr(0, left.find(' '));
        left.remove_prefix(std::min(word.size() + 1, left.size()));
        if ((" " + name + " ").find(" " + std::string(word) + " ") == std::string::npos) return false;
      }
      return true;
    };
    return has_all(person.name.ru) || has_all(person.name.fr) || has_all(person.name.en);
  }

  void rename(std::string from, const std::string& to) {
    for (auto& one : found_)
      if (one.key == from) one.key = to;
  }

  bool near(std::size_t left, std::size_t right) const {
    const auto between = text_.substr(tokens_[left].span.end, tokens_[right].span.begin - tokens_[left].span.end);
    return between.size() <= 12 && between.find_first_of("\n;:()") == std::string_view::npos;
  }

  // The first person who starts at the token or behind it. found_ ascends.
  std::vector<Found>::const_iterator first_from(std::size_t token) const {
    return std::lower_bound(found_.begin(), found_.end(), token,
                            [](const Found& one, std::size_t first) { return one.first < first; });
  }

  Found* person_starting(std::size_t token) {
    const auto at = first_from(token);
    return at != found_.end() && at->first == token ? &found_[static_cast<std::size_t>(at - found_.begin())] : nullptr;
  }

  Found* person_ending(std::size_t role_first) {
    auto at = role_first;
    if (at > 0 && (tokens_[at - 1].folded == "the" || tokens_[at - 1].folded == "le" || tokens_[at - 1].folded == "la"))
      --at;
    const auto behind = first_from(at);
    if (at == 0 || behind == found_.begin()) return nullptr;
    auto& before = found_[static_cast<std::size_t>(behind - found_.begin()) - 1];
    return before.last == at && text_.substr(tokens_[at - 1].span.end, 2) == ", " ? &before : nullptr;
  }

  static void give(Found& who, const Role& role) {
    if (!who.role.empty() || role.office == "counterpart" || role.plural) return;
    who.role = role.office;
    who.of = role.of;
  }

  std::vector<Mention> mentions() const {
    std::vector<Mention> all;
    for (const auto& one : found_)
      all.push_back(
          {Kind::person, {tokens_[one.first].span.begin, tokens_[one.last - 1].span.end}, one.key, one.role, one.of});
    for (const auto& role : scene_.roles)
      if (tells_whose(role)) all.push_back(office(role));
    return all;
  }

  // Plural offices without a country are nobody's, and an office that the table has no name for is worth a mention only
  // beside its holder.
  bool tells_whose(const Role& role) const {
    if (role.plural) return !role.of.empty();
    if (role.of.empty() && (is_indefinite(role) || are_colleagues(role))) return false;
    return role.office != "other" || holder_beside(role).has_value();
  }

  // « un président », "a Prime Minister" are nobody in particular.
  bool is_indefinite(const Role& role) const {
    return role.whole_first > 0 && is_one_of(role.whole_first - 1, {"a", "an", "un", "une"}) &&
           segment::joined(text_, tokens_[role.whole_first - 1], tokens_[role.whole_first]);
  }

  // «Уважаемые коллеги!» holds no office; «его коллега» and «французский коллега» do.
  bool are_colleagues(const Role& role) const {
    return role.office == "counterpart" && with_determiner(role) == role.whole_first &&
           is_one_of(role.first, {"коллеги", "коллег", "коллегам", "коллегами", "коллегах", "collegues"});
  }

  // "his French counterpart" holds the office of whoever was named last before it.
  std::string office_meant(const Role& role) const {
    if (role.office != "counterpart") return role.office;
    for (auto one = first_from(role.first); one != found_.begin();) {
      --one;
      if (!one->role.empty()) return one->role;
      if (!scene_.reading.anchor) continue;
      if (const auto* held = scene_.known.office_on(one->key, *scene_.reading.anchor)) return held->office;
    }
    return "foreign-minister";
  }

  // "the President" of a release that the Élysée publishes is France's.
  std::string whose(const Role& role) const {
    const bool is_own = role.of.empty() && role.office != "counterpart" && role.office != "patriarch" && !role.plural &&
                        !is_foreign(role);
    return is_own ? scene_.reading.side : role.of;
  }

  // Britain and America have secretaries: a minister by herself in their releases is another state's. So is a
  // chancellor, but in Berlin and Vienna.
  bool is_foreign(const Role& role) const {
    const auto& side = scene_.reading.side;
    const auto& last = tokens_[role.last - 1].folded;
    if (role.office == "head-of-government" && (last.starts_with("chancel") || last.starts_with("канцлер")))
      return side != "DEU" && side != "AUT";
    if ((side != "GBR" && side != "USA") || (role.office != "foreign-minister" && role.office != "defence-minister"))
      return false;
    return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(role.first),
                       tokens_.begin() + static_cast<std::ptrdiff_t>(role.last), [](const Token& token) {
                         return token.folded.starts_with("minist") || token.folded.starts_with("министр");
                       });
  }

  // "the", « son », "his": the token before an office that belongs to it, else its first.
  std::size_t with_determiner(const Role& role) const {
    constexpr std::array<std::string_view, 21> kDeterminers = {
        "the", "his",   "her",  "their", "its",    "le",     "la",    "l",     "les", "son", "sa",
        "ses", "leurs", "leur", "свой",  "своего", "своему", "своим", "своем", "ее",  "его"};
    if (role.whole_first == 0) return role.whole_first;
    const auto before = role.whole_first - 1;
    const bool is_one =
        std::find(kDeterminers.begin(), kDeterminers.end(), tokens_[before].folded) != kDeterminers.end();
    return is_one && segment::joined(text_, tokens_[before], tokens_[role.whole_first]) ? before : role.whole_first;
  }

  Mention office(const Role& role) const {
    const Span span{tokens_[with_determiner(role)].span.begin,
                    tokens_[std::max(role.last, role.whole_last) - 1].span.end};
    Mention mention{Kind::office, span, {}, office_meant(role), role.of};
    if (const auto beside = holder_beside(role)) {
      mention.key = *beside;
      return mention;
    }
    mention.of = whose(role);
    mention.key = "office:" + mention.role + (mention.of.empty() ? "" : "@" + mention.of);
    if (mention.of.empty() || !scene_.reading.anchor) return mention;
    const auto holders = scene_.known.holders(mention.role, mention.of, *scene_.reading.anchor);
    if (holders.size() == 1 && !role.of.empty()) mention.key = holders.front()->id;
    for (const auto* one : holders)
      if (named_.contains(one->id)) mention.key = one->id;
    return mention;
  }

  // Behind the office, perhaps after a courtesy; else before it.
  std::optional<std::string> holder_beside(const Role& role) const {
    const auto end = std::max(role.last, role.whole_last);
    if (const auto behind = first_from(end); behind != found_.end()) {
      const bool adjoins = behind->first <= end + 1;
      if (adjoins && near(end - 1, behind->first) && behind->role == office_meant(role)) return behind->key;
    }
    if (const auto before = first_from(role.whole_first); before != found_.begin()) {
      const auto& one = *std::prev(before);
      const bool adjoins = one.last <= role.whole_first && one.last + 1 >= role.whole_first;
      if (adjoins && near(one.last - 1, role.whole_first) && one.role == role.office && !is_of_the_next(role, end))
        return one.key;
    }
    return std::nullopt;
  }

  // "…, Director of the Foreign Intelligence Service Sergei Naryshkin" is not whoever stands before it in the list.
  bool is_of_the_next(const Role& role, std::size_t end) const {
    constexpr std::size_t kReach = 10;  // tokens
    const auto next = first_from(end);
    return role.office == "other" && next != found_.end() && next->first - end <= kReach &&
           text_.substr(tokens_[end - 1].span.end, tokens_[next->first].span.begin - tokens_[end - 1].span.end)
                   .find_first_of(",.;:\n") == std::string_view::npos;
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  std::string_view text_;
  std::vector<bool>& taken_;
  std::vector<const Role*> role_at_;
  std::vector<std::size_t> capitals_;  // the tokens that begin with a capital letter
  std::vector<Found> found_;
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  using Keys = std::unordered_map<std::string, std::string, Hash, std::equal_to<>>;

  std::unordered_map<std::string_view, std::size_t> named_;  // id → order of first naming
  Keys strangers_;                                           // folded family name, in any case → key
  Keys given_;                                               // folded given name → key
  Keys nominatives_;                                         // a name as it is written → in the nominative
};

}  // namespace

std::vector<Mention> find_people(const Scene& scene, std::vector<bool>& taken) {
  return PersonFinder(scene, taken).run();
}

}  // namespace behistun::mention
