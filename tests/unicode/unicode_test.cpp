// Examples for every function of the door.

#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using namespace behistun::unicode;

TEST_CASE("the first ill-formed byte is named with its reason", "[unicode]") {
  struct Row {
    std::string_view bytes;
    std::size_t at;
    std::string_view reason;
  };
  for (const auto& row : {Row{"caf\xE9 noir et serré", 3, "cut short"}, Row{"\x80", 0, "without a lead"},
                          Row{"ab\xC0\xAF", 2, "longer than need be"}, Row{"\xE0\x80\x80", 0, "longer than need be"},
                          Row{"12345678\xED\xA0\x80", 8, "surrogate"}, Row{"\xF4\x90\x80\x80", 0, "beyond U+10FFFF"},
                          Row{"\xFF", 0, "beyond U+10FFFF"}, Row{"да\xD0", 4, "ends inside"}}) {
    CAPTURE(row.bytes);
    const auto error = first_ill_formed(row.bytes);
    REQUIRE(error);
    CHECK(error->at == row.at);
    CHECK_THAT(error->what, Catch::Contains(std::string(row.reason)));
  }
  CHECK_FALSE(first_ill_formed(""));
  CHECK_FALSE(first_ill_formed("Ministère – МИД – 外務省 – \U0001F54A"));
}

TEST_CASE("each maximal subpart becomes one U+FFFD", "[unicode]") {
  // Table 3-8 of Unicode 15.
  CHECK(replace_ill_formed("\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41") ==
        "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA");
  CHECK(replace_ill_formed("\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41") == "\uFFFD\uFFFD\uFFFD\uFFFDA");
  CHECK(replace_ill_formed("сказал") == "сказал");
}

TEST_CASE("normal forms compose, decompose and fold", "[unicode]") {
  CHECK(*normalize("E\u0301lyse\u0301e", Form::nfc) == "Élysée");
  CHECK(*normalize("Елисеи\u0306ский", Form::nfc) == "Елисейский");
  CHECK(*normalize("Élysée", Form::nfd) == "E\u0301lyse\u0301e");
  CHECK(*normalize("ﬁn № 5", Form::nfkc) == "fin No 5");
  CHECK(*normalize("ÉLYSÉE\u00AD", Form::nfkc_cf) == "élysée");
  CHECK(normalize("abc\xFF", Form::nfc).error().at == 3);
  CHECK(normalize("", Form::nfc)->empty());
}

TEST_CASE("is_normalized agrees with normalize", "[unicode]") {
  for (const std::string text : {"", "abc", "ABC", "Élysée", "e\u0301", "\u0301", "и\u0306", "ﬁ", "한국", "\u212B",
                                 "a\u0323\u0301", "a\u0301\u0323"})
    for (const auto form : {Form::nfc, Form::nfd, Form::nfkc, Form::nfkd, Form::nfkc_cf}) {
      CAPTURE(text, static_cast<int>(form));
      CHECK(is_normalized(text, form) == (*normalize(text, form) == text));
    }
}

TEST_CASE("patches are the places where a normal form changes the text", "[unicode]") {
  CHECK(patches("Élysée и МИД", Form::nfc).empty());
  CHECK(patches("au pre\u0301sident e\u0301lu", Form::nfc) == std::vector<Patch>{{{5, 8}, "é"}, {{15, 18}, "é"}});
  CHECK(patches("\u212B", Form::nfc) == std::vector<Patch>{{{0, 3}, "Å"}});
}

TEST_CASE("case is mapped for whole strings", "[unicode]") {
  CHECK(fold_case("Straße ЖАН-ИВ") == "strasse жан-ив");
  CHECK(to_lower("ÉLYSÉE Ё") == "élysée ё");
  CHECK(to_upper("ministère русский") == "MINISTÈRE РУССКИЙ");
}

TEST_CASE("marks go, but й and ё stay letters of their own", "[unicode]") {
  CHECK(strip_marks("Élysée ça Şoygu") == "Elysee ca Soygu");
  CHECK(strip_marks("Зеле́нский ёлка Йи\u0306Её") == "Зеленский ёлка ЙйЕё");
  CHECK(strip_marks("їхати") == "іхати");
  CHECK(strip_marks("한국") == "한국");
}

