// segment

#include <behistun/segment.hpp>
