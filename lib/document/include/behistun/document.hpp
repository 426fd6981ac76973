#pragma once
/// @file
/// What does one release say? The assembly line from Release to Document.

#include <behistun/base.hpp>
#include <behistun/claims.hpp>
#include <behistun/detect.hpp>
#include <behistun/intake.hpp>
#include <behistun/mention.hpp>
#include <behistun/segment.hpp>
#include <behistun/text.hpp>
#include <optional>
#include <string>
#include <vector>

namespace behistun::document {

/// A release, read. Every span is bytes of text.original(), which is Release::text.
struct Document {
  std::string id, source, side, url, native_id, charset;
  std::optional<Day> published;
  std::optional<TimeOfDay> published_time;
  std::vector<std::string> declared;
  text::Text text;
  std::vector<intake::Line> lines;
  std::vector<intake::Origin> origins;  ///< where the fields above, the title and the language were read
  detect::Detected detected;
  std::string title;                         ///< canonical text of the title line; empty if there is none
  std::vector<segment::Sentence> sentences;  ///< of title and body lines
  std::vector<mention::Mention> mentions;
  std::vector<claims::Claim> claims;
  std::vector<std::string> notes;

  /// The canonical text of some bytes of the original.
  std::string_view canonical(Span original) const;
  /// nullptr when the release is about no contact; the first when it tells of several.
  const claims::Claim* primary_claim() const;
  /// All that the release is about.
  std::vector<const claims::Claim*> primary_claims() const;
  bool operator==(const Document&) const = default;
};

/// Reads a release. Never fails; what it could not do is in notes. Pure; any thread.
Document read(intake::Release release, const gazetteer::Gazetteer& known = gazetteer::Gazetteer::in_use());
/// Each of them as read() does, in their order. A few together (four to eight of some 5 kB) take less time than one by
/// one, for each room's code and tables are fetched once for all of them.
std::vector<Document> read_all(std::vector<intake::Release> releases,
                               const gazetteer::Gazetteer& known = gazetteer::Gazetteer::in_use());

}  // namespace behistun::document
