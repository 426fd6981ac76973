// Whatever the bytes: what is ill-formed is named alike by all, and the forms of the rest are ICU's.

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <behistun/unicode.hpp>
#include <span>

#include "fuzz.hpp"

using namespace behistun;
using unicode::Form;

namespace {

icu::StringPiece piece(std::string_view text) { return {text.data(), static_cast<std::int32_t>(text.size())}; }

std::string by_icu(std::string_view text, Form form) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const forms[] = {
      icu::Normalizer2::getNFCInstance(status), icu::Normalizer2::getNFDInstance(status),
      icu::Normalizer2::getNFKCInstance(status), icu::Normalizer2::getNFKDInstance(status),
      icu::Normalizer2::getNFKCCasefoldInstance(status)};
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  forms[static_cast<std::size_t>(form)]->normalizeUTF8(0, piece(text), sink, nullptr, status);
  fuzz::require(U_SUCCESS(status), "ICU has an answer");
  return out;
}

std::string folded_by_icu(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  icu::CaseMap::utf8Fold(0, piece(text), sink, nullptr, status);
  fuzz::require(U_SUCCESS(status), "ICU folds");
  return out;
}

void try_form(const std::string& text, Form form) {
  const auto expected = by_icu(text, form);
  std::string storage;
  fuzz::require(*unicode::normalize(text, form) == expected, "the form is ICU's");
  fuzz::require(*unicode::normalize(text, form, storage) == expected, "so is the view");
  std::string half(expected.size() / 2, '\0');
  fuzz::require(*unicode::normalize(text, form, std::span<char>(half)) == expected.size(), "its size is told");
  fuzz::require(expected.compare(0, half.size(), half) == 0, "a buffer holds its beginning");
  fuzz::require(unicode::is_normalized(text, form) == (text == expected), "is_normalized agrees");
  auto patched = text;
  const auto patches = unicode::patches(text, form);
  for (auto patch = patches.rbegin(); patch != patches.rend(); ++patch)
    patched.replace(patch->span.begin, patch->span.size(), patch->text);
  fuzz::require(patched == expected, "the patches make it");
}

}  // namespace

// The releases, as they are and with every letter and its marks apart.
std::vector<std::string> fuzz::seeds() {
  auto seeds = releases();
  for (const auto& release : releases())
    seeds.push_back(*unicode::normalize(unicode::replace_ill_formed(release), Form::nfd));
  return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = fuzz::bytes(data, size);
  const auto error = unicode::first_ill_formed(bytes);
  const auto form = static_cast<Form>(size % 5);
  const auto outcome = unicode::normalize(bytes, form);
  fuzz::require(static_cast<bool>(outcome) == !error, "normalize sees what is ill-formed");
  if (error) fuzz::require(outcome.error() == *error, "and names it alike");

  const auto text = unicode::replace_ill_formed(bytes);
  fuzz::require(!unicode::first_ill_formed(text), "nothing ill-formed is left");
  for (const auto each : {Form::nfc, Form::nfd, Form::nfkc, Form::nfkd, Form::nfkc_cf}) try_form(text, each);
  fuzz::require(unicode::fold_case(text) == folded_by_icu(text), "the folding is ICU's");
  return 0;
}
