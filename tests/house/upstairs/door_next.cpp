// A step next door: segment and dates share a floor, so this must not compile with what dates can see.
#include <behistun/segment.hpp>
