// Dates in real releases, against marks.tsv: offsets and values only; the texts are outside data.

#include <behistun/dates.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace behistun;

namespace {

struct Mark {
  Span span;
  std::string value;
};
struct Marked {
  std::string part, set;
  std::size_t row = 0;
  std::vector<Mark> marks;
};

std::vector<Marked> marked_texts() {
  std::vector<Marked> texts;
  std::ifstream in(BEHISTUN_SOURCE_DIR "/tests/dates/marks.tsv");
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#')) continue;
    std::istringstream cells(line);
    Marked text;
    long begin = 0, end = 0;
    Mark mark;
    cells >> text.part >> text.set >> text.row >> begin >> end >> mark.value;
    if (texts.empty() || texts.back().set != text.set || texts.back().row != text.row) texts.push_back(text);
    if (begin < 0) continue;
    mark.span = {static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
    texts.back().marks.push_back(mark);
  }
  return texts;
}

struct Text {
  std::string body;
  Day published;
};

class Sets {
 public:
  explicit Sets(std::string folder) : folder_(std::move(folder)) {}
  const Text& at(const std::string& set, std::size_t row) {
    auto& rows = rows_[set];
    if (rows.empty()) {
      std::ifstream in(folder_ + set);
      for (std::string line; std::getline(in, line);) {
        const auto json = nlohmann::json::parse(line);
        const auto date = json.at("date").get<std::string>().substr(0, 10);
        rows.push_back({json.value("body", ""), Day::read(date).value_or(Day{})});
      }
    }
    return rows.at(row);
  }

 private:
  std::string folder_;
  std::map<std::string, std::vector<Text>> rows_;
};

struct Figures {
  std::size_t marked = 0, found = 0, met = 0, exact = 0, valued = 0;
};

double ratio(std::size_t part, std::size_t whole) {
  return whole == 0 ? 1 : static_cast<double>(part) / static_cast<double>(whole);
}
double f1(std::size_t right, std::size_t found, std::size_t marked) { return ratio(2 * right, found + marked); }

std::string told(const std::string& who, const Figures& f) {
  std::ostringstream out;
  out.precision(3);
  out << std::fixed << who << ": " << f.marked << " marked, " << f.found << " found; met P " << ratio(f.met, f.found)
      << " R " << ratio(f.met, f.marked) << " F1 " << f1(f.met, f.found, f.marked) << ", same span F1 "
      << f1(f.exact, f.found, f.marked) << ", met and same value F1 " << f1(f.valued, f.found, f.marked) << ", false "
      << ratio(f.found - f.met, f.found);
  return out.str();
}

bool overlap(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

/// What was missed, made up or misread, for the part that may be read.
void say(const Text& text, Span span, const std::string& what) {
  const auto begin = span.begin < 60 ? 0 : span.begin - 60;
  std::fprintf(stderr, "%s\t…%s…\n", what.c_str(), text.body.substr(begin, span.end + 40 - begin).c_str());
}

void measure(const Marked& marked, const Text& text, Language language, Figures& figures, bool aloud) {
  const auto found = dates::find(text.body, language, text.published);
  std::vector<bool> used(found.size());
  figures.marked += marked.marks.size();
  figures.found += found.size();
  for (const auto& mark : marked.marks) {
    bool met = false;
    for (std::size_t i = 0; i < found.size() && !met; ++i) {
      if (used[i] || !overlap(found[i].span, mark.span)) continue;
      used[i] = met = true;
      const auto value = dates::edtf(found[i].days, found[i].grain);
      figures.exact += found[i].span == mark.span ? 1 : 0;
      figures.valued += value == mark.value ? 1 : 0;
      if (aloud && value != mark.value) say(text, mark.span, value + " for " + mark.value);
      if (aloud && found[i].span != mark.span) say(text, mark.span, "span " + std::string(found[i].span.of(text.body)));
    }
    figures.met += met ? 1 : 0;
    if (aloud && !met) say(text, mark.span, "missed " + mark.value);
  }
  for (std::size_t i = 0; i < found.size(); ++i)
    if (aloud && !used[i]) say(text, found[i].span, "made up " + std::string(found[i].span.of(text.body)));
}

}  // namespace

TEST_CASE("dates of real releases are met, and read as marked, with F1 above .9", "[dates][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  Sets sets(std::string(data) + "/dev/");
  std::map<std::string, Figures> figures;
  const bool aloud = std::getenv("BEHISTUN_MARKS_ALOUD") != nullptr;
  for (const auto& marked : marked_texts()) {
    const auto language = marked.set.starts_with("kremlin/") ? Language::ru : Language::en;
    const auto& text = sets.at(marked.set, marked.row);
    measure(marked, text, language, figures[marked.part + " " + std::string(code(language))],
            aloud && marked.part == "mend");
  }
  REQUIRE(figures.size() == 4);
  for (const auto& [who, f] : figures) {
    WARN(told(who, f));
    CHECK(f1(f.met, f.found, f.marked) > .9);
    CHECK(f1(f.valued, f.found, f.marked) > .9);
  }
}
