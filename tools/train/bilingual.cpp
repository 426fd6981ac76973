// Makes the translation table.
//
// For each pair of languages a word model is learnt both ways. Russian and French share few texts, so their table is
// also reckoned through English: t(fr | ru) = sum over en of t(en | ru) t(fr | en). Entries that neither way finds
// likely are dropped, and the rest is packed (lib/bilingual/format.hpp).

#include "bilingual.hpp"

#include <algorithm>
#include <array>
#include <behistun/bilingual.hpp>
#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <unordered_map>

#include "format.hpp"
#include "word_model.hpp"

namespace behistun::train {
namespace {

constexpr std::size_t kLongest = 100;   // words of a sentence; longer ones are paragraphs and blur the links
constexpr std::size_t kWords = 65'000;  // of a language; the number of a word has 16 bits
constexpr std::array kOrder = {Language::ru, Language::fr, Language::en};
constexpr std::array<std::array<std::size_t, 2>, 3> kPairs = {{{0, 1}, {0, 2}, {1, 2}}};  // ru-fr, ru-en, fr-en

std::size_t index_of(Language language) {
  return static_cast<std::size_t>(std::find(kOrder.begin(), kOrder.end(), language) - kOrder.begin());
}

Result<std::string> read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return Error{Error::Code::unreadable, 0, path + ": cannot be read"};
  return std::string(std::istreambuf_iterator<char>(in), {});
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(std::move(line));
  return lines;
}

std::string hash_of(const std::string& bytes) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  std::ostringstream out;
  out << "fnv1a64 " << std::hex << hash;
  return out.str();
}

/// The stems of one language, numbered, with their counts.
struct Vocabulary {
  Language language = Language::und;
  std::unordered_map<std::string, Word> ids;
  std::vector<std::string> stems;
  std::vector<double> count;
  double total = 0;

  std::vector<Word> read(const std::string& line) {
    std::vector<Word> words;
    for (auto& stem : bilingual::stems(line, language)) {
      const auto [at, fresh] = ids.try_emplace(stem, static_cast<Word>(stems.size()));
      if (fresh) {
        stems.push_back(stem);
        count.push_back(0);
      }
      words.push_back(at->second);
      count[at->second] += 1;
      total += 1;
    }
    return words;
  }
};

struct Translation {
  double forward = 0, backward = 0;
};
using Table = std::map<std::pair<Word, Word>, Translation>;

/// One way of a table: for each word its translations.
using Way = std::vector<std::vector<std::pair<Word, double>>>;

Way way_of(const std::vector<SentencePair>& pairs, Word firsts, const BilingualOptions& options) {
  const auto learnt = word_model(pairs, firsts, options.rounds);
  std::vector<double> sum(firsts, 0);
  for (const auto& entry : learnt) sum[entry.first] += entry.count;
  Way way(firsts);
  for (const auto& entry : learnt) {
    const auto probability = (entry.count - options.discount) / sum[entry.first];
    if (probability > options.least_probability / 10) way[entry.first].emplace_back(entry.second, probability);
  }
  return way;
}

/// Through a third language, mixed into the direct way: the fewer sightings a word has, the more the bridge says.
void bridge(Way& direct, const std::vector<double>& sightings, const Way& out, const Way& in,
            const BilingualOptions& options) {
  for (std::size_t word = 0; word < out.size(); ++word) {
    std::map<Word, double> mixed;
    const auto seen = word < sightings.size() ? sightings[word] : 0;
    const auto share = options.pivot_weight / (options.pivot_weight + seen);
    for (const auto& [middle, there] : out[word])
      if (middle < in.size())
        for (const auto& [other, on] : in[middle]) mixed[other] += share * there * on;
    if (word >= direct.size()) direct.resize(word + 1);
    for (const auto& [other, probability] : direct[word]) mixed[other] += (1 - share) * probability;
    direct[word].assign(mixed.begin(), mixed.end());
  }
}

std::vector<SentencePair> turned(std::vector<SentencePair> pairs) {
  for (auto& pair : pairs) std::swap(pair.first, pair.second);
  return pairs;
}

std::vector<double> sightings(const std::vector<SentencePair>& pairs, std::size_t words) {
  std::vector<double> seen(words, 0);
  for (const auto& pair : pairs)
    for (const auto word : pair.first) seen[word] += 1;
  return seen;
}

