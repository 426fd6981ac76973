// Chinese, Korean and Vietnamese names in Latin and Cyrillic letters.

#include <algorithm>
#include <behistun/names.hpp>
#include <catch2/catch.hpp>
#include "../../lib/names/words/words.hpp"

using namespace behistun::names;

namespace {

struct Syllable {
  std::string_view place, latin, cyrillic, example, gives;
};
constexpr Syllable kTables[][512] = {{
#include "chinese.inc"
                                     },
                                     {
#include "korean.inc"
                                     },
                                     {
#include "vietnamese.inc"
                                     },
                                     {
#include "wade_giles.inc"
                                     }};
struct FamilyFirst {
  std::string_view ru, latin, languages, example, gives;
};
constexpr FamilyFirst kFamiliesFirst[] = {
#include "families_first.inc"
};

bool is_same(std::string_view a, std::string_view b) {
  return compare(a, b).verdict == Comparison::Verdict::same && compare(b, a).verdict == Comparison::Verdict::same;
}

}  // namespace

TEST_CASE("every syllable of the tables makes its two examples one name", "[names][table]") {
  for (const auto& table : kTables)
    for (const auto& row : table) {
      if (row.latin.empty()) break;
      CAPTURE(row.latin, row.cyrillic, row.example, row.gives);
      CHECK(is_same(row.example, row.gives));
    }
}

TEST_CASE("the given name of a Chinese example holds the syllable", "[names][table]") {
  for (const auto& row : kTables[0]) {
    if (row.latin.empty()) break;
    CAPTURE(row.latin, row.example, row.gives);
    CHECK(fold(parse(row.example).joined(Part::given)).find(fold(row.latin)) != std::string::npos);
    CHECK(fold(parse(row.gives).joined(Part::given)).find(row.cyrillic) != std::string::npos);
  }
}

TEST_CASE("every family name of families_first.tsv stands first and is one in both scripts", "[names][table]") {
  for (const auto& row : kFamiliesFirst) {
    CAPTURE(row.ru, row.example, row.gives);
    CHECK(parse(row.example).joined(Part::family) == row.ru);
    CHECK(parse(row.gives).tokens.front().part == Part::family);
    CHECK(compare(row.example, row.gives).verdict != Comparison::Verdict::different);
  }
}

TEST_CASE("a Korean or Vietnamese name is the same however its syllables are cut into words", "[names]") {
  CHECK(is_same("Ким Чен Ын", "Kim Jong-un"));
  CHECK(is_same("Ким Чен Ын", "Kim Jong Un"));
  CHECK(is_same("Ким Чен Ын", "Kim Jongun"));
  CHECK(is_same("Ким Чен Ын", "KIM Jong Un"));
  CHECK(is_same("Мун Чжэ Ин", "Moon Jae-in"));
  CHECK(is_same("Мун Чжэ Ин", "Jae-in Moon"));
  CHECK(is_same("Нгуен Фу Чонг", "Nguyễn Phú Trọng"));
  CHECK(is_same("Фам Минь Тьинь", "Phạm Minh Chính"));
}

TEST_CASE("a Chinese name of one letter is a name, not an initial", "[names]") {
  CHECK(is_same("Ван И", "Wang Yi"));
  CHECK(is_same("У Банго", "Wu Bangguo"));
  CHECK(parse("Ван И.").tokens.back().part == Part::initial);
}

TEST_CASE("a Chinese name may be spelt by Wade and Giles where a hyphen tells it from Pinyin", "[names]") {
  CHECK(is_same("Цай Инвэнь", "Tsai Ing-wen"));
  CHECK(is_same("Мао Цзэдун", "Mao Tse-tung"));
  CHECK(is_same("Дэн Сяопин", "Teng Hsiao-p’ing"));
  CHECK(is_same("Лай Циндэ", "Lai Ching-te"));
  CHECK(parse("Tsai Ing-wen").joined(Part::family) == "Tsai");
  CHECK_FALSE(is_same("Цай Инвэнь", "Tsai Ming-wen"));
  CHECK(is_same("Чжан Вэймин", "Chang Wei-ming"));
  CHECK(syllabaries_of("tse-tung") == kWadeGilesSyllables);
  CHECK((syllabaries_of("tsetung") & kWadeGilesSyllables) == 0);
}

TEST_CASE("other syllables are another name", "[names]") {
  CHECK_FALSE(is_same("Ким Чен Ын", "Kim Jong-il"));
  CHECK_FALSE(is_same("Ван И", "Wang Wei"));
  CHECK_FALSE(is_same("Ли Кэцян", "Li Qiang"));
  CHECK_FALSE(is_same("Нгуен Фу Чонг", "Nguyen Xuan Phuc"));
}

TEST_CASE("the vowel of \"Diem\" may be written with a soft sign", "[names]") {
  CHECK(parse("Нго Динь Зьем").joined(Part::family) == "Нго");
  CHECK(is_same("Нго Динь Зьем", "Ngo Dinh Diem"));
  CHECK(is_same("Нгуен Ван Тхьеу", "Nguyen Van Thieu"));
}

TEST_CASE("what is no Chinese, Korean or Vietnamese syllable is none", "[names]") {
  CHECK(syllabaries_of("цзиньпин") == (kChineseSyllables | kWadeGilesSyllables));
  CHECK(syllabaries_of("trong") == kVietnameseSyllables);
  CHECK(syllabaries_of("jinping") == (kChineseSyllables | kKoreanSyllables));
  CHECK(syllabaries_of("дриан") == 0);
  CHECK(syllabaries_of("smith") == 0);
  CHECK(syllabaries_of("") == 0);
  CHECK(syllabaries_of(std::string(5000, 'a')) == 0);
}

TEST_CASE("two systems of writing share a key and are found by each other", "[names][index]") {
  const auto left = keys("Пак Кын Хе"), right = keys("Park Geun-hye");
  CHECK(std::find_first_of(left.begin(), left.end(), right.begin(), right.end()) != left.end());
  Index index;
  index.add("un", "Kim Jong-un");
  index.add("il", "Kim Jong-il");
  index.add("park", "Park Geun-hye");
  index.add("chinh", "Phạm Minh Chính");
  index.add("jinping", "Xi Jinping");
  for (const auto& [query, id] : {std::pair{"Ким Чен Ын", "un"},
                                  {"Ким Чен Ир", "il"},
                                  {"Пак Кын Хе", "park"},
                                  {"Фам Минь Тьинь", "chinh"},
                                  {"Си Цзиньпин", "jinping"}}) {
    CAPTURE(query);
    const auto hits = index.search(query, 1);
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front().id == id);
    CHECK(hits.front().bits > 6);
  }
}
