// store

#include <behistun/store.hpp>
