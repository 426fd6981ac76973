// Charsets are guessed from short texts; how often on real text is measured where outside data are at hand.

#include <unicode/ucsdet.h>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <map>
#include <memory>
#include <sstream>

using namespace behistun;
using namespace behistun::unicode;

namespace {

// The text in an 8-bit charset or UTF-16; characters that it lacks are left out.
std::string encode(std::string_view utf8, const std::string& charset) {
  std::string bytes;
  if (charset.starts_with("utf-16")) {
    for (const auto c : to_utf32(utf8)) {
      if (c > 0xFFFF) continue;
      const char units[] = {static_cast<char>(c & 0xFF), static_cast<char>(c >> 8)};
      const bool little = charset == "utf-16le";
      bytes += units[little ? 0 : 1];
      bytes += units[little ? 1 : 0];
    }
    return bytes;
  }
  std::map<char32_t, char> byte_of;
  for (int i = 0; i < 256; ++i) {
    const auto byte = static_cast<char>(i);
    byte_of.emplace(code_point(*decode({&byte, 1}, charset), 0).value, byte);
  }
  for (const auto c : to_utf32(utf8))
    if (const auto found = byte_of.find(c); found != byte_of.end()) bytes += found->second;
  return bytes;
}

const std::vector<std::string> kCyrillic = {"windows-1251",   "koi8-r",   "koi8-u",  "ibm866",
                                            "x-mac-cyrillic", "utf-16le", "utf-16be"};
const std::vector<std::string> kLatin = {"iso-8859-1", "iso-8859-15", "windows-1252", "utf-16le", "utf-16be"};

// What matters is the text: windows-1252 and ISO-8859-1 read most of it alike.
bool reads_right(const std::string& bytes, const std::string& charset) {
  const auto guesses = guess_charsets(bytes);
  return !guesses.empty() && *decode(bytes, guesses.front().name) == *decode(bytes, charset);
}

}  // namespace

TEST_CASE("the charset of a sentence is found among those of our languages", "[unicode]") {
  const std::string russian = "Министр иностранных дел встретился со своим коллегой в Париже. Обсуждалась Сирия.";
  const std::string ukrainian = "Міністр закордонних справ України провів зустріч із своїм колегою з Франції.";
  const std::string french = "Le ministre s'est entretenu à Genève avec son homologue ; l'accord a été évoqué. 5 €.";
  for (const auto& charset : kCyrillic) {
    CAPTURE(charset);
    CHECK(reads_right(encode(russian, charset), charset));
  }
  for (const auto* charset : {"windows-1251", "koi8-u"}) CHECK(reads_right(encode(ukrainian, charset), charset));
  for (const auto& charset : kLatin) {
    CAPTURE(charset);
    CHECK(reads_right(encode(french, charset), charset));
  }
}

TEST_CASE("Greek, Hebrew and Polish are not taken for our languages", "[unicode]") {
  const std::string greek = "Ο υπουργός Εξωτερικών συναντήθηκε σήμερα στην Αθήνα με τον ομόλογό του.";
  const std::string hebrew = "שר החוץ נפגש היום עם עמיתו הצרפתי בירושלים";
  const std::string polish =
      "Minister spraw zagranicznych spotkał się w środę w Łodzi z ambasadorem, żeby mówić o współpracy.";
  CHECK(reads_right(encode(greek, "windows-1253"), "windows-1253"));
  CHECK(reads_right(encode(hebrew, "iso-8859-8"), "iso-8859-8"));
  CHECK(reads_right(encode(polish, "windows-1250"), "windows-1250"));
}

TEST_CASE("UTF-8 that was cut inside a character is still UTF-8", "[unicode]") {
  CHECK(guess_charsets("Министр иностранн\xD1").front().name == "utf-8");
}

TEST_CASE("a guess is made or declined for any bytes", "[unicode]") {
  CHECK(guess_charsets("").front().name == "utf-8");
  for (int i = 0; i < 256; ++i) guess_charsets(std::string(3, static_cast<char>(i)));
  std::string all;
  for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
  guess_charsets(all);
}

TEST_CASE("a charset is known by any of its names", "[unicode]") {
  CHECK(charset_name("cp1251") == "windows-1251");
  CHECK(charset_name("Latin1") == "iso-8859-1");
  CHECK(charset_name("CP866") == "ibm866");
  CHECK(charset_name("mac-cyrillic") == "x-mac-cyrillic");
  CHECK(charset_name("UTF8") == "utf-8");
  CHECK(charset_name("windows-9") == std::nullopt);
  CHECK(charset_name("") == std::nullopt);
}

namespace {

// What ICU's detector alone says of the bytes.
std::string icu_alone(const std::string& bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  const auto* match = ucsdet_detect(detector.get(), &status);
  return U_FAILURE(status) || match == nullptr ? "" : ucsdet_getName(match, &status);
}

bool icu_reads_right(const std::string& bytes, const std::string& charset) {
  const auto text = decode(bytes, icu_alone(bytes));
  return text && *text == *decode(bytes, charset);
}

std::string file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct Score {
  std::size_t pieces = 0, ours = 0, icu = 0;
};

// Pieces of `size` bytes, from all over the text.
Score measure(const std::string& bytes, const std::string& charset, std::size_t size) {
  Score score;
  for (std::size_t at = 0; at + size <= bytes.size(); at += 1000, ++score.pieces) {
    const auto piece = bytes.substr(at, size);
    score.ours += reads_right(piece, charset) ? 1U : 0U;
    score.icu += icu_reads_right(piece, charset) ? 1U : 0U;
  }
  return score;
}

}  // namespace

TEST_CASE("99 of 100 pieces of news of 300 bytes are read in their charset", "[unicode][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set: nothing measured");
    return;
  }
  std::ostringstream table;
  table << "right of pieces of 100, 300, 1000 bytes, ours (ICU alone)\n" << std::fixed << std::setprecision(1);
  std::map<std::size_t, Score> all;
  for (const std::string language : {"ru", "fr", "en"}) {
    const auto news = file(std::string(data) + "/dev/newstest2012/newstest2012." + language + ".txt");
    for (const auto& charset : language == "ru" ? kCyrillic : kLatin) {
      table << std::setw(3) << language << ' ' << std::left << std::setw(15) << charset << std::right;
      for (const std::size_t size : {100U, 300U, 1000U}) {
        const auto score = measure(encode(news, charset), charset, size);
        const auto percent = [&](std::size_t right) {
          return 100.0 * static_cast<double>(right) / static_cast<double>(score.pieces);
        };
        table << std::setw(7) << percent(score.ours) << " (" << std::setw(5) << percent(score.icu) << ')';
        all[size].pieces += score.pieces;
        all[size].ours += score.ours;
        CHECK(100 * score.ours >= (size == 300 ? 99 : 97) * score.pieces);
      }
      table << '\n';
    }
  }
  WARN(table.str());
  CHECK(all[300].pieces > 1000);
}
