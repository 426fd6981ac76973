// Nearly every byte of a text stands for itself, so eight are looked at together; of a word that is no multiple of
// eight long, the last eight, some of them again. Of a shorter one the first four and the last.

#include "writer.hpp"

#include "escape.hpp"

namespace behistun::wire {
namespace {

/// Do all of eight bytes stand for themselves? No byte is looked at alone: a byte is marked in its highest bit where it
/// is a control character or equal to one of the others. Bytes beyond ASCII are never marked.
bool all_plain(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101ULL, kHigh = 0x80 * kEach;
  const auto below = [](std::uint64_t x, std::uint64_t limit) { return (x - limit * kEach) & ~x; };
  const auto equal = [&](char c) { return below(bytes ^ static_cast<unsigned char>(c) * kEach, 1); };
  return ((below(bytes, 0x20) | equal('"') | equal('\\') | equal('\x7F')) & kHigh) == 0;
}

/// Copies the text, of so many bytes or more and of less than twice as many, if all of it stands for itself.
template <class Number>
bool copy_plain(std::string_view text, char* out) {
  constexpr auto kSize = sizeof(Number);
  Number first = 0, last = 0;
  std::memcpy(&first, text.data(), kSize);
  std::memcpy(&last, text.data() + text.size() - kSize, kSize);
  if constexpr (kSize == 4) {
    if (!all_plain(std::uint64_t{first} << 32U | last)) return false;
  } else {
    if (!all_plain(first) || !all_plain(last)) return false;
  }
  std::memcpy(out, &first, kSize);
  std::memcpy(out + text.size() - kSize, &last, kSize);
  return true;
}

bool copy_short_plain(std::string_view text, char* out) {
  if (text.size() >= 16 || text.size() < 4) return false;
  return text.size() < 8 ? copy_plain<std::uint32_t>(text, out) : copy_plain<std::uint64_t>(text, out);
}

}  // namespace

void Writer::grow(std::size_t bytes) { text_.resize(std::max(2 * text_.size(), size_ + bytes)); }

void Writer::put_escaped(std::string_view text) {
  constexpr std::size_t kPiece = 512;  // bytes that room is made for at a time, were all of them escaped
  for (; !text.empty(); text.remove_prefix(std::min(text.size(), kPiece))) {
    const auto piece = text.substr(0, kPiece);
    auto* out = room_for(kLongestEscape * piece.size());
    if (copy_short_plain(piece, out)) {
      size_ += piece.size();
      continue;
    }
    std::size_t at = 0;
    while (at < piece.size()) {
      std::uint64_t bytes = 0;
      while (at + sizeof bytes <= piece.size()) {
        std::memcpy(&bytes, &piece[at], sizeof bytes);
        if (!all_plain(bytes)) break;
        std::memcpy(out, &bytes, sizeof bytes);
        out += sizeof bytes;
        at += sizeof bytes;
      }
      for (const auto end = std::min(piece.size(), at + sizeof bytes); at < end; ++at) {
        if (is_plain(piece[at])) {
          *out++ = piece[at];
          continue;
        }
        const auto escaped = escape(piece[at]);
        out = std::copy_n(escaped.bytes.begin(), escaped.size, out);
      }
    }
    size_ = static_cast<std::size_t>(out - text_.data());
  }
}

}  // namespace behistun::wire
