// The public test vectors of the standards, each held against the scheme of the same document.

#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>

using namespace behistun;

namespace {

/// The vectors' own names of the documents, and ours.
const std::map<std::string, std::string> kSameDocument = {
    {"alalc-bel-Cyrl-Latn-1997", "ala-lc-be"},
    {"alalc-rus-Cyrl-Latn-1997", "ala-lc-ru"},
    {"alalc-rus-Cyrl-Latn-2012", "ala-lc-ru"},
    {"alalc-ukr-Cyrl-Latn-1997", "ala-lc-uk"},
    {"bas-rus-Cyrl-Latn-2017-bss", "bas-2017"},
    {"bgnpcgn-bel-Cyrl-Latn-1979", "bgn-pcgn-be"},
    {"bgnpcgn-rus-Cyrl-Latn-1947", "bgn-pcgn-ru"},
    {"bgnpcgn-ukr-Cyrl-Latn-1965", "bgn-pcgn-uk"},
    {"bgnpcgn-ukr-Cyrl-Latn-2019", "bgn-pcgn-uk-2019"},
    {"by-bel-Cyrl-Latn-1998", "un-2007-be"},
    {"by-bel-Cyrl-Latn-2007", "un-2007-be"},
    {"gost-rus-Cyrl-Latn-16876-71-1983", "gost-1983"},
    {"gost-rus-Cyrl-Latn-7.79-2000-2002", "gost-7.79-a"},
    {"icao-bel-Cyrl-Latn-9303", "icao-be"},
    {"mvd-bel-Cyrl-Latn-2010", "icao-be"},
    {"odni-bel-Cyrl-Latn-2015", "odni-be"},
    {"odni-rus-Cyrl-Latn-2015", "odni-ru"},
    {"odni-ukr-Cyrl-Latn-2015", "odni-uk"},
    {"stategeocadastre-ukr-Cyrl-Latn-1993", "geocadastre-1993-uk"},
    {"ua-ukr-Cyrl-Latn-1996", "ua-1996"},
    {"ua-ukr-Cyrl-Latn-2007", "ua-2007-uk"},
    {"ua-ukr-Cyrl-Latn-2010", "kmu-2010-uk"},
    {"un-bel-Cyrl-Latn-2007", "un-2007-be"},
    {"un-rus-Cyrl-Latn-1987", "ungegn-1987-ru"},
    {"un-ukr-Cyrl-Latn-2012", "kmu-2010-uk"},
    {"ala_lc", "ala-lc-ru"},
    {"ala_lc_alt", "ala-lc-ru-plain"},
    {"bgn_pcgn", "bgn-pcgn-ru"},
    {"bs_2979", "bs-2979"},
    {"bs_2979_alt", "bs-2979-plain"},
    {"gost_16876", "gost-16876-1"},
    {"gost_16876_alt", "gost-16876-2"},
    {"gost_52290", "gost-52290"},
    {"gost_52535", "gost-52535.1"},
    {"gost_7034", "gost-7.0.34"},
    {"gost_779", "gost-7.79-a"},
    {"gost_779_alt", "gost-7.79-b"},
    {"icao_doc_9303", "icao-9303"},
    {"iso_9_1954", "iso-r9-1954"},
    {"iso_9_1968", "iso-r9-1968"},
    {"iso_9_1968_alt", "iso-r9-1968-alt"},
    {"mosmetro", "mosmetro"},
    {"mvd_310", "mvd-310"},
    {"mvd_310_fr", "mvd-310-fr"},
    {"mvd_782", "mvd-782"},
    {"scientific", "scientific-ru"},
    {"telegram", "telegram"},
    {"ungegn_1987", "ungegn-1987-ru"},
    {"uz", "uz-1995"},
    {"wikipedia", "wikipedia-ru"},
    {"yandex_maps", "yandex-maps"},
    {"yandex_money", "yandex-money"},
};

struct Vector {
  std::string document, source, expected;
};

struct Exception {
  std::string_view document, source_begins, reason;
};
constexpr Exception kExceptions[] = {
    {"alalc-ukr-Cyrl-Latn-1997", "Єнакієве",
     "the vector raises one letter of a tied pair, the table of the library both"},
    {"ala_lc", "Юлия", "the same: I͡U, as the other vectors of this document have it"},
    {"by-bel-Cyrl-Latn-2007", "Минск", "the vector is spelt with Russian и, which Belarusian does not have"},
};

bool excepted(const std::string& document, const std::string& source) {
  for (const auto& one : kExceptions)
    if (one.document == document && source.starts_with(one.source_begins)) return true;
  return false;
}

/// Rows of names/standards/interscript/tests.tsv; "\n" stands for a line end.
std::vector<Vector> interscript(const std::string& folder) {
  std::vector<Vector> out;
  std::ifstream in(folder + "/interscript/tests.tsv");
  std::string line;
  while (std::getline(in, line)) {
    const auto first = line.find('\t'), second = line.find('\t', first + 1);
    if (second == std::string::npos) continue;
    out.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)});
  }
  return out;
}

