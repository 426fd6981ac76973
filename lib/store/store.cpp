// Documents and records in one SQLite file.
//
// Documents are the truth, records are worked out: every add() puts in what is new, links all that is there, and writes
// the records anew, in one transaction under a rollback journal with full synchronisation. So a process killed at any
// moment leaves what the last finished add() left, and adding bit by bit ends where adding at once would.
//
// What we did not choose: to link only what is new against what is there. It would be faster, but then the result would
// hang on the order of the runs unless link itself promises otherwise.

#include <sqlite3.h>

#include <behistun/parallel.hpp>
#include <behistun/shelf.hpp>
#include <behistun/store.hpp>
#include <behistun/wire.hpp>
#include <functional>

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

/// Reads all documents, ascending by id, some at a time on `threads` threads.
void for_each_document(const Database& database, std::size_t threads,
                       const std::function<void(document::Document&&)>& use) {
  constexpr std::size_t kBatch = 512;
  Statement rows(database, "SELECT id, json FROM documents ORDER BY id");
  std::vector<std::pair<std::string, std::string>> some;
  const auto work = [&] {
    std::vector<document::Document> documents(some.size());
    for_each_index(some.size(), threads, [&](std::size_t i) {
      auto document = wire::read_document(some[i].second);
      if (!document)
        throw Failure{{document.error().code, document.error().at,
                       "document \"" + some[i].first + "\": " + document.error().what}};
      documents[i] = *std::move(document);
    });
    for (auto& document : documents) use(std::move(document));
    some.clear();
  };
  while (rows.step()) {
    some.emplace_back(rows.text(0), rows.text(1));
    if (some.size() == kBatch) work();
  }
  work();
}

/// Links all that is there, and writes the records anew. Documents are put aside meanwhile.
void link_all(const Database& database, std::size_t threads) {
  wire::Shelf shelf;
  const auto read_again = [&](std::size_t number) {
    return std::make_shared<const document::Document>(shelf.take(number));
  };
  link::Collection collection(read_again);
  for_each_document(database, threads, [&](document::Document&& document) {
    collection.add(document);
    if (const auto error = shelf.put(document)) throw Failure{*error};
  });
  const auto find = [&](std::string_view id) {
    const auto number = collection.number_of(id);
    return number ? read_again(*number) : nullptr;
  };
  database.run("DELETE FROM records");
  Statement put(database, "INSERT INTO records (position, id, context, json) VALUES (?, ?, ?, ?)");
  std::int64_t position = 0;
  collection.link(
      threads, [&](const link::Record& record) { return wire::json(record, wire::remembering(find)); },
      [&](link::Record&& record, std::string&& json) {
        put.bind(1, position++).bind(2, record.id).bind(3, std::int64_t{record.context}).bind(4, json).run();
      });
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

struct Store::Addition::Inside {
  explicit Inside(const Database& file)
      : database(file),
        transaction(file),
        known(file, "SELECT json FROM documents WHERE id = ?"),
        insert(file, "INSERT OR REPLACE INTO documents (id, json) VALUES (?, ?)") {}

  const Database& database;
  Transaction transaction;
  Statement known, insert;
  Summary summary;

  void put(const document::Document& document) {
    const auto json = wire::json(document);
    const bool same = known.bind(1, document.id).step() && known.text(0) == json;
    known.reset();
    ++(same ? summary.unchanged : summary.added);
    if (!same) insert.bind(1, document.id).bind(2, json).run();
  }
};

Store::Addition::Addition(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Store::Addition::Addition(Addition&&) noexcept = default;
Store::Addition& Store::Addition::operator=(Addition&&) noexcept = default;
Store::Addition::~Addition() = default;

std::optional<Error> Store::Addition::put(const document::Document& document) {
  try {
    inside_->put(document);
    return std::nullopt;
  } catch (const Failure& failure) {
    return failure.error;
  }
}

Result<Store::Summary> Store::Addition::finish(std::size_t threads) {
  const auto& database = inside_->database;
  auto& summary = inside_->summary;
  try {
    if (summary.added > 0) link_all(database, threads);
    summary.documents = count(database, "SELECT count(*) FROM documents");
    summary.records = count(database, "SELECT count(*) FROM records WHERE NOT context");
    summary.context = count(database, "SELECT count(*) FROM records WHERE context");
    inside_->transaction.keep();
    return summary;
  } catch (const Failure& failure) {
    return failure.error;
  }
}

Result<Store::Addition> Store::begin() {
  try {
    return Addition(std::make_unique<Addition::Inside>(inside_->database));
  } catch (const Failure& failure) {
    return failure.error;
  }
}

Result<Store::Summary> Store::add(std::vector<document::Document> documents, std::size_t threads) {
  auto addition = begin();
  if (!addition) return addition.error();
  for (const auto& document : documents)
    if (const auto error = addition->put(document)) return *error;
  documents.clear();
  return addition->finish(threads);
}

Result<std::vector<document::Document>> Store::documents() const {
  try {
    std::vector<document::Document> documents;
    for_each_document(inside_->database, 1,
                      [&](document::Document&& document) { documents.push_back(std::move(document)); });
    return documents;
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
