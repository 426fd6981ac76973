#pragma once
// SQLite in the manner of the house: what is opened is closed, what fails is a Failure, what is begun is undone unless
// it is kept. The room's own header.

#include <sqlite3.h>

#include <behistun/base.hpp>
#include <string>
#include <string_view>

namespace behistun::store {

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
  static constexpr int kBusyMilliseconds = 60'000;

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

/// The first number that a query gives; 0 if it gives none.
inline std::int64_t number_of(const Database& database, const char* sql) {
  Statement statement(database, sql);
  return statement.step() ? statement.number(0) : 0;
}

}  // namespace behistun::store
