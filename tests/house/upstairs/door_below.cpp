// A step down: dates stands on unicode. This must compile, or the two beside it prove nothing.
#include <behistun/dates.hpp>
#include <behistun/unicode.hpp>
