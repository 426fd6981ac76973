#pragma once
/// @file
/// What is this word's root? Stems of common words, by Hunspell with the system's dictionaries.
/// The only room that knows Hunspell. Names must not depend on it: hunspell-ru stems «Лавровым» to «лавровый».

#include <behistun/base.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::stems {

/// One language's dictionary. Opening may fail, using may not.
class Lexicon {
 public:
  /// Finds ru_RU, fr_FR or en_US in /usr/share/hunspell and the folders of $DICPATH.
  /// Code::not_found names the folders that were searched.
  static Result<Lexicon> open(Language language);
  /// A stand-in that knows no word: stems() gives the word itself, dictionary() is "none".
  static Lexicon none(Language language);

  Lexicon(Lexicon&&) noexcept;
  Lexicon& operator=(Lexicon&&) noexcept;
  ~Lexicon();

  Language language() const;
  std::string_view dictionary() const;  ///< path of the .dic file, or "none"

  /// All stems, in lower case, sorted, without doubles; the word itself in lower case if the dictionary has none.
  /// Answers are kept: a word asked again costs a look-up. Safe to call from any thread.
  std::vector<std::string> stems(std::string_view word) const;
  /// Is it a word of the dictionary, as written or in lower case? Safe to call from any thread.
  bool knows(std::string_view word) const;

 private:
  struct Inside;
  explicit Lexicon(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace behistun::stems