Table table_of(const Way& forward, const Way& backward, const BilingualOptions& options) {
  Table table;
  for (Word first = 0; first < forward.size(); ++first)
    for (const auto& [second, probability] : forward[first]) table[{first, second}].forward = probability;
  for (Word second = 0; second < backward.size(); ++second)
    for (const auto& [first, probability] : backward[second]) table[{first, second}].backward = probability;
  for (auto at = table.begin(); at != table.end();) {
    const auto& [forward_way, backward_way] = at->second;
    const bool likely = std::max(forward_way, backward_way) >= options.least_probability &&
                        std::sqrt(forward_way * backward_way) >= options.least_probability / 4;
    at = likely ? std::next(at) : table.erase(at);
  }
  return table;
}

void put(std::string& bytes, std::uint32_t value) {
  for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(value >> shift & 0xFF);
}

/// The words that some table uses, in the order of their fingerprints; of two with one fingerprint, the more frequent.
struct Numbering {
  std::vector<Word> words;                         // by number
  std::unordered_map<Word, std::uint16_t> number;  // by word
  std::vector<std::uint32_t> fingerprints;

  Numbering(const Vocabulary& vocabulary, const std::vector<bool>& used) {
    std::map<std::uint32_t, Word> by_fingerprint;
    std::vector<Word> by_count;
    for (Word word = 0; word < vocabulary.stems.size(); ++word)
      if (used[word]) by_count.push_back(word);
    std::stable_sort(by_count.begin(), by_count.end(),
                     [&](Word a, Word b) { return vocabulary.count[a] > vocabulary.count[b]; });
    if (by_count.size() > kWords) by_count.resize(kWords);
    for (const auto word : by_count) by_fingerprint.try_emplace(bilingual::fingerprint(vocabulary.stems[word]), word);
    for (const auto& [fingerprint, word] : by_fingerprint) {
      number[word] = static_cast<std::uint16_t>(words.size());
      words.push_back(word);
      fingerprints.push_back(fingerprint);
    }
  }
};

void put_words(std::string& bytes, const Vocabulary& vocabulary, const Numbering& numbering) {
  std::size_t at = 0;
  for (std::uint32_t bucket = 0; bucket <= bilingual::kBuckets; ++bucket) {
    while (at < numbering.fingerprints.size() && (numbering.fingerprints[at] >> (32 - bilingual::kBucketBits)) < bucket)
      ++at;
    put(bytes, static_cast<std::uint32_t>(at));
  }
  for (const auto fingerprint : numbering.fingerprints) put(bytes, fingerprint);
  for (const auto word : numbering.words) {
    const auto rarity = std::round(-8 * std::log2(vocabulary.count[word] / vocabulary.total));
    bytes += static_cast<char>(static_cast<unsigned char>(std::min(rarity, 255.0)));
  }
  while (bytes.size() % 4 != 0) bytes += '\0';
}

struct Packed {
  std::vector<std::uint32_t> begin;
  std::vector<bilingual::Entry> entries;
};

Packed pack(const Table& table, const Numbering& first, const Numbering& second) {
  std::vector<std::vector<bilingual::Entry>> rows(first.words.size());
  for (const auto& [words, translation] : table) {
    const auto row = first.number.find(words.first), column = second.number.find(words.second);
    if (row == first.number.end() || column == second.number.end()) continue;
    rows[row->second].push_back(
        {column->second, bilingual::packed(translation.forward), bilingual::packed(translation.backward)});
  }
  Packed packed;
  for (auto& row : rows) {
    std::sort(row.begin(), row.end(), [](const auto& a, const auto& b) { return a.other < b.other; });
    packed.begin.push_back(static_cast<std::uint32_t>(packed.entries.size()));
    packed.entries.insert(packed.entries.end(), row.begin(), row.end());
  }
  packed.begin.push_back(static_cast<std::uint32_t>(packed.entries.size()));
  return packed;
}

std::string write(const std::array<Vocabulary, 3>& vocabularies, const std::array<Table, 3>& tables,
                  std::vector<std::string>& report) {
  std::array<std::vector<bool>, 3> used;
  for (std::size_t at = 0; at < 3; ++at) used[at].assign(vocabularies[at].stems.size(), false);
  for (std::size_t at = 0; at < 3; ++at)
    for (const auto& [words, unused] : tables[at])
      used[kPairs[at][0]][words.first] = used[kPairs[at][1]][words.second] = true;
  std::vector<Numbering> numberings;
  for (std::size_t at = 0; at < 3; ++at) numberings.emplace_back(vocabularies[at], used[at]);
  std::vector<Packed> packed;
  for (std::size_t at = 0; at < 3; ++at)
    packed.push_back(pack(tables[at], numberings[kPairs[at][0]], numberings[kPairs[at][1]]));

  std::string bytes(bilingual::kMagic);
  for (const auto& numbering : numberings) put(bytes, static_cast<std::uint32_t>(numbering.words.size()));
  for (const auto& one : packed) put(bytes, static_cast<std::uint32_t>(one.entries.size()));
  for (std::size_t at = 0; at < 3; ++at) put_words(bytes, vocabularies[at], numberings[at]);
  for (const auto& one : packed) {
    for (const auto begin : one.begin) put(bytes, begin);
    for (const auto& entry : one.entries) {
      bytes += static_cast<char>(entry.other & 0xFF);
      bytes += static_cast<char>(entry.other >> 8);
      bytes += static_cast<char>(entry.forward);
      bytes += static_cast<char>(entry.backward);
    }
  }
  for (std::size_t at = 0; at < 3; ++at)
    report.push_back("# words:    " + std::string(code(kOrder[at])) + ' ' +
                     std::to_string(numberings[at].words.size()));
  for (std::size_t at = 0; at < 3; ++at)
    report.push_back("# entries:  " + std::string(code(kOrder[kPairs[at][0]])) + '-' +
                     std::string(code(kOrder[kPairs[at][1]])) + ' ' + std::to_string(packed[at].entries.size()));
  return bytes;
}

}  // namespace

