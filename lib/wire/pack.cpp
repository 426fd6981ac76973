// A document as bytes: numbers by seven bits, least first; words behind their length; spans by how far they begin
// behind the one before. Writing and reading are one description, `fields`, which either visits; so they cannot differ.

#include <behistun/shelf.hpp>
#include <cstring>
#include <type_traits>

#include "words.hpp"

namespace behistun::wire {
namespace {

class Packer {
 public:
  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7U) bytes_.push_back(static_cast<char>(value | 0x80U));
    bytes_.push_back(static_cast<char>(value));
  }
  template <class Value>
  void whole(Value& value) {
    const auto wide = static_cast<std::int64_t>(value);  // zigzag: small ones of either sign are short
    number((static_cast<std::uint64_t>(wide) << 1U) ^ static_cast<std::uint64_t>(wide >> 63U));
  }
  void real(double& value) { bytes_.append(reinterpret_cast<const char*>(&value), sizeof value); }
  void text(std::string_view value) {
    number(value.size());
    bytes_.append(value);
  }
  void code(std::string_view& value) { text(value); }
  void text_of(text::Text& value, const std::vector<intake::Line>&) { text(value.original()); }
  void span(Span& value) {
    auto apart = static_cast<std::int64_t>(value.begin) - static_cast<std::int64_t>(last_);
    whole(apart);
    number(value.size());
    last_ = value.begin;
  }
  template <class Value, class Visit>
  void optional(std::optional<Value>& value, const Visit& visit) {
    number(value ? 1 : 0);
    if (value) visit(*value);
  }
  template <class Value, class Visit>
  void list(std::vector<Value>& values, const Visit& visit) {
    number(values.size());
    for (auto& value : values) visit(value);
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
  std::size_t last_ = 0;
};

class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return value;
    }
  }
  template <class Value>
  void whole(Value& value) {
    const auto zigzag = number();
    value = static_cast<Value>(static_cast<std::int64_t>((zigzag >> 1U) ^ (~(zigzag & 1U) + 1U)));
  }
  void real(double& value) { std::memcpy(&value, bytes(sizeof value).data(), sizeof value); }
  void text(std::string& value) { value = std::string(bytes(number())); }
  void code(std::string_view& value) { value = kept_code(bytes(number())); }
  void text_of(text::Text& value, const std::vector<intake::Line>& lines) {
    std::string original(bytes(number()));
    const auto wraps = intake::wraps(lines, original);
    value = text::Text::of(std::move(original), wraps);
  }
  void span(Span& value) {
    std::int64_t apart = 0;
    whole(apart);
    value.begin = static_cast<std::size_t>(static_cast<std::int64_t>(last_) + apart);
    value.end = value.begin + number();
    last_ = value.begin;
  }
  template <class Value, class Visit>
  void optional(std::optional<Value>& value, const Visit& visit) {
    if (number() == 0) return;
    visit(value.emplace());
  }
  template <class Value, class Visit>
  void list(std::vector<Value>& values, const Visit& visit) {
    values.resize(number());
    for (auto& value : values) visit(value);
  }

 private:
  std::string_view bytes(std::size_t size) {
    const auto found = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return found;
  }

  std::string_view rest_;
  std::size_t last_ = 0;
};

template <class Visitor>
void fields(Visitor& visit, TimeOfDay& time) {
  visit.whole(time.minutes);
  visit.optional(time.utc_offset, [&](std::int32_t& minutes) { visit.whole(minutes); });
}

template <class Visitor>
void fields(Visitor& visit, mention::Mention& mention) {
  visit.whole(mention.kind);
  visit.span(mention.span);
  for (auto* word : {&mention.key, &mention.role, &mention.of, &mention.form, &mention.variant, &mention.timex})
    visit.text(*word);
  visit.span(mention.speaker);
  visit.span(mention.teller);
}

template <class Visitor>
void fields(Visitor& visit, claims::Participant& who) {
  for (auto* word : {&who.key, &who.ru, &who.fr, &who.en, &who.side, &who.office}) visit.text(*word);
  visit.whole(who.host);
  visit.whole(who.guest);
  visit.span(who.span);
}

template <class Visitor>
void fields(Visitor& visit, claims::Claim& claim) {
  visit.whole(claim.mode);
  visit.optional(claim.when, [&](Days& days) {
    visit.whole(days.first.number);
    visit.whole(days.last.number);
  });
  visit.whole(claim.grain);
  visit.optional(claim.time, [&](TimeOfDay& time) { fields(visit, time); });
  visit.text(claim.place);
  visit.list(claim.participants, [&](claims::Participant& who) { fields(visit, who); });
  visit.text(claim.initiator);
  visit.whole(claim.minutes);
  visit.whole(claim.ordinal);
  visit.text(claim.within);
  visit.text(claim.occasion);
  visit.list(claim.topics, [&](claims::Topic& topic) {
    visit.text(topic.key);
    visit.text(topic.raised_by);
    visit.span(topic.span);
  });
  for (auto* flag : {&claim.primary, &claim.negated, &claim.reported}) visit.whole(*flag);
  visit.whole(claim.tense);
  for (auto* span : {&claim.span, &claim.mode_span, &claim.when_span, &claim.place_span, &claim.initiator_span,
                     &claim.duration_span, &claim.ordinal_span, &claim.occasion_span})
    visit.span(*span);
}

template <class Visitor>
void fields(Visitor& visit, document::Document& document) {
  for (auto* word : {&document.id, &document.source, &document.side, &document.url, &document.native_id,
                     &document.charset, &document.title})
    visit.text(*word);
  visit.optional(document.published, [&](Day& day) { visit.whole(day.number); });
  visit.optional(document.published_time, [&](TimeOfDay& time) { fields(visit, time); });
  visit.list(document.declared, [&](std::string& language) { visit.text(language); });
  visit.list(document.lines, [&](intake::Line& line) {
    visit.span(line.span);
    visit.whole(line.label);
  });
  visit.text_of(document.text, document.lines);
  visit.list(document.origins, [&](intake::Origin& origin) {
    visit.whole(origin.field);
    visit.whole(origin.from);
    visit.text(origin.where);
    visit.span(origin.span);
  });
  visit.whole(document.detected.language);
  visit.code(document.detected.looks_like);
  visit.real(document.detected.margin);
  visit.whole(document.detected.why);
  visit.list(document.sentences, [&](segment::Sentence& sentence) {
    visit.span(sentence.span);
    visit.whole(sentence.paragraph);
  });
  visit.list(document.mentions, [&](mention::Mention& mention) { fields(visit, mention); });
  visit.list(document.claims, [&](claims::Claim& claim) { fields(visit, claim); });
  visit.list(document.notes, [&](std::string& note) { visit.text(note); });
}

}  // namespace

// Packing changes nothing: the description is one for both ways, and so takes what it might write to.
std::string pack(const document::Document& document) {
  Packer packer;
  fields(packer, const_cast<document::Document&>(document));
  return packer.take();
}

document::Document unpack(std::string_view packed) {
  document::Document document;
  Unpacker unpacker(packed);
  fields(unpacker, document);
  return document;
}

}  // namespace behistun::wire
