// align

#include <behistun/align.hpp>
