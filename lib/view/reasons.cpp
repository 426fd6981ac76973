// Why: the tally of a comparison, and a pair's evidence as a table that adds up, with its waterfall.

#include <algorithm>

#include "markup.hpp"
#include "pieces.hpp"
#include "waterfall.hpp"
#include "words.hpp"

namespace behistun::view {

namespace {

constexpr std::size_t kQuote = 90;  // code points of a text that an evidence shows

struct Share {
  std::string style, words;
  std::size_t count;
};

std::vector<Share> shares(const Sheet& sheet, const Comparison& comparison) {
  using divergence::Kind;
  const auto side = [&](std::size_t column) { return cat({"t-only c", std::to_string(column % 4)}); };
  const auto only = [&](std::size_t column) { return cat({"only ", sheet.columns[column].name, " says"}); };
  return {{"t-both", "both say", comparison.count(Kind::both)},
          {"t-differs", "both say, but differ", comparison.count(Kind::differs)},
          {"t-unsure", "unsure", comparison.count(Kind::unsure)},
          {side(comparison.left), only(comparison.left), comparison.count(Kind::only_left)},
          {side(comparison.right), only(comparison.right), comparison.count(Kind::only_right)}};
}

std::string tally(const Sheet& sheet, const Comparison& comparison) {
  const auto parts = shares(sheet, comparison);
  std::string out = "<div class=\"tally\">";
  if (sheet.columns.size() > 2)
    append(out, {"<p class=\"pair\">", escaped(sheet.columns[comparison.left].name), " and ",
                 escaped(sheet.columns[comparison.right].name), "</p>"});
  out += "<div class=\"bar\" aria-hidden=\"true\">";
  for (const auto& part : parts)
    if (part.count > 0)
      append(out, {"<span class=\"", part.style, "\" style=\"--n:", std::to_string(part.count), "\"></span>"});
  out += "</div><ul>";
  for (const auto& part : parts)
    append(out, {"<li class=\"", part.style, "\">", escaped(part.words), ": ", std::to_string(part.count), "</li>"});
  return out + "</ul></div>\n";
}

/// Thousandths of the width, as "12.3%".
std::string percent(long part, long whole) {
  const long thousandths = part * 1000 / whole;
  return cat({std::to_string(thousandths / 10), ".", std::to_string(thousandths % 10), "%"});
}

class Fall {
 public:
  explicit Fall(const Waterfall& fall) : fall_(fall), whole_(std::max(1L, fall.high - fall.low)) {}

  std::string bar(long from, long to, std::string_view style) const {
    const auto low = std::min(from, to), high = std::max(from, to);
    return cat({"<td class=\"fall\" aria-hidden=\"true\"><div style=\"--zero:", percent(-fall_.low, whole_),
                "\"><i class=\"", style, "\" style=\"--from:", percent(low - fall_.low, whole_),
                ";--width:", percent(high - low, whole_), "\"></i></div></td>"});
  }
  std::string wall() const { return "<td class=\"fall\" aria-hidden=\"true\"><div class=\"wall\"></div></td>"; }

 private:
  const Waterfall& fall_;
  long whole_;
};

std::string quote(const Scene& scene, std::string_view id, Span span) {
  const auto* document = scene.library.find(id);
  if (!document || span.empty()) return {};
  const auto words = plain(within(document->text.original(), span));
  if (words.empty()) return {};
  return cat({"<span class=\"quote\"", lang_attribute(*document), ">", escaped(shortened(words, kQuote)), "</span>"});
}

std::string row(const Scene& scene, const link::Pair& pair, const Step& step, const Fall& fall) {
  return cat({"<tr><th scope=\"row\">", escaped(step.claim), step.veto ? " <span class=\"veto\">veto</span>" : "",
              "</th><td class=\"num\">", signed_bits(step.tenths, kMinus), "</td>",
              step.veto ? fall.wall() : fall.bar(step.from, step.to, step.tenths < 0 ? "against" : "for"), "<td>",
              quote(scene, pair.left, step.left), quote(scene, pair.right, step.right), "</td></tr>\n"});
}

}  // namespace

std::string tallies(const Sheet& sheet) {
  std::string out;
  for (const auto& comparison : sheet.comparisons) out += tally(sheet, comparison);
  return out;
}

std::string reasons(const Scene& scene, const link::Pair& pair) {
  const auto steps = waterfall(pair);
  const Fall fall(steps);
  std::string out = cat({"<div class=\"scroll\"><table class=\"bits\"><caption>", document_link(scene, pair.left),
                         " × ", document_link(scene, pair.right),
                         "</caption><thead><tr><th scope=\"col\">Reason</th><th scope=\"col\" class=\"num\">Bits</th>"
                         "<th scope=\"col\" class=\"fall\">Running sum</th><th scope=\"col\">Where it was read</th>"
                         "</tr></thead>\n<tbody>\n"});
  for (const auto& step : steps.steps) out += row(scene, pair, step, fall);
  append(out, {"</tbody>\n<tfoot><tr><th scope=\"row\">", link::to_string(pair.verdict), "</th><td class=\"num\">",
               signed_bits(steps.sum, kMinus), "</td>", steps.vetoed ? fall.wall() : fall.bar(0, steps.sum, "whole"),
               "<td>", steps.vetoed ? "<span class=\"veto\">vetoed, whatever the sum</span>; " : "",
               meaning(pair.verdict), "</td></tr></tfoot></table></div>\n"});
  return out;
}

}  // namespace behistun::view
