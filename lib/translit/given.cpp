// Given names with their forms in other languages.

#include <behistun/translit.hpp>

namespace behistun::translit {
namespace {
constexpr GivenName kGiven[] = {
#include "given.inc"
};
}  // namespace

std::span<const GivenName> given_names() { return kGiven; }

}  // namespace behistun::translit
