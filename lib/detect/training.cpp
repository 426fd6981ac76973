// Trains the tables by multinomial logistic regression over hashed n-grams.
//
// Users ask about whole releases, headlines, and single names. Each step draws a language, one of its lines, and a
// piece of that line: all of it, a few words, two, or one. Our languages and their confusables are drawn more often
// than the rest. Some of the shorter pieces have a person's name beside them, whatever the language: of «Volodymyr
// Zelenskyy met» the last word alone tells. Each bucket has a learning rate of its own, which falls with what it has
// learnt (Adagrad, one sum for all classes of a bucket). Some features are hidden from each example, so that no word is
// known by one n-gram alone.
//
// Only additions, products, quotients and square roots of IEEE floats are used, in one thread and a fixed order: the
// same samples give the same bytes on every machine whose compiler does not fuse multiplications.

#include <algorithm>
#include <array>
#include <behistun/detect_training.hpp>
#include <behistun/unicode.hpp>
#include <bit>
#include <cmath>
#include <cstring>
#include <map>
#include <vector>

#include "features.hpp"
#include "model.hpp"

namespace behistun::detect {
namespace {

constexpr std::size_t kFewestLines = 100;
constexpr std::size_t kMostFeatures = 4000;  // of one example
constexpr std::string_view kOurs[] = {"en", "fr", "ru"};
constexpr std::string_view kConfusables[] = {"uk", "be", "bg", "es", "it", "ca", "pt"};
// Scots and Rusyn look like English and Russian with a word changed here and there, and are far seldomer met: a short
// text that could be either is not theirs.
constexpr std::string_view kShadows[] = {"sco", "rue"};
constexpr double kWeightOfOurs = 6, kWeightOfConfusables = 6, kWeightOfOthers = 1, kWeightOfShadows = 0.1;
constexpr double kWeightOfOursBeyondWords = 8;
constexpr float kShareOfWords = 0.35F, kShareOfPairs = 0.25F, kShareOfPhrases = 0.2F;  // the rest are whole lines
constexpr float kShareOfWordList = 0.35F;  // of single words, where a language has a list
constexpr float kShareOfGuests = 0.5F;     // of whole lines
constexpr float kShareOfNamed = 0.3F;      // of phrases, where there are names in the alphabet
constexpr std::size_t kMostWordsBesideName = 4;
constexpr std::size_t kFewestWordsOfHost = 6;

struct LanguageRow {
  std::string_view name, iso639_3, latin, cyrillic;
};
constexpr LanguageRow kLanguages[] = {
#include "languages.inc"
};

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
  std::uint32_t next() {
    state_ ^= state_ << 13U;
    state_ ^= state_ >> 7U;
    state_ ^= state_ << 17U;
    return static_cast<std::uint32_t>((state_ * 0x2545F4914F6CDD1DULL) >> 32U);
  }
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>((std::uint64_t{next()} * bound) >> 32U); }
  float unit() { return static_cast<float>(next() >> 8U) * 0x1p-24F; }

 private:
  std::uint64_t state_;
};

/// e^x for x <= 0, by the same few operations everywhere.
float exp_of_negative(float x) {
  if (x < -30.0F) return 0.0F;
  double y = 1.0 + static_cast<double>(x) / 1024.0;
  for (int i = 0; i < 10; ++i) y *= y;
  return static_cast<float>(y);
}

template <std::size_t N>
bool is_one_of(const std::string_view (&list)[N], std::string_view language) {
  return std::find(std::begin(list), std::end(list), language) != std::end(list);
}

/// The alphabet that most letters of a line are of.
Alphabet alphabet_of(std::string_view text) {
  const auto letters = count_letters(text);
  const auto latin = letters.count(Alphabet::latin), cyrillic = letters.count(Alphabet::cyrillic);
  const auto other = letters.count(Alphabet::other);
  if (latin > cyrillic && latin > other) return Alphabet::latin;
  if (cyrillic > latin && cyrillic > other) return Alphabet::cyrillic;
  return Alphabet::other;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    const auto word = text.substr(at, end - at);
    if (alphabet_of(word) == Alphabet::latin || alphabet_of(word) == Alphabet::cyrillic) words.push_back(word);
    at = end + 1;
  }
  return words;
}

/// A language or a family of them.
class Class {
 public:
  std::string_view language;
  std::vector<std::string_view> lines;
  std::vector<std::string_view> words;  ///< from word lists

