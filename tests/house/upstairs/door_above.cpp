// A step upstairs: dates stands below claims, so this must not compile with what dates can see.
#include <behistun/claims.hpp>
