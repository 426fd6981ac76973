// How fast is text made ready? Paragraphs of 100 to 300 bytes, since that is how a release is read, and whole files.
// ICU and utf8proc must give the very same bytes before anyone is timed; memcpy into a ready buffer is the limit.

#include <algorithm>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <cstring>
#include <deque>
#include <random>

#include "bench.hpp"
#include "corpus.hpp"
#include "rivals.hpp"

using namespace behistun;
using unicode::Form;

namespace {

bench::Texts normalized(const bench::Texts& texts, Form form) {
  bench::Texts out;
  for (const auto& text : texts) out.push_back(*unicode::normalize(text, form));
  return out;
}

// Texts live until the last benchmark has run.
const bench::Texts& kept(bench::Texts texts) {
  static std::deque<bench::Texts> all;
  return all.emplace_back(std::move(texts));
}

bench::Texts of_paragraph_size(const bench::Texts& texts) {
  bench::Texts out;
  for (const auto& text : texts)
    if (text.size() >= 100 && text.size() <= 300) out.push_back(text);
  return out;
}

bench::Texts whole(const bench::Texts& texts) {
  bench::Texts out(1);
  for (const auto& text : texts) out[0] += text + '\n';
  return out;
}

// What comes out of PDFs and word processors: here and there a ligature, a space or hyphen of another kind, a letter
// and its mark apart.
bench::Texts dirty(const bench::Texts& texts) {
  constexpr std::string_view kDirt[] = {"\u00A0", "\u00AD",  "\uFB01",       "\u2011",
                                        "\u202F", "e\u0301", "\u0438\u0306", "\u2026"};
  std::mt19937 random(1);
  bench::Texts out;
  for (const auto& text : texts) {
    auto& copy = out.emplace_back();
    for (std::size_t at = 0; at < text.size();) {
      const auto c = unicode::code_point(text, at);
      copy.append(text, at, c.size);
      at += c.size;
      if (random() % 24 == 0) copy += kDirt[random() % std::size(kDirt)];
    }
  }
  return out;
}

bench::Texts ascii(const bench::Texts& texts) {
  bench::Texts out;
  for (const auto& text : texts)
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) out.push_back(text);
  return out;
}

bench::Texts random_code_points() {
  std::mt19937 random(1);
  bench::Texts out(500);
  for (auto& text : out)
    while (text.size() < 180)
      if (const auto c = static_cast<char32_t>(random() % 0x110000); c < 0xD800 || c > 0xDFFF) unicode::append(text, c);
  return out;
}

std::span<char> buffer() {
  static std::string memory(4 << 20, '\0');
  return memory;
}

// `utf8proc` is not asked for the casefolding of code points that are not assigned, where it differs.
void measure_form(const std::string& name, const bench::Texts& texts, Form form, bool with_utf8proc = true) {
  for (const auto& text : texts) {
    const auto ours = *unicode::normalize(text, form);
    bench::require_same(name + ": ICU", text, ours, rivals::icu_normalize(text, form));
    if (with_utf8proc) bench::require_same(name + ": utf8proc", text, ours, rivals::Mapped(text, form).view());
  }
  bench::measure_bytes(name + "/behistun", texts,
                       [form](const std::string& text) { return unicode::normalize(text, form)->size(); });
  bench::measure_bytes(name + "/icu", texts,
                       [form](const std::string& text) { return rivals::icu_normalize(text, form).size(); });
  if (with_utf8proc)
    bench::measure_bytes(name + "/utf8proc", texts,
                         [form](const std::string& text) { return rivals::Mapped(text, form).view().size(); });
}

std::size_t copy(const std::string& text) {
  const auto size = std::min(text.size(), buffer().size());
  std::memcpy(buffer().data(), text.data(), size);
  benchmark::ClobberMemory();
  return size;
}

// The same without memory of the answer's own.
void measure_form_in_buffer(const std::string& name, const bench::Texts& texts, Form form) {
  bench::measure_bytes(name + "/behistun", texts,
                       [form](const std::string& text) { return *unicode::normalize(text, form, buffer()); });
  bench::measure_bytes(name + "/icu", texts,
                       [form](const std::string& text) { return rivals::icu_normalize(text, form, buffer()); });
  bench::measure_bytes(name + "/memcpy", texts, copy);
}

void measure_prose(const std::string& name, const bench::Texts& texts) {
  const auto& composed = kept(normalized(texts, Form::nfc));
  bench::measure_bytes("validate/" + name + "/behistun", composed, [](const std::string& text) {
    return unicode::first_ill_formed(text) ? std::size_t{0} : text.size();
  });
  bench::measure_bytes("validate/" + name + "/memcpy", composed, copy);
  measure_form("NFC of normal text/" + name, composed, Form::nfc);
  measure_form_in_buffer("NFC of normal text in a buffer/" + name, composed, Form::nfc);
  bench::measure_bytes("is it NFC?/" + name + "/behistun", composed, [](const std::string& text) {
    return unicode::is_normalized(text, Form::nfc) ? text.size() : std::size_t{0};
  });
  measure_form("NFC of decomposed/" + name, kept(normalized(texts, Form::nfd)), Form::nfc);
  measure_form("NFKC_Casefold/" + name, composed, Form::nfkc_cf);
  measure_form_in_buffer("NFKC_Casefold in a buffer/" + name, composed, Form::nfkc_cf);
}

void measure_canonical(const std::string& name, const bench::Texts& received) {
  bench::Texts canonical;
  for (const auto& text : received) canonical.push_back(text::Text::of(text).canonical());
  const auto answer = [](const std::string& text) { return text::Text::of(text).canonical().size(); };
  bench::measure_bytes("canonical of clean text/" + name + "/behistun", kept(std::move(canonical)), answer);
  bench::measure_bytes("canonical as received/" + name + "/behistun", kept(received), answer);
}

}  // namespace

int main(int argc, char** argv) {
  for (const auto language : kLanguages) {
    const auto name = std::string(code(language));
    const auto texts = bench::prose(language);
    const auto paragraphs = of_paragraph_size(texts);
    measure_prose(name, paragraphs);
    measure_prose(name + " whole", whole(texts));
    const auto& soiled = kept(dirty(paragraphs));
    measure_form("NFC of dirty text/" + name, soiled, Form::nfc);
    measure_form("NFKC_Casefold of dirty text/" + name, soiled, Form::nfkc_cf);
    if (language == Language::en) measure_prose("ASCII", ascii(paragraphs));
    measure_canonical(name, bench::paragraphs(language));
  }
  const auto& random = kept(random_code_points());
  measure_form("NFC of random code points/any", random, Form::nfc);
  measure_form("NFKC_Casefold of random code points/any", random, Form::nfkc_cf, false);
  benchmark::AddCustomContext("rivals", rivals::versions());
  return bench::run(argc, argv);
}
