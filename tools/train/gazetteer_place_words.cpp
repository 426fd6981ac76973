// Three lists in three languages, asked for whole words.

#include "gazetteer_place_words.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace behistun::train {
namespace {

// Words of names that are no places.
constexpr std::string_view kNoPlace[] = {
    "university",  "ministry",     "government", "war",       "battle",  "army",        "line",      "institute",
    "senate",      "senat",        "list",       "liste",     "wine",    "vignoble",    "college",   "constitution",
    "television",  "airport",      "hospital",   "cemetery",  "station", "appellation", "cathedral", "museum",
    "theatre",     "castle",       "church",     "campaign",  "treaty",  "dynasty",     "club",      "party",
    "война",       "министерство", "история",    "битва",     "сенат",   "конституция", "школа",     "университет",
    "телевидение", "soviet",       "school",     "caliphate", "ecole"};
// Words of forms that a text hardly has, of places that may have better ones.
constexpr std::string_view kNoForm[] = {
    "county",      "comte",          "canton",     "municipality", "commune",       "gemeente",   "kommun",
    "empire",      "kingdom",        "royaume",    "district",     "republic",      "republique", "duchy",
    "socialist",   "arrondissement", "city",       "prefet",       "район",         "округ",      "империя",
    "королевство", "царство",        "княжество",  "республика",   "уезд",          "волость",    "губерния",
    "община",      "графство",       "герцогство", "департамент",  "муниципалитет", "kibbutz",    "kibboutz"};

struct KindWord {
  std::string_view word, kind;
};
constexpr KindWord kKindWords[] = {{"river", "river"},
                                   {"riviere", "river"},
                                   {"fleuve", "river"},
                                   {"река", "river"},
                                   {"canal", "river"},
                                   {"channel", "sea"},
                                   {"sea", "sea"},
                                   {"ocean", "sea"},
                                   {"mer", "sea"},
                                   {"море", "sea"},
                                   {"gulf", "sea"},
                                   {"golfe", "sea"},
                                   {"залив", "sea"},
                                   {"bay", "sea"},
                                   {"baie", "sea"},
                                   {"strait", "sea"},
                                   {"detroit", "sea"},
                                   {"пролив", "sea"},
                                   {"lake", "sea"},
                                   {"lac", "sea"},
                                   {"озеро", "sea"},
                                   {"oblast", "region"},
                                   {"область", "region"},
                                   {"krai", "region"},
                                   {"край", "region"},
                                   {"province", "region"},
                                   {"провинция", "region"},
                                   {"region", "region"},
                                   {"island", "region"},
                                   {"islands", "region"},
                                   {"ile", "region"},
                                   {"iles", "region"},
                                   {"остров", "region"},
                                   {"острова", "region"},
                                   {"archipelago", "region"},
                                   {"peninsula", "region"},
                                   {"полуостров", "region"},
                                   {"mountains", "region"},
                                   {"горы", "region"},
                                   {"prefecture", "region"},
                                   {"governorate", "region"},
                                   {"valley", "region"},
                                   {"desert", "region"},
                                   {"пустыня", "region"},
                                   {"department", "region"},
                                   {"departement", "region"},
                                   {"voivodeship", "region"},
                                   {"state", "region"}};

bool holds(std::string_view key, std::string_view word) {
  return (' ' + std::string(key) + ' ').find(' ' + std::string(word) + ' ') != std::string::npos;
}

template <std::size_t N>
bool holds_one(std::string_view key, const std::string_view (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return holds(key, word); });
}

}  // namespace

bool tells_no_place(std::string_view key) { return holds_one(key, kNoPlace); }

bool tells_no_form(std::string_view key) { return holds_one(key, kNoForm); }

std::string_view kind_by_word(std::string_view key) {
  for (const auto& row : kKindWords)
    if (holds(key, row.word)) return row.kind;
  return {};
}

}  // namespace behistun::train
