// A person is taken who held an office that data/posts.tsv knows and has an English name. All files are answers of
// Wikidata (CC0 1.0), or, in names/persons, rows that say so; rows of other sources are passed over.

#include "gazetteer_people.hpp"

#include <algorithm>
#include <array>
#include <behistun/gazetteer.hpp>
#include <behistun/names.hpp>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <map>
#include <optional>
#include <set>
#include <sstream>

namespace behistun::train {
namespace {

constexpr std::size_t kMostAliasesOfPerson = 8;
constexpr int kFirstYear = 2000;        // offices that ended before are of no use
constexpr int kLongestOpenTenure = 12;  // years; an older office without an end is more often a gap in the data

// Rows of theirs would mislead: rival governments, which share the title with those that the UN seats; a president whom
// the data forgot to end; and the monarchs of many realms, whom the hand-made table has under the one they live in.
constexpr std::array<std::string_view, 8> kPassedOver = {"Q17985658" /* Zin Mar Aung */,
                                                         "Q16187308" /* Hisham Sharaf */,
                                                         "Q12223068" /* Abdel-Aziz bin Habtour */,
                                                         "Q63285566" /* Fathi Bashagha */,
                                                         "Q15724737" /* Prawit Wongsuwan */,
                                                         "Q5230470" /* David Granger */,
                                                         "Q9682" /* Elizabeth II */,
                                                         "Q43274" /* Charles III */};

// --- offices

class Offices {
 public:
  // `of` is whose the office is where the title does not say; `day` is that of the data.
  void add(const std::string& person, const std::string& name, const std::string& title, std::string of,
           const std::string& from, std::string to, const std::string& day) {
    const auto post = gazetteer::post_of_title(title);
    if (!person.starts_with('Q') || post.office == "other") return;
    if (std::find(kPassedOver.begin(), kPassedOver.end(), person) != kPassedOver.end()) return;
    if (!post.of.empty() && post.office != "ambassador") of = post.of;
    if (of.empty() || !gazetteer::days_of(from) || (!to.empty() && !gazetteer::days_of(to))) return;
    if (to.empty()) {
      const int years = gazetteer::days_of(day)->first.year() - gazetteer::days_of(from)->first.year();
      if (years > kLongestOpenTenure && post.office != "head-of-state") return;
      to = day;
    }
    if (gazetteer::days_of(to)->last.year() < kFirstYear) return;
    if (gazetteer::days_of(to)->last < gazetteer::days_of(from)->first) return;
    held_.insert({person, post.office, of, from, to, title});
    names_.emplace(person, name);
  }
  const std::set<HeldOffice>& held() const { return held_; }
  const std::map<std::string, std::string>& names() const { return names_; }  // English label of each person

