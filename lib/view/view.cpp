// view

#include <behistun/view.hpp>
