// Takes ICU's compiled rules of sentence and word breaks apart, at build time, and writes them as tables of C++.
//
//   break_tables OUT.inc
//
// ICU compiles its rules (UAX #29 with CLDR's changes) into an automaton over classes of code points, and gives the
// result away (RuleBasedBreakIterator::getBinaryRules). So our machine cannot say anything else than the ICU that the
// library is linked with. The layout read here is that of rbbidata.h, format 6; of another one the build says so and
// stops. It also stops if the locales of our languages have rules of their own, which they have not so far.
//
// What is added to ICU's automaton is where it may be left alone. A state is quiet if it accepts and no character can
// end the piece there; a class is quiet if it leads from quiet states to quiet states only. Most of a text is quiet,
// and a machine may step over it without asking for the state. Words end anywhere, so no state is quiet in that sense:
// there the quiet state is the one inside a run of letters. Who runs the output: lib/unicode/break_machine.hpp.

#include <unicode/brkiter.h>
#include <unicode/rbbi.h>
#include <unicode/ucptrie.h>
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <ostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

constexpr std::uint32_t kMagic = 0xb1a0;
constexpr std::uint8_t kFormat = 6;
constexpr std::uint32_t kStartsWithClass = 2, kEightBitRows = 4;  // flags of a state table
constexpr std::size_t kStop = 0, kStart = 1;                      // states
constexpr std::size_t kEndOfText = 1, kBeginOfText = 2, kFirstClass = 3;
constexpr std::size_t kLeaf = 64;  // code points that differ in the last byte of their UTF-8 alone
constexpr std::uint32_t kCodePoints = 0x110000;
constexpr std::int32_t kWordStatus = 100;  // UBRK_WORD_NONE_LIMIT: from there on a piece holds a letter or a digit

[[noreturn]] void give_up(const std::string& why) {
  std::cerr << "break_tables: " << why << '\n';
  std::exit(1);
}

void require(bool holds, const char* what) {
  if (!holds) give_up(std::string("this ICU's rules have a layout not known here: ") + what);
}

using Create = icu::BreakIterator* (*)(const icu::Locale&, UErrorCode&);

/// ICU's compiled rules for a locale. The bytes live as long as the iterator.
class Rules {
 public:
  Rules(Create create, const icu::Locale& locale) {
    UErrorCode status = U_ZERO_ERROR;
    iterator_.reset(create(locale, status));
    auto* rules = dynamic_cast<icu::RuleBasedBreakIterator*>(iterator_.get());
    if (U_FAILURE(status) || rules == nullptr) give_up(std::string("no rules: ") + u_errorName(status));
    bytes_ = rules->getBinaryRules(size_);
    require(size_ > 80 && word(0) == kMagic && bytes_[4] == kFormat, "head");
  }
  std::uint32_t word(std::size_t index, std::size_t offset = 0) const {
    std::uint32_t value = 0;
    require(offset + 4 * index + 4 <= size_, "length");
    std::memcpy(&value, bytes_ + offset + 4 * index, 4);
    return value;
  }
  const std::uint8_t* at(std::size_t offset) const {
    require(offset < size_, "offset");
    return bytes_ + offset;
  }
  bool operator==(const Rules& other) const {
    return size_ == other.size_ && std::equal(bytes_, bytes_ + size_, other.bytes_);
  }

 private:
  std::unique_ptr<icu::BreakIterator> iterator_;
  const std::uint8_t* bytes_ = nullptr;
  std::uint32_t size_ = 0;
};

struct Automaton {
  std::size_t states = 0, classes = 0;
  std::size_t start = kStart;
  std::size_t first_dictionary_class = 0;      ///< from here on a dictionary has its say
  std::vector<std::vector<std::size_t>> next;  ///< [state][class]
  std::vector<bool> accepts, is_word;          ///< [state]
  std::vector<std::uint8_t> class_of;          ///< [code point]
};

/// The states that a text can lead to.
std::set<std::size_t> met(const Automaton& machine) {
  std::set<std::size_t> states;
  for (std::vector<std::size_t> open = {machine.start}; !open.empty();) {
    const auto state = open.back();
    open.pop_back();
    if (states.insert(state).second)
      open.insert(open.end(), machine.next[state].begin() + kFirstClass, machine.next[state].end());
  }
  return states;
}