  void add(const Sample& sample) {
    if (sample.word_list) {
      words.push_back(sample.text);
    } else {
      lines.push_back(sample.text);
      lines_of_kin_[sample.kin].push_back(sample.text);
    }
  }
  std::size_t kin() const { return lines_of_kin_.size(); }

  /// A line of one of the languages, each as often as the square root of what there is of it.
  std::string_view draw_line(Random& random) const {
    double sum = 0;
    for (const auto& [language_of_kin, theirs] : lines_of_kin_) sum += std::sqrt(static_cast<double>(theirs.size()));
    double point = static_cast<double>(random.unit()) * sum;
    for (const auto& [language_of_kin, theirs] : lines_of_kin_) {
      point -= std::sqrt(static_cast<double>(theirs.size()));
      if (point < 0) return theirs[random.below(theirs.size())];
    }
    return lines[random.below(lines.size())];
  }

 private:
  std::map<std::string_view, std::vector<std::string_view>> lines_of_kin_;
};

enum class Extent { word, pair, more };

/// How often a class is drawn. A family of many has more to say in lines than in words.
double weight_of(const Class& members, Extent extent) {
  if (is_one_of(kOurs, members.language)) return extent == Extent::word ? kWeightOfOurs : kWeightOfOursBeyondWords;
  const double families = extent == Extent::more ? std::sqrt(static_cast<double>(members.kin())) : 1;
  if (is_one_of(kShadows, members.language)) return kWeightOfShadows * families;
  return (is_one_of(kConfusables, members.language) ? kWeightOfConfusables : kWeightOfOthers) * families;
}

/// Up to `want` words that follow each other in a line.
std::string_view run_of_words(std::string_view line, std::size_t want, Random& random) {
  const auto words = words_of(line);
  if (words.size() <= want) return line;
  const auto first = random.below(words.size() - want + 1);
  const auto& last = words[first + want - 1];
  return {words[first].data(), static_cast<std::size_t>(last.data() + last.size() - words[first].data())};
}

/// Everything that one table is trained from.
class School {
 public:
  School(std::span<const Sample> samples, Alphabet alphabet) : alphabet_(alphabet) {
    std::map<std::string_view, Class> classes;
    for (const auto& sample : samples) {
      if (alphabet_of(sample.text) != alphabet) continue;
      if (sample.language.empty()) {
        names_.push_back(sample.text);
      } else {
        classes[sample.language].add(sample);
      }
    }
    std::erase_if(classes, [](const auto& c) { return c.second.lines.size() < kFewestLines; });
    const auto ours = static_cast<std::size_t>(
        std::count_if(classes.begin(), classes.end(), [](const auto& c) { return is_one_of(kOurs, c.first); }));
    for (auto& [language, members] : classes) {
      if (classes_.size() + ours == Table::kMostColumns) break;
      members.language = language;
      (is_one_of(kOurs, language) ? ours_ : others_).push_back(classes_.size());
      classes_.push_back(std::move(members));
    }
    for (const auto extent : {Extent::word, Extent::pair, Extent::more}) {
      double sum = 0;
      for (const auto& c : classes_)
        cumulative_[static_cast<std::size_t>(extent)].push_back(sum += weight_of(c, extent));
    }
  }

  const std::vector<Class>& classes() const { return classes_; }
  Alphabet alphabet() const { return alphabet_; }

  struct Example {
    std::size_t label;
    std::string_view text;
  };
  /// `page` keeps the text if it is none of the samples'.
  Example draw(Random& random, std::string& page) const {
    const float kind = random.unit();
    const auto extent = kind < kShareOfWords                   ? Extent::word
                        : kind < kShareOfWords + kShareOfPairs ? Extent::pair
                                                               : Extent::more;
    const auto label = draw_class(extent, random);
    const auto& members = classes_[label];
    if (extent == Extent::word && !members.words.empty() && random.unit() < kShareOfWordList)
      return {label, members.words[random.below(members.words.size())]};
    const auto line = members.draw_line(random);
    if (extent == Extent::word) return {label, run_of_words(line, 1, random)};
    if (extent == Extent::pair) return {label, run_of_words(line, 2, random)};
    if (kind < kShareOfWords + kShareOfPairs + kShareOfPhrases) {
      if (names_.empty() || random.unit() >= kShareOfNamed)
        return {label, run_of_words(line, 3 + random.below(4), random)};
      page = with_name(run_of_words(line, 1 + random.below(kMostWordsBesideName), random), random);
      return {label, page};
    }
    if (random.unit() >= kShareOfGuests) return {label, line};
    page = with_guest(label, line, random);
    return {label, page};
  }

