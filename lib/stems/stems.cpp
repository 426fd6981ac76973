// Stems by Hunspell.
//
// A Hunspell object serves one caller at a time and is slow (60 to 350 thousand words a second), while a text asks for
// the same words over and over. So answers are remembered, in shards: a word's hash picks the shard, whose lock is held
// for the look-up alone. Hunspell stands behind a lock of its own and is asked once a word.

#include "charset.hpp"
#include "memory.hpp"

#include <algorithm>
#include <behistun/stems.hpp>
#include <behistun/unicode.hpp>
#include <cstdlib>
#include <filesystem>
#include <hunspell.hxx>

namespace behistun::stems {

namespace {

constexpr std::string_view kSystemFolder = "/usr/share/hunspell";
// Hunspell gives up on words longer than this; we do not even ask, nor remember them. In bytes.
constexpr std::size_t kLongestWord = 100;

std::string_view locale(Language language) {
  switch (language) {
    case Language::ru:
      return "ru_RU";
    case Language::fr:
      return "fr_FR";
    case Language::en:
      return "en_US";
    case Language::und:
      break;
  }
  return "und";
}

// The folders of $DICPATH, which a user sets to be heard first, then the system's.
std::vector<std::string> folders() {
  std::vector<std::string> found;
  const char* set = std::getenv("DICPATH");
  for (std::string_view path = set == nullptr ? "" : set; !path.empty();) {
    const auto colon = std::min(path.find(':'), path.size());
    if (colon > 0) found.emplace_back(path.substr(0, colon));
    path.remove_prefix(std::min(colon + 1, path.size()));
  }
  found.emplace_back(kSystemFolder);
  return found;
}

bool is_file(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(path, ignored);
}

}  // namespace

struct Lexicon::Inside {
  Language language = Language::und;
  std::string dictionary = "none";
  std::mutex lock;  // of hunspell
  std::unique_ptr<Hunspell> hunspell;
  Charset charset;
  Memory<std::vector<std::string>> stems;
  Memory<bool> known;

  bool ask_spelling(const std::string& word) {
    const auto bytes = charset.encode(word);
    if (!bytes) return false;
    const std::lock_guard hold(lock);
    return hunspell->spell(*bytes);
  }

  std::vector<std::string> ask_stems(const std::string& word) {
    const auto bytes = charset.encode(word);
    if (!bytes) return {};
    const std::lock_guard hold(lock);
    return hunspell->stem(*bytes);
  }

  std::vector<std::string> find_stems(const std::string& word) {
    const auto lower = unicode::to_lower(word);
    auto found = ask_stems(word);
    if (found.empty() && lower != word) found = ask_stems(lower);
    for (auto& stem : found) stem = unicode::to_lower(charset.decode(stem));
    if (found.empty()) found.push_back(lower);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  bool find_spelling(const std::string& word) { return ask_spelling(word) || ask_spelling(unicode::to_lower(word)); }

  bool may_ask(std::string_view word) const {
    return hunspell && !word.empty() && word.size() <= kLongestWord && !unicode::first_ill_formed(word);
  }
};

Lexicon::Lexicon(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

Result<Lexicon> Lexicon::open(Language language) {
  std::string searched;
  for (const auto& folder : folders()) {
    const auto stem = folder + '/' + std::string(locale(language));
    searched += (searched.empty() ? "" : ", ") + folder;
    if (!is_file(stem + ".aff") || !is_file(stem + ".dic")) continue;
    auto inside = std::make_unique<Inside>();
    inside->language = language;
    inside->dictionary = stem + ".dic";
    inside->hunspell = std::make_unique<Hunspell>((stem + ".aff").c_str(), inside->dictionary.c_str());
    auto charset = Charset::named(inside->hunspell->get_dict_encoding());
    if (!charset) return charset.error();
    inside->charset = *std::move(charset);
    return Lexicon(std::move(inside));
  }
  return Error{Error::Code::not_found, 0, "no dictionary " + std::string(locale(language)) + " in " + searched};
}

Lexicon Lexicon::none(Language language) {
  auto inside = std::make_unique<Inside>();
  inside->language = language;
  return Lexicon(std::move(inside));
}

Language Lexicon::language() const { return inside_->language; }
std::string_view Lexicon::dictionary() const { return inside_->dictionary; }

std::vector<std::string> Lexicon::stems(std::string_view word) const {
  if (!inside_->may_ask(word)) return {unicode::to_lower(word)};
  return inside_->stems.recall(word, [&](const std::string& asked) { return inside_->find_stems(asked); });
}

bool Lexicon::knows(std::string_view word) const {
  if (!inside_->may_ask(word)) return false;
  return inside_->known.recall(word, [&](const std::string& asked) { return inside_->find_spelling(asked); });
}

}  // namespace behistun::stems
