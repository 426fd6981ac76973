// An index as bytes: the same again, searched where it lies, and refused with a place when it is not what it should be.

#include <unistd.h>
#include <behistun/names.hpp>
#include <behistun/translit.hpp>
#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include "../../lib/names/search/image.hpp"
#include "../../lib/names/search/near.hpp"

using namespace behistun;
using namespace behistun::names;

namespace {

struct Named {
  const char* id;
  const char* name;
};
constexpr Named kNamed[] = {{"lavrov", "Sergey Lavrov"},  {"lavrov", "Sergueï Lavrov"},
                            {"shoigu", "Sergei Shoigu"},  {"drian", "Jean-Yves Le Drian"},
                            {"cohen", "Bernard Cohen"},   {"hume", "John Hume"},
                            {"xi", "Xi Jinping"},         {"nobody", ""},
                            {"macron", "Emmanuel Macron"}};

Index index_of_few() {
  Index index;
  for (const auto& one : kNamed) index.add(one.id, one.name);
  return index;
}

/// A file of this run alone: another one would change it under the mapping.
std::string written(const std::string& name, std::string_view bytes) {
  const auto own = name + "-" + std::to_string(::getpid());
  const auto path = (std::filesystem::temp_directory_path() / own).string();
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

std::string first(const Index& index, std::string_view query) {
  const auto hits = index.search(query, 1);
  return hits.empty() ? "" : hits.front().id;
}

/// Edit distance as it is taught.
std::uint32_t distance(std::string_view a, std::string_view b) {
  std::vector<std::uint32_t> row(b.size() + 1);
  for (std::uint32_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::uint32_t i = 1; i <= a.size(); ++i) {
    auto diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j)
      diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])}));
  }
  return row[b.size()];
}

}  // namespace

TEST_CASE("an index is found again in a file, with the same answers", "[names][index]") {
  const auto index = index_of_few();
  const auto path = written("behistun-index-test", index.image());
  const auto opened = Index::open(path);
  REQUIRE(opened);
  CHECK(opened->size() == index.size());
  CHECK(opened->image() == index.image());
  for (const auto* query : {"Лавров", "Сергеем Шойгу", "Ж.-И.Ле Дриан", "Бернар Коэн", "Джона Хьюма", "Си Цзиньпин",
                            "Эммануэлю Макрону", ""}) {
    CAPTURE(query);
    const auto left = index.search(query, 9), right = opened->search(query, 9);
    REQUIRE(left.size() == right.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
      CHECK(left[i].id == right[i].id);
      CHECK(left[i].bits == right[i].bits);
    }
  }
  std::filesystem::remove(path);
}

TEST_CASE("a Russian name is found in any case", "[names][index]") {
  const auto index = index_of_few();
  CHECK(first(index, "Сергея Лаврова") == "lavrov");
  CHECK(first(index, "Лавровым") == "lavrov");
  CHECK(first(index, "Эммануэлем Макроном") == "macron");
  CHECK(first(index, "Ле Дриану") == "drian");
  CHECK(first(index, "Бернара Коэна") == "cohen");
}

TEST_CASE("sounds come out of a number as they went in, unless there may be more", "[names][index]") {
  for (const auto* sounds : {"", "a", "lavrav", "krastaansan"})
    CHECK(unpacked(packed(sounds)).value().view() == sounds);
  CHECK_FALSE(unpacked(packed("krastaansana")));
}

TEST_CASE("what Russian writes as one sound may be two elsewhere", "[names][index]") {
  CHECK(heard_otherwise("гейтс", translit::sounds("гейтс")) == "gats");
  CHECK(heard_otherwise("лавров", translit::sounds("лавров")).empty());
  CHECK(heard_otherwise("cohen", translit::sounds("cohen")) == "kan");
}

TEST_CASE("a name that a rare and a common word lead to is found among thousands of either", "[names][index]") {
  Index index;
  const auto spelt = [](std::size_t n) {
    std::string out;
    for (; n != 0; n /= 5) out += std::string(1, "bdgkm"[n % 5]) + "a";
    return out;
  };
  for (std::size_t i = 0; i < 3000; ++i) {
    index.add("a" + std::to_string(i), "Vladimir " + spelt(i + 100));
    index.add("b" + std::to_string(i), spelt(i + 5000) + " Kuznetsov");
  }
  index.add("both", "Vladimir Kuznetsov");
  CHECK(first(index, "Владимир Кузнецов") == "both");
  CHECK(first(index, "Владимиром Кузнецовым") == "both");
}

TEST_CASE("a spelling far in sound is found beside a given name that many have", "[names][index]") {
  constexpr std::string_view kBegins[] = {"Ba", "De", "Ki", "Lo", "Mu", "Na", "Re", "So", "Ti", "Vo"};
  constexpr std::string_view kMiddles[] = {"bra", "len", "nto", "rova", "stin", "sha", "dze", "hark"};
  constexpr std::string_view kEnds[] = {"ni", "tes", "ro", "lla", "mas", "ko", "rin", "der"};
  Index index;
  std::string name;
  for (const auto begin : kBegins)
    for (const auto middle : kMiddles)
      for (const auto end : kEnds) {
        name.assign("Emilio ").append(begin).append(middle).append(end);
        index.add(name, name);
      }
  index.add("pucci", "Emilio Pucci");
  CHECK(index.search("Эмилио Пуччи", 1).at(0).id == "pucci");
}

