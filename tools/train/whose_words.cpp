// Whose word is it? Told by how a word ends, and by the letters that a press writes it with.

#include "whose_words.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>
#include <string_view>

namespace behistun::train {
namespace {

bool ends_in_any(const std::string& word, std::initializer_list<const char*> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](const char* ending) { return word.ends_with(ending); });
}

/// Given names that mark their bearer as French, with how Russian writes them: Charles is Шарль of a Frenchman, Чарльз
/// of an Englishman.
constexpr std::string_view kFrenchGiven =
    " jean=жан pierre=пьер jacques=жак françois=франсуа louis=луи henri=анри charles=шарль michel=мишель "
    "andré=андре georges=жорж philippe=филипп paul=поль rené=рене claude=клод marcel=марсель robert=робер "
    "gérard=жерар bernard=бернар roger=роже alain=ален maurice=морис albert=альбер laurent=лоран "
    "christophe=кристоф nicolas=николя thierry=тьерри yves=ив patrick=патрик guy=ги raymond=раймон julien=жюльен "
    "jules=жюль guillaume=гийом antoine=антуан étienne=этьен olivier=оливье frédéric=фредерик dominique=доминик "
    "édouard=эдуар eugène=эжен émile=эмиль gilles=жиль gaston=гастон joseph=жозеф léon=леон lucien=люсьен "
    "marie=мари christine=кристин catherine=катрин sylvie=сильви isabelle=изабель anne=анн françoise=франсуаза "
    "nathalie=натали jérôme=жером sébastien=себастьен emmanuel=эмманюэль didier=дидье benoît=бенуа hervé=эрве "
    "bruno=брюно éric=эрик xavier=ксавье stéphane=стефан ";

}  // namespace

bool ends_as_slavic(const std::string& word) {
  return ends_in_any(
      word, {"ов",   "ев",   "ёв",   "ин", "ын", "ский", "цкий", "ской", "цкой", "ова", "ева", "ёва",   "ина",
             "ына",  "ская", "цкая", "ко", "ук", "юк",   "ич",   "ых",   "їв",   "ів",  "ак",  "ський", "цький",
             "ська", "цька", "як",   "ик", "ць", "ец",   "ло",   "ый",   "ой",   "ий",  "іч",  "ій",    "ун"});
}

bool looks_east_slavic(const std::string& latin, const std::string& language) {
  static const std::u32string kLetters = U"abcdefghiklmnoprstuvxyzéëï'";
  for (const auto* foreign : {"cz", "sz", "rz", "sch", "ph", "rh", "aa", "oe", "ae", "th", "gh", "ck", "oo"})
    if (latin.find(foreign) != std::string::npos) return false;
  const auto letters = unicode::to_utf32(latin);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const char32_t next = i + 1 < letters.size() ? letters[i + 1] : U'\0';
    const bool french_j = language == "fr" && letters[i] == U'j' && next != U'k' && next != U'\0';
    if (kLetters.find(letters[i]) == std::u32string::npos && !french_j) return false;
    if (letters[i] == U'c' && next != U'h') return false;
  }
  return true;
}

bool is_french_given(const std::string& latin, const std::string& russian) {
  return kFrenchGiven.find(' ' + latin + '=' + russian + ' ') != std::string_view::npos;
}

}  // namespace behistun::train
