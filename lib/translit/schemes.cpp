// The standards by name. Each is a table of lib/translit/data, whose head cites the document; two names that mean the
// same document's letters share one table.

#include "schemes.hpp"
#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

namespace behistun::translit {
namespace {

constexpr Row kBgnPcgnRu[] = {
#include "bgn-pcgn-ru.inc"
};
constexpr Row kBgnPcgnRuBack[] = {
#include "bgn-pcgn-ru-back.inc"
};
constexpr Row kOdniRu[] = {
#include "odni-ru.inc"
};
constexpr Row kIso9[] = {
#include "iso9.inc"
};
constexpr Row kGost779B[] = {
#include "gost-7.79-b.inc"
};
constexpr Row kGost168761[] = {
#include "gost-16876-1.inc"
};
constexpr Row kGost1983[] = {
#include "gost-1983.inc"
};
constexpr Row kGost168762[] = {
#include "gost-16876-2.inc"
};
constexpr Row kGost525351[] = {
#include "gost-52535.1.inc"
};
constexpr Row kGost52290[] = {
#include "gost-52290.inc"
};
constexpr Row kGost7034[] = {
#include "gost-7.0.34.inc"
};
constexpr Row kIcao9303[] = {
#include "icao-9303.inc"
};
constexpr Row kMvd310[] = {
#include "mvd-310.inc"
};
constexpr Row kMvd310Fr[] = {
#include "mvd-310-fr.inc"
};
constexpr Row kMvd782[] = {
#include "mvd-782.inc"
};
constexpr Row kAlaLcRu[] = {
#include "ala-lc-ru.inc"
};
constexpr Row kAlaLcRuPlain[] = {
#include "ala-lc-ru-plain.inc"
};
constexpr Row kBs2979[] = {
#include "bs-2979.inc"
};
constexpr Row kBs2979Plain[] = {
#include "bs-2979-plain.inc"
};
constexpr Row kScientificRu[] = {
#include "scientific-ru.inc"
};
constexpr Row kIsoR91954[] = {
#include "iso-r9-1954.inc"
};
constexpr Row kIsoR91968[] = {
#include "iso-r9-1968.inc"
};
constexpr Row kIsoR91968Alt[] = {
#include "iso-r9-1968-alt.inc"
};
constexpr Row kUngegn1987Ru[] = {
#include "ungegn-1987-ru.inc"
};
constexpr Row kWikipediaRu[] = {
#include "wikipedia-ru.inc"
};
constexpr Row kMosmetro[] = {
#include "mosmetro.inc"
};
constexpr Row kYandexMaps[] = {
#include "yandex-maps.inc"
};
constexpr Row kYandexMoney[] = {
#include "yandex-money.inc"
};
constexpr Row kTelegram[] = {
#include "telegram.inc"
};
constexpr Row kBas2017[] = {
#include "bas-2017.inc"
};
constexpr Row kFrenchPressRu[] = {
#include "french-press-ru.inc"
};
constexpr Row kFrenchPressUk[] = {
#include "french-press-uk.inc"
};
constexpr Row kUz1995[] = {
#include "uz-1995.inc"
};
constexpr Row kKmu2010Uk[] = {
#include "kmu-2010-uk.inc"
};
constexpr Row kBgnPcgnUk[] = {
#include "bgn-pcgn-uk.inc"
};
constexpr Row kOdniUk[] = {
#include "odni-uk.inc"
};
constexpr Row kUa1996[] = {
#include "ua-1996.inc"
};
constexpr Row kAlaLcUk[] = {
#include "ala-lc-uk.inc"
};
constexpr Row kGeocadastre1993Uk[] = {
#include "geocadastre-1993-uk.inc"
};
constexpr Row kBgnPcgnBe[] = {
#include "bgn-pcgn-be.inc"
};
constexpr Row kUn2007Be[] = {
#include "un-2007-be.inc"
};
constexpr Row kIcaoBe[] = {
#include "icao-be.inc"
};
constexpr Row kOdniBe[] = {
#include "odni-be.inc"
};
constexpr Row kAlaLcBe[] = {
#include "ala-lc-be.inc"
};

constexpr Row kPracticalEnRu[] = {
#include "practical-en-ru.inc"
};
constexpr Row kPracticalFrRu[] = {
#include "practical-fr-ru.inc"
};

struct Entry {
  Scheme scheme;
  std::span<const Row> rows;
  std::span<const Row> back = {};  ///< the way back where it is not the table turned round
};

constexpr Entry kEntries[] = {
    {{"bgn-pcgn-ru", "ru", "ru-Latn", "BGN/PCGN 1947 romanization of Russian", true}, kBgnPcgnRu, kBgnPcgnRuBack},
    {{"odni-ru", "ru", "ru-Latn", "ODNI 2015, IC standard for personal names, Russian", false}, kOdniRu},
    {{"iso9", "ru", "ru-Latn", "ISO 9:1995, GOST 7.79-2000 system A", true}, kIso9},
    {{"gost-7.79-a", "ru", "ru-Latn", "GOST 7.79-2000 system A", true}, kIso9},
    {{"gost-7.79-b", "ru", "ru-Latn", "GOST 7.79-2000 system B", true}, kGost779B},
    {{"gost-16876-1", "ru", "ru-Latn", "GOST 16876-71 table 1", true}, kGost168761},
    {{"gost-1983", "ru", "ru-Latn", "GOST 16876-71 as amended in 1983", true}, kGost1983},
    {{"gost-16876-2", "ru", "ru-Latn", "GOST 16876-71 table 2", true}, kGost168762},
    {{"gost-52535.1", "ru", "ru-Latn", "GOST R 52535.1-2006", false}, kGost525351},
    {{"gost-52290", "ru", "ru-Latn", "GOST R 52290-2004", false}, kGost52290},
    {{"gost-7.0.34", "ru", "ru-Latn", "GOST R 7.0.34-2014", false}, kGost7034},
    {{"icao-9303", "ru", "ru-Latn", "ICAO Doc 9303", false}, kIcao9303},
    {{"mvd-2014", "ru", "ru-Latn", "order 995 of the Russian ministry of foreign affairs, passports", false},
     kIcao9303},
    {{"mvd-310", "ru", "ru-Latn", "MVD 310-1997", false}, kMvd310},
    {{"mvd-310-fr", "ru", "ru-Latn", "MVD 310-1997, French", false}, kMvd310Fr},
    {{"mvd-782", "ru", "ru-Latn", "MVD 782-2000", false}, kMvd782},
    {{"ala-lc-ru", "ru", "ru-Latn", "ALA-LC romanization table, Russian, 2012", true}, kAlaLcRu},
    {{"ala-lc-ru-plain", "ru", "ru-Latn", "ALA-LC romanization table, Russian, simplified", false}, kAlaLcRuPlain},
    {{"bs-2979", "ru", "ru-Latn", "BS 2979:1958", false}, kBs2979},
    {{"bs-2979-plain", "ru", "ru-Latn", "BS 2979:1958, without diacritics", false}, kBs2979Plain},
    {{"scientific-ru", "ru", "ru-Latn", "scientific transliteration of Russian", true}, kScientificRu},
    {{"iso-r9-1954", "ru", "ru-Latn", "ISO/R 9:1954", true}, kIsoR91954},
    {{"iso-r9-1968", "ru", "ru-Latn", "ISO/R 9:1968", true}, kIsoR91968},
    {{"iso-r9-1968-alt", "ru", "ru-Latn", "ISO/R 9:1968 variant", false}, kIsoR91968Alt},
    {{"ungegn-1987-ru", "ru", "ru-Latn", "UNGEGN V/18, 1987", true}, kUngegn1987Ru},
    {{"wikipedia-ru", "ru", "ru-Latn", "Wikipedia, Romanization of Russian", false}, kWikipediaRu},
    {{"mosmetro", "ru", "ru-Latn", "Moscow Metro", false}, kMosmetro},
    {{"yandex-maps", "ru", "ru-Latn", "Yandex.Maps", false}, kYandexMaps},
    {{"yandex-money", "ru", "ru-Latn", "Yandex.Money", false}, kYandexMoney},
    {{"telegram", "ru", "ru-Latn", "international telegrams", false}, kTelegram},
    {{"bas-2017", "ru", "ru-Latn", "BAS 2017, simplified", false}, kBas2017},
    {{"practical-en-ru", "en", "ru", "practical transcription of English into Russian, its commonest rules", false},
     kPracticalEnRu},
    {{"practical-fr-ru", "fr", "ru", "practical transcription of French into Russian, its commonest rules", false},
     kPracticalFrRu},
    {{"french-press-ru", "ru", "fr", "usage of the French press", false}, kFrenchPressRu},
    {{"french-press-uk", "uk", "fr", "usage of the French press, Ukrainian", false}, kFrenchPressUk},
    {{"uz-1995", "uz", "uz-Latn", "Uzbek alphabet, 1995", false}, kUz1995},
    {{"kmu-2010-uk", "uk", "uk-Latn", "KMU 55, 2010", false}, kKmu2010Uk},
    {{"bgn-pcgn-uk-2019", "uk", "uk-Latn", "BGN/PCGN 2019 agreement for Ukrainian", false}, kKmu2010Uk},
    {{"ua-2007-uk", "uk", "uk-Latn", "KMU 858, 2007, passports", false}, kKmu2010Uk},
    {{"bgn-pcgn-uk", "uk", "uk-Latn", "BGN/PCGN 1965 romanization of Ukrainian", false}, kBgnPcgnUk},
    {{"odni-uk", "uk", "uk-Latn", "ODNI 2015, IC standard for personal names, Ukrainian", false}, kOdniUk},
    {{"ua-1996", "uk", "uk-Latn", "Ukrainian Commission for Legal Terminology, 1996", false}, kUa1996},
    {{"ala-lc-uk", "uk", "uk-Latn", "ALA-LC romanization table, Ukrainian", false}, kAlaLcUk},
    {{"geocadastre-1993-uk", "uk", "uk-Latn", "State Geodetic Service of Ukraine, 1993", false}, kGeocadastre1993Uk},
    {{"bgn-pcgn-be", "be", "be-Latn", "BGN/PCGN 1979 romanization of Belarusian", false}, kBgnPcgnBe},
    {{"un-2007-be", "be", "be-Latn", "Belarusian State Committee on Property, 2007; UN resolution X/10, 2012", false},
     kUn2007Be},
    {{"icao-be", "be", "be-Latn", "ICAO Doc 9303, Belarusian", false}, kIcaoBe},
    {{"odni-be", "be", "be-Latn", "ODNI 2015, IC standard for personal names, Belarusian", false}, kOdniBe},
    {{"ala-lc-be", "be", "be-Latn", "ALA-LC romanization table, Belarusian", false}, kAlaLcBe},
};
constexpr std::size_t kCount = std::size(kEntries);

constexpr std::array<Scheme, kCount> only_schemes() {
  std::array<Scheme, kCount> out;
  for (std::size_t i = 0; i < kCount; ++i) out[i] = kEntries[i].scheme;
  return out;
}
constexpr auto kSchemes = only_schemes();

std::size_t number(const Scheme& scheme) {
  const auto* found =
      std::find_if(kSchemes.begin(), kSchemes.end(), [&](const Scheme& s) { return s.name == scheme.name; });
  return static_cast<std::size_t>(found - kSchemes.begin());
}

/// The tables made ready in one direction, each when it is first asked for.
class Compiled {
 public:
  explicit Compiled(Rules::Direction direction) : direction_(direction) {}
  const Rules& operator[](std::size_t n) {
    std::call_once(once_[n], [&] {
      const auto& entry = kEntries[n];
      const bool own_way = direction_ == Rules::Direction::backward && !entry.back.empty();
      rules_[n] = own_way ? std::make_unique<const Rules>(entry.back, Rules::Direction::forward)
                          : std::make_unique<const Rules>(entry.rows, direction_);
    });
    return *rules_[n];
  }

