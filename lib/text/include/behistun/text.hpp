#pragma once
/// @file
/// What did we receive? The original bytes, their canonical form, and the map between them.

#include <behistun/base.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::text {

/// What a rule did, and where: `original` bytes became `canonical` bytes.
struct Change {
  std::string_view rule;  ///< name of the rule, one of rules()
  Span original, canonical;
  bool operator==(const Change&) const = default;
};

/// The rules of the canonical form, in the order in which they apply.
struct RuleInfo {
  std::string_view name, what, example, gives;
};
std::span<const RuleInfo> rules();

/// A text in two forms. The canonical form is what every later step works on:
///  - NFC; lines end in U+000A; every other Unicode space is U+0020
///  - soft hyphens, zero-width and bidi marks, the BOM are gone; a word hyphenated at a line end is whole again
///  - quotes are U+0022 (« » “ ” „), apostrophes U+0027, hyphens U+002D, dashes U+2013; ligatures are letters
///  - Latin letters inside Cyrillic words (and the reverse) are repaired where that is certain
///  - mojibake (UTF-8 or an 8-bit charset that was read in another charset) is repaired where that is certain
/// canonical(canonical(x)) == canonical(x).
class Text {
 public:
  Text() = default;
  /// @pre  original is well-formed UTF-8 (unicode::replace_ill_formed). O(bytes). Never fails.
  static Text of(std::string original);
  /// The same of a text that was broken at a width: in its canonical form a space stands for each of these line ends
  /// and the spaces around it, and nothing behind a hyphen.
  /// @param wraps  bytes of the original where such a U+000A stands, ascending; as text::wraps() gives them
  static Text of(std::string original, const std::vector<std::size_t>& wraps);

  const std::string& original() const { return original_; }
  const std::string& canonical() const { return changes_.empty() ? original_ : canonical_; }

  /// The original bytes that gave these canonical bytes. The smallest such span on boundaries of code points.
  Span to_original(Span canonical) const;
  /// The canonical bytes that these original bytes gave; empty where they gave none.
  Span to_canonical(Span original) const;
  /// Where and why the two differ, ascending.
  const std::vector<Change>& changes() const { return changes_; }

  bool operator==(const Text& other) const { return original_ == other.original_; }

 private:
  std::string original_, canonical_;  // the second is empty where nothing is changed
  std::vector<Change> changes_;       // the map: outside of the changes the two are equal, byte for byte
};

/// Does a line end as sentences do: with a stop, a colon or a semicolon, perhaps behind quotes, brackets and spaces?
bool ends_a_sentence(std::string_view line);

/// The line ends (bytes where U+000A stands) at which nothing ends: those of lines that were broken at a width of 40 to
/// 130 code points, as in e-mails and in text taken from print. None where the lines are paragraphs.
/// O(bytes). @pre  well-formed UTF-8.
std::vector<std::size_t> wraps(std::string_view text);

/// For matching: canonical, case folded, marks stripped, ё as е, punctuation and spaces as one space, trimmed.
/// "Élysée – Président" → "elysee president".  @pre  well-formed UTF-8.
std::string search_form(std::string_view utf8);

}  // namespace behistun::text
