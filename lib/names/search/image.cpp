// The bytes of an index: written once, looked through before they are used.

#include "image.hpp"
#include <algorithm>
#include <behistun/unicode.hpp>
#include <bit>
#include <cstddef>
#include <optional>
#include "words/words.hpp"

namespace behistun::names {
namespace {

static_assert(std::endian::native == std::endian::little);

constexpr std::string_view kMagic = "BEHNAMES";
constexpr std::uint32_t kVersion = 4;

struct Head {
  std::array<char, 8> magic;
  std::uint32_t version;
  std::uint32_t tables;  ///< of the given names and sounds that it was made with
  std::uint64_t size;    ///< of everything
  std::uint64_t sum;     ///< of what is behind the head
  std::array<std::uint64_t, kSections> begin, length;
};

static_assert(sizeof(Head) == Image::kHeadSize);

/// A checksum that reads eight bytes at a time; not against malice.
std::uint64_t sum(std::string_view bytes) {
  std::uint64_t value = 0x9E3779B97F4A7C15ULL ^ bytes.size();
  const auto mix = [&](std::uint64_t part) { value = std::rotl(value ^ part, 29) * 0xBF58476D1CE4E5B9ULL; };
  for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
    std::uint64_t part = 0;
    std::memcpy(&part, bytes.data(), 8);
    mix(part);
  }
  for (const char c : bytes) mix(static_cast<unsigned char>(c));
  return value;
}

std::size_t rounded(std::size_t size) { return (size + 7) / 8 * 8; }

constexpr std::size_t kSizes[kSections] = {4, 1, 4, 4, 4, 1, 4, 4, 1, 4, 4, 1, 64, 16, 4, 4, 4, 4, 4, 4, 8};

}  // namespace

std::string Image::make(const std::array<std::string, kSections>& sections) {
  Head head{};
  std::copy(kMagic.begin(), kMagic.end(), head.magic.begin());
  head.version = kVersion;
  head.tables = fingerprint_of_tables();
  std::size_t end = sizeof(Head);
  for (std::size_t i = 0; i < kSections; ++i) {
    head.begin[i] = end;
    head.length[i] = sections[i].size();
    end += rounded(sections[i].size());
  }
  head.size = end;
  std::string out(end, '\0');
  for (std::size_t i = 0; i < kSections; ++i)
    std::copy(sections[i].begin(), sections[i].end(), out.begin() + static_cast<std::ptrdiff_t>(head.begin[i]));
  std::memcpy(out.data(), &head, sizeof(Head));
  sign(out);
  return out;
}

void Image::sign(std::string& image) {
  const auto right = sum(std::string_view(image).substr(sizeof(Head)));
  std::memcpy(image.data() + offsetof(Head, sum), &right, sizeof right);
}

bool Image::begins(std::string_view bytes) { return bytes.starts_with(kMagic); }

Result<Image> Image::open(std::string_view bytes) {
  const auto fail = [](std::size_t at, const char* what) { return Error{Error::Code::bad_value, at, what}; };
  if (!begins(bytes)) return fail(0, "not an index of names");
  if (bytes.size() < sizeof(Head)) return fail(bytes.size(), "the index of names ends within its head");
  Head head;
  std::memcpy(&head, bytes.data(), sizeof(Head));
  if (head.version != kVersion) return fail(offsetof(Head, version), "an index of names of another version");
  if (head.tables != fingerprint_of_tables())
    return fail(offsetof(Head, tables), "an index of names made with other tables; make it again");
  if (head.size != bytes.size())
    return fail(std::min<std::size_t>(head.size, bytes.size()), "the index of names is cut short or goes on");
  Image image;
  image.bytes_ = bytes;
  for (std::size_t i = 0; i < kSections; ++i) {
    const auto at = offsetof(Head, begin) + i * 8;
    if (head.begin[i] % 8 != 0 || head.begin[i] > bytes.size() || head.length[i] > bytes.size() - head.begin[i] ||
        head.length[i] % kSizes[i] != 0)
      return fail(at, "a section of the index of names lies outside of it");
    image.sections_[i] = bytes.substr(head.begin[i], head.length[i]);
  }
  if (auto error = image.check()) return *std::move(error);
  if (sum(bytes.substr(sizeof(Head))) != head.sum)
    return fail(offsetof(Head, sum), "the checksum of the index of names is wrong");
  return image;
}

Error Image::wrong(Section section, std::size_t byte, const std::string& what) const {
  return {Error::Code::bad_value, static_cast<std::size_t>(bytes(section).data() - bytes_.data()) + byte,
          "index of names: " + what};
}

