// behistun-train gazetteer DATA -o FOLDER: what open data add to the gazetteer, as persons.model.tsv and
// offices.model.tsv (gazetteer_people.cpp), places.model.tsv (gazetteer_places.cpp), bodies.model.tsv
// (gazetteer_bodies.cpp) and their manifest gazetteer.manifest.
//
// DATA holds (under names/):
//   offices/*-cabinet|ministers/html_holders21.csv      who held which office of a country
//   offices/world/html_holders21.csv                    … of the United Nations and the like
//   offices/world/sources_foreign_wikidata.csv          the world's foreign ministers on the day of the data
//   offices/world-leaders-2021/data_wikidata.csv        its heads of state and government
//   offices/PROVENANCE.txt                              commit and day of each
//   persons/persons_long.tsv                            names, with the source of each row
//   places/places_long.train.tsv, places/orgs_long.tsv  names of places and bodies

#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

#include "commands.hpp"
#include "gazetteer_bodies.hpp"
#include "gazetteer_files.hpp"
#include "gazetteer_people.hpp"
#include "gazetteer_places.hpp"
#include "gazetteer_words.hpp"

namespace behistun::train {
namespace {

namespace fs = std::filesystem;

// What a file was asked for.
std::string_view use_of(std::string_view name) {
  if (name.starts_with("names/offices/"))
    return "offices: answers of Wikidata, as EveryPolitician's scrapers keep them";
  if (name.starts_with("names/persons/"))
    return "names: rows of X-FACTR (Wikidata labels and aliases) and of EveryPolitician's scrapers (Wikidata labels); "
           "other rows are not used. Their words make a place's name doubtful";
  if (name.starts_with("names/places/orgs")) return "names of bodies: Wikidata labels and aliases";
  if (name.starts_with("names/places/"))
    return "names: rows of X-FACTR (Wikidata labels and aliases). Of GeoNames and iso-codes rows only whether there is "
           "a city or a subdivision of that name, and the country's code";
  return "news: how often a word stands there in lower case, and behind \"in\"";
}

std::string manifest(const Files& files, std::size_t people, std::size_t offices, std::size_t places,
                     std::size_t bodies) {
  std::ostringstream out;
  out << "# model:    persons.model.tsv (" << people << " people), offices.model.tsv (" << offices
      << " offices), places.model.tsv (" << places << " places), bodies.model.tsv (" << bodies << " bodies)\n"
      << "# trained:  behistun-train gazetteer DATA -o lib/names/data\n"
      << "# corpus:   the files below\n"
      << "# remake:   ctest -L reproduce (byte for byte)\n"
      << "# licence:  CC0 1.0: every name, id and day comes from Wikidata\n"
      << "# fields:   file<TAB>lines<TAB>hash (FNV-1a of its lines)<TAB>what it is\n";
  for (const auto& input : files.inputs())
    out << input.name << '\t' << input.lines << '\t' << std::hex << input.hash << std::dec << '\t' << use_of(input.name)
        << '\n';
  for (const auto& [set, where] : files.provenance())
    out << "github.com/every-politician-scrapers/" << set << '\t' << where.first << '\t' << where.second
        << "\tcommit and day\n";
  return out.str();
}

bool write(const fs::path& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  out.close();
  if (!out) std::cerr << "behistun-train: " << path.string() << ": cannot be written\n";
  return static_cast<bool>(out);
}

int run_gazetteer(const std::string& data, const std::string& folder) {
  Files files{fs::path(data)};
  Words words;
  std::vector<PersonRow> people;
  std::vector<HeldOffice> offices;
  std::vector<PlaceRow> places;
  std::vector<BodyRow> bodies;
  if (!read_people(files, people, offices) || !words.read(files) || !read_places(files, words, places) ||
      !read_bodies(files, words, places, bodies))
    return 2;
  const fs::path to(folder);
  const bool written =
      write(to / "persons.model.tsv", persons_table(people)) &&
      write(to / "offices.model.tsv", offices_table(offices)) && write(to / "places.model.tsv", places_table(places)) &&
      write(to / "bodies.model.tsv", bodies_table(bodies)) &&
      write(to / "gazetteer.manifest", manifest(files, people.size(), offices.size(), places.size(), bodies.size()));
  std::cerr << people.size() << " people, " << offices.size() << " offices, " << places.size() << " places, "
            << bodies.size() << " bodies\n";
  return written ? 0 : 2;
}

struct GazetteerArguments {
  std::string data, folder;
};

}  // namespace

void add_gazetteer(tool::App& app, int& exit) {
  auto given = std::make_shared<GazetteerArguments>();
  auto* command =
      app.add_subcommand("gazetteer", "Makes the tables of people, offices, places and bodies from open data");
  command
      ->add_option("DATA", given->data,
                   "folder that holds names/offices, names/persons, names/places, train/wmt-newstest-bi")
      ->required();
  command->add_option("-o,--out", given->folder, "folder to write to (lib/names/data)")->required();
  command->callback([given, &exit] { exit = run_gazetteer(given->data, given->folder); });
}

}  // namespace behistun::train
