#pragma once
// A file in memory, read where it lies.

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <behistun/base.hpp>
#include <cerrno>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace behistun::names {

/// A file in memory, for as long as it is open.
class Mapped {
 public:
  static Result<Mapped> open(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const auto fail = [&] {
      auto error =
          Error{Error::Code::unreadable, 0, path + " cannot be read: " + std::generic_category().message(errno)};
      if (file >= 0) ::close(file);
      return error;
    };
    struct stat status {};
    if (file < 0 || ::fstat(file, &status) != 0) return fail();
    const auto size = static_cast<std::size_t>(status.st_size);
    void* bytes = size == 0 ? nullptr : ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (bytes == MAP_FAILED) return fail();
    ::close(file);
    return Mapped(static_cast<const char*>(bytes), size);
  }
  Mapped(Mapped&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}
  Mapped& operator=(Mapped&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    return *this;
  }
  ~Mapped() {
    if (!bytes_.empty()) ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
  }
  std::string_view bytes() const { return bytes_; }

 private:
  Mapped(const char* bytes, std::size_t size) : bytes_(bytes, size) {}
  std::string_view bytes_;
};

}  // namespace behistun::names
