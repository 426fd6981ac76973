// behistun-train line-words DATA -o FILE: beginnings of long words that are never hyphenated.
//
// DATA holds train/ with news, manuals and a game's texts in three languages. Words of eight letters and more in lower
// case (a capital may begin them) are counted, and so is every beginning of theirs. From each beginning of six letters
// on the way goes on with the letter that three quarters of its words go on with; where there is none, the beginning is
// written, if it has seven letters, and each of its branches is followed that is met often enough. A beginning that is
// also the beginning of a word with a hyphen inside it («co-operation») is left out.

#include <behistun/unicode.hpp>
#include <map>
#include <memory>
#include <set>

#include "commands.hpp"
#include "gazetteer_files.hpp"

namespace behistun::train {
namespace {

constexpr std::size_t kLongWord = 8, kFirst = 6, kShortestCounted = 7;  // letters
constexpr double kGoesOn = 0.75;

struct Tongue {
  std::string_view code;
  std::u32string_view alphabet;
  std::size_t often;  ///< times that a beginning is met at least
};
constexpr Tongue kTongues[] = {{"en", U"abcdefghijklmnopqrstuvwxyz", 25},
                               {"fr", U"abcdefghijklmnopqrstuvwxyzàâçèéêëîïôùûœ", 18},
                               {"ru", U"абвгдежзийклмнопрстуфхцчшщъыьэюяё", 18}};
constexpr std::string_view kFolders[] = {"train/wmt-newstest-bi", "train/gnome-help", "train/debian-installguide",
                                         "train/wesnoth-enfrru"};

class Beginnings {
 public:
  explicit Beginnings(const Tongue& tongue) : tongue_(tongue) {}

  void read(const std::string& line) {
    std::u32string word;
    std::size_t hyphens = 0;
    for (const auto c : unicode::to_utf32(line + '\n')) {
      if (unicode::is_letter(c) || (c == U'-' && !word.empty() && word.back() != U'-')) {
        word += c;
        hyphens += c == U'-' ? 1U : 0U;
        continue;
      }
      if (!word.empty() && word.back() == U'-') {
        word.pop_back();
        --hyphens;
      }
      if (hyphens > 0) add_hyphenated(word);
      if (hyphens == 0 && word.size() >= kLongWord) add_word(word);
      word.clear();
      hyphens = 0;
    }
  }

  void write(std::ostream& out) const {
    std::set<std::u32string> written;
    for (const auto& [beginning, times] : times_)
      if (beginning.size() == kFirst && times >= tongue_.often) follow(beginning, written);
    for (const auto& beginning : written) out << unicode::to_utf8(beginning) << '\t' << times_.at(beginning) << '\n';
  }

 private:
  static std::u32string lower(std::u32string word) {
    for (auto& c : word) c = unicode::lower(c);
    return word;
  }

  void add_word(const std::u32string& word) {
    if (!std::all_of(word.begin() + 1, word.end(), unicode::is_lower)) return;
    const auto small = lower(word);
    if (small.find_first_not_of(tongue_.alphabet) != std::u32string::npos) return;
    for (auto size = kFirst; size <= small.size(); ++size) ++times_[small.substr(0, size)];
  }

  void add_hyphenated(const std::u32string& word) {
    auto whole = lower(word);
    auto inside = whole.find(U'-');
    std::erase(whole, U'-');
    for (auto size = std::max(kFirst, inside + 1); size <= whole.size(); ++size)
      hyphenated_.insert(whole.substr(0, size));
  }

  std::size_t times(const std::u32string& beginning) const {
    const auto found = times_.find(beginning);
    return found == times_.end() ? 0 : found->second;
  }

  void follow(std::u32string beginning, std::set<std::u32string>& written) const {
    const auto usual = [&] {
      const auto enough = kGoesOn * static_cast<double>(times(beginning));
      const auto next = std::ranges::find_if(
          tongue_.alphabet, [&](char32_t c) { return static_cast<double>(times(beginning + c)) >= enough; });
      return next == tongue_.alphabet.end() ? U'\0' : *next;
    };
    for (auto next = usual(); next != 0; next = usual()) beginning += next;
    if (beginning.size() >= kShortestCounted && !hyphenated_.contains(beginning)) written.insert(beginning);
    for (const auto c : tongue_.alphabet)
      if (times(beginning + c) >= tongue_.often) follow(beginning + c, written);
  }

  const Tongue& tongue_;
  std::map<std::u32string, std::size_t> times_;
  std::set<std::u32string> hyphenated_;
};

int run_line_words(const std::string& data, const std::string& to) {
  Files files{std::filesystem::path(data)};
  std::vector<Beginnings> all;
  for (const auto& tongue : kTongues) {
    auto& beginnings = all.emplace_back(tongue);
    for (const auto folder : kFolders)
      for (const auto& name : files.names_in(std::string(folder)))
        if (name.ends_with("." + std::string(tongue.code) + ".txt") &&
            !files.read_lines(name, [&](const std::string& line) { beginnings.read(line); }))
          return 2;
  }
  auto sum = kEmptyFnv64;
  for (const auto& input : files.inputs()) sum ^= input.hash;
  std::ofstream out(to, std::ios::binary);
  out << "# model:    line-words\n"
         "# what:     beginnings of long English, French and Russian words that never have a hyphen inside, and how "
         "often "
         "they are met\n"
         "# trained:  behistun-train line-words DATA -o lib/text/data/line-words.model.tsv\n"
         "# corpus:   train/wmt-newstest-bi, gnome-help, debian-installguide, wesnoth-enfrru; FNV-1a of all, xored: "
      << std::hex << sum << std::dec
      << "\n# remake:   ctest -L reproduce      (byte for byte)\n"
         "# fields:   beginning<TAB>times\n";
  for (const auto& beginnings : all) beginnings.write(out);
  return out.good() ? 0 : 2;
}

}  // namespace

void add_line_words(tool::App& app, int& exit) {
  auto from = std::make_shared<std::string>(), to = std::make_shared<std::string>();
  auto* command = app.add_subcommand("line-words", "Beginnings of long words that are never hyphenated");
  command->add_option("DATA", *from, "folder that holds train/ with text in three languages")->required();
  command->add_option("-o,--out", *to, "Where the model goes")->required();
  command->callback([from, to, &exit] { exit = run_line_words(*from, *to); });
}

}  // namespace behistun::train
