// Beads in the formats of other tools.

#include <behistun/wire.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using wire::BeadFormat;

namespace {

align::Side side(Language language, const std::vector<std::string>& sentences) {
  align::Side side{language, {}};
  for (const auto& sentence : sentences) side.units.push_back({sentence, 0, {}});
  return side;
}

const auto kLeft = side(Language::en, {"One.", "Two <b>&</b> \"more\".", "Three\x01."});
const auto kRight = side(Language::fr, {"Un.", "Deux.", "Plus."});
const std::vector<align::Bead> kBeads = {{{0}, {0}, 1.5}, {{1}, {1, 2}, 2.25}, {{2}, {}, 0}};

std::string written(BeadFormat format, const std::vector<align::Bead>& beads = kBeads) {
  return wire::write(beads, kLeft, kRight, format, "a.txt", "b&c.txt");
}

}  // namespace

TEST_CASE("beads are lists of indices and a score, empty for no counterpart", "[wire]") {
  CHECK(written(BeadFormat::beads) == "[0]:[0]:1.5000\n[1]:[1, 2]:2.2500\n[2]:[]:0.0000\n");
}

TEST_CASE("a ladder says where each rung begins, and ends with both ends", "[wire]") {
  CHECK(written(BeadFormat::ladder) == "0\t0\t1.5000\n1\t1\t2.2500\n2\t3\t0.0000\n3\t3\t0.0000\n");
}

TEST_CASE("beads that cross are one rung of a ladder", "[wire]") {
  CHECK(written(BeadFormat::ladder, {{{0}, {1}, 1}, {{1}, {0}, 2}, {{2}, {2}, 3}}) ==
        "0\t0\t3.0000\n2\t2\t3.0000\n3\t3\t0.0000\n");
}

TEST_CASE("TMX escapes what XML needs, and leaves out what XML cannot hold", "[wire]") {
  const auto tmx = written(BeadFormat::tmx);
  CHECK(tmx.find("<header creationtool=\"behistun\"") != std::string::npos);
  CHECK(tmx.find("srclang=\"en\"") != std::string::npos);
  CHECK(tmx.find("<tuv xml:lang=\"en\"><seg>Two &lt;b&gt;&amp;&lt;/b&gt; &quot;more&quot;.</seg></tuv>") !=
        std::string::npos);
  CHECK(tmx.find("<tuv xml:lang=\"fr\"><seg>Deux. Plus.</seg></tuv>") != std::string::npos);
  CHECK(tmx.find("<seg>Three\uFFFD.</seg>") != std::string::npos);
  CHECK(tmx.find('\x01') == std::string::npos);
}

TEST_CASE("TSV and XCES name the sentences, from 0 and from 1", "[wire]") {
  CHECK(written(BeadFormat::tsv).starts_with("0\t0\t1.5000\tOne.\tUn.\n1\t1,2\t2.2500\t"));
  CHECK(written(BeadFormat::xces).find("<link xtargets=\"2;2 3\" certainty=\"2.2500\"/>") != std::string::npos);
  CHECK(written(BeadFormat::xces).find("toDoc=\"b&amp;c.txt\"") != std::string::npos);
}

TEST_CASE("a format is found by its name only", "[wire]") {
  CHECK(wire::bead_format("tmx") == BeadFormat::tmx);
  CHECK_FALSE(wire::bead_format("TMX").has_value());
}
