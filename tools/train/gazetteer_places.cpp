// Cities, regions, rivers and seas that open data add to the places made by hand.
//
// All names are Wikidata's (CC0): rows of names/places that say so. They tell neither kind nor country, so GeoNames and
// ISO 3166-2 are asked as witnesses: a city of this name in two languages stands in that country; this is the name of a
// subdivision. Of theirs, nothing is written but the country's code. Else the word for the kind tells it, where a name
// has one ("Jizan Province", «Море Росса»); what is left is a site if it has a short name in every language.
//
// A row is left out that shares a name with one made by hand, with a better known place (a lower number on Wikidata),
// or that is no place at all (a war, a ministry). A form of one word that also stands in lower case in news, or is a
// word of people's names, is doubtful: the reader of texts wants more than the form, unless news mostly has it behind
// "in".

#include "gazetteer_places.hpp"

#include <array>
#include <behistun/gazetteer.hpp>
#include <behistun/unicode.hpp>
#include <gazetteer/gazetteer_rows.hpp>
#include <optional>
#include <sstream>
#include <unordered_map>
#include <unordered_set>

#include "gazetteer_place_words.hpp"
#include "gazetteer_words.hpp"

namespace behistun::train {
namespace {

constexpr std::size_t kMostAliasesOfPlace = 5;
constexpr std::size_t kShortestPlace = 3;  // letters
constexpr std::size_t kLongestSite = 1;    // words of a place of which nobody tells the kind
constexpr unsigned long kLastKnownPlace =
    3'000'000;  // on Wikidata: places of higher numbers are hardly ever in the news

using Forms = std::array<std::vector<std::string>, 3>;  // ru, fr, en
constexpr std::array<std::string_view, 3> kLanguages = {"ru", "fr", "en"};

std::optional<std::size_t> language_index(std::string_view code) {
  for (std::size_t i = 0; i < kLanguages.size(); ++i)
    if (kLanguages[i] == code) return i;
  return std::nullopt;
}

// Letters of one script, spaces, hyphens and apostrophes; a capital first; neither a code nor a scribble.
bool is_sound_of_place(std::string_view name, unicode::Script script) {
  std::size_t letters = 0, uppers = 0;
  for (std::size_t at = 0; at < name.size();) {
    const auto point = unicode::code_point(name, at);
    if (at == 0 && !unicode::is_upper(point.value)) return false;
    at += point.size;
    if (point.value == ' ' || point.value == '-' || point.value == '\'' || point.value == U'’') continue;
    if (!unicode::is_letter(point.value) || unicode::script(point.value) != script) return false;
    ++letters;
    uppers += unicode::is_upper(point.value) ? 1U : 0U;
  }
  return letters >= kShortestPlace && uppers < letters;
}

// --- the data

struct Witnesses {
  struct City {
    std::string id, ru, country;
  };
  std::unordered_multimap<std::string, City> cities;  // by English name
  std::unordered_set<std::string> subdivisions;       // English names
};

struct Data {
  std::map<unsigned long, Forms> entities;  // by number on Wikidata
  Witnesses witnesses;
};

bool has(const std::string& sources, std::string_view wanted) {
  const auto all = cells_of(sources, ',');
  return std::find(all.begin(), all.end(), wanted) != all.end();
}

bool read(Files& files, Data& data) {
  std::map<std::string, Witnesses::City> cities;
  std::map<std::string, std::string> english;
  const bool sound = files.read("names/places/places_long.train.tsv", '\t', [&](auto cell) {
    const auto id = cell("id"), language = cell("lang"), name = cell("name");
    const auto index = language_index(language);
    if (!index) return;
    if (id.starts_with("wd:Q") && has(cell("sources"), "xfactr")) {
      const auto number = std::stoul(id.substr(4));
      if (number < kLastKnownPlace) data.entities[number][*index].push_back(name);
    } else if (id.starts_with("gn:") && has(cell("sources"), "geonames-deb")) {
      auto& city = cities[id];
      city.country = gazetteer::country_of(cell("country"));
      if (language == "ru") city.ru = key_of(name);
      if (language == "en") english[id] = key_of(name);
    } else if (has(cell("sources"), "iso-codes") && language == "en") {
      data.witnesses.subdivisions.insert(key_of(name));
    }
  });
  for (const auto& [id, key] : english) {
    cities[id].id = id;
    data.witnesses.cities.emplace(key, cities[id]);
  }
  return sound;
}

// --- choosing

class ChoosingPlaces {
 public:
  ChoosingPlaces(const Witnesses& witnesses, const Words& words) : witnesses_(witnesses), words_(words) {
    const auto by_hand = gazetteer::made_by_hand();
    const auto know = [&](const auto& row) {
      for (const auto form : gazetteer::forms(row)) known_.insert(key_of(form));
    };
    for (const auto& row : by_hand.places) {
      known_ids_.insert(row.id);
      know(row);
    }
    for (const auto& row : by_hand.countries) {
      know(row);
      for (const auto* forms : {&row.adjectives_ru, &row.adjectives_fr, &row.adjectives_en})
        for (const auto& form : *forms) known_.insert(key_of(form));
    }
    for (const auto& row : by_hand.bodies) know(row);
  }

