// stems

#include <behistun/stems.hpp>
