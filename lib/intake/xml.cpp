// Expat tells what it meets, from left to right; nothing is kept. A foreign DTD is pretended, so that an entity that
// nobody declared is passed over and told, as it is in the feeds of half the world.

#include "xml.hpp"

#include <expat.h>

#include <algorithm>
#include <memory>
#include <type_traits>

namespace behistun::intake {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 30U;  // bytes: Expat counts them by int

struct Pass {
  XML_Parser parser;
  const XmlHandlers& handlers;
  std::size_t begin, lines_before;  // of what stands before the first element

  XmlPlace place() const {
    return {begin + static_cast<std::size_t>(XML_GetCurrentByteIndex(parser)),
            lines_before + static_cast<std::size_t>(XML_GetCurrentLineNumber(parser))};
  }
};

void XMLCALL on_open(void* data, const XML_Char* name, const XML_Char** attributes) {
  const auto& pass = *static_cast<Pass*>(data);
  const auto value = [&](std::string_view wanted) -> std::string_view {
    for (const auto* pair = attributes; *pair != nullptr; pair += 2)
      if (wanted == pair[0]) return pair[1];
    return {};
  };
  if (pass.handlers.opens) pass.handlers.opens(name, value, pass.place());
}

void XMLCALL on_close(void* data, const XML_Char* name) {
  const auto& pass = *static_cast<Pass*>(data);
  const auto size = static_cast<std::size_t>(XML_GetCurrentByteCount(pass.parser));
  if (pass.handlers.closes) pass.handlers.closes(name, pass.place().at + size);
}

void XMLCALL on_text(void* data, const XML_Char* text, int size) {
  const auto& pass = *static_cast<Pass*>(data);
  if (pass.handlers.text) pass.handlers.text({text, static_cast<std::size_t>(size)});
}

void XMLCALL on_entity(void* data, const XML_Char* name, int is_parameter) {
  const auto& pass = *static_cast<Pass*>(data);
  if (is_parameter == 0 && pass.handlers.entity) pass.handlers.entity(name);
}

}  // namespace

XmlError read_xml(std::string_view text, const XmlHandlers& handlers) {
  const auto begin = std::min(text.find('<'), text.size());  // white space and a BOM stand before many a declaration
  const auto lines =
      static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
  const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(XML_ParserCreate("UTF-8"),
                                                                                             XML_ParserFree);
  Pass pass{parser.get(), handlers, begin, lines};
  XML_SetUserData(parser.get(), &pass);
  XML_SetElementHandler(parser.get(), on_open, on_close);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  XML_SetSkippedEntityHandler(parser.get(), on_entity);
  XML_UseForeignDTD(parser.get(), XML_TRUE);
  for (auto at = begin;; at += kPiece) {
    const auto piece = text.substr(at, kPiece);
    const bool is_last = text.size() - at <= kPiece;
    if (XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), is_last) != XML_STATUS_OK) break;
    if (is_last) return {};
  }
  const auto place = pass.place();
  const auto line_begin = text.substr(0, place.at).rfind('\n') + 1;  // npos + 1 is the first byte
  return {place, place.at - line_begin + 1, XML_ErrorString(XML_GetErrorCode(parser.get()))};
}

}  // namespace behistun::intake