Automaton automaton_of(const Rules& rules) {
  enum Head : std::size_t { kClassCount = 3, kForwardTable = 4, kTrie = 8, kTrieSize = 9, kStatusTable = 12 };
  Automaton made;
  made.classes = rules.word(kClassCount);
  const std::size_t table = rules.word(kForwardTable);
  made.states = rules.word(0, table);
  const std::size_t row_size = rules.word(1, table);
  made.first_dictionary_class = rules.word(2, table);
  const auto flags = rules.word(4, table);
  require((flags & kEightBitRows) != 0 && row_size >= 3 + made.classes, "rows");
  for (std::size_t state = 0; state < made.states; ++state) {
    const auto* row = rules.at(table + 20 + state * row_size);
    require(row[0] <= 1 && row[1] == 0, "look-ahead rules");
    made.accepts.push_back(row[0] == 1);
    const auto status = rules.word(kStatusTable) + 4U * row[2];
    made.is_word.push_back(static_cast<std::int32_t>(rules.word(rules.word(0, status), status)) >= kWordStatus);
    made.next.emplace_back(row + 3, row + 3 + made.classes);
  }
  if ((flags & kStartsWithClass) != 0) made.start = made.next[kStart][kBeginOfText];
  for (const auto state : met(made))
    require(made.accepts[state] || !made.accepts[made.next[state][kEndOfText]], "rules that hold at the end only");

  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCPTrie, void (*)(UCPTrie*)> trie(
      ucptrie_openFromBinary(UCPTRIE_TYPE_ANY, UCPTRIE_VALUE_BITS_ANY, rules.at(rules.word(kTrie)),
                             static_cast<std::int32_t>(rules.word(kTrieSize)), nullptr, &status),
      ucptrie_close);
  require(U_SUCCESS(status), "trie");
  for (std::uint32_t c = 0; c < kCodePoints; ++c) {
    made.class_of.push_back(static_cast<std::uint8_t>(ucptrie_get(trie.get(), static_cast<UChar32>(c))));
    require(made.class_of.back() < made.classes, "classes");
  }
  return made;
}

struct Quiet {
  std::vector<bool> states, classes;
  std::vector<std::size_t> settles;  ///< [class]: the state it leads to from any quiet state; 0 if they differ
};

Quiet quiet_of(const Automaton& machine) {
  Quiet quiet{std::vector<bool>(machine.states), std::vector<bool>(machine.classes),
              std::vector<std::size_t>(machine.classes, kStop)};
  for (std::size_t state = kStart; state < machine.states; ++state) {
    const auto& row = machine.next[state];
    const bool may_end = std::find(row.begin() + kFirstClass, row.end(), kStop) != row.end();
    quiet.states[state] = machine.accepts[state] && !may_end;
  }
  if (std::find(quiet.states.begin(), quiet.states.end(), true) == quiet.states.end())
    quiet.states[machine.next[machine.start][machine.class_of['a']]] = true;
  for (std::size_t cls = kFirstClass; cls < machine.classes; ++cls) {
    bool stays = cls < machine.first_dictionary_class;
    std::vector<std::size_t> after;
    for (std::size_t state = 0; state < machine.states; ++state) {
      if (!quiet.states[state]) continue;
      after.push_back(machine.next[state][cls]);
      stays = stays && quiet.states[after.back()];
    }
    quiet.classes[cls] = stays;
    if (stays && std::adjacent_find(after.begin(), after.end(), std::not_equal_to<>()) == after.end())
      quiet.settles[cls] = after.front();
  }
  return quiet;
}

