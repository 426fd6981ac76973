// Any line is a name: every token of it is in one part, it has a lemma, and it compares the same from both sides.

#include <behistun/names.hpp>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <cmath>

#include "fuzz.hpp"

using namespace behistun;

std::vector<std::string> fuzz::seeds() {
  return {"Сергей Лавров",    "С.В.Лавровым",    "Ж.-И.Ле Дрианом",       "Sergueï Choïgou",
          "M. Josep Borrell", "LAVROV Sergey",   "Ursula von der Leyen",  "Мевлютом Чавушоглу",
          "Лавров, Сергей",   "г-н Ван И",       "Mr Lavrov's",           "Kassym-Jomart Tokayev",
          "O'Brien",          "Лаврова\tLavrov", "Президентом В. Путиным"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = text::Text::of(unicode::replace_ill_formed(fuzz::bytes(data, std::min<std::size_t>(size, 400))));
  const std::string& line = text.canonical();
  const auto name = names::parse(line);
  std::size_t end = 0;
  for (const auto& token : name.tokens) {
    fuzz::require(token.span.begin >= end && token.span.end <= name.text.size(), "tokens ascend");
    end = token.span.end;
  }
  fuzz::require(!names::lemma(line).empty(), "a name has a lemma");
  (void)names::keys(line);
  const auto half = line.size() / 2;
  const std::string left = unicode::replace_ill_formed(line.substr(0, half));
  const std::string right = unicode::replace_ill_formed(line.substr(half));
  const auto forth = names::compare(left, right);
  const auto back = names::compare(right, left);
  fuzz::require(std::isfinite(forth.bits), "bits are finite");
  fuzz::require(std::abs(forth.bits - back.bits) < 1e-9 && forth.verdict == back.verdict, "compare is symmetric");
  return 0;
}