/// Every number that something is looked up by.
std::optional<Error> Image::check() const {
  const auto ascends = [&](Section ends, std::size_t limit) -> std::optional<Error> {
    std::uint32_t before = 0;
    const auto numbers = this->numbers(ends);
    for (std::size_t i = 0; i < numbers.size(); before = numbers[i++])
      if (numbers[i] < before || numbers[i] > limit)
        return wrong(ends, 4 * i, "an end lies before its beginning, or outside");
    if (before != limit) return wrong(ends, 0, "not everything is in a part");
    return std::nullopt;
  };
  const auto whole_characters = [&](Section ends, Section texts) -> std::optional<Error> {
    const auto held = bytes(texts);
    if (const auto bad = unicode::first_ill_formed(held)) return wrong(texts, bad->at, "ill-formed UTF-8");
    const auto numbers = this->numbers(ends);
    for (std::size_t i = 0; i < numbers.size(); ++i)
      if (numbers[i] < held.size() && (static_cast<unsigned char>(held[numbers[i]]) & 0xC0) == 0x80)
        return wrong(ends, 4 * i, "an end within a character");
    return std::nullopt;
  };
  const auto below = [&](Section section, std::size_t limit) -> std::optional<Error> {
    const auto numbers = this->numbers(section);
    for (std::size_t i = 0; i < numbers.size(); ++i)
      if (numbers[i] >= limit) return wrong(section, 4 * i, "a number of what is not there");
    return std::nullopt;
  };
  const auto ids = numbers(Section::id_ends).size();
  for (const auto& [ends, limit] : {std::pair{Section::id_ends, bytes(Section::id_bytes).size()},
                                    {Section::name_ends, bytes(Section::name_bytes).size()},
                                    {Section::name_words, numbers(Section::words).size()},
                                    {Section::word_ends, bytes(Section::word_bytes).size()},
                                    {Section::sounding_ends, numbers(Section::sounding_words).size()},
                                    {Section::posting_ends, numbers(Section::postings).size()}})
    if (auto error = ascends(ends, limit)) return error;
  for (const auto& [section, size, expected] :
       {std::tuple{Section::names_of_id, numbers(Section::names_of_id).size(), ids},
        {Section::name_ends, numbers(Section::name_ends).size(), names()},
        {Section::name_words, numbers(Section::name_words).size(), names()},
        {Section::kinds, bytes(Section::kinds).size(), names()},
        {Section::particles, numbers(Section::particles).size(), names()},
        {Section::ready_words, ready_words().size(), words()},
        {Section::sounding_ends, numbers(Section::sounding_ends).size(), soundings().size()},
        {Section::posting_ends, numbers(Section::posting_ends).size(), words()}})
    if (size != expected) return wrong(section, 0, "a section is longer or shorter than it should be");
  for (const auto& [section, limit] :
       {std::pair{Section::id_of_name, ids}, {Section::lookup, words() + 1}, {Section::sounding_words, words()}})
    if (auto error = below(section, limit)) return error;
  const auto postings = numbers(Section::postings);
  for (std::size_t i = 0; i < postings.size(); ++i)
    if ((postings[i] & kNameMask) >= names()) return wrong(Section::postings, 4 * i, "a number of what is not there");
  const auto places = numbers(Section::words);
  for (std::size_t i = 0; i < places.size(); ++i)
    if ((places[i] & kWordMask) >= words() || places[i] >> kWordBits > static_cast<std::uint32_t>(Part::other))
      return wrong(Section::words, 4 * i, "a number of what is not there");
  for (std::uint32_t i = 0; i < bytes(Section::kinds).size(); ++i)
    if (gender(i) > Gender::female || rank(i) > Rank::cleric)
      return wrong(Section::kinds, i, "a kind of name that there is not");
  if (!std::has_single_bit(lookup().size()) || std::find(lookup().begin(), lookup().end(), 0U) == lookup().end())
    return wrong(Section::lookup, 0, "a table without room");
  if (directory().size() < 2 || !std::has_single_bit(directory().size() - 1))
    return wrong(Section::directory, 0, "a directory of a size that there is not");
  if (auto error = ascends(Section::directory, keys().size())) return error;
  for (std::size_t i = 0; i < keys().size(); ++i)
    if (keys()[i].sounding >= soundings().size())
      return wrong(Section::keys, 8 * i + 4, "a number of what is not there");
  for (const auto& [ends, texts] : {std::pair{Section::id_ends, Section::id_bytes},
                                    {Section::name_ends, Section::name_bytes},
                                    {Section::word_ends, Section::word_bytes}})
    if (auto error = whole_characters(ends, texts)) return error;
  return std::nullopt;
}

}  // namespace behistun::names
