// text

#include <behistun/text.hpp>
