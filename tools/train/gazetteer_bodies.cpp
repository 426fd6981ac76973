// Names are Wikidata's (CC0), as names/places/orgs_long.tsv has them; in Russian many are in Latin letters.
//
// A body is left out that shares a name with one made by hand, with a country, or with a better known body (a lower
// number on Wikidata). A form is left out that is a place's, a short abbreviation, or, being one word, a word of
// people's names or one that news has in lower case as well; and two words that people make names of ("Philip Morris").

#include "gazetteer_bodies.hpp"

#include <algorithm>
#include <array>
#include <behistun/gazetteer.hpp>
#include <behistun/unicode.hpp>
#include <gazetteer/gazetteer_rows.hpp>
#include <map>
#include <optional>
#include <sstream>
#include <tuple>
#include <unordered_set>

namespace behistun::train {
namespace {

constexpr std::size_t kMostAliasesOfBody = 5;
constexpr std::size_t kShortestBody = 4;             // letters: "EBU" is many
constexpr std::size_t kMostWords = 6;                // of a form
constexpr unsigned long kLastKnownBody = 3'000'000;  // on Wikidata

// Words of bodies that every state has, and of what is no body.
constexpr std::string_view kOfStates[] = {
    "ministry",    "ministere",   "minister",     "ministre",   "министерство", "department",
    "departments", "departement", "departements", "senate",     "senat",        "сенат",
    "parliament",  "parlement",   "парламент",    "government", "gouvernement", "правительство",
    "army",        "armee",       "армия",        "force",      "forces",       "war",
    "guerre",      "война",       "assembly",     "assemblee",  "собрание",     "supreme",
    "reserve",     "верховный",   "embassy",      "ambassade",  "посольство",   "academy"};
// Words of offices and days: with them a name is read as something else.
constexpr std::string_view kTitles[] = {"commodore", "premier", "king", "secretaire", "jan", "aujourd"};
constexpr std::string_view kArticles[] = {"the", "le", "la", "les"};

using Forms = std::array<std::vector<std::string>, 3>;  // ru, fr, en
enum Index : std::size_t { ru, fr, en };

struct Shape {
  std::size_t letters = 0, capitals = 0;
  bool begins_with_capital = false, is_plain = true;
};

Shape shape_of(std::string_view name) {
  Shape shape;
  bool is_low = false;  // a capital behind a small letter ("UniCredit") is read as two words run together
  for (std::size_t at = 0; at < name.size();) {
    const auto point = unicode::code_point(name, at);
    if (unicode::is_letter(point.value)) {
      ++shape.letters;
      shape.capitals += unicode::is_upper(point.value) ? 1U : 0U;
      shape.begins_with_capital = shape.begins_with_capital || (at == 0 && unicode::is_upper(point.value));
      const auto script = unicode::script(point.value);
      shape.is_plain = shape.is_plain && !(is_low && unicode::is_upper(point.value)) &&
                       (script == unicode::Script::latin || script == unicode::Script::cyrillic);
    } else {
      const bool joins = point.value == ' ' || point.value == '-' || point.value == '\'' || point.value == U'’';
      shape.is_plain = shape.is_plain && joins;
    }
    is_low = unicode::is_letter(point.value) && !unicode::is_upper(point.value);
    at += point.size;
  }
  return shape;
}

std::vector<std::string> words_of_key(const std::string& key) { return cells_of(key, ' '); }

template <std::size_t N>
bool is_one_of(const std::string& word, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool is_of_every_state(const std::string& key) {
  if (key.starts_with("bank of") || key.starts_with("banque d")) return true;
  const auto words = words_of_key(key);
  return std::any_of(words.begin(), words.end(), [](const std::string& word) { return is_one_of(word, kOfStates); });
}

bool has(const Forms& forms, std::size_t language, const std::string& form) {
  return std::find(forms[language].begin(), forms[language].end(), form) != forms[language].end();
}

class ChoosingBodies {
 public:
  ChoosingBodies(const Words& words, const std::vector<PlaceRow>& places) : words_(words) {
    const auto by_hand = gazetteer::made_by_hand();
    const auto know = [](const auto& rows, auto& keys) {
      for (const auto& row : rows)
        for (const auto form : gazetteer::forms(row)) keys.insert(key_of(form));
    };
    know(by_hand.bodies, taken_);
    know(by_hand.countries, taken_);
    know(by_hand.places, of_others_);
    for (const auto& row : places) {
      for (const auto* name : {&row.ru, &row.fr, &row.en}) of_others_.insert(key_of(*name));
      for (const auto& alias : row.aliases) of_others_.insert(key_of(alias));
    }
  }

  std::optional<BodyRow> row_of(unsigned long number, const Forms& all) {
    Forms fit;
    for (const std::size_t language : {ru, fr, en})
      for (const auto& name : all[language]) {
        if (taken_.contains(key_of(name)) || is_of_every_state(key_of(name))) return std::nullopt;
        if (is_fit(name, language, has(all, fr, name) && has(all, en, name))) fit[language].push_back(name);
      }
    if (fit[en].empty()) return std::nullopt;
    BodyRow row;
    row.id = "Q" + std::to_string(number);
    row.en = best(fit[en], fit);
    row.fr = fit[fr].empty() ? row.en : best(fit[fr], fit);
    row.ru = fit[ru].empty() ? row.en : best(fit[ru], fit);
    for (const auto* name : {&row.ru, &row.fr, &row.en}) taken_.insert(key_of(*name));
    for (const auto& names : fit)
      for (const auto& name : names)
        if (row.aliases.size() < kMostAliasesOfBody && taken_.insert(key_of(name)).second) row.aliases.push_back(name);
    return row;
  }

 private:
  // In French the head of a name is in lower case.
  bool is_fit(const std::string& name, std::size_t language, bool is_shared) const {
    const auto shape = shape_of(name);
    const auto key = key_of(name);
    if (!shape.is_plain || shape.letters < kShortestBody || words_in(key) > kMostWords || of_others_.contains(key))
      return false;
    if (language == fr ? shape.capitals == 0 : !shape.begins_with_capital) return false;
    auto words = words_of_key(key);
    if (words.back() == "s") words.pop_back();  // "Jack Daniel's"
    if (words.empty() || is_one_of(words[0], kTitles)) return false;
    if (words.size() == 1) return is_name_by_itself(key, is_shared, language == ru || shape.capitals > 1);
    if (words.size() > 2) return true;
    return !(words_.is_of_people(words[0]) && words_.is_of_people(words[1])) && !is_one_of(words[0], kArticles);
  }

  // "European" is a word that happens to be a body's name in one language; "YouGov" is not.
  bool is_name_by_itself(const std::string& word, bool is_shared, bool looks_made) const {
    if (words_.is_of_people(word)) return false;
    return words_.is_common(word) ? is_shared && words_.is_mostly_name(word) : is_shared || looks_made;
  }

  // No abbreviation; a form that English and French share; the one whose words the other forms have most; the shortest.
  std::string best(const std::vector<std::string>& forms, const Forms& fit) const {
    std::map<std::string, std::size_t> uses;
    for (const auto& names : fit)
      for (const auto& name : names)
        for (const auto& word : words_of_key(key_of(name))) ++uses[word];
    const auto rank = [&](const std::string& form) {
      const auto words = words_of_key(key_of(form));
      std::size_t sum = 0;
      for (const auto& word : words) sum += uses[word];
      const auto shape = shape_of(form);
      const bool is_shared = has(fit, fr, form) && has(fit, en, form);
      return std::tuple(shape.capitals == shape.letters, !is_shared, -static_cast<long>(100 * sum / words.size()),
                        form.size(), form);
    };
    return *std::min_element(forms.begin(), forms.end(),
                             [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  }

  const Words& words_;
  std::unordered_set<std::string> taken_, of_others_;
};

}  // namespace

bool read_bodies(Files& files, const Words& words, const std::vector<PlaceRow>& places, std::vector<BodyRow>& rows) {
  std::map<unsigned long, Forms> bodies;
  const bool sound = files.read("names/places/orgs_long.tsv", '\t', [&](auto cell) {
    const auto id = cell("id"), language = cell("lang");
    const auto number = id.starts_with("wd:Q") ? std::stoul(id.substr(4)) : kLastKnownBody;
    if (number >= kLastKnownBody) return;
    bodies[number][language == "ru" ? ru : language == "fr" ? fr : en].push_back(cell("name"));
  });
  ChoosingBodies choosing(words, places);
  for (const auto& [number, forms] : bodies)
    if (auto row = choosing.row_of(number, forms)) rows.push_back(*std::move(row));
  return sound;
}

std::string bodies_table(const std::vector<BodyRow>& rows) {
  std::ostringstream out;
  out << "# model:    bodies.model: companies, media, parties, universities and other bodies\n"
         "# trained:  behistun-train gazetteer DATA -o lib/names/data\n"
         "# corpus:   as gazetteer.manifest says\n"
         "# licence:  CC0 1.0 (names and ids: Wikidata); the choice is our own work\n"
         "# rows:     "
      << rows.size() << "\n# fields:   id<TAB>kind<TAB>ru<TAB>fr<TAB>en<TAB>aliases<TAB>variants\n";
  for (const auto& row : rows) {
    out << row.id << "\torganisation\t" << row.ru << '\t' << row.fr << '\t' << row.en << '\t';
    for (const auto& alias : row.aliases) out << (&alias == &row.aliases.front() ? "" : "|") << alias;
    out << "\t\n";
  }
  return out.str();
}

}  // namespace behistun::train
