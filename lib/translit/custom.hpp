#pragma once
// Surnames that the press writes by custom: Rachmaninoff, Dostoïevski.

#include <behistun/base.hpp>
#include <span>
#include <string_view>

namespace behistun::translit {

/// A surname with its customary forms: separated by spaces, the usual one first.
struct CustomarySurname {
  std::string_view ru, en, fr, bearer;
};
std::span<const CustomarySurname> customary_surnames();

/// The forms of a Russian word in the press of French or English; empty if there is no custom. The word may have е for
/// ё and any capitals. O(log rows). Any thread.
std::string_view customary_forms(std::string_view word, Language language);

}  // namespace behistun::translit
