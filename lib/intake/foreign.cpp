// Files that are no text at all: PDF, archives, word processors' files, images, databases; and e-mails whose text is
// encoded, for they look like text.

#include <behistun/intake.hpp>

#include "lower.hpp"

namespace behistun::intake {
namespace {

using namespace std::string_view_literals;

struct Signature {
  std::string_view bytes, what;
};
constexpr Signature kSignatures[] = {
    {"%PDF-"sv, "a PDF file: make text of it first, as with pdftotext -layout"},
    {"PK\x03\x04"sv, "a ZIP archive, as .docx, .odt and .epub are: make text of it first, as with pandoc"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "a file of an old Office program: make text of it first, as with antiword"},
    {"{\\rtf"sv, "an RTF file: make text of it first, as with pandoc"},
    {"\x37\x7A\xBC\xAF\x27\x1C"sv, "a 7-Zip archive: unpack it first"},
    {"Rar!\x1A\x07"sv, "a RAR archive: unpack it first"},
    {"BZh"sv, "a file packed by bzip2: unpack it first, or pack it by gzip or zstd"},
    {"\xFD"
     "7zXZ\0"sv,
     "a file packed by xz: unpack it first, or pack it by gzip or zstd"},
    {"\x89PNG\r\n"sv, "a PNG image"},
    {"\xFF\xD8\xFF"sv, "a JPEG image"},
    {"GIF8"sv, "a GIF image"},
    {"SQLite format 3\0"sv, "an SQLite database"},
};

constexpr std::string_view kMail =
    "an e-mail with its text encoded, as mail programs keep it: save it as text or HTML first, as with mu view";

/// A head of fields ("Received: …"), of which one says that the text is in parts or encoded.
bool is_encoded_mail(std::string_view head) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-";
  const auto name = head.find_first_not_of(kLetters);
  if (name == 0 || name == head.npos || head[name] != ':') return false;
  const auto fields = lower(head.substr(0, std::min(head.find("\n\n"), head.find("\r\n\r\n"))));
  const auto says = [&](std::string_view field) { return fields.find(field) != fields.npos; };
  return says("\ncontent-type: multipart/") || says("\ncontent-transfer-encoding: base64") ||
         says("\ncontent-transfer-encoding: quoted-printable");
}

}  // namespace

std::string_view foreign_format(std::string_view head) {
  for (const auto& signature : kSignatures)
    if (head.starts_with(signature.bytes)) return signature.what;
  return is_encoded_mail(head) ? kMail : std::string_view();
}

}  // namespace behistun::intake
