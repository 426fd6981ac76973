// Charsets are guessed from short texts. How often, on real text, is measured by behistun-score charsets.

#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <map>

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
  CHECK(guess_charsets("\xA9s à l'or noir libyien et l'occident \xC3").front().name == "utf-8");  // one letter whole
  CHECK(guess_charsets("\x80\x99"
                       "accord de Gen\xC3\xA8ve\xE2\x80")
            .front()
            .name == "utf-8");
  CHECK(guess_charsets("caf\xE9").front().name != "utf-8");
  CHECK(guess_charsets("\xA9t\xE9 comme hiver \xC3\xA9").front().name != "utf-8");
}

TEST_CASE("a capital of MacCyrillic is told from an opening quotation mark that nothing closes", "[unicode]") {
  const std::string russian = "были основаны сто лет назад. Долговечность её";
  CHECK(reads_right(encode(russian, "x-mac-cyrillic"), "x-mac-cyrillic"));
  CHECK(reads_right(encode("они сказали “нет” и ушли", "windows-1251"), "windows-1251"));
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
