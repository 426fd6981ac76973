#pragma once
// Text on its way into HTML or a terminal. Nothing from a release reaches either without passing here.

#include <behistun/base.hpp>
#include <initializer_list>
#include <string>
#include <string_view>

namespace behistun::view {

/// The pieces, joined.
std::string cat(std::initializer_list<std::string_view> pieces);
void append(std::string& out, std::initializer_list<std::string_view> pieces);

/// Any bytes as HTML text or attribute value (between double or single quotes): the five signs that HTML reads are
/// written as references; what is not UTF-8, and control characters, become U+FFFD.
std::string escaped(std::string_view bytes);

/// Any bytes as the value of an id attribute and of the link to it: letters, digits, - and _ stay, every other byte
/// becomes .XX, so that two values never meet.
std::string anchor(std::string_view bytes);

/// Only http and https lead out of the page.
bool is_web_address(std::string_view url);

/// Any bytes as one line for a terminal: runs of white space are one space, and what is not UTF-8 or would steer the
/// terminal (control characters, direction overrides) becomes U+FFFD.
std::string plain(std::string_view bytes);

/// At most `limit` code points: cut at a space where there is one in the last third, with "…" for what is left out.
/// @pre  well-formed UTF-8, limit >= 2.
std::string shortened(std::string_view utf8, std::size_t limit);

/// The bytes of `text` that a span names, whatever the span: one that reaches beyond the text is cut.
std::string_view within(std::string_view text, Span span);

}  // namespace behistun::view
