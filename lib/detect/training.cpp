// Trains the tables, and writes them down.

#include <algorithm>
#include <behistun/detect_training.hpp>
#include <behistun/unicode.hpp>
#include <cmath>
#include <cstring>
#include <vector>

#include "features.hpp"
#include "learner.hpp"
#include "model.hpp"
#include "school.hpp"
#include "usage.hpp"

namespace behistun::detect {
namespace {

struct LanguageRow {
  std::string_view name, iso639_3, latin, cyrillic;
};
constexpr LanguageRow kLanguages[] = {
#include "languages.inc"
};

template <class T>
void put(std::string& out, T value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  out.append(bytes, sizeof value);
}

std::uint8_t quantized(float weight, float scale) {
  constexpr float kMost = Table::kHighest - Table::kZero;
  const float steps = std::clamp(weight / scale, -kMost, kMost);
  return static_cast<std::uint8_t>(Table::kZero + static_cast<int>(steps < 0 ? steps - 0.5F : steps + 0.5F));
}

/// A few weights are far larger than the rest; cutting them costs less than a coarser scale for all.
float scale_for(const std::vector<float>& weights) {
  std::vector<float> sizes;
  for (const float w : weights) {
    if (w != 0) sizes.push_back(std::abs(w));
  }
  const auto cut = sizes.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(sizes.size()) * 0.998);
  std::nth_element(sizes.begin(), cut, sizes.end());
  return *cut / (Table::kHighest - Table::kZero);
}

void write(const School& school, const Learner& learner, const TrainingOptions& options, std::string& out) {
  const auto& classes = school.classes();
  std::vector<Usage> usages;
  for (const auto& c : classes) {
    if (is_ours(c.language)) usages.emplace_back(c, school.alphabet(), learner.rows(), options.strangeness);
  }
  const std::size_t columns = classes.size() + usages.size() <= 32 ? 32 : 64;
  const float scale = scale_for(learner.weights());
  for (const auto number : {classes.size(), usages.size(), columns, std::size_t{learner.rows()}})
    put(out, static_cast<std::uint32_t>(number));
  put(out, scale);
  out.append(12, '\0');
  for (const auto& c : classes) {
    std::string code(c.language.substr(0, Table::kCodeSize));
    code.resize(Table::kCodeSize, '\0');
    out += code;
  }
  for (const auto& usage : usages)
    for (std::size_t group = 0; group < Table::kLengths; ++group) put(out, usage.floor(group));
  out.resize((out.size() + 63) / 64 * 64);
  for (std::uint32_t row = 0; row < learner.rows(); ++row) {
    const auto begin = out.size();
    for (std::size_t k = 0; k < classes.size(); ++k)
      put(out, quantized(learner.weights()[row * learner.stride() + k], scale));
    for (const auto& usage : usages) put(out, usage.usual(row));
    out.resize(begin + columns);
  }
}

}  // namespace

Taught taught_as(std::string_view name, std::string_view line) {
  name = name.substr(0, name.find_first_of("_@-"));
  for (const auto& row : kLanguages) {
    if (row.name != name && row.iso639_3 != name) continue;
    const auto alphabet = alphabet_of(line);
    if (alphabet == Alphabet::other) return {};
    const auto code = alphabet == Alphabet::cyrillic ? row.cyrillic : row.latin;
    return {code == "-" ? std::string_view{} : code, row.name};
  }
  return {};
}

Result<std::string> train(std::span<const Sample> samples, const TrainingOptions& options,
                          const std::function<void(const std::string&)>& tell) {
  std::string model = "behistun detect 2\n";
  model.resize(32, ' ');
  for (const auto alphabet : {Alphabet::latin, Alphabet::cyrillic}) {
    const bool latin = alphabet == Alphabet::latin;
    const School school(samples, alphabet);
    if (school.classes().size() < 2) {
      return Error{Error::Code::bad_value, 0, "samples of at least two languages are needed in each alphabet"};
    }
    std::string languages = latin ? "Latin:" : "Cyrillic:";
    for (const auto& c : school.classes()) languages.append(1, ' ').append(c.language);
    tell(languages);
    Learner learner(school.classes().size(), latin ? options.latin_rows : options.cyrillic_rows, options);
    Random random(options.seed);
    std::string page;
    for (std::uint32_t step = 0; step < options.steps; ++step) {
      const auto example = school.draw(random, page);
      const float pace = 1.0F - static_cast<float>(step) / static_cast<float>(options.steps);
      learner.show(example.text, alphabet, example.label, pace, random);
      if (step % 1'000'000 == 999'999) tell(std::to_string(step + 1) + " examples");
    }
    write(school, learner, options, model);
  }
  return model;
}

std::string romanized_russian(std::string_view russian, bool press) {
  static constexpr std::u32string_view kLetters = U"абвгдежзийклмнопрстуфхцчшщъыьэюяё";
  static constexpr std::string_view kPress[] = {"a",  "b",  "v",  "g",    "d", "e", "zh", "z", "i",  "y",  "k",
                                                "l",  "m",  "n",  "o",    "p", "r", "s",  "t", "u",  "f",  "kh",
                                                "ts", "ch", "sh", "shch", "",  "y", "",   "e", "yu", "ya", "e"};
  static constexpr std::string_view kChat[] = {"a", "b",  "v",  "g",   "d", "e", "j", "z", "i", "j",  "k",
                                               "l", "m",  "n",  "o",   "p", "r", "s", "t", "u", "f",  "h",
                                               "c", "ch", "sh", "sch", "",  "y", "'", "e", "u", "ja", "yo"};
  std::string out;
  for (std::size_t at = 0; at < russian.size();) {
    const auto c = unicode::code_point(russian, at);
    const auto lower = unicode::lower(c.value);
    const auto index = kLetters.find(lower);
    if (index == std::u32string_view::npos) {
      out += russian.substr(at, c.size);
    } else {
      out += press ? kPress[index] : kChat[index];
    }
    at += c.size;
  }
  return out;
}

}  // namespace behistun::detect
