#pragma once
/// @file
/// Documents put aside and taken back by number, so that a million of them need not be held at once.

#include <behistun/base.hpp>
#include <behistun/document.hpp>
#include <memory>
#include <optional>
#include <string>

namespace behistun::wire {

/// Holds documents in a temporary file, packed, some one and a half times as large as their texts. The file has no name
/// (it is unlinked as soon as it is opened), so nothing is left behind however the program ends. It lies in the folder
/// that TMPDIR names, else in /tmp; a few megabytes are held in memory before it is opened at all.
class Shelf {
 public:
  Shelf();
  Shelf(Shelf&&) noexcept;
  Shelf& operator=(Shelf&&) noexcept;
  ~Shelf();

  /// Documents have numbers as they come, from 0. Error::Code::unreadable if the file cannot be written (a full disk);
  /// then no more can be put. One thread at a time, and none that takes.
  std::optional<Error> put(const document::Document& document);
  std::size_t size() const;
  /// The document as it was put. @pre  number < size(). Throws std::runtime_error if the file cannot be read any more.
  /// Any thread, several at once.
  document::Document take(std::size_t number) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

/// One document as bytes, and back. For this program's own use while it runs: not a format to keep.
std::string pack(const document::Document& document);
document::Document unpack(std::string_view packed);

}  // namespace behistun::wire
