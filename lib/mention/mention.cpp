// mention

#include <behistun/mention.hpp>
