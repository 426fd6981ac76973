// divergence

#include <behistun/divergence.hpp>
