// dates

#include <behistun/dates.hpp>
