// link

#include <behistun/link.hpp>
