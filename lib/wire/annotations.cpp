// Fields, mentions and claims as W3C Web Annotations (Web Annotation Data Model, 2017): stand-off, one annotation a
// line.
//
// The target of each is the release, with three selectors of one place: code points (TextPositionSelector), bytes of
// the UTF-8 text (DataPositionSelector), and the words themselves with some around them (TextQuoteSelector), so that
// the place is found again in a copy that another tool has changed.

#include <algorithm>
#include <behistun/unicode.hpp>
#include <behistun/wire.hpp>

#include "words.hpp"

namespace behistun::wire {
namespace {

constexpr std::size_t kAround = 32;  // bytes of text quoted before and behind, at most

/// A gazetteer id that is Wikidata's: "Q58217".
bool is_wikidata(std::string_view key) {
  return key.size() > 1 && key.front() == 'Q' &&
         std::all_of(key.begin() + 1, key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// For the path of a URN (RFC 8141): what is not a plain character, percent-encoded.
std::string percent_encoded(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF", kPlain = "-._~/";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       kPlain.find(c) != std::string_view::npos;
    if (plain) {
      out += c;
    } else {
      out += '%';
      out += kDigits[byte >> 4U];
      out += kDigits[byte & 15U];
    }
  }
  return out;
}

class AnnotationWriter {
 public:
  explicit AnnotationWriter(const document::Document& document) : document_(document), text_(document.text.original()) {
    code_points_.reserve(text_.size() + 1);
    std::size_t count = 0;
    for (const char c : text_) {
      const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
      code_points_.push_back(continues ? count - 1 : count++);
    }
    code_points_.push_back(count);
  }

  std::string run() && {
    for (std::size_t i = 0; i < document_.origins.size(); ++i) write(document_.origins[i], i);
    for (std::size_t i = 0; i < document_.mentions.size(); ++i) write(document_.mentions[i], i);
    for (std::size_t i = 0; i < document_.claims.size(); ++i) write(document_.claims[i], i);
    return std::move(out_);
  }

 private:
  using Bodies = std::vector<Json>;

  static Json body(std::string_view purpose, std::string_view value) {
    return Json::object({{"type", "TextualBody"}, {"purpose", purpose}, {"value", value}});
  }
  /// Who or what is meant: an entity of Wikidata where the key is one.
  static Json identified(std::string_view key) {
    if (!is_wikidata(key)) return body("identifying", key);
    return Json::object({{"type", "SpecificResource"},
                         {"purpose", "identifying"},
                         {"source", "http://www.wikidata.org/entity/" + std::string(key)}});
  }

  /// Of a quotation the words, with who speaks; and by itself the word that tells it.
  void write_quotation(const mention::Mention& quotation, std::size_t number) {
    const auto id = "mention-" + std::to_string(number);
    Bodies bodies = {body("tagging", to_string(quotation.kind)), body("classifying", quotation.role)};
    if (!quotation.key.empty()) bodies.push_back(identified(quotation.key));
    if (!quotation.of.empty()) bodies.push_back(body("classifying", quotation.of));
    annotate(id, "identifying", bodies, quotation.span);
    annotate(id + "-speaker", "identifying", {body("tagging", "speaker"), identified(quotation.key)},
             quotation.speaker);
    annotate(id + "-teller", "classifying", {body("tagging", "teller")}, quotation.teller);
  }

  /// What the document says in this field.
  std::string value_of(const intake::Origin& origin) const {
    using Field = intake::Origin::Field;
    switch (origin.field) {
      case Field::title:
        return document_.title;
      case Field::published:
        return document_.published ? to_string(*document_.published) : std::string();
      case Field::published_time:
      case Field::zone:
        return document_.published_time ? to_string(*document_.published_time) : std::string();
      case Field::source:
        return document_.source;
      case Field::side:
        return document_.side;
      case Field::url:
        return document_.url;
      case Field::native_id:
        return document_.native_id;
      case Field::language:
        return std::string(code(document_.detected.language));
      case Field::declared:
        return origin.where;
    }
    return {};
  }

  void write(const intake::Origin& origin, std::size_t number) {
    annotate("field-" + std::to_string(number), "describing",
             {body("tagging", to_string(origin.field)), body("describing", value_of(origin)),
              body("classifying", to_string(origin.from))},
             origin.span);
  }

  void write(const mention::Mention& mention, std::size_t number) {
    if (mention.kind == mention::Kind::quotation) return write_quotation(mention, number);
    Bodies bodies = {body("tagging", to_string(mention.kind)), identified(mention.key)};
    if (!mention.role.empty())
      bodies.push_back(body("classifying", mention.of.empty() ? mention.role : mention.role + "@" + mention.of));
    annotate("mention-" + std::to_string(number), "identifying", bodies, mention.span);
  }

  void write(const claims::Claim& claim, std::size_t number) {
    const auto id = "claim-" + std::to_string(number);
    Bodies bodies = {body("tagging", "contact"), body("classifying", to_string(claim.mode)),
                     body("classifying", claim.primary ? "primary" : "secondary"),
                     body("classifying", word(claim.tense))};
    if (claim.negated) bodies.push_back(body("classifying", "negated"));
    if (claim.reported) bodies.push_back(body("classifying", "reported"));
    annotate(id, "classifying", bodies, claim.span);
    annotate(id + "-kind", "classifying", {body("tagging", "kind"), body("classifying", to_string(claim.mode))},
             claim.mode_span);
    if (claim.when)
      annotate(id + "-when", "describing",
               {body("tagging", "when"), body("describing", dates::edtf(*claim.when, claim.grain))}, claim.when_span);
    annotate(id + "-place", "identifying", {body("tagging", "place"), identified(claim.place)}, claim.place_span);
    annotate(id + "-initiator", "identifying", {body("tagging", "initiator"), identified(claim.initiator)},
             claim.initiator_span);
    for (std::size_t i = 0; i < claim.participants.size(); ++i) {
      const auto& who = claim.participants[i];
      Bodies about = {body("tagging", "participant"), identified(who.key)};
      if (!who.side.empty()) about.push_back(body("classifying", who.side));
      annotate(id + "-participant-" + std::to_string(i), "identifying", about, who.span);
    }
  }

  /// Nothing for a span that is nowhere.
  void annotate(const std::string& name, std::string_view motivation, const Bodies& bodies, Span span) {
    if (span.empty()) return;
    out_ += Json::object({{"@context", "http://www.w3.org/ns/anno.jsonld"},
                          {"id", "urn:behistun:" + percent_encoded(document_.id) + "#" + name},
                          {"type", "Annotation"},
                          {"motivation", motivation},
                          {"body", Json::array(bodies)},
                          {"target", target(span)}})
                .text();
    out_ += '\n';
  }

  Json target(Span span) const {
    return Json::object(
        {{"source", document_.url.empty() ? document_.id : document_.url},
         {"selector",
          Json::array(
              {Json::object({{"type", "TextPositionSelector"},
                             {"start", code_points_[span.begin]},
                             {"end", code_points_[span.end]}}),
               Json::object({{"type", "DataPositionSelector"}, {"start", span.begin}, {"end", span.end}}),
               Json::object({{"type", "TextQuoteSelector"},
                             {"exact", span.of(text_)},
                             {"prefix", text_.substr(start_before(span.begin), span.begin - start_before(span.begin))},
                             {"suffix", text_.substr(span.end, end_behind(span.end) - span.end)}})})}});
  }

  bool boundary(std::size_t at) const {
    return at == text_.size() || (static_cast<unsigned char>(text_[at]) & 0xC0U) != 0x80U;
  }
  std::size_t start_before(std::size_t at) const {
    auto start = at - std::min(at, kAround);
    while (!boundary(start)) ++start;
    return start;
  }
  std::size_t end_behind(std::size_t at) const {
    auto end = std::min(text_.size(), at + kAround);
    while (!boundary(end)) --end;
    return end;
  }

  const document::Document& document_;
  std::string_view text_;
  std::vector<std::size_t> code_points_;  // before each byte
  std::string out_;
};

}  // namespace

std::string web_annotations(const document::Document& document) { return AnnotationWriter(document).run(); }

}  // namespace behistun::wire