Result<std::vector<Corpus>> read_corpora(const std::string& path) {
  auto text = read_file(path);
  if (!text) return text.error();
  std::vector<Corpus> corpora;
  std::size_t number = 0;
  for (const auto& line : lines_of(*text)) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    std::istringstream row(line);
    std::string first, second, first_path, second_path, more;
    if (!std::getline(row, first, '\t') || !std::getline(row, second, '\t') || !std::getline(row, first_path, '\t') ||
        !std::getline(row, second_path, '\t') || std::getline(row, more))
      return Error{Error::Code::bad_syntax, number, path + ":" + std::to_string(number) + ": 4 fields are promised"};
    corpora.push_back({language_of(first), language_of(second), first_path, second_path});
  }
  return corpora;
}

Result<BilingualModel> train_bilingual(const std::vector<Corpus>& corpora, const std::string& folder,
                                       const BilingualOptions& options) {
  BilingualModel model;
  std::array<Vocabulary, 3> vocabularies;
  for (std::size_t at = 0; at < 3; ++at) vocabularies[at].language = kOrder[at];
  std::array<std::vector<SentencePair>, 3> pairs;
  for (const auto& corpus : corpora) {
    const auto first = read_file(folder + '/' + corpus.first_path),
               second = read_file(folder + '/' + corpus.second_path);
    if (!first) return first.error();
    if (!second) return second.error();
    const auto lefts = lines_of(*first), rights = lines_of(*second);
    if (lefts.size() != rights.size())
      return Error{Error::Code::bad_value, 0, corpus.first_path + ": not as many lines as " + corpus.second_path};
    const auto a = index_of(corpus.first), b = index_of(corpus.second);
    const auto pair =
        std::find_if(kPairs.begin(), kPairs.end(), [&](const auto& one) { return one[0] == a && one[1] == b; });
    if (pair == kPairs.end())
      return Error{Error::Code::bad_value, 0, corpus.first_path + ": languages are ru-fr, ru-en or fr-en"};
    auto& into = pairs[static_cast<std::size_t>(pair - kPairs.begin())];
    for (std::size_t line = 0; line < lefts.size(); ++line) {
      SentencePair sentence{vocabularies[a].read(lefts[line]), vocabularies[b].read(rights[line])};
      const auto longest = std::max(sentence.first.size(), sentence.second.size());
      if (longest <= kLongest && !sentence.first.empty() && !sentence.second.empty())
        into.push_back(std::move(sentence));
    }
    for (const auto& [path, text] : {std::pair{corpus.first_path, *first}, {corpus.second_path, *second}})
      model.report.push_back("# corpus:   " + path + "  " + hash_of(text));
  }

  std::array<Way, 3> forward, backward;
  for (std::size_t at = 0; at < 3; ++at) {
    const auto firsts = static_cast<Word>(vocabularies[kPairs[at][0]].stems.size());
    const auto seconds = static_cast<Word>(vocabularies[kPairs[at][1]].stems.size());
    forward[at] = way_of(pairs[at], firsts, options);
    backward[at] = way_of(turned(pairs[at]), seconds, options);
  }
  // ru-fr is pair 0; ru-en 1, fr-en 2.
  bridge(forward[0], sightings(pairs[0], forward[0].size()), forward[1], backward[2], options);
  bridge(backward[0], sightings(turned(pairs[0]), backward[0].size()), forward[2], backward[1], options);

  std::array<Table, 3> tables;
  for (std::size_t at = 0; at < 3; ++at) tables[at] = table_of(forward[at], backward[at], options);
  model.bytes = write(vocabularies, tables, model.report);
  return model;
}

}  // namespace behistun::train
