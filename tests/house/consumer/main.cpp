// Are these two spellings one person? Uses names, which needs tables, transliteration and ICU behind it.
#include <behistun/names.hpp>
#include <iostream>

int main() {
  const auto verdict = behistun::names::compare("Владимиром Путиным", "Vladimir Poutine");
  std::cout << (verdict.bits > 0 ? "same" : "different") << '\n';
  return verdict.bits > 0 ? 0 : 1;
}
