// intake

#include <behistun/intake.hpp>
