// bilingual

#include <behistun/bilingual.hpp>
