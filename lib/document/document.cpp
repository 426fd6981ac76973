// The assembly line. Each room speaks in spans of the canonical text that it was given; here they become spans of the
// original, once, at the end of the line.
//
// What the rooms know and their code are many times what a processor keeps near; a release is small. So of several
// releases each step takes all before the next step takes the first, and what the step needs is fetched once for them.

#include <algorithm>
#include <array>
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

// Print centres its headings.
std::string_view without_spaces(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  return line.substr(0, line.find_last_not_of(' ') + 1);
}

// Sentences of title and body lines; each line is read alone, so that no sentence runs from one into the next.
std::vector<segment::Sentence> sentences(const mention::Reading& reading, const detect::Detected& detected,
                                         std::vector<Span> lines) {
  std::sort(lines.begin(), lines.end());
  std::vector<segment::Sentence> all;
  std::uint32_t paragraph = 0;
  for (const auto line : lines) {
    const auto language = detect::language_of_line(line.of(reading.canonical), detected);
    for (auto sentence : segment::sentences(reading.canonical, line, reading.tokens, language)) {
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

// A release on the line. It stays where it was put: what is read of its text are views.
class Assembly {
 public:
  Assembly(intake::Release&& release, const gazetteer::Gazetteer& known)
      : release_(std::move(release)), document_(of(release_)), known_(known) {}

  // --- the steps, in their order

  void detect() {
    const auto canonical = reading_.canonical;
    titles_ = regions(release_.lines, document_.text, Label::title);
    body_ = regions(release_.lines, document_.text, Label::body);
    datelines_ = regions(release_.lines, document_.text, Label::dateline);
    readable_ = titles_;
    readable_.insert(readable_.end(), body_.begin(), body_.end());
    if (!titles_.empty()) document_.title = std::string(without_spaces(titles_.front().of(canonical)));
    // Of what is read alone: labels and menus are often in another language.
    document_.detected = detect::detect(canonical, readable_, reading_.tokens);
    reading_.language = document_.detected.language;
    reading_.side = release_.side;
    reading_.titles = titles_;
  }

  void find_sentences() { reading_.sentences = sentences(reading_, document_.detected, std::move(readable_)); }

  void find_dates() {
    reading_.anchor = anchor_of(release_, reading_.canonical, reading_.language, titles_);
    reading_.dates = dates::find(reading_.canonical, reading_.tokens, reading_.language, reading_.anchor);
  }

  void find_names() { names_ = mention::find_names(reading_, known_); }

  void find_quotations() { quotations_ = mention::find_quotations(reading_, names_, known_); }

  void find_claims() {
    const claims::Source source{reading_, names_,        titles_,       datelines_,
                                body_,    release_.side, release_.head, mention::quoted(quotations_)};
    document_.claims = claims::find(source, known_);
    const auto* primary = document_.primary_claim();
    if (primary == nullptr || !release_.side.empty()) return;
    release_.side = claims::side_told_by(source, *primary);
    if (release_.side.empty()) return;
    release_.notes.push_back("side " + release_.side + ", by whose office-holders need no country");
    tell_origin(release_, intake::Origin::Field::side, {}, document_.text.to_original(primary->span));
  }

  // --- what comes of it; once

  Document take() {
    document_.mentions = mention::merged(std::move(names_), std::move(quotations_));
    document_.sentences = std::move(reading_.sentences);
    tell_language(release_, document_.detected);
    take_over(std::move(release_), document_);
    relocate(document_);
    document_.sentences.shrink_to_fit();  // documents are held by the thousand; mentions have hardly room for more
    return std::move(document_);
  }

 private:
  static Document of(intake::Release& release) {
    const auto wraps = intake::wraps(release.lines, release.text);
    Document document;
    document.text = text::Text::of(std::move(release.text), wraps);
    return document;
  }

  intake::Release release_;
  Document document_;
  const gazetteer::Gazetteer& known_;
  mention::Reading reading_{document_.text.canonical()};
  std::vector<Span> titles_, body_, datelines_, readable_;  // readable: titles and body, until they are in sentences
  std::vector<mention::Mention> names_, quotations_;
};

constexpr std::array kSteps = {&Assembly::detect,     &Assembly::find_sentences,  &Assembly::find_dates,
                               &Assembly::find_names, &Assembly::find_quotations, &Assembly::find_claims};

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
  Assembly assembly(std::move(release), known);
  for (const auto step : kSteps) (assembly.*step)();
  return assembly.take();
}

std::vector<Document> read_all(std::vector<intake::Release> releases, const gazetteer::Gazetteer& known) {
  std::vector<Assembly> assemblies;
  assemblies.reserve(releases.size());  // none moves: it holds views of its own text
  for (auto& release : releases) assemblies.emplace_back(std::move(release), known);
  for (const auto step : kSteps)
    for (auto& assembly : assemblies) (assembly.*step)();
  std::vector<Document> documents;
  documents.reserve(assemblies.size());
  for (auto& assembly : assemblies) documents.push_back(assembly.take());
  return documents;
}

}  // namespace behistun::document
