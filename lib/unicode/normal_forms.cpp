// The door to the forms and foldings: what is quiet is not touched, the rest is transform()'s affair (transform.hpp).

#include <algorithm>
#include <behistun/unicode.hpp>

#include "transform.hpp"
#include "well_formed.hpp"

namespace behistun::unicode {

namespace {

class IntoString final : public Sink {
 public:
  // `room` bytes are set aside when the first piece is not the last.
  IntoString(std::string& out, std::size_t room) : out_(out), room_(room) {}
  void take(std::string_view piece) override {
    if (piece.size() * 2 < room_) out_.reserve(room_);
    out_ += piece;
  }

 private:
  std::string& out_;
  std::size_t room_;
};

class IntoBuffer final : public Sink {
 public:
  explicit IntoBuffer(std::span<char> out) : out_(out) {}
  void take(std::string_view piece) override {
    if (size_ < out_.size()) piece.copy(out_.data() + size_, out_.size() - size_);
    size_ += piece.size();
  }
  std::size_t size() const { return size_; }

 private:
  std::span<char> out_;
  std::size_t size_ = 0;
};

// Where transform() must begin so that what is not quiet at `stop` may act on what it may act on.
std::size_t before_stop(std::string_view utf8, std::size_t stop) {
  return stop == 0 ? 0 : stop - decode_before(utf8, stop).size;
}

// Gives the sink the form of the text, whose quiet beginning ends at `stop`.
std::optional<Error> put(const Mapping& mapping, std::string_view utf8, std::size_t stop, Sink& sink) {
  const auto from = before_stop(utf8, stop);
  if (from > 0) sink.take(utf8.substr(0, from));
  return transform(mapping, utf8, from, sink) == utf8.size() ? std::nullopt : first_ill_formed(utf8);
}

// Apart from normalize(), so that text which is normal does not pay for the room that this takes.
[[gnu::noinline]] Result<std::string> changed(const Mapping& mapping, std::string_view utf8, std::size_t stop) {
  std::string out;
  IntoString sink(out, utf8.size());
  if (auto error = put(mapping, utf8, stop, sink)) return *std::move(error);
  return out;
}

std::string transformed(const Mapping& mapping, std::string_view utf8) {
  std::string out;
  IntoString sink(out, utf8.size());
  transform(mapping, utf8, 0, sink);
  return out;
}

// Calls found(region, its form) for each region that is not quiet, until one call says that it is enough.
template <class Found>
void each_region(std::string_view utf8, Form form, Found found) {
  const auto& its_mapping = mapping(form);
  for (std::size_t at = 0; at < utf8.size();) {
    const auto stop = quiet_until(its_mapping, utf8, at);
    if (stop == utf8.size()) return;
    assert(decode(utf8, stop).size != 0);  // well-formed by contract
    const auto region = region_of(its_mapping, utf8, stop);
    if (region.end <= at || found(region, transformed(its_mapping, region.of(utf8)))) return;
    at = region.end;
  }
}

}  // namespace

Result<std::string> normalize(std::string_view utf8, Form form) {
  const auto& its_mapping = mapping(form);
  const auto stop = quiet_until(its_mapping, utf8, 0);
  if (stop == utf8.size()) return std::string(utf8);
  return changed(its_mapping, utf8, stop);
}

Result<std::string_view> normalize(std::string_view utf8, Form form, std::string& storage) {
  const auto& its_mapping = mapping(form);
  const auto stop = quiet_until(its_mapping, utf8, 0);
  if (stop == utf8.size()) return utf8;
  storage.clear();
  IntoString sink(storage, utf8.size());
  if (auto error = put(its_mapping, utf8, stop, sink)) return *std::move(error);
  return std::string_view(storage);
}

Result<std::size_t> normalize(std::string_view utf8, Form form, std::span<char> out) {
  const auto& its_mapping = mapping(form);
  const auto stop = quiet_until(its_mapping, utf8, 0);
  IntoBuffer sink(out);
  if (stop == utf8.size()) {
    sink.take(utf8);
  } else if (auto error = put(its_mapping, utf8, stop, sink)) {
    return *std::move(error);
  }
  return sink.size();
}

bool is_normalized(std::string_view utf8, Form form) { return !first_not_normalized(utf8, form); }

std::optional<std::size_t> first_not_normalized(std::string_view utf8, Form form) {
  std::optional<std::size_t> first;
  each_region(utf8, form, [&](Span region, const std::string& normal) {
    const auto text = region.of(utf8);
    if (text == normal) return false;
    auto at = static_cast<std::size_t>(std::ranges::mismatch(text, normal).in1 - text.begin());
    while (at > 0 && (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)) --at;
    first = region.begin + at;
    return true;
  });
  return first;
}

std::vector<Patch> patches(std::string_view utf8, Form form) {
  std::vector<Patch> found;
  each_region(utf8, form, [&](Span region, std::string&& normal) {
    if (normal != region.of(utf8)) found.push_back({region, std::move(normal)});
    return false;
  });
  return found;
}

std::string fold_case(std::string_view utf8, Folding folding) { return transformed(mapping(folding), utf8); }

}  // namespace behistun::unicode
