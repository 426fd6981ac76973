// Documents and records in one SQLite file.
//
// Documents are the truth, records are worked out: every add() puts in what is new, links all that is there, and writes
// the records anew, in one transaction under a rollback journal with full synchronisation. So a process killed at any
// moment leaves what the last finished add() left, and adding bit by bit ends where adding at once would.
//
// What we did not choose: to link only what is new against what is there. It would be faster, but then the result would
// hang on the order of the runs unless link itself promises otherwise.

#include <sqlite3.h>

#include <behistun/store.hpp>
#include <behistun/wire.hpp>
#include <unordered_map>

namespace behistun::store {
namespace {

constexpr int kApplication = 0x62687374;  // "bhst", in the file's head: this is one of ours
constexpr int kBusyMilliseconds = 60'000;

constexpr const char* kTables =
    "CREATE TABLE documents (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE records (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, context INTEGER NOT NULL,"
    " json TEXT NOT NULL);";

/// An error of SQLite, carried out of the room's own functions to its door.
struct Failure {
  Error error;
};

class Database {
 public:
  explicit Database(const std::string& path) {
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX;
    if (sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr) != SQLITE_OK) {
      const Failure failure = {{Error::Code::unreadable, 0, "cannot be opened: " + message()}};
      sqlite3_close(handle_);
      throw failure;
    }
    sqlite3_busy_timeout(handle_, kBusyMilliseconds);
  }
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database() { sqlite3_close(handle_); }

  sqlite3* handle() const { return handle_; }
  std::string message() const { return handle_ != nullptr ? sqlite3_errmsg(handle_) : "out of memory"; }

  void run(const char* sql) const {
    if (sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
  }
  [[noreturn]] void fail() const { throw Failure{{Error::Code::unreadable, 0, message()}}; }

 private:
  sqlite3* handle_ = nullptr;
};

class Statement {
 public:
  Statement(const Database& database, const char* sql) : database_(database) {
    if (sqlite3_prepare_v2(database.handle(), sql, -1, &handle_, nullptr) != SQLITE_OK) database.fail();
  }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement() { sqlite3_finalize(handle_); }

