// How fast is text made ready? Paragraph by paragraph, since that is how a release is read. ICU and utf8proc must give
// the very same bytes before anyone is timed; memcpy into a ready buffer is the limit.

#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <cstring>

#include "bench.hpp"
#include "corpus.hpp"
#include "rivals.hpp"

using namespace behistun;
using unicode::Form;

namespace {

struct Inputs {
  bench::Texts received;    ///< as they lie in the files
  bench::Texts composed;    ///< NFC
  bench::Texts decomposed;  ///< NFD
  bench::Texts canonical;   ///< nothing left to repair
};

bench::Texts normalized(const bench::Texts& texts, Form form) {
  bench::Texts out;
  for (const auto& text : texts) out.push_back(*unicode::normalize(text, form));
  return out;
}

Inputs inputs_of(Language language) {
  Inputs in;
  in.received = bench::paragraphs(language);
  in.composed = normalized(in.received, Form::nfc);
  in.decomposed = normalized(in.received, Form::nfd);
  for (const auto& text : in.received) in.canonical.push_back(text::Text::of(text).canonical());
  return in;
}

void measure_form(const std::string& name, const bench::Texts& texts, Form form) {
  for (const auto& text : texts) {
    const auto ours = *unicode::normalize(text, form);
    bench::require_same(name + ": ICU", text, ours, rivals::icu_normalize(text, form));
    bench::require_same(name + ": utf8proc", text, ours, rivals::Mapped(text, form).view());
  }
  bench::measure_bytes(name + "/behistun", texts,
                       [form](const std::string& text) { return unicode::normalize(text, form)->size(); });
  bench::measure_bytes(name + "/icu", texts,
                       [form](const std::string& text) { return rivals::icu_normalize(text, form).size(); });
  bench::measure_bytes(name + "/utf8proc", texts,
                       [form](const std::string& text) { return rivals::Mapped(text, form).view().size(); });
}

std::size_t copy(const std::string& text) {
  static std::string buffer(1 << 20, '\0');
  const auto size = std::min(text.size(), buffer.size());
  std::memcpy(buffer.data(), text.data(), size);
  benchmark::ClobberMemory();
  return size;
}

void measure_language(const std::string& name, const Inputs& in) {
  bench::measure_bytes("validate/" + name + "/behistun", in.received, [](const std::string& text) {
    return unicode::first_ill_formed(text) ? std::size_t{0} : text.size();
  });
  bench::measure_bytes("validate/" + name + "/memcpy", in.received, copy);
  measure_form("NFC of normal text/" + name, in.composed, Form::nfc);
  measure_form("NFC of decomposed/" + name, in.decomposed, Form::nfc);
  measure_form("NFKC_Casefold/" + name, in.composed, Form::nfkc_cf);
  const auto canonical = [](const std::string& text) { return text::Text::of(text).canonical().size(); };
  bench::measure_bytes("canonical of clean text/" + name + "/behistun", in.canonical, canonical);
  bench::measure_bytes("canonical as received/" + name + "/behistun", in.received, canonical);
}

}  // namespace

int main(int argc, char** argv) {
  static std::vector<Inputs> inputs;
  inputs.reserve(kLanguages.size());
  for (const auto language : kLanguages)
    measure_language(std::string(code(language)), inputs.emplace_back(inputs_of(language)));
  benchmark::AddCustomContext("rivals", rivals::versions());
  return bench::run(argc, argv);
}
