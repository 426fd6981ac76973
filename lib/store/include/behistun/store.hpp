#pragma once
/// @file
/// How does it last? Documents and records in one SQLite file, added to bit by bit, never half-written.

#include <behistun/base.hpp>
#include <behistun/document.hpp>
#include <behistun/link.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace behistun::store {

/// One writer at a time (SQLite's lock); not for several threads at once.
class Store {
 public:
  /// Makes the file if it is not there. Code::unsupported when another schema number wrote it.
  static Result<Store> open(const std::string& path);
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  struct Summary {
    std::size_t added = 0, unchanged = 0, documents = 0, records = 0, context = 0;
  };
  /// Adds documents (one with the same id takes the place of the old) and links all that is there again, in one
  /// transaction: the result is that of linking everything at once. A failure leaves the file as it was.
  Result<Summary> add(std::vector<document::Document> documents, std::size_t threads = 0);

  /// The same, document by document, so that they need not be held at once; nothing is there until finish(), and it is
  /// undone without. Holds the file's lock. The store outlives it.
  class Addition {
   public:
    Addition(Addition&&) noexcept;
    Addition& operator=(Addition&&) noexcept;
    ~Addition();
    std::optional<Error> put(const document::Document& document);
    /// To be called once, last.
    Result<Summary> finish(std::size_t threads = 0);

   private:
    friend class Store;
    struct Inside;
    explicit Addition(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
  };
  Result<Addition> begin();

  Result<std::vector<document::Document>> documents() const;
  Result<std::vector<link::Record>> records() const;

 private:
  struct Inside;
  explicit Store(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace behistun::store
