// Names, offices and quotations in real releases and news, against marks.tsv: offsets and keys only; the texts are
// outside data.

#include <behistun/dates.hpp>
#include <behistun/gazetteer.hpp>
#include <behistun/mention.hpp>
#include <behistun/segment.hpp>
#include <behistun/tokens.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

using namespace behistun;
using mention::Kind;

namespace {

struct Mark {
  Span span;
  std::string kind, key;
};
struct Marked {
  std::string part, set;
  std::size_t row = 0;
  std::vector<Mark> marks;
};

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, '\t');) cells.push_back(cell);
  return cells;
}

std::vector<Marked> marked_texts() {
  std::vector<Marked> texts;
  std::ifstream in(BEHISTUN_SOURCE_DIR "/tests/mention/marks.tsv");
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#')) continue;
    const auto cells = cells_of(line);
    const auto row = static_cast<std::size_t>(std::stoul(cells.at(2)));
    if (texts.empty() || texts.back().set != cells[1] || texts.back().row != row || texts.back().part != cells[0])
      texts.push_back({cells[0], cells[1], row, {}});
    if (cells[3] == "-1") continue;
    texts.back().marks.push_back({{std::stoul(cells[3]), std::stoul(cells[4])}, cells.at(5), cells.at(6)});
  }
  return texts;
}

// A line of JSON, or of a text without a date.
nlohmann::json row_of(const std::string& path, std::size_t row) {
  std::ifstream in(path);
  std::string line;
  for (std::size_t i = 0; i <= row; ++i) std::getline(in, line);
  if (path.ends_with(".txt")) return {{"body", line}, {"date", ""}};
  return nlohmann::json::parse(line);
}

/// Is the mention's key what the mark says, by any of the names that the gazetteer has for it?
bool means(const std::string& key, const std::string& mark) {
  const auto wanted = segment::folded(mark);
  const auto one_of = [&](const auto& row) {
    if (segment::folded(row.name.en) == wanted) return true;
    return std::any_of(row.aliases.begin(), row.aliases.end(),
                       [&](const std::string& alias) { return segment::folded(alias) == wanted; });
  };
  if (mark == "*" || key == mark) return true;
  if (key.starts_with("region:") && mark.starts_with("region:")) return means(key.substr(7), mark.substr(7));
  const auto& known = gazetteer::Gazetteer::built_in();
  if (const auto* person = known.person(key)) return one_of(*person);
  if (const auto* place = known.place(key)) return one_of(*place);
  if (const auto* body = known.body(key)) return one_of(*body);
  return false;
}

/// Names meet where they touch, quotations where nine tenths of both are the same.
bool meet(Span a, Span b, bool quotations) {
  const auto begin = std::max(a.begin, b.begin), end = std::min(a.end, b.end);
  if (begin >= end) return false;
  return !quotations || 10 * (end - begin) >= 9 * (std::max(a.end, b.end) - std::min(a.begin, b.begin));
}

struct Figures {
  std::size_t marked = 0, found = 0, right = 0;
  double f1() const {
    return marked + found == 0 ? 1 : 2 * static_cast<double>(right) / static_cast<double>(marked + found);
  }
};

// A text with the quotation marks, apostrophes and spaces that the canonical form has, and where its bytes stood.
struct Plain {
  explicit Plain(const std::string& body) {
    const std::vector<std::pair<std::string, std::string>> signs = {
        {"«", "\""}, {"»", "\""}, {"“", "\""}, {"”", "\""}, {"„", "\""}, {"’", "'"}, {"\u00A0", " "}, {"\u202F", " "}};
    for (std::size_t at = 0; at < body.size();) {
      const auto sign = std::find_if(signs.begin(), signs.end(), [&](const auto& one) {
        return body.compare(at, one.first.size(), one.first) == 0;
      });
      const auto size = sign == signs.end() ? 1 : sign->first.size();
      text += sign == signs.end() ? body.substr(at, 1) : sign->second;
      from.push_back(at);
      at += size;
    }
    from.push_back(body.size());
  }
  Span original(Span span) const { return {from[span.begin], from[span.end]}; }

  std::string text;
  std::vector<std::size_t> from;
};

