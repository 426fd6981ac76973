#include <behistun/gazetteer.hpp>
