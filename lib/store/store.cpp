// Documents and records in one SQLite file.
//
// Documents are the truth, records are worked out: every add() puts in what is new, links all that is there, and writes
// the records anew, in one transaction under a rollback journal with full synchronisation. So a process killed at any
// moment leaves what the last finished add() left, and adding bit by bit ends where adding at once would.
//
// What we did not choose: to link only what is new against what is there. It would be faster, but then the result would
// hang on the order of the runs unless link itself promises otherwise.

#include <behistun/parallel.hpp>
#include <behistun/shelf.hpp>
#include <behistun/store.hpp>
#include <behistun/wire.hpp>
#include <functional>

#include "schema.hpp"

namespace behistun::store {
namespace {

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

std::size_t count(const Database& database, const char* sql) {
  return static_cast<std::size_t>(number_of(database, sql));
}

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
