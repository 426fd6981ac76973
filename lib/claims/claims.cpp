// claims

#include <behistun/claims.hpp>