 private:
  Rules::Direction direction_;
  std::array<std::once_flag, kCount> once_;
  std::array<std::unique_ptr<const Rules>, kCount> rules_;
};

}  // namespace

std::span<const Scheme> schemes() { return kSchemes; }

Result<const Scheme*> find(std::string_view name) {
  for (const auto& scheme : kSchemes)
    if (scheme.name == name) return &scheme;
  std::string what = "no scheme '" + std::string(name) + "'; there are";
  for (const auto& scheme : kSchemes) what.append(" ").append(scheme.name);
  return Error{Error::Code::not_found, 0, what};
}

std::span<const Row> rows(const Scheme& scheme) {
  const auto n = number(scheme);
  return n < kCount ? kEntries[n].rows : std::span<const Row>{};
}

std::string convert(std::string_view utf8, const Scheme& scheme) {
  static Compiled rules(Rules::Direction::forward);
  const auto n = number(scheme);
  return n < kCount ? rules[n].apply(utf8) : std::string(utf8);
}

Result<std::string> reverse(std::string_view utf8, const Scheme& scheme) {
  static Compiled rules(Rules::Direction::backward);
  const auto n = number(scheme);
  if (n >= kCount || !kSchemes[n].reversible)
    return Error{Error::Code::unsupported, 0, "scheme '" + std::string(scheme.name) + "' cannot be reversed"};
  return rules[n].apply(utf8);
}

}  // namespace behistun::translit
