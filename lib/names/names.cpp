// names

#include <behistun/names.hpp>