/// The code points whose UTF-8 begins with this byte; none for a byte that begins nothing.
std::pair<std::uint32_t, std::uint32_t> led_by(unsigned byte) {
  if (byte < 0x80) return {byte, byte + 1};
  if (byte < 0xC2 || byte > 0xF4) return {0, 0};
  if (byte < 0xE0) return {(byte & 0x1FU) << 6, ((byte & 0x1FU) + 1) << 6};
  if (byte < 0xF0) return {std::max((byte & 0xFU) << 12, 0x800U), ((byte & 0xFU) + 1) << 12};
  return {std::max((byte & 7U) << 18, 0x10000U), std::min(((byte & 7U) + 1) << 18, kCodePoints)};
}

/// Continuation bytes are quiet: whoever steps over the byte that leads steps over them.
bool is_quiet_byte(unsigned byte, const Automaton& machine, const Quiet& quiet) {
  if (byte >= 0x80 && byte < 0xC0) return true;
  const auto [first, last] = led_by(byte);
  bool all = first < last;
  for (auto c = first; all && c < last; ++c) all = quiet.classes[machine.class_of[c]];
  return all;
}

template <class Numbers>
void write_array(std::ostream& out, const char* type, const char* name, const Numbers& numbers) {
  out << "  static constexpr " << type << ' ' << name << "[] = {";
  std::size_t column = 0;
  for (const auto number : numbers) out << (column++ % 32 == 0 ? "\n    " : "") << +number << ',';
  out << "};\n";
}

void write(std::ostream& out, const char* name, const Automaton& machine) {
  const auto quiet = quiet_of(machine);
  std::map<std::string, std::size_t> known;  // g++ 12 warns of the size of vectors that it compares
  std::vector<std::uint8_t> leaves;
  std::vector<std::size_t> leaf_of;
  for (std::size_t c = 0; c < kCodePoints; c += kLeaf) {
    const auto begin = machine.class_of.begin() + static_cast<std::ptrdiff_t>(c);
    const std::string leaf(begin, begin + kLeaf);
    const auto [home, is_new] = known.try_emplace(leaf, known.size());
    if (is_new) leaves.insert(leaves.end(), leaf.begin(), leaf.end());
    leaf_of.push_back(home->second);
  }
  if (leaf_of[0] != 0 || leaf_of[1] != 1) give_up("ASCII's two leaves must be the first two");
  std::vector<std::size_t> next;
  for (const auto& row : machine.next) next.insert(next.end(), row.begin(), row.end());
  std::vector<bool> quiet_bytes;
  for (unsigned byte = 0; byte < 256; ++byte) quiet_bytes.push_back(is_quiet_byte(byte, machine, quiet));

  out << "struct " << name << " {\n"
      << "  static constexpr std::size_t kClasses = " << machine.classes << ";\n"
      << "  static constexpr std::uint8_t kStart = " << machine.start << ";\n"
      << "  static constexpr std::uint8_t kFirstDictionaryClass = " << machine.first_dictionary_class << ";\n";
  write_array(out, "std::uint8_t", "kLeaves", leaves);
  write_array(out, "std::uint16_t", "kLeafOf", leaf_of);
  write_array(out, "std::uint8_t", "kNext", next);
  write_array(out, "bool", "kAccepts", machine.accepts);
  write_array(out, "bool", "kIsWord", machine.is_word);
  write_array(out, "bool", "kQuiet", quiet.states);
  write_array(out, "bool", "kQuietClass", quiet.classes);
  write_array(out, "std::uint8_t", "kSettles", quiet.settles);
  write_array(out, "bool", "kQuietByte", quiet_bytes);
  out << "};\n";
}

Automaton automaton_for_all(Create create) {
  const Rules root(create, icu::Locale::getRoot());
  for (const char* language : {"en", "fr", "ru"})
    if (!(Rules(create, icu::Locale(language)) == root)) give_up(std::string(language) + " has rules of its own");
  return automaton_of(root);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) give_up("usage: break_tables OUT.inc");
  std::ofstream out(argv[1]);
  out << "// GENERATED by break_tables from ICU " << U_ICU_VERSION << ". Do not edit.\n";
  write(out, "SentenceRules", automaton_for_all(icu::BreakIterator::createSentenceInstance));
  write(out, "WordRules", automaton_for_all(icu::BreakIterator::createWordInstance));
  out.flush();
  if (!out) give_up(std::string("cannot write ") + argv[1]);
}
