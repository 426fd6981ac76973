// A step next door: detect and dates share a floor, so this must not compile with what dates can see.
#include <behistun/detect.hpp>
