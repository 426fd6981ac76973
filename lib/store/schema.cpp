// The tables of a store, and the marks in the file's head by which one is known.

#include "schema.hpp"

#include <behistun/wire.hpp>

namespace behistun::store {
namespace {

constexpr int kApplication = 0x62687374;  // "bhst", in the file's head: this is one of ours

constexpr const char* kTables =
    "CREATE TABLE documents (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE records (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, context INTEGER NOT NULL,"
    " json TEXT NOT NULL);";

/// Nobody has written to it yet.
bool is_new(const Database& database) {
  return number_of(database, "PRAGMA application_id") == 0 && number_of(database, "PRAGMA user_version") == 0 &&
         number_of(database, "SELECT count(*) FROM sqlite_master") == 0;
}

void make_tables(const Database& database) {
  Transaction transaction(database);
  if (!is_new(database)) return;  // another process was faster
  database.run(kTables);
  database.run(("PRAGMA application_id = " + std::to_string(kApplication)).c_str());
  database.run(("PRAGMA user_version = " + std::to_string(wire::kSchema)).c_str());
  transaction.keep();
}

}  // namespace

void prepare(const Database& database) {
  database.run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;");
  if (is_new(database)) make_tables(database);
  if (number_of(database, "PRAGMA application_id") != kApplication)
    throw Failure{{Error::Code::unsupported, 0, "a database, but not one of ours"}};
  if (const auto schema = number_of(database, "PRAGMA user_version"); schema != wire::kSchema)
    throw Failure{
        {Error::Code::unsupported, 0,
         "written by schema " + std::to_string(schema) + ", this is schema " + std::to_string(wire::kSchema)}};
}

}  // namespace behistun::store
