// translit

#include <behistun/translit.hpp>
