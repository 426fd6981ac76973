// The records for a terminal: labelled lines, wrapped to the width. Each record is written by itself, from the releases
// that it names.

#include <algorithm>
#include <behistun/unicode.hpp>
#include <behistun/view.hpp>

#include "markup.hpp"
#include "outline.hpp"
#include "sheet.hpp"
#include "words.hpp"

namespace behistun::view {

namespace {

constexpr std::size_t kLeast = 40;      // columns; nothing reads well in fewer
constexpr std::size_t kMargin = 2;      // before a label
constexpr std::size_t kLabel = 12;      // of a label, with the space behind it
constexpr std::size_t kQuoteLines = 2;  // of a quoted sentence

std::size_t columns_of(std::string_view text) { return unicode::count_code_points(text); }

/// The first `limit` code points, in bytes.
std::size_t bytes_of(std::string_view text, std::size_t limit) {
  std::size_t at = 0;
  for (; limit > 0 && at < text.size(); --limit) at += unicode::code_point(text, at).size;
  return at;
}

/// Words of a text in lines of at most `width`; a word longer than a line is broken.
std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  while (!text.empty()) {
    auto word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    while (!word.empty()) {
      const auto size = columns_of(word);
      const auto gap = used > 0 ? std::size_t{1} : std::size_t{0};
      if (used + gap + size <= width) {
        append(lines.back(), {gap ? " " : "", word});
        used += gap + size;
        break;
      }
      if (used > 0) {
        lines.emplace_back();
        used = 0;
        continue;
      }
      const auto part = bytes_of(word, width);
      lines.back() += word.substr(0, part);
      word.remove_prefix(part);
      lines.emplace_back();
    }
  }
  return lines;
}

class Terminal {
 public:
  explicit Terminal(std::size_t width) : width_(std::max(width, kLeast)) {}

  void line(std::string_view text) {
    for (const auto& piece : wrapped(plain(text), width_)) append(out_, {piece, "\n"});
  }
  void heading(std::string_view text) {
    const auto lines = wrapped(plain(text), width_);
    std::size_t longest = 0;
    for (const auto& piece : lines) {
      append(out_, {piece, "\n"});
      longest = std::max(longest, columns_of(piece));
    }
    for (std::size_t i = 0; i < longest; ++i) out_ += "─";
    out_ += '\n';
  }
  /// A label in the margin, the text beside it. A label too long for its column stands on a line of its own.
  void labelled(std::string_view label, std::string_view text) {
    const auto name = plain(label);
    const auto lines = wrapped(plain(text), width_ - kMargin - kLabel);
    const bool apart = columns_of(name) >= kLabel;
    if (apart)
      for (const auto& piece : wrapped(name, width_ - kMargin)) append(out_, {std::string(kMargin, ' '), piece, "\n"});
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const auto shown = i == 0 && !apart ? name : std::string();
      append(out_, {std::string(kMargin, ' '), shown, std::string(kLabel - columns_of(shown), ' '), lines[i], "\n"});
    }
  }
  void blank() { out_ += '\n'; }
  std::size_t beside() const { return width_ - kMargin - kLabel; }
  std::string take() { return std::move(out_); }

 private:
  std::size_t width_;
  std::string out_;
};

std::string person_words(const claims::Participant& person, const link::Contact& contact) {
  std::string out = name_words(person);
  if (person.state()) return out;
  const auto first = out;
  for (const auto* other : {&person.fr, &person.ru})
    if (!other->empty() && *other != first) append(out, {" / ", *other});
  if (const auto office = office_words(person, contact); !office.empty()) append(out, {", ", office});
  if (person.host) out += " (host)";
  return out;
}

void people(Terminal& to, const link::Record& record) {
  for (const auto& delegation : delegations(record)) {
    std::string names;
    for (const auto* person : delegation.people)
      append(names, {names.empty() ? "" : "; ", person_words(*person, record.contact)});
    to.labelled(delegation.side.empty() ? "no side" : side_words(delegation.side), names);
  }
}

std::string account_words(const Column& column) {
  std::string out = cat({column.name, ":"});
  for (const auto* version : column.versions)
    append(out, {" ", code(version->detected.language), version == column.versions.back() ? "" : ","});
  if (column.versions.empty()) out += " no text at hand";
  if (!column.source.empty() && column.name.find(column.source) == std::string::npos)
    append(out, {" from ", column.source});
  return out;
}

void accounts(Terminal& to, const Sheet& sheet) {
  for (std::size_t c = 0; c < sheet.columns.size(); ++c)
    to.labelled(c > 0 ? "" : sheet.columns.size() > 1 ? "accounts" : "account", account_words(sheet.columns[c]));
}

/// The first sentence that only one side says (not the title), shortened to a few lines.
std::string quoted(const Sheet& sheet, std::size_t column, const std::vector<std::size_t>& sentences,
                   std::size_t room) {
  const auto& document = *sheet.columns[column].versions[sheet.columns[column].pivot];
  if (sentences.empty() || sentences.front() >= document.sentences.size()) return {};
  auto span = document.sentences[sentences.front()].span;
  span.end = std::min(span.end, document.text.original().size());
  span.begin = std::min(span.begin, span.end);
  return cat({": \"", shortened(plain(document.canonical(span)), room), "\""});
}

