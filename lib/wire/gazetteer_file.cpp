// FollowTheMoney JSON Lines into rows of the gazetteer: people, bodies, and the offices that join them.
//
// An entity is {"id", "schema", "properties": {name: [texts]}}. What we cannot use (ownership, payments …) is passed
// over, for such files are made for other ends; what we could use but cannot read is an error of its line. A name's
// language is not told: Cyrillic letters make it Russian, Latin ones English and French. An office comes from the
// `position` of a person, an English title without dates, or from an Occupancy, which joins a person (`holder`) and a
// Position (`post`) and knows when.

#include <algorithm>
#include <behistun/gazetteer_file.hpp>
#include <behistun/unicode.hpp>
#include <optional>
#include <unordered_map>

#include "fields.hpp"

namespace behistun::wire {

namespace {

using gazetteer::Rows;

bool is_cyrillic(std::string_view name) {
  for (std::size_t at = 0; at < name.size();) {
    const auto point = unicode::code_point(name, at);
    if (unicode::is_letter(point.value)) return unicode::script(point.value) == unicode::Script::cyrillic;
    at += point.size;
  }
  return false;
}

// The properties of an entity: all texts of a name, or the first.
class Entity {
 public:
  Entity(simdjson::dom::object properties, Trouble& trouble) : properties_(properties), trouble_(trouble) {}

  std::vector<std::string> all(std::string_view property) const {
    std::vector<std::string> texts;
    Element element;
    if (properties_.at_key(property).get(element) != simdjson::SUCCESS) return texts;
    simdjson::dom::array array;
    bool sound = element.get(array) == simdjson::SUCCESS;
    if (sound)
      for (const auto item : array) {
        std::string_view text;
        sound = sound && item.get(text) == simdjson::SUCCESS;
        if (sound) texts.emplace_back(text);
      }
    if (!sound) trouble_.report(property, '"' + std::string(property) + "\" is no list of texts");
    return texts;
  }
  std::string first(std::string_view property) const {
    auto texts = all(property);
    return texts.empty() ? std::string() : std::move(texts.front());
  }
  void report(std::string_view property, std::string what) const { trouble_.report(property, std::move(what)); }

 private:
  simdjson::dom::object properties_;
  Trouble& trouble_;
};

// The first name of each script is the name, the others are aliases.
void take_names(const Entity& entity, gazetteer::Trilingual& name, std::vector<std::string>& aliases) {
  for (const auto* property : {"name", "alias", "weakAlias"})
    for (auto& text : entity.all(property)) {
      if (is_cyrillic(text) && name.ru.empty()) {
        name.ru = std::move(text);
      } else if (!is_cyrillic(text) && name.en.empty()) {
        name.fr = text;
        name.en = std::move(text);
      } else if (!text.empty() && std::find(aliases.begin(), aliases.end(), text) == aliases.end()) {
        aliases.push_back(std::move(text));
      }
    }
}

class Reader {
 public:
  // An error of the line; none if it was read or passed over.
  std::optional<Error> read(std::string_view line) {
    Element element;
    if (parser_.parse(line.data(), line.size()).get(element) != simdjson::SUCCESS) return syntax_error(line);
    Trouble trouble(line);
    std::string_view id, schema;
    simdjson::dom::object properties;
    if (element["id"].get(id) != simdjson::SUCCESS || id.empty()) {
      trouble.report("id", "an entity with an \"id\" expected");
    } else if (element["schema"].get(schema) != simdjson::SUCCESS) {
      trouble.report("schema", "an entity with a \"schema\" expected");
    } else if (element["properties"].get(properties) != simdjson::SUCCESS) {
      trouble.report("properties", "an object \"properties\" expected");
    } else {
      take(std::string(id), schema, Entity(properties, trouble), trouble);
    }
    return trouble.error();
  }

  // Offices wait until every line is read: a post may stand behind those who held it.
  Rows rows() {
    for (auto& held : held_) {
      const auto who = ids_.find(held.person);
      const auto post = posts_.find(held.post);
      if (who == ids_.end() || post == posts_.end()) continue;
      rows_.offices.push_back({who->second, post->second.office, post->second.of, post->second.title, held.when});
    }
    return std::move(rows_);
  }

 private:
  struct Post {
    std::string office, of, title;
  };
  struct Held {
    std::string person, post;
    Days when;
  };

