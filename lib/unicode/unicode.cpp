// unicode

#include <behistun/unicode.hpp>
