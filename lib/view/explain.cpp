// Why a pair was judged so: prior, evidence, rule, sum and verdict (habits of a waterfall, in plain text).

#include <algorithm>
#include <behistun/unicode.hpp>
#include <behistun/view.hpp>

#include "markup.hpp"
#include "waterfall.hpp"
#include "words.hpp"

namespace behistun::view {

namespace {

constexpr std::size_t kLeastWidth = 46;  // of the column of claims, in code points

std::string padded(std::string text, std::size_t width) {
  const auto size = unicode::count_code_points(text);
  if (size < width) text.append(width - size, ' ');
  return text;
}
std::string right_aligned(const std::string& text, std::size_t width) {
  return text.size() < width ? std::string(width - text.size(), ' ') + text : text;
}

std::string place(Span span) {
  return span.empty() ? "" : cat({"[", std::to_string(span.begin), ",", std::to_string(span.end), ")"});
}

/// "  [0,27)  [41,57)": left and right, or only the one there is, named.
std::string places(const Step& step) {
  const auto left = place(step.left), right = place(step.right);
  if (left.empty() && right.empty()) return {};
  if (right.empty()) return cat({"  left ", left});
  if (left.empty()) return cat({"  right ", right});
  return cat({"  ", left, "  ", right});
}

}  // namespace

std::string explain(const link::Pair& pair) {
  const auto fall = waterfall(pair);
  std::vector<std::string> claims;
  std::size_t width = kLeastWidth, digits = 6;
  for (const auto& step : fall.steps) {
    claims.push_back(plain(step.claim));
    width = std::max(width, unicode::count_code_points(claims.back()) + 1);
    digits = std::max(digits, signed_bits(step.tenths).size());
  }
  digits = std::max(digits, signed_bits(fall.sum).size());

  std::string out = cat({plain(pair.left), " × ", plain(pair.right), "\n"});
  for (std::size_t i = 0; i < fall.steps.size(); ++i) {
    const auto& step = fall.steps[i];
    append(out, {"  ", padded(claims[i], width), right_aligned(signed_bits(step.tenths), digits),
                 step.veto ? "  veto" : "", places(step), "\n"});
  }
  append(out, {"  ", std::string(width + digits, '-'), "\n"});
  append(out, {"  ", padded(std::string(link::to_string(pair.verdict)), width),
               right_aligned(signed_bits(fall.sum), digits), fall.vetoed ? "  vetoed, whatever the sum" : "", "\n"});
  append(out, {"  (", meaning(pair.verdict), ")\n"});
  return out;
}

}  // namespace behistun::view
