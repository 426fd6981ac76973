#pragma once
// Names of an image, found by one.

#include <behistun/names.hpp>
#include <string_view>
#include <vector>
#include "image.hpp"

namespace behistun::names {

/// See Index::search. @pre  the query is well-formed.
std::vector<Hit> search(const Image& image, std::string_view query, std::size_t limit);

}  // namespace behistun::names
