// How fast are names keyed, compared and found? The names are those of the people in the gazetteer, and for a million
// of them what these give when their parts are put together anew, some hundred bearers of each family name. ICU's
// Any-Latin chain stands beside the keys as what one would use without us; its answer is a spelling, not a key.

#include <behistun/gazetteer.hpp>
#include <behistun/names.hpp>

#include "bench.hpp"
#include "rivals.hpp"

using namespace behistun;

namespace {

struct Question {
  std::string id, left, right;
  bool same = false;
};

/// Those who have a name in Russian and one in Latin letters.
const std::vector<gazetteer::Person>& people() {
  static const auto all = [] {
    std::vector<gazetteer::Person> named;
    for (const auto& person : gazetteer::Gazetteer::built_in().people())
      if (!person.name.ru.empty() && !person.name.fr.empty() && !person.name.en.empty()) named.push_back(person);
    return named;
  }();
  return all;
}

bench::Texts names_in(Language language) {
  bench::Texts out;
  for (const auto& person : people())
    if (const auto& name = person.name.in(language); !name.empty()) out.push_back(name);
  return out;
}

/// The Russian name of each, beside the French name of the same and of the next.
std::vector<Question> questions() {
  std::vector<Question> out;
  for (std::size_t i = 0; i + 1 < people().size(); ++i) {
    const auto& person = people()[i];
    const auto& next = people()[i + 1];
    out.push_back({person.id, person.name.ru, person.name.fr, true});
    out.push_back({person.id, person.name.ru, next.name.fr, false});
  }
  return out;
}

void measure_keys() {
  static const rivals::Transliterator icu("Any-Latin; Latin-ASCII; Lower");
  static std::vector<bench::Texts> names;
  names.reserve(kLanguages.size());
  for (const auto language : kLanguages) {
    const auto& texts = names.emplace_back(names_in(language));
    const auto name = "name keys/" + std::string(code(language));
    bench::measure(name + "/behistun", texts, 0, [](const std::string& text) {
      std::size_t bytes = 0;
      for (const auto& key : names::keys(text)) bytes += key.size();
      return bytes;
    });
    bench::measure(name + "/icu", texts, 0, [](const std::string& text) { return icu(text).size(); });
  }
}

void measure_comparison() {
  static const auto pairs = questions();
  const auto right = [](const Question& question) {
    const auto verdict = names::compare(question.left, question.right).verdict;
    const auto due = question.same ? names::Comparison::Verdict::same : names::Comparison::Verdict::different;
    return static_cast<std::size_t>(verdict == due);
  };
  std::size_t count = 0;
  for (const auto& pair : pairs) count += right(pair);
  bench::measure("name pairs/ru-fr/behistun", pairs, 0, right,
                 std::to_string(count) + " of " + std::to_string(pairs.size()) + " right");
}

/// The same pairs, when each name was taken apart before.
void measure_comparison_of_parsed() {
  static std::vector<std::pair<names::Name, names::Name>> pairs;
  for (const auto& question : questions())
    pairs.emplace_back(names::parse(question.left), names::parse(question.right));
  bench::measure("name pairs parsed before/ru-fr/behistun", pairs, 0, [](const auto& pair) {
    return static_cast<std::size_t>(names::compare(pair.first, pair.second).verdict ==
                                    names::Comparison::Verdict::same);
  });
}

/// Russian names, and the people whose Latin names they are to find.
std::vector<Question> searches() {
  std::vector<Question> out;
  for (const auto& person : people()) out.push_back({person.id, person.name.ru, {}, true});
  return out;
}

void add_people(names::Index& index) {
  for (const auto& person : people()) {
    index.add(person.id, person.name.fr);
    index.add(person.id, person.name.en);
  }
}

/// Names made of those of people until there are `count`: the family name of one behind what stands before another's.
void fill_up(names::Index& index, std::size_t count) {
  std::vector<std::string> before, family;
  for (const auto& person : people()) {
    const auto& name = person.name.en;
    const auto space = name.rfind(' ');
    if (space == std::string::npos) continue;
    before.push_back(name.substr(0, space + 1));
    family.push_back(name.substr(space + 1));
  }
  for (std::size_t step = 1; index.size() < count && step < family.size(); ++step)
    for (std::size_t i = 0; i < before.size() && index.size() < count; ++i)
      index.add("made " + std::to_string(index.size()), before[i] + family[(i + step) % family.size()]);
}

void measure_search(const names::Index& index, const std::vector<Question>& queries) {
  const auto found = [&index](const Question& question) {
    const auto hits = index.search(question.left, 5);
    return static_cast<std::size_t>(!hits.empty() && hits.front().id == question.id);
  };
  std::size_t count = 0;
  for (const auto& query : queries) count += found(query);
  bench::measure("search in " + std::to_string(index.size()) + " names/ru in fr en/behistun", queries, 0, found,
                 std::to_string(count) + " of " + std::to_string(queries.size()) + " come first");
}

void measure_searches() {
  constexpr std::size_t kMany = 1'000'000;
  static const auto queries = searches();
  static names::Index few, many;
  add_people(few);
  add_people(many);
  fill_up(many, kMany);
  measure_search(few, queries);
  measure_search(many, queries);
}

}  // namespace

int main(int argc, char** argv) {
  measure_keys();
  measure_comparison();
  measure_comparison_of_parsed();
  measure_searches();
  return bench::run(argc, argv);
}
