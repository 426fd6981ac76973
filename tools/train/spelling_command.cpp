// behistun-train spelling NAMES -o FOLDER: the models of press spellings, from a folder of names.
//
// NAMES holds persons/persons_trilingual.tsv, persons/persons_long.tsv and transcription-en-ru/wd_russian_80. A tenth
// of the people and of the words is left out; --ask asks the models about it.

#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <behistun/translit_learn.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>

#include "commands.hpp"
#include "spelling_lessons.hpp"

namespace behistun::train {
namespace {

struct SpellingArguments {
  std::string names, out, only;
  bool ask = false, fresh = false, styles = false;
};

/// The styles of the press, and the standards that they begin as.
constexpr translit::PressSeed kStyles[] = {{"french", "french-press-ru"},  {"english", "wikipedia-ru"},
                                           {"plain", "bs-2979-plain"},     {"bgn", "bgn-pcgn-ru"},
                                           {"scholarly", "scientific-ru"}, {"library", "ala-lc-ru-plain"}};

bool is_answer(const Question& question, const std::string& text) {
  return std::find(question.answers.begin(), question.answers.end(), text) != question.answers.end();
}

/// The share of questions whose answer is the first, or among the first three.
std::array<double, 2> share_right(const std::vector<Question>& questions, Language language, Language origin) {
  std::array<double, 2> right{};
  for (const auto& question : questions) {
    const auto spellings = translit::press(question.word, language, 3, origin);
    for (std::size_t i = 0; i < spellings.size(); ++i)
      if (is_answer(question, spellings[i].text)) {
        if (i == 0) ++right[0];
        ++right[1];
        break;
      }
  }
  for (auto& count : right) count /= static_cast<double>(questions.size());
  return right;
}

/// The scheme that is right most often, and how often.
std::pair<std::string, double> best_scheme(const std::vector<Question>& questions, std::string_view from) {
  std::pair<std::string, double> best;
  for (const auto& scheme : translit::schemes()) {
    if (scheme.from != from) continue;
    double right = 0;
    for (const auto& question : questions) right += is_answer(question, translit::convert(question.word, scheme));
    right /= static_cast<double>(questions.size());
    if (right > best.second) best = {std::string(scheme.name), right};
  }
  return best;
}

int ask(const SpellingArguments& given) {
  struct Kind {
    const char* name;
    std::string_view from;
    Language into, origin;
  };
  constexpr Kind kKinds[] = {
      {"surname-en", "ru", Language::en, Language::und}, {"surname-en written", "ru", Language::en, Language::und},
      {"surname-fr", "ru", Language::fr, Language::und}, {"surname-fr written", "ru", Language::fr, Language::und},
      {"ru-en", "ru", Language::en, Language::und},      {"ru-fr", "ru", Language::fr, Language::und},
      {"uk-en", "uk", Language::en, Language::und},      {"uk-fr", "uk", Language::fr, Language::und},
      {"cyr-lat", "ru", Language::en, Language::und},    {"lat-ru", "en", Language::ru, Language::und},
      {"fr-ru", "fr", Language::ru, Language::fr}};
  const auto lessons = spelling_lessons(given.names, false, given.fresh ? Part::fresh : Part::held_out);
  std::cout << "what\tquestions\ttop 1\ttop 3\tbest scheme\tits top 1\n";
  for (const auto& kind : kKinds) {
    const auto found = lessons.asked.find(kind.name);
    if (found == lessons.asked.end()) continue;
    const auto right = share_right(found->second, kind.into, kind.origin);
    const auto scheme = best_scheme(found->second, kind.from);
    std::cout << kind.name << '\t' << found->second.size() << '\t' << right[0] << '\t' << right[1] << '\t'
              << scheme.first << '\t' << scheme.second << std::endl;
  }
  return 0;
}

bool write(const SpellingArguments& given, const std::string& name, const std::string& bytes, std::size_t pairs) {
  const auto path = std::filesystem::path(given.out) / name;
  std::ofstream out(path, std::ios::binary);
  out << bytes;
  out.close();
  if (out)
    std::cerr << name << ": " << pairs << " pairs, " << bytes.size() << " bytes\n";
  else
    std::cerr << "behistun-train: " << path.string() << ": cannot be written\n";
  return static_cast<bool>(out);
}

std::string bearers_with_head(const std::vector<translit::BearerLesson>& lessons) {
  return "# model:    press-bearer\n"
         "# what:     letters that speak for a Russian's name in Cyrillic, or for a foreigner's, and by how many bits\n"
         "# trained:  behistun-train spelling NAMES -o FOLDER      (no random draws)\n"
         "# corpus:   names of people on Wikidata (CC0); press.model.manifest says which, and who was left out\n"
         "# remake:   ctest -L reproduce, with BEHISTUN_DATA set   (byte for byte)\n"
         "# fields:   letters, # for the edge of the word<TAB>bits for a Russian; what stands inside counts half\n" +
         translit::learn_bearers(lessons);
}

std::string styles_with_head(const std::vector<translit::PressLesson>& lessons) {
  return "# model:    press-styles\n"
         "# what:     the styles of writing a Russian surname: what each writes where, and its share of each press\n"
         "# trained:  behistun-train spelling NAMES -o FOLDER      (no random draws)\n"
         "# corpus:   names of people on Wikidata (CC0); press.model.manifest says which, and who was left out\n"
         "# remake:   ctest -L reproduce, with BEHISTUN_DATA set   (byte for byte)\n"
         "# fields:   style<TAB>left_right, or kinds left~right, or _<TAB>from<TAB>to bits to bits …\n"
         "#           style<TAB>into PRESS<TAB>ending<TAB>share\n" +
         translit::learn_press_styles(lessons, kStyles);
}

int train(const SpellingArguments& given) {
  const auto lessons = spelling_lessons(given.names, true);
  if (given.only.empty() &&
      !write(given, "press-styles.model.tsv", styles_with_head(lessons.styles), lessons.styles.size()))
    return 2;
  if (given.only.empty() &&
      !write(given, "press-bearer.model.tsv", bearers_with_head(lessons.bearers), lessons.bearers.size()))
    return 2;
  for (const auto& [name, pairs] : lessons.learnt) {
    if (given.styles || (!given.only.empty() && name != given.only)) continue;
    translit::SpellingOptions options;
    options.graded = name.ends_with("-ru");
    if (!write(given, "press-" + name + ".model", translit::learn_spelling(pairs, options), pairs.size())) return 2;
    if (name != "lat-ru") continue;
    options.backwards = true;
    if (!write(given, "press-lat-ru-back.model", translit::learn_spelling(pairs, options), pairs.size())) return 2;
  }
  return 0;
}

}  // namespace

void add_spelling(tool::App& app, int& exit) {
  auto given = std::make_shared<SpellingArguments>();
  auto* command = app.add_subcommand("spelling", "Trains the models of press spellings");
  command->add_option("NAMES", given->names, "folder of names: persons/, transcription-en-ru/")->required();
  command->add_option("-o,--out", given->out, "folder to write the models to");
  command->add_flag("--ask", given->ask, "train nothing; ask this program's models about the tenth left out");
  command->add_flag("--fresh", given->fresh, "with --ask: about the other tenth, at which nobody looked");
  command->add_flag("--styles", given->styles, "the model of styles alone");
  command->add_option("--only", given->only, "one word model alone: ru-en, lat-ru, …");
  command->callback([given, &exit] { exit = given->ask ? ask(*given) : train(*given); });
}

}  // namespace behistun::train