  Statement& bind(int at, std::string_view text) {
    if (sqlite3_bind_text64(handle_, at, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK)
      database_.fail();
    return *this;
  }
  Statement& bind(int at, std::int64_t number) {
    if (sqlite3_bind_int64(handle_, at, number) != SQLITE_OK) database_.fail();
    return *this;
  }
  /// Is there a row?
  bool step() {
    const int result = sqlite3_step(handle_);
    if (result != SQLITE_ROW && result != SQLITE_DONE) database_.fail();
    return result == SQLITE_ROW;
  }
  void run() {
    step();
    sqlite3_reset(handle_);
  }
  void reset() { sqlite3_reset(handle_); }
  std::string_view text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
    return {bytes != nullptr ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
  }
  std::int64_t number(int column) const { return sqlite3_column_int64(handle_, column); }

 private:
  const Database& database_;
  sqlite3_stmt* handle_ = nullptr;
};

/// Undone unless it is kept.
class Transaction {
 public:
  explicit Transaction(const Database& database) : database_(database) { database_.run("BEGIN IMMEDIATE"); }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction() {
    if (!kept_) sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
  void keep() {
    database_.run("COMMIT");
    kept_ = true;
  }

 private:
  const Database& database_;
  bool kept_ = false;
};

std::int64_t pragma(const Database& database, const char* sql) {
  Statement statement(database, sql);
  return statement.step() ? statement.number(0) : 0;
}

/// Nobody has written to it yet.
bool is_new(const Database& database) {
  return pragma(database, "PRAGMA application_id") == 0 && pragma(database, "PRAGMA user_version") == 0 &&
         pragma(database, "SELECT count(*) FROM sqlite_master") == 0;
}

void make_tables(const Database& database) {
  Transaction transaction(database);
  if (!is_new(database)) return;  // another process was faster
  database.run(kTables);
  database.run(("PRAGMA application_id = " + std::to_string(kApplication)).c_str());
  database.run(("PRAGMA user_version = " + std::to_string(wire::kSchema)).c_str());
  transaction.keep();
}

/// Makes the tables of a new file; refuses a file of another program or of another schema.
void prepare(const Database& database) {
  database.run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;");
  if (is_new(database)) make_tables(database);
  if (pragma(database, "PRAGMA application_id") != kApplication)
    throw Failure{{Error::Code::unsupported, 0, "a database, but not one of ours"}};
  if (const auto schema = pragma(database, "PRAGMA user_version"); schema != wire::kSchema)
    throw Failure{
        {Error::Code::unsupported, 0,
         "written by schema " + std::to_string(schema) + ", this is schema " + std::to_string(wire::kSchema)}};
}

std::vector<document::Document> read_documents(const Database& database) {
  std::vector<document::Document> documents;
  Statement rows(database, "SELECT id, json FROM documents ORDER BY id");
  while (rows.step()) {
    auto document = wire::read_document(rows.text(1));
    if (!document)
      throw Failure{{document.error().code, document.error().at,
                     "document \"" + std::string(rows.text(0)) + "\": " + document.error().what}};
    documents.push_back(*std::move(document));
  }
  return documents;
}

/// How many were not there before, or were other.
std::size_t put_documents(const Database& database, const std::vector<document::Document>& documents) {
  Statement known(database, "SELECT json FROM documents WHERE id = ?");
  Statement put(database, "INSERT OR REPLACE INTO documents (id, json) VALUES (?, ?)");
  std::size_t added = 0;
  for (const auto& document : documents) {
    const auto json = wire::json(document);
    const bool same = known.bind(1, document.id).step() && known.text(0) == json;
    known.reset();
    if (same) continue;
    put.bind(1, document.id).bind(2, json).run();
    ++added;
  }
  return added;
}

void put_records(const Database& database, const std::vector<link::Record>& records,
                 const std::vector<document::Document>& documents) {
  std::unordered_map<std::string_view, const document::Document*> by_id;
  for (const auto& document : documents) by_id.emplace(document.id, &document);
  const auto find = [&](std::string_view id) {
    const auto found = by_id.find(id);
    return found == by_id.end() ? nullptr : found->second;
  };
  database.run("DELETE FROM records");
  Statement put(database, "INSERT INTO records (position, id, context, json) VALUES (?, ?, ?, ?)");
  std::int64_t position = 0;
  for (const auto& record : records)
    put.bind(1, position++)
        .bind(2, record.id)
        .bind(3, std::int64_t{record.context})
        .bind(4, wire::json(record, find))
        .run();
}

std::size_t count(const Database& database, const char* sql) { return static_cast<std::size_t>(pragma(database, sql)); }

}  // namespace

struct Store::Inside {
  explicit Inside(const std::string& path) : database(path) {}
  Database database;
};

Store::Store(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::string& path) {
  try {
    auto inside = std::make_unique<Inside>(path);
    prepare(inside->database);
    return Store(std::move(inside));
  } catch (const Failure& failure) {
    return failure.error;
  }
}

Result<Store::Summary> Store::add(std::vector<document::Document> documents, std::size_t threads) {
  const auto& database = inside_->database;
  try {
    Transaction transaction(database);
    Summary summary;
    summary.added = put_documents(database, documents);
    summary.unchanged = documents.size() - summary.added;
    if (summary.added > 0) {
      documents = read_documents(database);
      put_records(database, link::link(documents, threads), documents);
    }
    summary.documents = count(database, "SELECT count(*) FROM documents");
    summary.records = count(database, "SELECT count(*) FROM records WHERE NOT context");
    summary.context = count(database, "SELECT count(*) FROM records WHERE context");
    transaction.keep();
    return summary;
  } catch (const Failure& failure) {
    return failure.error;
  }
}

Result<std::vector<document::Document>> Store::documents() const {
  try {
    return read_documents(inside_->database);
  } catch (const Failure& failure) {
    return failure.error;
  }
}

Result<std::vector<link::Record>> Store::records() const {
  try {
    std::vector<link::Record> records;
    Statement rows(inside_->database, "SELECT id, json FROM records ORDER BY position");
    while (rows.step()) {
      auto record = wire::read_record(rows.text(1));
      if (!record)
        return Error{record.error().code, record.error().at,
                     "record \"" + std::string(rows.text(0)) + "\": " + record.error().what};
      records.push_back(*std::move(record));
    }
    return records;
  } catch (const Failure& failure) {
    return failure.error;
  }
}

}  // namespace behistun::store