TEST_CASE("code points are read forwards and backwards", "[unicode]") {
  const std::string_view text = "aé\u2013\U0001F54A";
  CHECK(code_point(text, 1).value == U'é');
  CHECK(code_point(text, 3).size == 3);
  CHECK(code_point(text, text.size()).size == 0);
  CHECK(code_point_before(text, text.size()).value == 0x1F54A);
  CHECK(code_point_before(text, 3).value == U'é');
  CHECK(code_point_before(text, 0).size == 0);
  CHECK(to_utf8(to_utf32(text)) == text);
  CHECK(count_code_points(text) == 4);
}

TEST_CASE("code points of a text of any length are counted as one by one", "[unicode]") {
  std::string text;
  for (std::size_t count = 0; count < 3000; ++count) {  // more than are counted at once
    REQUIRE(count_code_points(text) == count);
    append(text, count % 3 == 0 ? U'a' : count % 3 == 1 ? U'я' : U'\U0001F54A');
  }
  const std::string ascii(5000, 'x');
  CHECK(count_code_points(ascii) == 5000);
}

TEST_CASE("below U+1680 white space is of ASCII and Latin-1 alone", "[unicode]") {
  std::u32string spaces;
  for (char32_t c = 0; c < 0x3100; ++c)
    if (is_space(c)) spaces += c;
  CHECK(spaces ==
        U"\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
        U"\u2028\u2029\u202F\u205F\u3000");
}

TEST_CASE("a code point has a script and a category", "[unicode]") {
  CHECK(script(U'ж') == Script::cyrillic);
  CHECK(script(U'é') == Script::latin);
  CHECK(script(U'1') == Script::common);
  CHECK(script(0x301) == Script::inherited);
  CHECK(script(U'ア') == Script::kana);
  CHECK(script(U'ष') == Script::other);
  CHECK(is_letter(U'ё'));
  CHECK_FALSE(is_letter(U'5'));
  CHECK(is_upper(U'Ё'));
  CHECK(is_lower(U'é'));
  CHECK(is_digit(U'٣'));
  CHECK(is_mark(0x301));
  CHECK(is_space(0xA0));
  CHECK_FALSE(is_space(0x200B));
  CHECK(is_punctuation(U'«'));
  CHECK(is_punctuation(U'$'));
  CHECK(lower(U'Ж') == U'ж');
  CHECK(upper(U'é') == U'É');
}

TEST_CASE("breaks are byte offsets", "[unicode]") {
  const std::string_view text = "Да. Он сказал: «Нет».";
  CHECK(sentence_breaks(text, Language::ru) == std::vector<std::size_t>{6, text.size()});
  CHECK(sentence_breaks("", Language::fr).empty());
  std::vector<std::string_view> found;
  for (const auto word : words(text, Language::ru)) found.push_back(word.of(text));
  CHECK(found == std::vector<std::string_view>{"Да", "Он", "сказал", "Нет"});
  CHECK(words(" – ! ", Language::en).empty());
}

TEST_CASE("a byte order mark, then well-formed UTF-8, settle the charset", "[unicode]") {
  CHECK(guess_charsets("\xEF\xBB\xBF text").front().name == "utf-8");
  CHECK(guess_charsets("\xFF\xFE\x34\x04").front().name == "utf-16le");
  CHECK(guess_charsets("Élysée").front().name == "utf-8");
}

TEST_CASE("decode reads legacy charsets and says when it does not know one", "[unicode]") {
  CHECK(*decode("\xCF\xF0\xE5\xE7\xE8\xE4\xE5\xED\xF2", "windows-1251") == "Президент");
  CHECK(*decode("\xF0\xD2\xC5\xDA", "koi8-r") == "През");
  CHECK(*decode("\xE9t\xE9", "iso-8859-1") == "été");
  CHECK(*decode({"\xFF\xFE\x34\x04", 4}, "utf-16le") == "д");
  CHECK(*decode({"\xFF\xFE\x34\x04", 4}, "utf-16") == "д");
  CHECK(*decode("a\xFFz", "utf-8") == "a\uFFFDz");
  CHECK(decode("abc", "klingon").error().code == Error::Code::unsupported);
  CHECK_FALSE(decode("abc", ""));
}