/// The "samples" of names/standards/iuliia/*.json: arrays of two strings, read by their quotes.
std::vector<Vector> iuliia(const std::string& folder, const std::string& document) {
  std::ifstream in(folder + "/iuliia/" + document + ".json");
  const std::string all((std::istreambuf_iterator<char>(in)), {});
  std::vector<std::string> strings;
  for (auto at = all.find("\"samples\""); at != std::string::npos && at < all.size();) {
    const auto open = all.find('"', at);
    if (open == std::string::npos) break;
    std::string text;
    auto end = open + 1;
    for (; end < all.size() && all[end] != '"'; ++end) {
      if (all[end] == '\\') ++end;
      text += all[end];
    }
    strings.push_back(text);
    at = end + 1;
  }
  std::vector<Vector> out;
  for (std::size_t i = 1; i + 1 < strings.size(); i += 2) out.push_back({document, strings[i], strings[i + 1]});
  return out;
}

std::string nfc(const std::string& text) { return *unicode::normalize(text, unicode::Form::nfc); }

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// Sets of vectors write some signs otherwise than the documents print them; the letters are the same.
std::string same_signs(std::string text) {
  for (const auto& [from, to] : {std::pair{"ё", "ë"},
                                 {"Ё", "Ë"},
                                 {"´", "ʹ"},
                                 {"\"", "ʺ"},
                                 {"’", "ʹ"},
                                 {"”", "ʺ"},
                                 {"ǐ", "ĭ"},
                                 {"Ǐ", "Ĭ"},
                                 {"\\n", "\n"}})
    replace_all(text, from, to);
  return nfc(text);
}

}  // namespace

TEST_CASE("the public vectors of each standard come out, but for the listed", "[translit][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set: the vectors of the standards are not tried");
    return;
  }
  const auto folder = std::string(data) + "/names/standards";
  auto vectors = interscript(folder);
  for (const auto& [document, scheme] : kSameDocument)
    if (document.find('-') == std::string::npos)
      for (auto& vector : iuliia(folder, document)) vectors.push_back(vector);
  REQUIRE(vectors.size() > 1000);

  std::size_t right = 0;
  for (const auto& vector : vectors) {
    const auto scheme = kSameDocument.find(vector.document);
    if (scheme == kSameDocument.end()) continue;
    const auto given = translit::convert(vector.source, **translit::find(scheme->second));
    CAPTURE(vector.document, vector.source);
    if (excepted(vector.document, vector.source)) {
      CHECK(same_signs(given) != same_signs(vector.expected));
      continue;
    }
    CHECK(same_signs(given) == same_signs(vector.expected));
    right += same_signs(given) == same_signs(vector.expected);
  }
  WARN("vectors that come out: " << right);
}
