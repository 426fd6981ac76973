// Beads as files of other tools.
//
//   beads   [0]:[0, 1]:2.1300                       vecalign's
//   tsv     0 TAB 0,1 TAB 2.1300 TAB text TAB text
//   ladder  0 TAB 0 TAB 2.1300                       hunalign's: where each rung begins; the last line is both ends
//   tmx     TMX 1.4b, a unit a bead; one without a counterpart has one variant
//   xces    XCES links, sentences counted from 1

#include <algorithm>
#include <behistun/wire.hpp>
#include <cstdio>

namespace behistun::wire {
namespace {

using align::Bead;
using align::Side;

// In bits, of which no more digits are worth a look.
std::string score_of(double score) {
  char buffer[48];
  std::snprintf(buffer, sizeof buffer, "%.4f", score == 0 ? 0.0 : score);
  return buffer;
}

std::string listed(const std::vector<std::size_t>& indices, std::string_view between, std::size_t first = 0) {
  std::string out;
  for (const auto i : indices) {
    if (!out.empty()) out += between;
    out += std::to_string(i + first);
  }
  return out;
}

std::string text_of(const std::vector<std::size_t>& indices, const Side& side) {
  std::string out;
  for (const auto i : indices) {
    if (i >= side.units.size()) continue;
    if (!out.empty()) out += ' ';
    out += side.units[i].text;
  }
  for (auto& c : out)
    if (c == '\t' || c == '\n' || c == '\r') c = ' ';
  return out;
}

/// XML 1.0 has no place for most control characters, whatever way they are written.
std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF") {
      out += "\uFFFD";
      i += 2;
    } else if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') {
      out += "\uFFFD";
    } else if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else {
      out += c;
    }
  }
  return out;
}

constexpr std::string_view kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

std::string as_beads(const std::vector<Bead>& beads) {
  std::string out;
  for (const auto& bead : beads)
    out += "[" + listed(bead.left, ", ") + "]:[" + listed(bead.right, ", ") + "]:" + score_of(bead.score) + "\n";
  return out;
}

std::string as_tsv(const std::vector<Bead>& beads, const Side& left, const Side& right) {
  std::string out;
  for (const auto& bead : beads)
    out += listed(bead.left, ",") + "\t" + listed(bead.right, ",") + "\t" + score_of(bead.score) + "\t" +
           text_of(bead.left, left) + "\t" + text_of(bead.right, right) + "\n";
  return out;
}

/// A ladder cannot cross: beads that do are one rung.
std::string as_ladder(const std::vector<Bead>& beads, const Side& left, const Side& right) {
  std::string out;
  std::size_t left_from = 0, right_from = 0;  // where the rung begins
  std::size_t left_to = 0, right_to = 0;      // what its beads reach
  std::size_t left_count = 0, right_count = 0;
  double score = 0;
  for (const auto& bead : beads) {
    for (const auto i : bead.left) left_to = std::max(left_to, i + 1);
    for (const auto i : bead.right) right_to = std::max(right_to, i + 1);
    left_count += bead.left.size();
    right_count += bead.right.size();
    score += bead.score;
    if (left_count != left_to || right_count != right_to) continue;  // something before is still to come
    out += std::to_string(left_from) + "\t" + std::to_string(right_from) + "\t" + score_of(score) + "\n";
    left_from = left_to;
    right_from = right_to;
    score = 0;
  }
  return out + std::to_string(left.units.size()) + "\t" + std::to_string(right.units.size()) + "\t" + score_of(0) +
         "\n";
}

std::string as_tmx(const std::vector<Bead>& beads, const Side& left, const Side& right) {
  const auto variant = [](const std::vector<std::size_t>& indices, const Side& side) {
    if (indices.empty()) return std::string();
    return "      <tuv xml:lang=\"" + std::string(code(side.language)) + "\"><seg>" + escaped(text_of(indices, side)) +
           "</seg></tuv>\n";
  };
  const auto source = left.language == Language::und ? std::string("*all*") : std::string(code(left.language));
  std::string out(kXml);
  out += "<tmx version=\"1.4\">\n  <header creationtool=\"behistun\" creationtoolversion=\"" + std::to_string(kSchema) +
         "\" segtype=\"sentence\" o-tmf=\"behistun\" adminlang=\"en\" srclang=\"" + source +
         "\" datatype=\"plaintext\"/>\n  <body>\n";
  for (const auto& bead : beads)
    out += "    <tu>\n      <prop type=\"score\">" + score_of(bead.score) + "</prop>\n" + variant(bead.left, left) +
           variant(bead.right, right) + "    </tu>\n";
  return out + "  </body>\n</tmx>\n";
}

std::string as_xces(const std::vector<Bead>& beads, std::string_view left_name, std::string_view right_name) {
  std::string out(kXml);
  out += "<cesAlign version=\"1.0\" fromDoc=\"" + escaped(left_name) + "\" toDoc=\"" + escaped(right_name) +
         "\">\n  <linkList>\n    <linkGrp targType=\"s\">\n";
  for (const auto& bead : beads)
    out += "      <link xtargets=\"" + listed(bead.left, " ", 1) + ";" + listed(bead.right, " ", 1) +
           "\" certainty=\"" + score_of(bead.score) + "\"/>\n";
  return out + "    </linkGrp>\n  </linkList>\n</cesAlign>\n";
}

std::string as_json(const std::vector<Bead>& beads, const Side& left, const Side& right, std::string_view left_name,
                    std::string_view right_name) {
  std::vector<Json> items;
  for (const auto& bead : beads)
    items.push_back(Json::array({Json::list(bead.left), Json::list(bead.right), bead.score}));
  return Json::object({{"type", "alignment"},
                       {"schema", kSchema},
                       {"left", left_name},
                       {"right", right_name},
                       {"left_language", code(left.language)},
                       {"right_language", code(right.language)},
                       {"beads", Json::array(items)}})
             .text() +
         "\n";
}

}  // namespace

std::optional<BeadFormat> bead_format(std::string_view name) {
  constexpr std::pair<std::string_view, BeadFormat> kFormats[] = {
      {"beads", BeadFormat::beads}, {"tsv", BeadFormat::tsv},   {"ladder", BeadFormat::ladder},
      {"tmx", BeadFormat::tmx},     {"json", BeadFormat::json}, {"xces", BeadFormat::xces}};
  for (const auto& [known, format] : kFormats)
    if (known == name) return format;
  return std::nullopt;
}

std::string write(const std::vector<Bead>& beads, const Side& left, const Side& right, BeadFormat format,
                  std::string_view left_name, std::string_view right_name) {
  switch (format) {
    case BeadFormat::beads:
      return as_beads(beads);
    case BeadFormat::tsv:
      return as_tsv(beads, left, right);
    case BeadFormat::ladder:
      return as_ladder(beads, left, right);
    case BeadFormat::tmx:
      return as_tmx(beads, left, right);
    case BeadFormat::json:
      return as_json(beads, left, right, left_name, right_name);
    case BeadFormat::xces:
      return as_xces(beads, left_name, right_name);
  }
  return {};
}

}  // namespace behistun::wire