 private:
  std::size_t draw_class(Extent extent, Random& random) const {
    const auto& cumulative = cumulative_[static_cast<std::size_t>(extent)];
    const double point = static_cast<double>(random.unit()) * cumulative.back();
    const auto drawn = std::upper_bound(cumulative.begin(), cumulative.end(), point) - cumulative.begin();
    return std::min(static_cast<std::size_t>(drawn), classes_.size() - 1);
  }
  /// A line, and words of another language as many as a third of its own: names and titles are quoted everywhere. A
  /// line of ours quotes the others, a line of theirs quotes ours.
  std::string with_guest(std::size_t label, std::string_view line, Random& random) const {
    const auto& hosts = is_one_of(kOurs, classes_[label].language) ? others_ : ours_;
    const auto words = static_cast<std::size_t>(std::count(line.begin(), line.end(), ' ')) + 1;
    if (words < kFewestWordsOfHost || hosts.empty()) return std::string(line);
    const auto& guest = classes_[hosts[random.below(hosts.size())]];
    const auto want = 1 + random.below(words / 3);
    return std::string(line).append(1, ' ').append(run_of_words(guest.draw_line(random), want, random));
  }

  /// Some words, and before or behind them a name, or the last part of it.
  std::string with_name(std::string_view words, Random& random) const {
    auto name = names_[random.below(names_.size())];
    if (random.unit() < 0.5F) name = name.substr(name.rfind(' ') + 1);
    const bool before = random.unit() < 0.5F;
    return std::string(before ? name : words).append(1, ' ').append(before ? words : name);
  }

  Alphabet alphabet_;
  std::vector<Class> classes_;
  std::vector<std::string_view> names_;            ///< of people
  std::vector<std::size_t> ours_, others_;         ///< indices of classes
  std::array<std::vector<double>, 3> cumulative_;  ///< weights of the classes, by Extent
};

/// Calls on_hash(hash) for each feature of the words of an alphabet.
template <class OnHash>
void for_each_feature(std::string_view text, Alphabet alphabet, OnHash&& on_hash) {
  read_features(text, [&](Alphabet of, std::span<const std::uint32_t> hashes) {
    if (of != alphabet) return;
    for (const auto hash : hashes) on_hash(hash);
  });
}

class Learner {
 public:
  Learner(std::size_t classes, std::uint32_t rows, const TrainingOptions& options)
      : classes_(classes),
        stride_((classes + 15) / 16 * 16),
        rows_(rows),
        options_(options),
        weights_(rows * stride_),
        learnt_(rows, 0.05F) {}

  std::size_t stride() const { return stride_; }
  std::uint32_t rows() const { return rows_; }
  const std::vector<float>& weights() const { return weights_; }

  /// One step downhill; `pace` falls from 1 to 0 over the training.
  void show(std::string_view text, Alphabet alphabet, std::size_t label, float pace, Random& random) {
    buckets_.clear();
    const auto hidden = static_cast<std::uint32_t>(options_.dropout * 0x1p32F);
    for_each_feature(text, alphabet, [&](std::uint32_t hash) {
      if (buckets_.size() < kMostFeatures && random.next() >= hidden) buckets_.push_back(Table::row_of(hash, rows_));
    });
    if (buckets_.empty()) return;
    std::array<float, Table::kMostColumns> scores{};
    for (const auto bucket : buckets_) {
      const float* row = &weights_[bucket * stride_];
      for (std::size_t k = 0; k < stride_; ++k) scores[k] += row[k];
    }
    const float share = 1.0F / std::sqrt(static_cast<float>(buckets_.size()));
    std::array<float, Table::kMostColumns> slope{};
    slope_of(scores, share, label, slope);
    float steepness = 0;
    for (std::size_t k = 0; k < classes_; ++k) steepness += slope[k] * slope[k];
    for (const auto bucket : buckets_) {
      learnt_[bucket] += steepness;
      const float step = options_.rate * pace / std::sqrt(learnt_[bucket]);
      float* row = &weights_[bucket * stride_];
      for (std::size_t k = 0; k < stride_; ++k) row[k] -= step * slope[k];
    }
  }

