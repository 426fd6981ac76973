// detect

#include <behistun/detect.hpp>