  void take(std::string id, std::string_view schema, const Entity& entity, const Trouble& trouble) {
    if (schema == "Person") {
      take_person(id, entity, trouble);
    } else if (schema == "Organization" || schema == "PublicBody" || schema == "Company" || schema == "LegalEntity") {
      take_body(id, entity, trouble);
    } else if (schema == "Position") {
      posts_[id] = post(entity.first("name"), country(entity));
    } else if (schema == "Occupancy") {
      if (const auto when = days(entity)) held_.push_back({entity.first("holder"), entity.first("post"), *when});
    }
  }

  static std::string country(const Entity& entity) {
    for (const auto* property : {"country", "nationality", "citizenship"})
      if (const auto code = gazetteer::country_of(entity.first(property)); !code.empty()) return std::string(code);
    return {};
  }

  static Post post(const std::string& title, std::string country) {
    auto read = gazetteer::post_of_title(title);
    return {std::move(read.office), read.of.empty() ? std::move(country) : std::move(read.of), title};
  }

  // Wikidata's id goes before the file's own, so that people meet those that are built in.
  static std::string id_of(const std::string& id, const Entity& entity) {
    auto wikidata = entity.first("wikidataId");
    return wikidata.empty() ? id : wikidata;
  }

  static std::optional<Days> days(const Entity& entity) {
    Days when{*Day::of(1, 1, 1), *Day::of(9999, 12, 31)};
    for (const auto* property : {"startDate", "endDate"}) {
      const auto written = entity.first(property);
      if (written.empty()) continue;
      const auto read = gazetteer::days_of(std::string_view(written).substr(0, 10));
      if (!read) {
        entity.report(property, '"' + std::string(property) + "\" is \"" + written.substr(0, 40) +
                                    "\", expected a day, month or year: 2017-05-14, 2017-05 or 2017");
        return std::nullopt;
      }
      (property == std::string_view("startDate") ? when.first : when.last) =
          property == std::string_view("startDate") ? read->first : read->last;
    }
    if (when.first <= when.last) return when;
    entity.report("endDate", "\"endDate\" before \"startDate\"");
    return std::nullopt;
  }

  void take_person(const std::string& id, const Entity& entity, const Trouble& trouble) {
    gazetteer::Person person;
    person.id = id_of(id, entity);
    const auto gender = entity.first("gender");
    person.gender = gender == "male"     ? names::Gender::male
                    : gender == "female" ? names::Gender::female
                                         : names::Gender::unknown;
    take_names(entity, person.name, person.aliases);
    if (person.name.ru.empty() && person.name.en.empty()) entity.report("properties", "a person without a \"name\"");
    const auto titles = entity.all("position");
    const auto home = country(entity);
    if (trouble.error()) return;
    ids_.emplace(id, person.id);
    for (const auto& title : titles) {
      auto held = post(title, home);
      rows_.offices.push_back({person.id, std::move(held.office), std::move(held.of), std::move(held.title),
                               Days{*Day::of(1, 1, 1), *Day::of(9999, 12, 31)}});
    }
    rows_.people.push_back(std::move(person));
  }

  void take_body(const std::string& id, const Entity& entity, const Trouble& trouble) {
    gazetteer::Body body;
    body.id = id_of(id, entity);
    body.kind = "organisation";
    take_names(entity, body.name, body.aliases);
    if (body.name.ru.empty() && body.name.en.empty()) entity.report("properties", "a body without a \"name\"");
    if (!trouble.error()) rows_.bodies.push_back(std::move(body));
  }

  simdjson::dom::parser parser_;
  Rows rows_;
  std::unordered_map<std::string, std::string> ids_;  // of the file → as rows have it
  std::unordered_map<std::string, Post> posts_;
  std::vector<Held> held_;
};

Rows read_json_lines(std::string_view bytes, const std::string& file, std::vector<intake::Problem>& problems) {
  Reader reader;
  for (std::size_t number = 1; !bytes.empty(); ++number) {
    const auto size = std::min(bytes.find('\n'), bytes.size());
    auto line = bytes.substr(0, size);
    bytes.remove_prefix(std::min(size + 1, bytes.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    auto error = unicode::first_ill_formed(line);
    if (!error) error = reader.read(line);
    if (error) problems.push_back({file, number, error->at + 1, error->what});
  }
  return reader.rows();
}

}  // namespace

Rows read_gazetteer(std::string_view bytes, const std::string& file, std::vector<intake::Problem>& problems) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const auto first = bytes.find_first_not_of(" \t\r\n");
  if (first != std::string_view::npos && bytes[first] == '{') return read_json_lines(bytes, file, problems);
  std::vector<gazetteer::BadLine> bad;
  auto rows = gazetteer::read_table(bytes, bad);
  for (auto& line : bad) problems.push_back({file, line.line, line.byte, std::move(line.what)});
  return rows;
}

}  // namespace behistun::wire
