// The assembly line. Each room speaks in spans of the canonical text that it was given; here they become spans of the
// original, once, at the end of the line.

#include <algorithm>
#include <behistun/dates.hpp>
#include <behistun/document.hpp>

namespace behistun::document {

namespace {

using intake::Label;

// The lines of one label, as spans of the canonical text.
std::vector<Span> regions(const std::vector<intake::Line>& lines, const text::Text& text, Label label) {
  std::vector<Span> spans;
  for (const auto& line : lines)
    if (line.label == label && !line.span.empty()) spans.push_back(text.to_canonical(line.span));
  return spans;
}

// Sentences of title and body lines; each line is read alone, so that no sentence runs from one into the next.
std::vector<segment::Sentence> sentences(const mention::Reading& reading, std::vector<Span> lines) {
  std::sort(lines.begin(), lines.end());
  std::vector<segment::Sentence> all;
  std::uint32_t paragraph = 0;
  for (const auto line : lines) {
    for (auto sentence : segment::sentences(reading.canonical, line, reading.tokens, reading.language)) {
      sentence.paragraph = paragraph;
      all.push_back(sentence);
    }
    ++paragraph;
  }
  return all;
}

// Dates wherever they may stand; where the text has no day of publication, the first full date of title or dateline
// serves.
std::optional<Day> anchor_of(const intake::Release& release, std::string_view canonical, Language language,
                             const std::vector<Span>& titles) {
  if (release.published) return release.published;
  for (const auto title : titles)
    for (const auto& date : dates::find(title.of(canonical), language))
      if (date.kind == dates::Date::Kind::absolute && date.grain == dates::Grain::day) return date.days.last;
  return std::nullopt;
}

class Relocation {
 public:
  explicit Relocation(const text::Text& text) : text_(text) {}
  void operator()(Span& span) const {
    if (!span.empty()) span = text_.to_original(span);
  }

 private:
  const text::Text& text_;
};

/// Keeps the list by field.
void tell_origin(intake::Release& release, intake::Origin::Field field, std::string_view where, Span span) {
  const auto behind = std::find_if(release.origins.begin(), release.origins.end(),
                                   [&](const intake::Origin& origin) { return origin.field > field; });
  release.origins.insert(behind, {field, intake::Origin::From::text, std::string(where), span});
}

/// The language is that of title and body: of all from the first such line to the last.
void tell_language(intake::Release& release, const detect::Detected& detected) {
  if (detected.language == Language::und) return;
  Span read;
  for (const auto& line : release.lines) {
    if ((line.label != Label::title && line.label != Label::body) || line.span.empty()) continue;
    if (read.empty()) read = line.span;
    read.end = line.span.end;
  }
  tell_origin(release, intake::Origin::Field::language, {}, read);
}

void relocate(Document& document) {
  const Relocation to_original(document.text);
  for (auto& sentence : document.sentences) to_original(sentence.span);
  for (auto& mention : document.mentions)
    for (auto* span : {&mention.span, &mention.speaker, &mention.teller}) to_original(*span);
  for (auto& claim : document.claims) {
    for (auto* span : {&claim.span, &claim.mode_span, &claim.when_span, &claim.place_span, &claim.initiator_span,
                       &claim.duration_span, &claim.ordinal_span, &claim.occasion_span})
      to_original(*span);
    for (auto& who : claim.participants) to_original(who.span);
    for (auto& topic : claim.topics) to_original(topic.span);
  }
}

void take_over(intake::Release&& release, Document& document) {
  document.id = std::move(release.id);
  document.source = std::move(release.source);
  document.side = std::move(release.side);
  document.url = std::move(release.url);
  document.native_id = std::move(release.native_id);
  document.charset = std::move(release.charset);
  document.published = release.published;
  document.published_time = release.published_time;
  document.declared = std::move(release.declared);
  document.lines = std::move(release.lines);
  document.origins = std::move(release.origins);
  document.notes = std::move(release.notes);
}

}  // namespace

std::string_view Document::canonical(Span original) const { return text.to_canonical(original).of(text.canonical()); }

const claims::Claim* Document::primary_claim() const {
  const auto at = std::find_if(claims.begin(), claims.end(), [](const claims::Claim& claim) { return claim.primary; });
  return at == claims.end() ? nullptr : &*at;
}

std::vector<const claims::Claim*> Document::primary_claims() const {
  std::vector<const claims::Claim*> all;
  for (const auto& claim : claims)
    if (claim.primary) all.push_back(&claim);
  return all;
}

Document read(intake::Release release, const gazetteer::Gazetteer& known) {
  Document document;
  document.text = text::Text::of(std::move(release.text));
  const std::string_view canonical = document.text.canonical();
  const auto titles = regions(release.lines, document.text, Label::title);
  const auto body = regions(release.lines, document.text, Label::body);
  const auto datelines = regions(release.lines, document.text, Label::dateline);
  if (!titles.empty()) document.title = std::string(titles.front().of(canonical));

  auto readable = titles;
  readable.insert(readable.end(), body.begin(), body.end());

  mention::Reading reading(canonical);
  // Of what is read alone: labels and menus are often in another language.
  document.detected = detect::detect(canonical, readable, reading.tokens);
  const auto language = document.detected.language;
  reading.language = language;
  reading.side = release.side;
  reading.anchor = anchor_of(release, canonical, language, titles);
  reading.titles = titles;
  reading.sentences = sentences(reading, std::move(readable));
  reading.dates = dates::find(canonical, reading.tokens, language, reading.anchor);

  auto names = mention::find_names(reading, known);
  auto quotations = mention::find_quotations(reading, names, known);
  const claims::Source source{reading, names, titles, datelines, body, release.side, release.head};
  document.claims = claims::find(source, known);
  if (const auto* primary = document.primary_claim(); primary != nullptr && release.side.empty()) {
    release.side = claims::side_told_by(source, *primary);
    if (!release.side.empty()) {
      release.notes.push_back("side " + release.side + ", by whose office-holders need no country");
      tell_origin(release, intake::Origin::Field::side, {}, document.text.to_original(primary->span));
    }
  }
  document.mentions = mention::merged(std::move(names), std::move(quotations));
  document.sentences = std::move(reading.sentences);
  tell_language(release, document.detected);
  take_over(std::move(release), document);
  relocate(document);
  document.mentions.shrink_to_fit();  // documents are held by the thousand
  document.sentences.shrink_to_fit();
  return document;
}

}  // namespace behistun::document
