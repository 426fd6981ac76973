// wire

#include <behistun/wire.hpp>