// The mentions of a line's body; their spans are bytes of it.
std::vector<mention::Mention> read(const nlohmann::json& line, const std::string& body, const std::string& set) {
  const Plain plain(body);
  mention::Reading reading(plain.text);
  const bool is_russian = set.starts_with("kremlin/"), is_french = set.find(".fr.") != std::string::npos;
  reading.language = is_russian ? Language::ru : is_french ? Language::fr : Language::en;
  reading.anchor = Day::read(line.at("date").get<std::string>().substr(0, 10));
  reading.sentences = segment::sentences(plain.text, reading.language);
  reading.dates = dates::find(plain.text, reading.language, reading.anchor);
  if (!is_french) reading.side = set.find("president-ua") != std::string::npos ? "UKR" : "RUS";
  auto mentions = mention::find(reading);
  for (auto& one : mentions) one.span = plain.original(one.span);
  return mentions;
}

// Does somebody stand beside the office who may hold it?
bool is_beside_a_person(const mention::Mention& office, const std::vector<mention::Mention>& mentions) {
  constexpr std::size_t kBehind = 14, kBefore = 6;  // bytes: a courtesy, a comma
  return std::any_of(mentions.begin(), mentions.end(), [&](const mention::Mention& one) {
    return one.kind == Kind::person &&
           ((one.span.begin >= office.span.end && one.span.begin - office.span.end <= kBehind) ||
            (one.span.end <= office.span.begin && office.span.begin - one.span.end <= kBefore));
  });
}

bool is_within_an_office(const mention::Mention& name, const std::vector<mention::Mention>& mentions) {
  return name.kind != Kind::person && std::any_of(mentions.begin(), mentions.end(), [&](const mention::Mention& one) {
           return one.kind == Kind::office && one.span.contains(name.span);
         });
}

// Is a mention of that kind counted in a text so marked?
bool is_judged(const std::string& part, const mention::Mention& one, const std::vector<mention::Mention>& mentions) {
  if (one.role == "adjective") return false;
  if (part == "quotations") return one.kind == Kind::quotation;
  if (part == "all") {
    if (one.kind == Kind::office) return !is_beside_a_person(one, mentions);
    if (one.kind == Kind::agreement || one.kind == Kind::resolution) return true;
    if (is_within_an_office(one, mentions)) return false;
  }
  return one.kind == Kind::person || one.kind == Kind::place || one.kind == Kind::body || one.kind == Kind::country;
}

void measure(const Marked& marked, const std::vector<mention::Mention>& mentions,
             std::map<std::string, Figures>& figures) {
  const bool quotations = marked.part == "quotations";
  const auto is_open = [](const Mark& mark) { return mark.key.starts_with('?'); };
  std::vector<bool> used(mentions.size());
  for (const auto& mark : marked.marks) {
    if (is_open(mark)) continue;
    auto& tally = figures[mark.kind];
    ++tally.marked;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
      if (used[i] || to_string(mentions[i].kind) != mark.kind || mentions[i].role == "adjective" ||
          !meet(mentions[i].span, mark.span, quotations))
        continue;
      used[i] = true;
      ++tally.found;
      tally.right += means(mentions[i].key, mark.key) ? 1 : 0;
      break;
    }
  }
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const auto& one = mentions[i];
    const bool is_fair = std::any_of(marked.marks.begin(), marked.marks.end(), [&](const Mark& mark) {
      return is_open(mark) && meet(mark.span, one.span, false);
    });
    if (!used[i] && !is_fair && is_judged(marked.part, one, mentions))
      ++figures[std::string(to_string(one.kind))].found;
  }
}

}  // namespace

TEST_CASE("people, countries, places, bodies, offices and quotations of real texts are read as marked",
          "[mention][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  std::map<std::string, Figures> figures;
  for (const auto& marked : marked_texts()) {
    const auto line = row_of(std::string(data) + "/dev/" + marked.set, marked.row);
    const auto body = line.at("body").get<std::string>();
    measure(marked, read(line, body, marked.set), figures);
  }
  const std::map<std::string, double> held = {{"person", .9},  {"country", .95},   {"place", .85},   {"body", .85},
                                              {"office", .75}, {"agreement", .75}, {"quotation", .9}};
  for (const auto& [kind, f] : figures) {
    REQUIRE(held.contains(kind));
    WARN(kind << ": " << f.marked << " marked, " << f.found << " found, " << f.right << " right, F1 " << f.f1());
    CHECK(f.f1() > held.at(kind));
  }
}