  std::optional<PlaceRow> row_of(unsigned long number, const Forms& all) {
    PlaceRow row;
    row.id = "Q" + std::to_string(number);
    if (known_ids_.contains(row.id)) return std::nullopt;
    Forms fit;
    std::string_view by_word;
    for (std::size_t i = 0; i < all.size(); ++i)
      for (const auto& name : all[i]) {
        const auto key = key_of(name);
        if (tells_no_place(key) || known_.contains(key)) return std::nullopt;
        if (by_word.empty()) by_word = kind_by_word(key);
        if (!tells_no_form(key) && is_sound_of_place(name, i == 0 ? unicode::Script::cyrillic : unicode::Script::latin))
          fit[i].push_back(name);
      }
    if (fit[0].empty() || fit[1].empty() || fit[2].empty()) return std::nullopt;
    const auto* city = city_of(fit);
    row.ru = best(fit[0], city == nullptr ? "" : city->ru, fit);
    row.en = best(fit[2], english_of(fit), fit);
    row.fr = best(fit[1], key_of(row.en), fit);
    if (!decide_kind(row, city, by_word, fit)) return std::nullopt;
    if (taken_.contains(key_of(row.ru)) || taken_.contains(key_of(row.en)) || taken_.contains(key_of(row.fr)))
      return std::nullopt;
    for (const auto* name : {&row.ru, &row.fr, &row.en}) take(*name, row);
    for (const auto& names : fit)
      for (const auto& name : names) {
        const auto key = key_of(name);
        const bool is_new = row.aliases.size() < kMostAliasesOfPlace && !taken_.contains(key) && !is_doubtful(key);
        if (is_new) row.aliases.push_back(name);
        if (is_new) taken_.insert(key);
      }
    return row;
  }

 private:
  void take(const std::string& name, PlaceRow& row) {
    const auto key = key_of(name);
    taken_.insert(key);
    const bool is_told = std::find(row.doubtful.begin(), row.doubtful.end(), name) != row.doubtful.end();
    if (is_doubtful(key) && !is_told) row.doubtful.push_back(name);
  }

  bool is_doubtful(const std::string& key) const {
    return words_in(key) == 1 && (words_.is_common(key) || words_.is_of_people(key)) && !words_.is_mostly_place(key);
  }

  // A city that GeoNames calls so in English and in Russian; else the only one of that English name.
  const Witnesses::City* city_of(const Forms& fit) const {
    const Witnesses::City* only = nullptr;
    for (const auto& name : fit[2]) {
      const auto [first, last] = witnesses_.cities.equal_range(key_of(name));
      for (auto at = first; at != last; ++at)
        for (const auto& russian : fit[0])
          if (at->second.ru == key_of(russian)) return &at->second;
      if (first != last && std::next(first) == last && only == nullptr) only = &first->second;
    }
    return only;
  }

  std::string english_of(const Forms& fit) const {
    for (const auto& name : fit[2])
      if (const auto key = key_of(name); witnesses_.cities.contains(key) || witnesses_.subdivisions.contains(key))
        return key;
    return {};
  }

  // The form that a witness has; else one that is common to both Latin languages; else what news has most; else the
  // shortest.
  std::string best(const std::vector<std::string>& forms, const std::string& witnessed, const Forms& fit) const {
    const auto rank = [&](const std::string& form) {
      const auto key = key_of(form);
      const auto same = [&](const std::string& other) { return key_of(other) == key; };
      const bool shared =
          std::any_of(fit[1].begin(), fit[1].end(), same) && std::any_of(fit[2].begin(), fit[2].end(), same);
      return std::tuple(key != witnessed, !shared, -static_cast<long>(words_.seen(key)), form.size(), form);
    };
    return *std::min_element(forms.begin(), forms.end(),
                             [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  }

  bool decide_kind(PlaceRow& row, const Witnesses::City* city, std::string_view by_word, const Forms& fit) const {
    if (city != nullptr) {
      row.kind = "city";
      row.country = city->country;
      return true;
    }
    const bool is_subdivision = std::any_of(fit[2].begin(), fit[2].end(), [&](const std::string& name) {
      return witnesses_.subdivisions.contains(key_of(name));
    });
    row.kind = !by_word.empty() ? std::string(by_word) : is_subdivision ? "region" : "site";
    if (row.kind != "site") return true;
    const auto is_short = [](const std::string& name) { return words_in(key_of(name)) <= kLongestSite; };
    return is_short(row.ru) && is_short(row.fr) && is_short(row.en);
  }

  const Witnesses& witnesses_;
  const Words& words_;
  std::unordered_set<std::string> known_, known_ids_, taken_;
};

std::string in_one(const std::vector<std::string>& items) {
  std::string cell;
  for (const auto& item : items) cell.append(cell.empty() ? "" : "|").append(item);
  return cell;
}

}  // namespace

bool read_places(Files& files, const Words& words, std::vector<PlaceRow>& rows) {
  Data data;
  if (!read(files, data)) return false;
  ChoosingPlaces choosing(data.witnesses, words);
  for (const auto& [number, forms] : data.entities)
    if (auto row = choosing.row_of(number, forms)) rows.push_back(*std::move(row));
  return true;
}

std::string places_table(const std::vector<PlaceRow>& rows) {
  std::ostringstream out;
  out << "# model:    places.model: cities, regions, rivers, seas and other places; doubtful: forms that are words or "
         "names of people too\n"
         "# trained:  behistun-train gazetteer DATA -o lib/names/data\n"
         "# corpus:   as gazetteer.manifest says\n"
         "# licence:  CC0 1.0 (names and ids: Wikidata); the choice, kinds and doubts are our own work\n"
         "# rows:     "
      << rows.size()
      << "\n# fields:   id<TAB>kind<TAB>country<TAB>ru<TAB>fr<TAB>en<TAB>aliases<TAB>variants<TAB>doubtful\n";
  for (const auto& row : rows)
    out << row.id << '\t' << row.kind << '\t' << row.country << '\t' << row.ru << '\t' << row.fr << '\t' << row.en
        << '\t' << in_one(row.aliases) << "\t\t" << in_one(row.doubtful) << '\n';
  return out.str();
}

}  // namespace behistun::train
