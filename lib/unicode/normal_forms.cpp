// The four normal forms and NFKC_Casefold.
//
// Most text is normal already, so we look before we work. A code point is *quiet* in a form if it is its own normal
// form and nothing before it can change it (it is a starter with a boundary before it). A run of quiet code points is
// copied. Where the quiet ends, the region that ICU must see begins at the last quiet code point, since what follows
// may combine with it, and goes on to the next quiet one. Normal forms may be cut at such places and joined again
// (UAX #15 §9.1), so the answer is ICU's, byte for byte.

#include "well_formed.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>

namespace behistun::unicode {

namespace {

const icu::Normalizer2& normalizer(Form form) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* found = nullptr;
  switch (form) {
    case Form::nfc:
      found = icu::Normalizer2::getNFCInstance(status);
      break;
    case Form::nfd:
      found = icu::Normalizer2::getNFDInstance(status);
      break;
    case Form::nfkc:
      found = icu::Normalizer2::getNFKCInstance(status);
      break;
    case Form::nfkd:
      found = icu::Normalizer2::getNFKDInstance(status);
      break;
    case Form::nfkc_cf:
      found = icu::Normalizer2::getNFKCCasefoldInstance(status);
      break;
  }
  assert(U_SUCCESS(status) && found != nullptr);  // the data are compiled into ICU
  return *found;
}

// What one form leaves alone. Asked of ICU once for the code points below U+3000, which hold nearly all the text that
// we read, and each time for the others.
class Quiet {
 public:
  explicit Quiet(Form form) : form_(normalizer(form)) {
    for (char32_t c = 0; c < kKnown; ++c) known_[c] = ask(c);
    ascii_ = all(0, 0x7F);
    cyrillic_ = all(0x400, 0x47F);
  }

  // The first code point at or after `at` that is not quiet, or utf8.size().
  std::size_t until(std::string_view utf8, std::size_t at) const {
    while (at < utf8.size()) {
      if (at + Block::kSize <= utf8.size()) {
        const auto block = Block::at(utf8, at);
        if ((ascii_ && block.is_ascii()) || (cyrillic_ && block.is_cyrillic())) {
          at += Block::kSize;
          continue;
        }
      }
      // What is mixed goes one by one, a block's length before the next look at a block.
      for (const auto mixed = std::min(at + Block::kSize, utf8.size()); at < mixed;) {
        const auto c = decode_at(utf8, at);
        if (!is(c.value)) return at;
        at += c.size;
      }
    }
    return at;
  }

  // The first quiet code point at or after `at`, or utf8.size().
  std::size_t next(std::string_view utf8, std::size_t at) const {
    while (at < utf8.size()) {
      const auto c = decode_at(utf8, at);
      if (is(c.value)) break;
      at += c.size;
    }
    return at;
  }

  const icu::Normalizer2& form() const { return form_; }

 private:
  static constexpr char32_t kKnown = 0x3000;

  bool ask(char32_t c) const {
    const auto code = static_cast<UChar32>(c);
    UErrorCode status = U_ZERO_ERROR;
    return form_.hasBoundaryBefore(code) && form_.quickCheck(icu::UnicodeString(code), status) == UNORM_YES;
  }
  bool all(char32_t first, char32_t last) const {
    return std::all_of(known_.begin() + first, known_.begin() + last + 1, [](bool quiet) { return quiet; });
  }
  bool is(char32_t c) const { return c < kKnown ? known_[c] : ask(c); }

  const icu::Normalizer2& form_;
  bool ascii_ = false, cyrillic_ = false;  // all that Block::is_ascii(), is_cyrillic() mean is quiet
  std::array<bool, kKnown> known_{};
};

template <Form form>
const Quiet& quiet_in() {
  static const Quiet quiet(form);
  return quiet;
}

const Quiet& quiet(Form form) {
  switch (form) {
    case Form::nfc:
      return quiet_in<Form::nfc>();
    case Form::nfd:
      return quiet_in<Form::nfd>();
    case Form::nfkc:
      return quiet_in<Form::nfkc>();
    case Form::nfkd:
      return quiet_in<Form::nfkd>();
    case Form::nfkc_cf:
      break;
  }
  return quiet_in<Form::nfkc_cf>();
}

icu::StringPiece piece(std::string_view utf8) { return {utf8.data(), static_cast<std::int32_t>(utf8.size())}; }

// The next region that is ICU's business at or after `from`: empty at the end of the text if all is quiet.
Span restless(const Quiet& quiet, std::string_view utf8, std::size_t from) {
  const auto stop = quiet.until(utf8, from);
  if (stop == utf8.size()) return {stop, stop};
  const auto begin = stop == from ? stop : stop - code_point_before(utf8, stop).size;
  return {begin, quiet.next(utf8, stop)};
}

void append_normal(const icu::Normalizer2& form, std::string_view utf8, std::string& out) {
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  form.normalizeUTF8(0, piece(utf8), sink, nullptr, status);
  assert(U_SUCCESS(status));
}

}  // namespace

Result<std::string> normalize(std::string_view utf8, Form form) {
  if (auto error = first_ill_formed(utf8)) return *std::move(error);
  const auto& rest = quiet(form);
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const auto region = restless(rest, utf8, at);
    out.append(utf8, at, region.begin - at);
    at = region.end;
    if (!region.empty()) append_normal(rest.form(), region.of(utf8), out);
  }
  return out;
}

bool is_normalized(std::string_view utf8, Form form) {
  const auto& rest = quiet(form);
  for (std::size_t at = 0; at < utf8.size();) {
    const auto region = restless(rest, utf8, at);
    at = region.end;
    UErrorCode status = U_ZERO_ERROR;
    if (!region.empty() && !rest.form().isNormalizedUTF8(piece(region.of(utf8)), status)) return false;
  }
  return true;
}

std::vector<Patch> patches(std::string_view utf8, Form form) {
  const auto& rest = quiet(form);
  std::vector<Patch> found;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto region = restless(rest, utf8, at);
    at = region.end;
    if (region.empty()) continue;
    Patch patch{region, {}};
    append_normal(rest.form(), region.of(utf8), patch.text);
    if (patch.text != region.of(utf8)) found.push_back(std::move(patch));
  }
  return found;
}

}  // namespace behistun::unicode
