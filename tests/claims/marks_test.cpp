// What contact real releases are about, against marks.tsv; the texts are outside data.

#include <algorithm>
#include <behistun/claims.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace behistun;

namespace {

struct Marked {
  std::string set;
  std::size_t row = 0;
  std::string kind, date;
  std::set<std::string> participants;
};

std::vector<std::string> split(const std::string& text, char by) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, by);) parts.push_back(part);
  return parts;
}

std::vector<Marked> marked_releases() {
  std::vector<Marked> all;
  std::ifstream in(BEHISTUN_SOURCE_DIR "/tests/claims/marks.tsv");
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#')) continue;
    const auto cells = split(line, '\t');
    Marked marked{cells.at(0), std::stoul(cells.at(1)), cells.at(2), cells.at(3), {}};
    if (marked.kind != "-")
      for (auto& name : split(cells.at(4), ';')) marked.participants.insert(name);
    all.push_back(std::move(marked));
  }
  return all;
}

nlohmann::json row_of(const std::string& path, std::size_t row) {
  std::ifstream in(path);
  std::string line;
  for (std::size_t i = 0; i <= row; ++i) std::getline(in, line);
  return nlohmann::json::parse(line);
}

std::string text_of(const nlohmann::json& line, const char* field) {
  return line.contains(field) && line[field].is_string() ? line[field].get<std::string>() : std::string();
}

std::vector<claims::Claim> primary_of(const nlohmann::json& line, const std::string& set) {
  const bool is_russian = set.starts_with("kremlin/");
  const auto title = text_of(line, is_russian ? "title" : "headline");
  auto body = text_of(line, "body");
  if (const auto summary = text_of(line, "summary"); !summary.empty() && body.find(summary) == std::string::npos)
    body = summary + "\n" + body;
  const auto text = title + "\n\n" + body;
  const Span title_span{0, title.size()}, body_span{title.size() + 2, text.size()};
  mention::Reading reading(text);
  reading.language = is_russian ? Language::ru : Language::en;
  reading.anchor = Day::read(line.at("date").get<std::string>().substr(0, 10));
  reading.side = set.find("president-ua") != std::string::npos ? "UKR" : "RUS";
  reading.sentences = segment::sentences(text, reading.language);
  reading.dates = dates::find(text, reading.language, reading.anchor);
  reading.titles = {title_span};
  const auto mentions = mention::find(reading);
  auto claims = claims::find({reading, mentions, {title_span}, {}, {body_span}, reading.side, "head-of-state"});
  std::erase_if(claims, [](const claims::Claim& claim) { return !claim.primary; });
  return claims;
}

std::string name_of(const claims::Participant& who) { return who.key.starts_with("name:") ? who.key : who.en; }

// Takes the claim of most of the people out of the list; a claim of nobody if none is left.
claims::Claim take(std::vector<claims::Claim>& claims, const std::set<std::string>& people) {
  const auto shared = [&](const claims::Claim& claim) {
    return std::count_if(claim.participants.begin(), claim.participants.end(),
                         [&](const claims::Participant& who) { return people.contains(name_of(who)); });
  };
  const auto best = std::max_element(claims.begin(), claims.end(), [&](const claims::Claim& a, const claims::Claim& b) {
    return shared(a) < shared(b);
  });
  if (best == claims.end()) return {};
  auto taken = std::move(*best);
  claims.erase(best);
  return taken;
}

}  // namespace

TEST_CASE("contacts of real releases have the kind, the day and the people that were marked", "[claims][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  std::size_t releases = 0, decided = 0, contacts = 0, kinds = 0, days = 0, right = 0, found = 0, wanted = 0;
  std::map<std::pair<std::string, std::size_t>, std::vector<Marked>> marks;
  for (auto& marked : marked_releases()) marks[{marked.set, marked.row}].push_back(std::move(marked));
  for (const auto& [place, told] : marks) {
    auto claims = primary_of(row_of(std::string(data) + "/dev/" + place.first, place.second), place.first);
    const auto about = told.front().kind == "-" ? 0 : told.size();
    ++releases;
    decided += claims.size() == about ? 1 : 0;
    contacts += about;
    for (const auto& claim : claims) found += claim.participants.size();
    for (const auto& marked : told) {
      wanted += marked.participants.size();
      if (about == 0) continue;
      const auto claim = take(claims, marked.participants);
      kinds += to_string(claim.mode) == marked.kind ? 1 : 0;
      days += claim.when && dates::edtf(*claim.when, claim.grain) == marked.date ? 1 : 0;
      for (const auto& who : claim.participants) right += marked.participants.contains(name_of(who)) ? 1 : 0;
    }
  }
  REQUIRE(releases > 30);
  WARN(decided << " of " << releases << " releases about as many contacts as marked; of " << contacts
               << " contacts kinds " << kinds << ", days " << days << "; participants " << right << " right of "
               << found << " found, " << wanted << " marked");
  CHECK(10 * decided >= 9 * releases);
  CHECK(10 * kinds >= 9 * contacts);
  CHECK(10 * days >= 9 * contacts);
  CHECK(20 * right >= 9 * (found + wanted));
}
