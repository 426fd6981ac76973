#pragma once
// What linking keeps of a release once it is analysed: who, when, how, where, and enough to tell one text from another.
// Words and people that many releases share are held once, in a Pool. The text itself is asked for again (texts.hpp).

#include <array>
#include <behistun/claims.hpp>
#include <behistun/document.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace behistun::link {

// Bytes of a text, of which no release has four thousand million.
struct Place {
  std::uint32_t begin = 0, end = 0;

  Place() = default;
  Place(Span span) : begin(static_cast<std::uint32_t>(span.begin)), end(static_cast<std::uint32_t>(span.end)) {}
  operator Span() const { return {begin, end}; }
  bool empty() const { return begin == end; }
  bool operator==(const Place&) const = default;
};

// A participant, and where this release names him. `who` has no span of its own.
struct Person {
  const claims::Participant* who = nullptr;
  Place span;

  const claims::Participant* operator->() const { return who; }
  const claims::Participant& operator*() const { return *who; }
  bool operator==(const Person&) const = default;
};

// A claim, as far as linking reads it.
struct Telling {
  claims::Mode mode = claims::Mode::unknown;
  claims::Tense tense = claims::Tense::past;
  bool primary = false, negated = false, reported = false;
  bool open = false;  // "spoke with": `mode` is what is meant for the most part
  std::optional<Days> when;
  std::optional<Days> day_of_year;  // instead, where the year is not known
  std::string_view place, initiator, occasion;
  std::vector<Person> participants;
  Place span, mode_span, when_span, place_span, initiator_span;
  bool operator==(const Telling&) const = default;
};

constexpr std::size_t kSketch = 32;
using Sketch = std::array<std::uint32_t, kSketch>;

struct Digest {
  std::size_t number = 0;   // by which its text is asked for
  std::string_view id;      // of a part other than the first, an id of its own
  std::string_view origin;  // id of the release
  std::uint32_t part = 0;   // which of the contacts that the release tells of
  std::string_view source, side, native_id;
  std::optional<Day> published;
  Language language = Language::und;
  std::string_view looks_like;
  const std::vector<std::string>* declared = nullptr;
  std::uint32_t sentences = 0;
  std::uint64_t title = 0;  // hash of the title; 0 if there is none
  std::vector<Telling> claims;
  std::vector<std::uint64_t> anchors;  // hashes of the keys that tell one text from another; ascending
  Sketch sketch = {};                  // of the text (copies.hpp)

  // As those of a Document.
  const Telling* primary_claim() const;
  std::size_t primary_claims() const;
};

// Holds each word and each participant once, for as long as it lives. One thread at a time.
class Pool {
 public:
  std::string_view word(std::string_view text);
  const std::vector<std::string>* words(const std::vector<std::string>& texts);
  const claims::Participant* person(claims::Participant who);

 private:
  struct HashOfPerson {
    std::size_t operator()(const claims::Participant& who) const;
  };
  struct HashOfWords {
    std::size_t operator()(const std::vector<std::string>& texts) const;
  };
  struct HashOfText : std::hash<std::string_view> {
    using is_transparent = void;
  };
  std::unordered_set<std::string, HashOfText, std::equal_to<>> words_;
  std::unordered_set<std::vector<std::string>, HashOfWords> lists_;
  std::unordered_set<claims::Participant, HashOfPerson> people_;
};

// FNV-1a, 64 bits: the same on any machine.
std::uint64_t hash_of(std::string_view text);
std::uint64_t mixed(std::uint64_t a, std::uint64_t b);

// A release that tells of n contacts is linked as n parts, each with that one primary claim and an id of its own; the
// first keeps the id, and what is only spoken of. One part if it tells of one contact or none.
std::vector<Digest> parts_of(const document::Document& document, std::size_t number, Pool& pool);

}  // namespace behistun::link
