#pragma once
// What stands in the file. The room's own header.

#include "database.hpp"

namespace behistun::store {

/// Makes the tables of a new file; refuses a file of another program or of another schema.
void prepare(const Database& database);

}  // namespace behistun::store
