#pragma once
/// @file
/// What there is one of for each language.

#include <array>
#include <behistun/base.hpp>
#include <cstddef>

namespace behistun {

namespace internal {

template <class T, Language kLanguage>
const T& made_for() {
  static const T made(kLanguage);
  return made;
}

}  // namespace internal

/// The T that is made from a language, once, when it is first asked for: a program that reads one language pays for no
/// other's. There is one of no language (und), too. It lives for ever; O(1) but for the first time. Any thread.
///     const auto& table = by_language<Table>(Language::fr);   // Table(Language::fr)
template <class T>
const T& by_language(Language language) {
  constexpr std::array kMade = {internal::made_for<T, Language::und>, internal::made_for<T, Language::ru>,
                                internal::made_for<T, Language::fr>, internal::made_for<T, Language::en>};
  return kMade[static_cast<std::size_t>(language)]();
}

}  // namespace behistun
