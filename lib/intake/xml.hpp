#pragma once
// A pass over XML by expat, which is known here and in xml.cpp alone. Entities that are HTML's and not XML's (&nbsp;)
// are told, not refused; no other file is ever opened.

#include <behistun/base.hpp>
#include <functional>
#include <string_view>

namespace behistun::intake {

struct XmlPlace {
  std::size_t at = 0;    ///< byte of the text
  std::size_t line = 1;  ///< from 1
};

/// Looks a value up by its name; empty if the element has none.
using XmlAttributes = std::function<std::string_view(std::string_view name)>;

struct XmlHandlers {
  std::function<void(std::string_view name, const XmlAttributes& attributes, XmlPlace place)> opens;
  std::function<void(std::string_view name, std::size_t end)> closes;  ///< `end` is one past its tag
  std::function<void(std::string_view text)> text;
  std::function<void(std::string_view entity)> entity;
};

struct XmlError {
  XmlPlace place;
  std::size_t byte = 0;   ///< of the line, from 1
  std::string_view what;  ///< empty if the text is well-formed XML
};
/// @pre  well-formed UTF-8, whatever charset its declaration promises.
XmlError read_xml(std::string_view text, const XmlHandlers& handlers);

}  // namespace behistun::intake