 private:
  std::set<HeldOffice> held_;
  std::map<std::string, std::string> names_;
};

bool read_offices(Files& files, Offices& offices) {
  const auto known = files.provenance();
  const auto day = [&](const std::string& set) {
    const auto at = known.find(set);
    return at == known.end() ? std::string("2022-01-01") : at->second.second;
  };
  constexpr std::array<std::array<const char*, 2>, 6> kSets = {{{"belarus-ministers", "BLR"},
                                                                {"france-cabinet", "FRA"},
                                                                {"kazakhstan-cabinet", "KAZ"},
                                                                {"russia-cabinet", "RUS"},
                                                                {"ukraine-cabinet", "UKR"},
                                                                {"world", ""}}};
  bool sound = true;
  for (const auto& [set, of] : kSets)
    sound &= files.read(
        "names/offices/" + std::string(set) + "/html_holders21.csv", ',', [&, of = of, set = set](auto cell) {
          offices.add(cell("personID"), cell("person"), cell("position"), of, cell("start"), cell("end"), day(set));
        });
  sound &= files.read("names/offices/world/sources_foreign_wikidata.csv", ',', [&](auto cell) {
    offices.add(cell("person"), cell("name"), "Minister of Foreign Affairs",
                gazetteer::country_named(cell("countryLabel")), cell("start"), "", day("world"));
  });
  return sound & files.read("names/offices/world-leaders-2021/data_wikidata.csv", ',', [&](auto cell) {
    offices.add(cell("officeholder"), cell("officeholderLabel"), cell("positionLabel"),
                gazetteer::country_named(cell("country")), cell("start_year"), cell("end_year"),
                day("world-leaders-2021"));
  });
}

// --- people

std::vector<std::string> words_of_name(std::string_view text) {
  std::istringstream in{std::string(text)};
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

// Letters of one script, spaces, hyphens, apostrophes and points; two words or more; no capital inside a word but
// behind a hyphen, an apostrophe or a prefix of up to three letters (McGuire).
bool is_sound_of_person(std::string_view name, unicode::Script script) {
  std::size_t in_word = 0, spaces = 0;
  for (std::size_t at = 0; at < name.size();) {
    const auto point = unicode::code_point(name, at);
    at += point.size;
    if (point.value == ' ' || point.value == '-' || point.value == '\'' || point.value == U'’' || point.value == '.') {
      spaces += point.value == ' ' ? 1U : 0U;
      in_word = 0;
      continue;
    }
    if (!unicode::is_letter(point.value) || unicode::script(point.value) != script) return false;
    if (in_word > 3 && unicode::is_upper(point.value)) return false;
    ++in_word;
  }
  return spaces > 0;
}

bool is_patronymic(std::string_view word) {
  for (const std::string_view end : {"вич", "ьич", "мич", "вна", "чна", "шна"})
    if (word.ends_with(end)) return true;
  return false;
}

// «Нестеренко, Андрей Алексеевич», «Нестеренко Андрей Алексеевич» → «Андрей Алексеевич Нестеренко».
std::string in_order(const std::string& name) {
  const auto comma = name.find(", ");
  if (comma != std::string::npos) return name.substr(comma + 2) + " " + name.substr(0, comma);
  auto words = words_of_name(name);
  if (words.size() == 3 && is_patronymic(words[2])) std::rotate(words.begin(), words.begin() + 1, words.end());
  return joined(words);
}

std::string without_patronymic(const std::string& name) {
  auto words = words_of_name(name);
  if (words.size() == 3 && is_patronymic(words[1])) words.erase(words.begin() + 1);
  return joined(words);
}

// The names of one person, by language: labels before aliases, in the order of the data.
struct Names {
  std::vector<std::string> ru, fr, en;
  std::string gender;
};

std::vector<std::string>* names_in(Names& names, std::string_view language) {
  if (language == "ru") return &names.ru;
  if (language == "fr") return &names.fr;
  return language == "en" ? &names.en : nullptr;
}

bool read_names(Files& files, const Offices& offices, std::map<std::string, Names>& all) {
  std::map<std::string, Names> aliases;
  const bool sound = files.read("names/persons/persons_long.tsv", '\t', [&](auto cell) {
    const auto id = cell("id");
    if (!offices.names().contains(id) || !is_free(cell("sources"))) return;
    if (!cell("gender").empty()) all[id].gender = cell("gender");
    auto& names = cell("kind") == "label" ? all[id] : aliases[id];
    auto* list = names_in(names, cell("lang"));
    if (list == nullptr) return;
    const auto name = in_order(cell("name"));
    const auto script = list == &names.ru ? unicode::Script::cyrillic : unicode::Script::latin;
    if (name.find('.') == std::string::npos && is_sound_of_person(name, script))
      list->push_back(name);  // initials say too little
  });
  for (auto& [id, more] : aliases)
    for (const auto* language : {"ru", "fr", "en"}) {
      auto* to = names_in(all[id], language);
      const auto* from = names_in(more, language);
      to->insert(to->end(), from->begin(), from->end());
    }
  return sound;
}

bool has_title(std::string_view name) {
  const auto tokens = names::parse(name).tokens;
  return std::any_of(tokens.begin(), tokens.end(),
                     [](const names::Token& one) { return one.part == names::Part::title; });
}

/// A Russian name as a French office writes it: the given name as its bearers are called, the rest letter by letter.
std::string in_french(const std::string& russian) {
  const auto space = std::min(russian.find(' '), russian.size());
  const auto given = translit::press(russian.substr(0, space), Language::fr, 1);
  const auto letters = *translit::find("french-press-ru");
  return (given.empty() ? russian.substr(0, space) : given.front().text) +
         translit::convert(std::string_view(russian).substr(space), *letters);
}

std::optional<PersonRow> row_of(const std::string& id, const std::string& label, const Names& names,
                                bool speaks_russian) {
  PersonRow row;
  row.id = id;
  row.gender = names.gender == "male" ? "m" : names.gender == "female" ? "f" : "";
  row.en = is_sound_of_person(label, unicode::Script::latin) ? label
           : names.en.empty()                                ? std::string()
                                                             : names.en.front();
  if (row.en.empty() || row.en.find(" of ") != std::string::npos) return std::nullopt;
  if (!names.ru.empty()) row.ru = without_patronymic(names.ru.front());
  row.fr = !names.fr.empty() ? names.fr.front() : row.en;
  if (names.fr.empty() && !row.ru.empty() && speaks_russian) row.fr = in_french(row.ru);
  for (const auto* list : {&names.ru, &names.fr, &names.en})
    for (const auto& name : *list) {
      const bool known = name == row.ru || name == row.fr || name == row.en ||
                         std::find(row.aliases.begin(), row.aliases.end(), name) != row.aliases.end();
      if (has_title(name)) continue;  // "General Secretary …" is no name, and "General" would be one
      if (!known && row.aliases.size() < kMostAliasesOfPerson) row.aliases.push_back(name);
    }
  return row;
}

// --- writing

constexpr const char* kLicence =
    "# licence:  CC0 1.0 (Wikidata); the choice and the French press spellings are our own work\n";

std::string head(const std::string& table, const std::string& what, const std::string& fields, std::size_t rows) {
  return "# model:    " + table + ": " + what +
         "\n# trained:  behistun-train gazetteer DATA -o lib/names/data\n# corpus:   as gazetteer.manifest says\n" +
         kLicence + "# rows:     " + std::to_string(rows) + "\n# fields:   " + fields + "\n";
}

}  // namespace

bool read_people(Files& files, std::vector<PersonRow>& people, std::vector<HeldOffice>& held) {
  Offices offices;
  std::map<std::string, Names> names;
  if (!read_offices(files, offices) || !read_names(files, offices, names)) return false;
  std::set<std::string> speak_russian;
  for (const auto& one : offices.held())
    for (const auto* country : {"RUS", "BLR", "UKR", "KAZ"})
      if (one.of == country) speak_russian.insert(one.person);
  for (const auto& [id, label] : offices.names())
    if (auto row = row_of(id, label, names[id], speak_russian.contains(id))) people.push_back(*std::move(row));
  held.assign(offices.held().begin(), offices.held().end());
  return true;
}

std::string persons_table(const std::vector<PersonRow>& rows) {
  std::ostringstream out;
  out << head("persons.model", "people who held the offices of offices.model.tsv; ru is empty where the data lack it",
              "id<TAB>gender<TAB>ru<TAB>fr<TAB>en<TAB>aliases", rows.size());
  for (const auto& row : rows) {
    out << row.id << '\t' << row.gender << '\t' << row.ru << '\t' << row.fr << '\t' << row.en << '\t';
    for (const auto& alias : row.aliases) out << (&alias == &row.aliases.front() ? "" : "|") << alias;
    out << '\n';
  }
  return out.str();
}

std::string offices_table(const std::vector<HeldOffice>& held) {
  std::ostringstream out;
  out << head("offices.model", "who held which office when; an office that was open ends on the day of the data",
              "person<TAB>office<TAB>of<TAB>from<TAB>to<TAB>title_en", held.size());
  for (const auto& one : held)
    out << one.person << '\t' << one.office << '\t' << one.of << '\t' << one.from << '\t' << one.to << '\t' << one.title
        << '\n';
  return out.str();
}

}  // namespace behistun::train
