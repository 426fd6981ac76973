// One file, written at its end only; whoever takes reads from his own place (pread), so no two are in each other's way.

#include <fcntl.h>
#include <unistd.h>

#include <behistun/shelf.hpp>
#include <cerrno>
#include <cstdlib>
#include <stdexcept>
#include <system_error>
#include <vector>

namespace behistun::wire {
namespace {

constexpr std::size_t kInMemory = std::size_t{4} << 20;  // bytes that are gathered before they are written

std::string folder() {
  const char* named = std::getenv("TMPDIR");
  return named != nullptr && *named != '\0' ? named : "/tmp";
}

/// -1, and errno, if there can be none.
int open_unnamed() {
  const auto in = folder();
#ifdef O_TMPFILE
  if (const int file = ::open(in.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600); file >= 0) return file;
#endif
  auto path = in + "/behistun-XXXXXX";  // a file system that knows no files without a name
  const int file = ::mkostemp(path.data(), O_CLOEXEC);
  if (file >= 0) ::unlink(path.c_str());
  return file;
}

}  // namespace

struct Shelf::Inside {
  int file = -1;
  std::vector<std::uint64_t> begins = {0};  // of each document, and the end of the last
  std::uint64_t written = 0;                // bytes in the file
  std::string gathered;                     // behind them

  Inside() = default;
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;
  ~Inside() {
    if (file >= 0) ::close(file);
  }

  std::optional<Error> write_gathered() {
    const auto fail = [&](int code) {
      return Error{Error::Code::unreadable, 0,
                   "a temporary file in " + folder() + " cannot be written: " + std::generic_category().message(code)};
    };
    if (file < 0) file = open_unnamed();
    if (file < 0) return fail(errno);
    std::string_view rest = gathered;
    while (!rest.empty()) {
      const auto count = ::pwrite(file, rest.data(), rest.size(), static_cast<off_t>(written));
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return fail(count < 0 ? errno : ENOSPC);
      rest.remove_prefix(static_cast<std::size_t>(count));
      written += static_cast<std::uint64_t>(count);
    }
    gathered.clear();
    return std::nullopt;
  }

  std::string bytes(std::uint64_t begin, std::uint64_t end) const {
    if (begin >= written) return gathered.substr(begin - written, end - begin);
    std::string found(end - begin, '\0');
    for (std::size_t done = 0; done < found.size();) {
      const auto count = ::pread(file, found.data() + done, found.size() - done, static_cast<off_t>(begin + done));
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) throw std::runtime_error("a temporary file cannot be read again");
      done += static_cast<std::size_t>(count);
    }
    return found;
  }
};

Shelf::Shelf() : inside_(std::make_unique<Inside>()) {}
Shelf::Shelf(Shelf&&) noexcept = default;
Shelf& Shelf::operator=(Shelf&&) noexcept = default;
Shelf::~Shelf() = default;

std::optional<Error> Shelf::put(const document::Document& document) {
  auto& inside = *inside_;
  inside.gathered += pack(document);
  inside.begins.push_back(inside.written + inside.gathered.size());
  if (inside.gathered.size() < kInMemory) return std::nullopt;
  return inside.write_gathered();
}

std::size_t Shelf::size() const { return inside_->begins.size() - 1; }

document::Document Shelf::take(std::size_t number) const {
  const auto& begins = inside_->begins;
  return unpack(inside_->bytes(begins[number], begins[number + 1]));
}

}  // namespace behistun::wire