TEST_CASE("a rank is kept in an index", "[names][index]") {
  Index index;
  index.add("pope", "Pope Francis");
  CHECK(index.search("папа Франциск", 1).at(0).bits == Approx(compare("папа Франциск", "Pope Francis").bits));
}

TEST_CASE("a name is found whether the Arabic article hangs on it or not", "[names][index]") {
  for (const auto* name : {"Ahmed Alsharaa", "Ahmed al-Sharaa", "Ahmad Al Sharaa", "Ахмед аш-Шараа"}) {
    auto index = index_of_few();
    index.add("sharaa", name);
    for (const auto* query : {"Ahmed Alsharaa", "Ahmed al-Sharaa", "Ахмед аш-Шараа", "Ахмед Аль-Шараа", "аш-Шараа"}) {
      CAPTURE(name, query);
      CHECK(first(index, query) == "sharaa");
    }
  }
}

TEST_CASE("a hit has the bits that a comparison with its name has", "[names][index]") {
  const auto index = index_of_few();
  for (const auto* query : {"Лавров Сергей", "Сергей Шойгу", "Ж.-И. Ле Дриан", "Bernard Cohen", "Macron"}) {
    CAPTURE(query);
    const auto hits = index.search(query, 3);
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front().bits == Approx(compare(query, hits.front().name).bits));
    CHECK(std::is_sorted(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.bits > b.bits; }));
  }
}

TEST_CASE("what an initial stands for is found among many of one family name", "[names][index]") {
  Index index;
  for (char c = 'a'; c <= 'z'; ++c)
    for (const auto* rest : {"bo", "ko", "ma"}) {
      const auto given = std::string(1, c) + rest;
      index.add(given, given + " Dyson");
    }
  index.add("freeman", "Freeman Dyson");
  index.add("freeman", "F. J. Dyson");
  CHECK(first(index, "Дайсон Ф.") == "freeman");
}

TEST_CASE("of equals the id with more names comes first", "[names][index]") {
  Index index;
  index.add("a", "Johann Becker");
  index.add("b", "Ludwig Becker");
  index.add("b", "L. Becker");
  CHECK(first(index, "Беккер") == "b");
}

TEST_CASE("what is no index, or a damaged one, is refused with a place", "[names][index]") {
  const auto image = index_of_few().image();
  const auto refused = [](std::string_view bytes) {
    std::string held(bytes);
    const auto opened = Image::open(held);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().at <= bytes.size());
    return opened.error().at;
  };
  CHECK(refused("") == 0);
  CHECK(refused("id\tname\n") == 0);
  CHECK(refused(image.substr(0, 20)) == 20);
  refused(image.substr(0, image.size() - 8));
  refused(image + "12345678");
  std::mt19937 random(7);
  for (int turn = 0; turn < 500; ++turn) {
    auto damaged = image;
    damaged[random() % damaged.size()] ^= static_cast<char>(1 + random() % 255);
    if (damaged != image) refused(damaged);
  }
  CHECK_FALSE(Index::open("/there/is/no/such/file"));
}

TEST_CASE("an index whose numbers lie under a right checksum still cannot be searched out of its bounds",
          "[names][index][fuzz]") {
  const auto image = index_of_few().image();
  std::mt19937 random(11);
  std::size_t accepted = 0;
  for (int turn = 0; turn < 500; ++turn) {
    auto damaged = image;
    for (int i = 0; i < 3; ++i) {
      const auto at = Image::kHeadSize + random() % (damaged.size() - Image::kHeadSize);
      damaged[at] = static_cast<char>(random() % 4 == 0 ? random() : random() % 12);
    }
    Image::sign(damaged);
    const auto path = written("behistun-index-fuzz", damaged);
    if (const auto opened = Index::open(path)) {
      ++accepted;
      for (const auto* query : {"Лавров", "Шойгу", "Жан-Ив Ле Дриан", "Cohen"})
        CHECK(opened->search(query, 3).size() <= 3);
    }
    std::filesystem::remove(path);
  }
  CHECK(accepted > 0);
}

TEST_CASE("the distance of sounds is the edit distance of their first twelve", "[names][index][differential]") {
  std::mt19937 random(3);
  const auto word = [&] {
    std::string out(1 + random() % 12, 'a');
    for (auto& c : out) c = "abdfghjklmnprstvc"[random() % 17];
    return out;
  };
  for (int turn = 0; turn < 5000; ++turn) {
    const auto a = word(), b = word();
    CAPTURE(a, b);
    CHECK(SoundDistance(a).to(packed(b)) == distance(a, b));
    const auto c = word(), d = word();
    SoundDistance::Packed others{packed(b), packed(c), packed(d), packed(a)};
    SoundDistance::Distances distances{distance(a, b), distance(a, c), distance(a, d), distance(a, a)};
    for (std::size_t i = 4; i < others.size(); ++i) {
      const auto other = word();
      others[i] = packed(other);
      distances[i] = distance(a, other);
    }
    CHECK(SoundDistance(a).to(others) == distances);
  }
}