 private:
  /// The derivative of the loss by each class's weights.
  void slope_of(const std::array<float, Table::kMostColumns>& scores, float share, std::size_t label,
                std::array<float, Table::kMostColumns>& slope) const {
    float highest = scores[0];
    for (std::size_t k = 1; k < classes_; ++k) highest = std::max(highest, scores[k]);
    float sum = 0;
    for (std::size_t k = 0; k < classes_; ++k) {
      slope[k] = exp_of_negative((scores[k] - highest) * share);
      sum += slope[k];
    }
    for (std::size_t k = 0; k < classes_; ++k) slope[k] = (slope[k] / sum - (k == label ? 1.0F : 0.0F)) * share;
  }

  std::size_t classes_, stride_;
  std::uint32_t rows_;
  const TrainingOptions& options_;
  std::vector<float> weights_;
  std::vector<float> learnt_;  ///< per bucket, the sum of squared slopes
  std::vector<std::uint32_t> buckets_;
};

template <class T>
void put(std::string& out, T value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  out.append(bytes, sizeof value);
}

/// log2 of x / 2^20, in steps of a quarter; the fraction is interpolated.
std::uint32_t quarter_octaves(std::uint64_t x) {
  const auto whole = static_cast<std::uint32_t>(std::bit_width(x)) - 1;
  return whole * 4 + static_cast<std::uint32_t>(((x << 2U) >> whole) & 3U);
}

/// How usual each feature is in one language, and how unusual a text of it may be.
class Usage {
 public:
  Usage(const Class& language, Alphabet alphabet, std::uint32_t rows, float strangeness) : usual_(rows) {
    std::vector<std::uint64_t> counts(rows);
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < language.lines.size(); ++i) {
      if (i % kTenth == 0) continue;
      for_each_feature(language.lines[i], alphabet, [&](std::uint32_t hash) {
        ++counts[Table::row_of(hash, rows)];
        ++total;
      });
    }
    for (std::uint32_t row = 0; row < rows; ++row) {
      const auto share = (counts[row] << 20U) / std::max<std::uint64_t>(total, 1);  // of 2^20
      usual_[row] = static_cast<std::uint8_t>(
          share == 0 ? 0 : std::min<std::uint32_t>(quarter_octaves(share) + 1, Table::kHighest));
    }
    find_floors(language, alphabet, strangeness);
  }
  std::uint8_t usual(std::uint32_t row) const { return usual_[row]; }
  float floor(std::size_t group) const { return floors_[group]; }

 private:
  static constexpr std::size_t kTenth = 10;           ///< this share of lines is not counted, but measured
  static constexpr std::size_t kFewestMeasured = 50;  ///< in a group of lengths
  static constexpr std::size_t kShortest = 5;         ///< group below which nothing is strange: 16 features

  void find_floors(const Class& language, Alphabet alphabet, float strangeness) {
    std::array<double, Table::kLengths> count{}, sum{}, squares{};
    for (std::size_t i = 0; i < language.lines.size(); i += kTenth) {
      std::uint64_t usual = 0, features = 0;
      for_each_feature(language.lines[i], alphabet, [&](std::uint32_t hash) {
        usual += usual_[Table::row_of(hash, static_cast<std::uint32_t>(usual_.size()))];
        ++features;
      });
      if (features == 0) continue;
      const auto group = Table::length_group(features);
      const double mean = static_cast<double>(usual) / static_cast<double>(features);
      count[group] += 1;
      sum[group] += mean;
      squares[group] += mean * mean;
    }
    for (std::size_t group = kShortest; group < Table::kLengths; ++group) {
      floors_[group] = floors_[group - 1];
      if (count[group] < static_cast<double>(kFewestMeasured)) continue;
      const double mean = sum[group] / count[group];
      const double deviation = std::sqrt(std::max(0.0, squares[group] / count[group] - mean * mean));
      floors_[group] =
          std::max(floors_[group], static_cast<float>(mean - static_cast<double>(strangeness) * deviation));
    }
  }
  std::vector<std::uint8_t> usual_;
  std::array<float, Table::kLengths> floors_{};
};

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
    if (is_one_of(kOurs, c.language)) usages.emplace_back(c, school.alphabet(), learner.rows(), options.strangeness);
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
