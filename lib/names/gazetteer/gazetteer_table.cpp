// A user's table: a head line that names its columns, then a row for each name or office.
//
// Rows of one id come together: a person with three offices has three rows, of which one gives the names. What is wrong
// with a row is told with the line and the byte of the cell, and the row is left out; a head that cannot be read leaves
// out all of them.

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>

#include "gazetteer_rows.hpp"

namespace behistun::gazetteer {

namespace {

enum Column : std::size_t {
  id,
  kind,
  ru,
  fr,
  en,
  aliases,
  variants_of,
  country,
  gender,
  office,
  from,
  to,
  title,
  kColumns
};
constexpr std::array<std::string_view, kColumns> kNames = {
    "id", "kind", "ru", "fr", "en", "aliases", "variants", "country", "gender", "office", "from", "to", "title"};
constexpr std::array<std::string_view, 5> kPlaces = {"city", "region", "river", "sea", "site"};
constexpr std::array<std::string_view, 6> kBodies = {"organisation", "format", "agreement",
                                                     "ministry",     "court",  "mission"};

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string quoted(std::string_view cell) { return '"' + std::string(cell.substr(0, 40)) + '"'; }

// The cells of a line by column; those of absent columns are empty.
struct Line {
  std::size_t number = 0;
  std::array<std::string_view, kColumns> cells;
  std::array<std::size_t, kColumns> bytes{};  // where each starts, from 1

  std::string_view operator[](Column column) const { return cells[column]; }
  std::string text(Column column) const { return std::string(cells[column]); }
};

class Reader {
 public:
  explicit Reader(std::vector<BadLine>& bad) : bad_(bad) {}

  Rows run(std::string_view tsv) {
    if (tsv.starts_with("\xEF\xBB\xBF")) tsv.remove_prefix(3);
    std::size_t number = 0;
    bool usable = true;
    for_each_piece(tsv, '\n', [&](std::string_view text) {
      ++number;
      if (text.ends_with('\r')) text.remove_suffix(1);
      if (!usable || text.empty() || text.starts_with('#')) return;
      if (const auto error = unicode::first_ill_formed(text)) return wrong(number, error->at + 1, error->what);
      if (columns_.empty()) {
        usable = read_head(text, number);
      } else {
        read_row(text, number);
      }
    });
    return std::move(rows_);
  }

 private:
  void wrong(std::size_t line, std::size_t byte, std::string what) { bad_.push_back({line, byte, std::move(what)}); }
  bool wrong(const Line& line, Column column, std::string what) {
    wrong(line.number, std::max<std::size_t>(line.bytes[column], 1), std::move(what));
    return false;
  }

  bool read_head(std::string_view text, std::size_t number) {
    std::size_t byte = 1;
    bool known = true;
    for_each_piece(text, '\t', [&](std::string_view name) {
      const auto at = static_cast<std::size_t>(std::find(kNames.begin(), kNames.end(), name) - kNames.begin());
      if (at == kColumns && known) {
        wrong(number, byte, "column " + quoted(name) + ", expected one of: " + all_columns());
        known = false;
      }
      columns_.push_back(at);
      byte += name.size() + 1;
    });
    const auto has = [&](Column column) {
      return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
    };
    if (known && !(has(id) && has(kind))) {
      wrong(number, 1, "columns \"id\" and \"kind\" expected in the first line");
      known = false;
    }
    return known;
  }

  static std::string all_columns() {
    std::string all;
    for (const auto name : kNames) all.append(all.empty() ? "" : " ").append(name);
    return all;
  }

  void read_row(std::string_view text, std::size_t number) {
    Line line;
    line.number = number;
    std::size_t count = 0, byte = 1;
    for_each_piece(text, '\t', [&](std::string_view cell) {
      if (count < columns_.size()) {
        line.cells[columns_[count]] = cell;
        line.bytes[columns_[count]] = byte;
      }
      ++count;
      byte += cell.size() + 1;
    });
    if (count > columns_.size()) {
      wrong(number, 1, std::to_string(count) + " fields, " + std::to_string(columns_.size()) + " promised by the head");
    } else if (line[id].empty()) {
      wrong(line, id, "an id expected");
    } else if (line[kind] == "person") {
      take_person(line);
    } else if (line[kind] == "country") {
      take_country(line);
    } else if (among(kPlaces, line[kind])) {
      rows_.places.push_back({line.text(id), line.text(kind), line.text(country), name(line), list(line[aliases]),
                              variants(line[variants_of])});
    } else if (among(kBodies, line[kind])) {
      rows_.bodies.push_back(
          {line.text(id), line.text(kind), name(line), list(line[aliases]), variants(line[variants_of])});
    } else {
      wrong(line, kind,
            "kind " + quoted(line[kind]) +
                ", expected person, country, city, region, river, sea, site, organisation, format, "
                "agreement, ministry, court or mission");
    }
  }

  static Trilingual name(const Line& line) { return {line.text(ru), line.text(fr), line.text(en)}; }

  void take_country(const Line& line) {
    Country row;
    row.code = line.text(id);
    row.name = name(line);
    row.aliases = list(line[aliases]);
    row.variants = variants(line[variants_of]);
    rows_.countries.push_back(std::move(row));
  }

  void take_person(const Line& line) {
    if (!line[gender].empty() && gender_of(line[gender]) == names::Gender::unknown) {
      wrong(line, gender, "gender " + quoted(line[gender]) + ", expected m, f or nothing");
      return;
    }
    if (!line[office].empty() && !take_office(line)) return;
    rows_.people.push_back({line.text(id), gender_of(line[gender]), name(line), list(line[aliases])});
  }

  bool take_office(const Line& line) {
    const auto first = days_of(line[from]), last = days_of(line[to]);
    constexpr std::string_view kExpected = ", expected a day, month or year: 2017-05-14, 2017-05 or 2017";
    if (!line[from].empty() && !first) return wrong(line, from, "from " + quoted(line[from]) + std::string(kExpected));
    if (!line[to].empty() && !last) return wrong(line, to, "to " + quoted(line[to]) + std::string(kExpected));
    const Days when{first ? first->first : kAlwaysFirst, last ? last->last : kAlwaysLast};
    if (when.last < when.first) return wrong(line, to, "to " + quoted(line[to]) + " before from " + quoted(line[from]));
    rows_.offices.push_back({line.text(id), line.text(office), line.text(country), line.text(title), when});
    return true;
  }

  std::vector<BadLine>& bad_;
  std::vector<std::size_t> columns_;
  Rows rows_;
};

}  // namespace

Rows read_table(std::string_view tsv, std::vector<BadLine>& bad) { return Reader(bad).run(tsv); }

}  // namespace behistun::gazetteer
