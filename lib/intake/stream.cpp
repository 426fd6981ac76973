// Plain, gzip and Zstandard files behind one face.
//
// The packed sources read a block, hand it to the library, and give on what comes out, a block at a time: a small file
// that unpacks to terabytes costs no more memory than any other, and the reader's limits count unpacked bytes. A file
// cut short, and bytes that are no such format, are errors with the byte of the packed file; all that came out before
// has been given.

#include "stream.hpp"

#define ZLIB_CONST  // zlib promises not to write into its input
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace behistun::intake {
namespace {

constexpr std::size_t kBlock = std::size_t{1} << 18;
constexpr std::size_t kFirstStep = std::size_t{1} << 12;

/// A file, some of whose first bytes were looked at already.
class Plain : public Source {
 public:
  Plain(File file, std::string head) : file_(std::move(file)), head_(std::move(head)) {}

  void read(std::string& block) override {
    if (ended_) return block.clear();
    auto held = head_.size();
    if (held > 0) block = std::exchange(head_, {});
    // A small file is read in small steps: room is made, and with it filled with zeros, for no more than there may be.
    // The next block lies where this one lay.
    for (auto step = kFirstStep; !ended_ && held < kBlock; step *= 4) {
      const auto room = std::min(step, kBlock - held);
      if (block.size() < held + room) block.resize(held + room);
      const auto taken = std::fread(block.data() + held, 1, room, file_.get());
      held += taken;
      ended_ = taken < room;
    }
    block.resize(held);
    if (ended_ && std::ferror(file_.get()) != 0) error_ = std::generic_category().message(errno);
  }

 private:
  File file_;
  std::string head_;
  bool ended_ = false;
};

/// What the packed formats share: input in blocks, and where it stands.
class Packed : public Source {
 public:
  explicit Packed(std::unique_ptr<Plain> file) : file_(std::move(file)) {}

  void read(std::string& block) final {
    block.clear();
    while (block.empty() && !ended_) {
      if (at_ == input_.size() && !pending_ && !refill()) break;
      block.resize(kBlock);
      block.resize(unpack(block));
      pending_ = inside_ && block.size() == kBlock;
    }
  }

 protected:
  /// Fills the front of `block`, answers how many bytes; moves `at_` on; calls fail() if it cannot.
  virtual std::size_t unpack(std::string& block) = 0;

  void fail(const std::string& what) {
    error_ = what + " at byte " + std::to_string(before_ + at_);
    ended_ = true;
  }
  std::string_view input() const { return std::string_view(input_).substr(at_); }

  std::size_t at_ = 0;  // in the block of input
  bool inside_ = true;  // of a member or frame: more must come

 private:
  bool refill() {
    before_ += input_.size();
    at_ = 0;
    file_->read(input_);
    if (!input_.empty()) return true;
    if (!file_->error().empty()) {
      error_ = file_->error();
    } else if (inside_) {
      fail("packed data cut short");
    }
    ended_ = true;
    return false;
  }

  std::unique_ptr<Plain> file_;
  std::string input_;
  std::size_t before_ = 0;  // bytes of the file before this block
  bool pending_ = false;    // the library holds more than the last block had room for
  bool ended_ = false;
};

class Gzip : public Packed {
 public:
  explicit Gzip(std::unique_ptr<Plain> file) : Packed(std::move(file)) {
    constexpr int kGzipOnly = 16 + MAX_WBITS;
    if (inflateInit2(&state_, kGzipOnly) != Z_OK) throw std::bad_alloc();
  }
  ~Gzip() override { inflateEnd(&state_); }

 private:
  std::size_t unpack(std::string& block) override {
    if (!inside_) inflateReset(&state_);
    const auto packed = input();
    state_.next_in = reinterpret_cast<const Bytef*>(packed.data());
    state_.avail_in = static_cast<uInt>(packed.size());
    state_.next_out = reinterpret_cast<Bytef*>(block.data());
    state_.avail_out = static_cast<uInt>(block.size());
    const int result = inflate(&state_, Z_NO_FLUSH);
    at_ += packed.size() - state_.avail_in;
    inside_ = result != Z_STREAM_END;
    if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
      fail(std::string("not gzip (") + (state_.msg != nullptr ? state_.msg : "damaged") + ")");
    return block.size() - state_.avail_out;
  }

  z_stream state_ = {};
};

class Zstandard : public Packed {
 public:
  explicit Zstandard(std::unique_ptr<Plain> file) : Packed(std::move(file)), state_(ZSTD_createDStream()) {
    if (!state_) throw std::bad_alloc();
  }

 private:
  struct Free {
    void operator()(ZSTD_DStream* state) const { ZSTD_freeDStream(state); }
  };

  std::size_t unpack(std::string& block) override {
    const auto packed = input();
    ZSTD_inBuffer in{packed.data(), packed.size(), 0};
    ZSTD_outBuffer out{block.data(), block.size(), 0};
    const auto result = ZSTD_decompressStream(state_.get(), &out, &in);
    at_ += in.pos;
    inside_ = result != 0;
    if (ZSTD_isError(result) != 0) fail(std::string("not Zstandard (") + ZSTD_getErrorName(result) + ")");
    return out.pos;
  }

  std::unique_ptr<ZSTD_DStream, Free> state_;
};

}  // namespace

std::unique_ptr<Source> open_source(File file) {
  std::string head(4, '\0');
  head.resize(std::fread(head.data(), 1, head.size(), file.get()));
  const bool gzip = head.starts_with("\x1F\x8B\x08"), zstandard = head == "\x28\xB5\x2F\xFD";
  auto plain = std::make_unique<Plain>(std::move(file), std::move(head));
  if (gzip) return std::make_unique<Gzip>(std::move(plain));
  if (zstandard) return std::make_unique<Zstandard>(std::move(plain));
  return plain;
}

}  // namespace behistun::intake
