// Documents as JSON Lines, and back.

#include <algorithm>
#include <behistun/unicode.hpp>
#include <behistun/wire.hpp>

#include "claim.hpp"
#include "words.hpp"
#include "writer.hpp"

namespace behistun::wire {
namespace {

// --- out ---

void write(const mention::Mention& mention, Writer& writer) {
  constexpr std::size_t kNamesOfFields = 160;  // bytes: with brackets, commas and the kind
  std::size_t room = kNamesOfFields + 3 * kLongestSpan;
  for (const auto* text : {&mention.key, &mention.role, &mention.of, &mention.form, &mention.variant, &mention.timex})
    room += room_of(*text);
  writer.with_pen(room, [&](Pen& out) {
    out.open('{');
    out.field<"kind">(to_string(mention.kind));
    out.field<"span">(mention.span);
    out.field<"key">(mention.key);
    out.field<"role">(mention.role);
    out.field<"of">(mention.of);
    out.field<"form">(mention.form);
    out.field<"variant">(mention.variant);
    if (mention.kind == mention::Kind::date) out.field<"timex3">(mention.timex);
    if (mention.kind == mention::Kind::quotation) {
      out.field<"speaker">(mention.speaker);
      out.field<"teller">(mention.teller);
    }
    out.close('}');
  });
}

void write_line(const intake::Line& line, Writer& writer) {
  const auto label = to_string(line.label);
  writer.with_pen(kLongestSpan + room_of(label), [&](Pen& out) {
    out.open('[');
    out.item(line.span.begin);
    out.item(line.span.end);
    out.item(label);
    out.close(']');
  });
}

void write_sentence(const segment::Sentence& sentence, Writer& writer) {
  writer.with_pen(kLongestSpan + kLongestNumber + 2, [&](Pen& out) {
    out.open('[');
    out.item(sentence.span.begin);
    out.item(sentence.span.end);
    out.item(sentence.paragraph);
    out.close(']');
  });
}

/// A place in code points.
Span points_of(Span span, std::string_view text) {
  const auto begin = unicode::count_code_points(text.substr(0, span.begin));
  return {begin, begin + unicode::count_code_points(span.of(text))};
}

void write(const intake::Origin& origin, std::string_view text, Writer& writer) {
  constexpr std::size_t kNamesOfFields = 120;  // bytes: with brackets, commas and the words of field and from
  writer.with_pen(kNamesOfFields + 2 * kLongestSpan + room_of(origin.where), [&](Pen& out) {
    out.open('{');
    out.field<"field">(to_string(origin.field));
    out.field<"from">(to_string(origin.from));
    out.field<"where">(origin.where);
    out.field<"span">(origin.span);
    out.field<"points">(points_of(origin.span, text));
    out.close('}');
  });
}

/// About how many bytes a document takes; more than that costs a copy.
std::size_t size_of_json(const document::Document& document) {
  constexpr std::size_t kHead = 1024, kLine = 32, kMention = 160, kClaim = 2048;
  return kHead + document.text.original().size() + kLine * (document.lines.size() + document.sentences.size()) +
         kMention * document.mentions.size() + kClaim * document.claims.size();
}

// --- in ---

/// Of a language, two or three letters; behind them the script if it is not the usual one ("ru-Latn").
bool is_code(std::string_view code) {
  const auto dash = std::min(code.find('-'), code.size());
  const auto language = code.substr(0, dash), script = code.substr(std::min(dash + 1, code.size()));
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  if (language.size() < 2 || language.size() > 3 || !std::all_of(language.begin(), language.end(), is_small))
    return false;
  return dash == code.size() || (script.size() == 4 && script[0] >= 'A' && script[0] <= 'Z' &&
                                 std::all_of(script.begin() + 1, script.end(), is_small));
}

std::string_view read_code(const std::string& code, Trouble& trouble) {
  if (code.empty() || is_code(code)) return kept_code(code);
  trouble.report("looks_like", "\"looks_like\" is not a language code");
  return {};
}

std::optional<Language> language_named(std::string_view code) {
  const auto language = language_of(code);
  if (language == Language::und && code != "und") return std::nullopt;
  return language;
}

detect::Detected read_detected(Element element, Trouble& trouble) {
  Fields fields(element, {"language", "looks_like", "margin", "why"}, "detected", trouble);
  detect::Detected detected;
  detected.language = fields.value("language", language_named);
  detected.looks_like = read_code(fields.text("looks_like"), trouble);
  detected.margin = fields.number("margin");
  detected.why = fields.value("why", why_of);
  return detected;
}

mention::Mention read_mention(Element element, Trouble& trouble) {
  Fields fields(element, {"kind", "span", "key", "role", "of", "form", "variant", "timex3", "speaker", "teller"},
                "mention", trouble);
  mention::Mention mention;
  mention.kind = fields.value("kind", mention::kind_of);
  mention.span = fields.span("span");
  mention.key = fields.text("key");
  mention.role = fields.text("role");
  mention.of = fields.text("of");
  mention.form = fields.text("form");
  mention.variant = fields.text("variant");
  const auto only_of = [&](mention::Kind kind, std::string_view field) {
    if (mention.kind == kind) return true;
    if (fields.has(field))
      trouble.report(field, "\"" + std::string(field) + "\" of a " + std::string(to_string(mention.kind)));
    return false;
  };
  if (only_of(mention::Kind::date, "timex3")) mention.timex = fields.text("timex3");
  if (only_of(mention::Kind::quotation, "speaker")) mention.speaker = fields.span("speaker");
  if (only_of(mention::Kind::quotation, "teller")) mention.teller = fields.span("teller");
  return mention;
}

/// [begin, end, third]
std::pair<Span, Element> read_triple(Element element, std::string_view field, Trouble& trouble) {
  simdjson::dom::array array;
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
  Element third = element;
  if (element.get(array) != simdjson::SUCCESS || array.size() != 3 || array.at(0).get(begin) != simdjson::SUCCESS ||
      array.at(1).get(end) != simdjson::SUCCESS || begin > end || array.at(2).get(third) != simdjson::SUCCESS)
    trouble.report(field, "\"" + std::string(field) + "\" holds what is not [begin,end,…]");
  return {{begin, end}, third};
}

void read_lines(Fields& fields, document::Document& document, Trouble& trouble) {
  for (const auto item : fields.items("lines")) {
    const auto [span, third] = read_triple(item, "lines", trouble);
    std::string_view written;
    const auto label = third.get(written) == simdjson::SUCCESS ? label_of(written) : std::nullopt;
    if (!label) trouble.report("lines", "unknown label in \"lines\"");
    document.lines.push_back({span, label.value_or(intake::Label::body)});
  }
}

/// "points" follow from the span.
intake::Origin read_origin(Element element, Trouble& trouble) {
  Fields fields(element, {"field", "from", "where", "span", "points"}, "origin", trouble);
  intake::Origin origin;
  origin.field = fields.value("field", field_of);
  origin.from = fields.value("from", from_of);
  origin.where = fields.text("where");
  origin.span = fields.span("span");
  return origin;
}

void read_sentences(Fields& fields, document::Document& document, Trouble& trouble) {
  for (const auto item : fields.items("sentences")) {
    const auto [span, third] = read_triple(item, "sentences", trouble);
    std::uint64_t paragraph = 0;
    if (third.get(paragraph) != simdjson::SUCCESS || paragraph > std::numeric_limits<std::uint32_t>::max())
      trouble.report("sentences", "a paragraph in \"sentences\" is not a whole number");
    document.sentences.push_back({span, static_cast<std::uint32_t>(paragraph)});
  }
}

/// Every span is of the text, on boundaries of code points: what comes after relies on it.
void check_spans(const document::Document& document, Trouble& trouble) {
  const auto& text = document.text.original();
  const auto boundary = [&](std::size_t at) {
    return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
  };
  const auto check = [&](Span span, std::string_view field) {
    if (!boundary(span.begin) || !boundary(span.end))
      trouble.report(field, "a span of \"" + std::string(field) + "\" is not of the text");
  };
  for (const auto& origin : document.origins) check(origin.span, "origins");
  for (const auto& line : document.lines) check(line.span, "lines");
  for (const auto& sentence : document.sentences) check(sentence.span, "sentences");
  for (const auto& mention : document.mentions)
    for (const auto span : {mention.span, mention.speaker, mention.teller}) check(span, "mentions");
  for (const auto& claim : document.claims) {
    for (const auto span : {claim.span, claim.mode_span, claim.when_span, claim.place_span, claim.initiator_span,
                            claim.duration_span, claim.ordinal_span, claim.occasion_span})
      check(span, "claims");
    for (const auto& participant : claim.participants) check(participant.span, "claims");
    for (const auto& topic : claim.topics) check(topic.span, "claims");
  }
}

}  // namespace

std::string json(const detect::Detected& detected, std::string_view id) {
  return Json::object({{"type", "detected"},
                       {"id", id},
                       {"language", code(detected.language)},
                       {"looks_like", detected.looks_like},
                       {"margin", detected.margin},
                       {"why", word(detected.why)}})
      .text();
}

std::string json(const detect::Part& part, std::string_view id) {
  return Json::object({{"type", "part"},
                       {"id", id},
                       {"span", Json::array({part.span.begin, part.span.end})},
                       {"language", code(part.detected.language)},
                       {"looks_like", part.detected.looks_like},
                       {"margin", part.detected.margin},
                       {"why", word(part.detected.why)}})
      .text();
}

std::string json(const document::Document& document) {
  Writer out(size_of_json(document));
  out.open('{');
  out.field<"type">("document");
  out.field<"schema">(static_cast<unsigned>(kSchema));
  out.field<"id">(document.id);
  out.field<"source">(document.source);
  out.field<"side">(document.side);
  out.field<"url">(document.url);
  out.field<"native_id">(document.native_id);
  out.field<"charset">(document.charset);
  out.field<"published">(wire::json_of(document.published));
  out.field<"published_time">(wire::json_of(document.published_time));
  out.field<"declared">(Json::list(document.declared));
  const auto& detected = document.detected;
  out.field<"detected">(Json::object({{"language", code(detected.language)},
                                      {"looks_like", detected.looks_like},
                                      {"margin", detected.margin},
                                      {"why", word(detected.why)}}));
  out.field<"title">(document.title);
  out.open_field<"origins">('[');
  for (const auto& origin : document.origins) write(origin, document.text.original(), out);
  out.close(']');
  out.field<"text">(document.text.original());
  out.open_field<"lines">('[');
  for (const auto& line : document.lines) write_line(line, out);
  out.close(']');
  out.open_field<"sentences">('[');
  for (const auto& sentence : document.sentences) write_sentence(sentence, out);
  out.close(']');
  out.open_field<"mentions">('[');
  for (const auto& mention : document.mentions) write(mention, out);
  out.close(']');
  out.open_field<"claims">('[');
  for (const auto& claim : document.claims) write(claim, out);
  out.close(']');
  out.field<"notes">(Json::list(document.notes));
  out.close('}');
  return out.take();
}

bool is_document(std::string_view line) {
  const auto first = line.find_first_not_of(" \t");
  if (first == std::string_view::npos) return false;
  if (line.substr(first).starts_with(R"({"type":"document")")) return true;
  if (line.find(R"("document")") == std::string_view::npos || line.find(R"("type")") == std::string_view::npos)
    return false;
  thread_local simdjson::dom::parser parser;
  Element element;
  std::string_view type;
  return parser.parse(line.data(), line.size()).get(element) == simdjson::SUCCESS &&
         element["type"].get(type) == simdjson::SUCCESS && type == "document";
}

Result<document::Document> read_document(std::string_view line) {
  const auto element = parse_line(line, "document");
  if (!element) return element.error();
  Trouble trouble(line);
  Fields fields(*element,
                {"type",      "schema",         "id",       "source",   "side",  "url",     "native_id", "charset",
                 "published", "published_time", "declared", "detected", "title", "origins", "text",      "lines",
                 "sentences", "mentions",       "claims",   "notes"},
                "document", trouble);
  document::Document document;
  document.id = fields.text("id");
  document.source = fields.text("source");
  document.side = fields.text("side");
  document.url = fields.text("url");
  document.native_id = fields.text("native_id");
  document.charset = fields.text("charset");
  document.published = fields.day("published");
  document.published_time = fields.time("published_time");
  document.declared = fields.texts("declared");
  if (const auto detected = fields.object("detected")) document.detected = read_detected(*detected, trouble);
  document.title = fields.text("title");
  for (const auto item : fields.items("origins")) document.origins.push_back(read_origin(item, trouble));
  auto text = fields.text("text");
  read_lines(fields, document, trouble);
  const auto wraps = intake::wraps(document.lines, text);
  document.text = text::Text::of(std::move(text), wraps);
  read_sentences(fields, document, trouble);
  for (const auto item : fields.items("mentions")) document.mentions.push_back(read_mention(item, trouble));
  for (const auto item : fields.items("claims")) document.claims.push_back(read_claim(item, trouble));
  document.notes = fields.texts("notes");
  check_spans(document, trouble);
  if (trouble.error()) return *trouble.error();
  return document;
}

}  // namespace behistun::wire