void only(Terminal& to, const Sheet& sheet, const Comparison& comparison, divergence::Kind kind) {
  const auto column = kind == divergence::Kind::only_left ? comparison.left : comparison.right;
  const auto count = comparison.count(kind);
  if (count == 0) return;
  const auto words = cat({"only ", sheet.columns[column].name, " says ", counted(count, "thing")});
  const auto room = kQuoteLines * to.beside();
  const auto taken = columns_of(words) + 8;
  for (const auto& statement : comparison.statements) {
    if (statement.kind != kind) continue;
    const auto& sentences = kind == divergence::Kind::only_left ? statement.left : statement.right;
    return to.labelled("", words + quoted(sheet, column, sentences, room > taken + 20 ? room - taken : 20));
  }
}

void comparison(Terminal& to, const Sheet& sheet, const Comparison& held) {
  using divergence::Kind;
  std::string words = cat({"both say ", counted(held.count(Kind::both), "thing")});
  if (sheet.columns.size() > 2)
    words = cat({sheet.columns[held.left].name, " and ", sheet.columns[held.right].name, ": ", words});
  if (const auto unsure = held.count(Kind::unsure); unsure > 0) append(words, {"; unsure of ", std::to_string(unsure)});
  to.labelled("compared", words);
  for (const auto& statement : held.statements)
    if (statement.kind == Kind::differs)
      to.labelled("", cat({"they differ on the ", statement.field, ": ", sheet.columns[held.left].name, " ",
                           value_words(statement.field, statement.left_value), ", ", sheet.columns[held.right].name,
                           " ", value_words(statement.field, statement.right_value)}));
  only(to, sheet, held, Kind::only_left);
  only(to, sheet, held, Kind::only_right);
}

std::string document_words(const Library& library, std::string_view id) {
  const auto* document = library.find(id);
  if (!document || document->title.empty()) return std::string(id);
  return cat({"\"", shortened(plain(document->title), 60), "\" (", id, ")"});
}

void rejected(Terminal& to, const link::Record& record, const Library& library) {
  if (!record.nearest_rejected) return;
  const auto& pair = *record.nearest_rejected;
  const bool left_inside =
      std::find(record.documents.begin(), record.documents.end(), pair.left) != record.documents.end();
  to.labelled("kept out",
              cat({document_words(library, left_inside ? pair.right : pair.left), ": ", why_rejected(pair)}));
}

void contact(Terminal& to, const link::Record& record, const Library& library) {
  const auto sheet = sheet_of(record, library);
  const auto place = place_words(record.contact.place);
  to.heading(cat({when_words(record.contact), " · ", kind_words(record.contact.mode), place.empty() ? "" : " · ", place,
                  " · ", headline(record, sheet)}));
  people(to, record);
  if (!record.contact.initiator.empty()) to.labelled("asked by", side_words(record.contact.initiator));
  accounts(to, sheet);
  if (const auto first = first_to_publish(sheet); !first.empty()) to.labelled("", first);
  for (std::size_t i = 0; i < record.missing.size(); ++i)
    to.labelled(i == 0 ? "missing" : "", missing_words(record.missing[i]));
  for (const auto& held : sheet.comparisons) comparison(to, sheet, held);
  if (record.ambiguous) to.labelled("ambiguous", "some of these releases fit another contact nearly as well");
  rejected(to, record, library);
  to.blank();
}

/// A release that tells of no contact of its own.
void context(Terminal& to, const link::Record& record, const Library& library) {
  for (const auto& id : record.documents) {
    const auto* document = library.find(id);
    const auto day = document && document->published ? to_string(*document->published) : std::string("no date");
    to.labelled(day, document_words(library, id));
  }
}

}  // namespace

std::string Digest::of(const link::Record& record) const {
  const Library library(find_);
  Terminal to(width_);
  record.context ? context(to, record, library) : contact(to, record, library);
  return to.take();
}

std::string Digest::before(const link::Record& record) {
  if (!record.context) {
    ++contacts_;
    accounts_ += record.accounts.size();
    missing_ += record.missing.size();
    return {};
  }
  if (context_++ > 0) return {};
  Terminal to(width_);
  to.heading("Context: releases that tell of no contact of their own");
  return to.take();
}

std::string Digest::end(std::size_t releases) const {
  Terminal to(width_);
  if (context_ > 0) to.blank();
  to.line(cat({counted(contacts_, "contact"), " in ", counted(accounts_, "account"), ", ", counted(releases, "release"),
               ", ", std::to_string(context_), " of context; ", missing_ == 0 ? "nothing" : counted(missing_, "text"),
               " missing"}));
  return to.take();
}

std::string digest(const std::vector<link::Record>& records, const std::vector<document::Document>& documents,
                   std::size_t width) {
  const Library library(documents);
  Digest digest([&](std::string_view id) { return library.held(id); }, width);
  std::string text;
  for (const bool is_context : {false, true})
    for (const auto& record : records)
      if (record.context == is_context) append(text, {digest.before(record), digest.of(record)});
  return text + digest.end(documents.size());
}

}  // namespace behistun::view
