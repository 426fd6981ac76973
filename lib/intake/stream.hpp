#pragma once
// The bytes of a file, in blocks, unpacked on the way if it is gzip or Zstandard.

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace behistun::intake {

struct Close {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};
using File = std::unique_ptr<std::FILE, Close>;

/// Gives bytes block by block. Unpacks as it goes: memory does not grow with the file.
class Source {
 public:
  Source() = default;
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;
  virtual ~Source() = default;

  /// Replaces `block` by the next bytes; leaves it empty at the end and after an error.
  virtual void read(std::string& block) = 0;
  /// Why it ended early; empty if it did not.
  const std::string& error() const { return error_; }

 protected:
  std::string error_;
};

/// A file as it lies there, or what was packed into it: gzip (RFC 1952, any number of members) or Zstandard (RFC 8878,
/// any number of frames), told by its first bytes, whatever the name.
std::unique_ptr<Source> open_source(File file);

/// A source with a look at what comes next.
class Stream {
 public:
  explicit Stream(std::unique_ptr<Source> source) : source_(std::move(source)) {}

  /// What is buffered; fills the buffer if it is empty. Empty at the end.
  std::string_view peek() {
    if (at_ == block_.size()) {
      at_ = 0;
      source_->read(block_);
    }
    return std::string_view(block_).substr(at_);
  }
  void skip(std::size_t bytes) { at_ += bytes; }
  const std::string& error() const { return source_->error(); }

 private:
  std::unique_ptr<Source> source_;
  std::string block_;
  std::size_t at_ = 0;
};

}  // namespace behistun::intake
