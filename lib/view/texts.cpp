// The accounts side by side: a table with a column an account and a row for what says the same. Every version of an
// account is in the table once; its switch, a set of radio buttons, only hides the others (by CSS, without a script).

#include <algorithm>

#include "markup.hpp"
#include "pieces.hpp"
#include "words.hpp"

namespace behistun::view {

namespace {

constexpr std::size_t kColours = 4;

std::string digits(std::size_t number) { return std::to_string(number); }

/// Mentions of a document for marking: ascending, none inside or across another; of two that meet the longer stays.
/// Quotations are left out: they hold what is to be marked.
std::vector<const mention::Mention*> marks(const document::Document& document) {
  std::vector<const mention::Mention*> all, out;
  for (const auto& mention : document.mentions)
    if (mention.span.begin < mention.span.end && mention.kind != mention::Kind::quotation) all.push_back(&mention);
  std::stable_sort(all.begin(), all.end(), [](const auto* a, const auto* b) {
    return a->span.begin != b->span.begin ? a->span.begin < b->span.begin : a->span.end > b->span.end;
  });
  for (const auto* mention : all)
    if (out.empty() || out.back()->span.end <= mention->span.begin) out.push_back(mention);
  return out;
}

/// A version of an account, ready to give its sentences as HTML.
class Version {
 public:
  Version(const document::Document& document, std::string prefix)
      : document_(document), marks_(marks(document)), prefix_(std::move(prefix)) {}

  std::string sentence(std::size_t index) const {
    const auto span = document_.sentences[index].span;
    const auto number = digits(index + 1);
    std::string out = cat({"<span class=\"s", is_title(span) ? " title" : "", "\" id=\"", prefix_, "-", number, "\">"});
    append(out, {"<span class=\"n\" title=\"sentence ", number, ", bytes ", digits(span.begin), " to ",
                 digits(span.end), "\">", number, "</span>", marked(span), "</span>"});
    return out;
  }

 private:
  bool is_title(Span span) const {
    const auto& lines = document_.lines;
    const auto after = std::upper_bound(lines.begin(), lines.end(), span.begin,
                                        [](std::size_t at, const auto& line) { return at < line.span.begin; });
    return after != lines.begin() && std::prev(after)->label == intake::Label::title;
  }

  std::string marked(Span span) const {
    const auto& text = document_.text.original();
    std::string out;
    auto at = span.begin;
    auto next = std::lower_bound(marks_.begin(), marks_.end(), span.begin,
                                 [](const auto* mention, std::size_t begin) { return mention->span.begin < begin; });
    for (; next != marks_.end() && (*next)->span.end <= span.end; ++next) {
      const auto& mention = **next;
      append(out,
             {escaped(within(text, {at, mention.span.begin})), "<span class=\"m ", mention::to_string(mention.kind),
              "\" title=\"", escaped(key_words(mention)), "\">", escaped(within(text, mention.span)), "</span>"});
      at = mention.span.end;
    }
    return out + escaped(within(text, {at, span.end}));
  }

  const document::Document& document_;
  std::vector<const mention::Mention*> marks_;
  std::string prefix_;
};

class Table {
 public:
  Table(const Sheet& sheet, std::string_view key) : sheet_(sheet), key_(key) {
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
      auto& versions = versions_.emplace_back();
      for (std::size_t v = 0; v < sheet.columns[c].versions.size(); ++v)
        versions.emplace_back(*sheet.columns[c].versions[v], cat({"s-", key, "-", digits(c), "-", digits(v)}));
    }
    has_signs_ = sheet.columns.size() > 1 || (sheet.columns.size() == 1 && sheet.columns[0].versions.size() > 1);
  }

  std::string html() const {
    std::string out = "<div class=\"scroll\"><table class=\"sheet\"><thead><tr>";
    if (has_signs_) out += "<th class=\"sign\" scope=\"col\"><span class=\"source\">Who says it</span></th>";
    for (std::size_t c = 0; c < sheet_.columns.size(); ++c) out += head(c);
    out += "</tr></thead>\n<tbody>\n";
    for (const auto& row : sheet_.rows) out += line(row);
    if (sheet_.rows.empty()) out += nothing();
    return out + "</tbody></table></div>\n";
  }

 private:
  std::string head(std::size_t c) const {
    const auto& column = sheet_.columns[c];
    std::string out = cat({"<th scope=\"col\" class=\"c", digits(c % kColours), " a", digits(c),
                           "\"><b class=\"side\">", escaped(column.name), "</b>"});
    append(out, {"<span class=\"source\">", escaped(column.source), "</span>"});
    out += switches(c);
    for (const auto& id : column.absent)
      append(out, {"<p class=\"aside\">The text of ", escaped(id), " is not at hand.</p>"});
    return out + "</th>";
  }

  std::string switches(std::size_t c) const {
    const auto& column = sheet_.columns[c];
    if (column.versions.size() < 2) return {};
    std::string out = cat({"<fieldset><legend>Version of the account by ", escaped(column.name), "</legend>"});
    const auto button = [&](std::string_view label, std::string_view which, bool checked, std::string_view lang) {
      append(out, {"<label", lang, "><input type=\"radio\" name=\"v-", key_, "-", digits(c), "\" class=\"p", digits(c),
                   "-", which, "\"", checked ? " checked" : "", ">", label, "</label>"});
    };
    for (std::size_t v = 0; v < column.versions.size(); ++v)
      button(escaped(column.labels[v]), digits(v), v == column.pivot, lang_attribute(*column.versions[v]));
    button("all", "all", false, "");
    return out + "</fieldset>";
  }

  std::string nothing() const {
    const auto width = sheet_.columns.size() + (has_signs_ ? 1 : 0);
    return cat({"<tr><td class=\"aside\" colspan=\"", digits(std::max<std::size_t>(width, 1)),
                "\">No sentence is at hand.</td></tr>\n"});
  }

  std::string line(const Row& row) const {
    std::string out = cat({"<tr class=\"", row_class(row), "\">"});
    if (has_signs_) append(out, {"<th scope=\"row\"", only_colour(row), ">", sign(row), "</th>"});
    for (std::size_t c = 0; c < sheet_.columns.size(); ++c) out += cell(row, c);
    return out + "</tr>\n";
  }

  std::string cell(const Row& row, std::size_t c) const {
    const bool silent = !row.holds(c);
    std::string out = cat({"<td class=\"c", digits(c % kColours), " a", digits(c), silent ? " silent" : "",
                           "\" data-side=\"", escaped(sheet_.columns[c].name), "\">"});
    if (!silent)
      for (std::size_t v = 0; v < versions_[c].size(); ++v) out += passage(row, c, v);
    return out + "</td>";
  }

  std::string passage(const Row& row, std::size_t c, std::size_t v) const {
    const auto& sentences = row.sentences[c][v];
    if (sentences.empty()) return cat({"<p class=\"v aside v", digits(v), "\">Not in this version.</p>"});
    std::string out = cat({"<p class=\"v v", digits(v), "\"", lang_attribute(*sheet_.columns[c].versions[v]), ">"});
    for (std::size_t i = 0; i < sentences.size(); ++i)
      append(out, {i > 0 ? " " : "", versions_[c][v].sentence(sentences[i])});
    return out + "</p>";
  }

  std::vector<std::size_t> speakers(const Row& row) const {
    std::vector<std::size_t> out;
    for (std::size_t c = 0; c < sheet_.columns.size(); ++c)
      if (row.holds(c)) out.push_back(c);
    return out;
  }

  std::string_view row_class(const Row& row) const {
    if (sheet_.columns.size() == 1) return "alone";
    switch (row.agreement) {
      case Agreement::both:
        return "joined both";
      case Agreement::differs:
        return "joined differs";
      case Agreement::unsure:
        return "joined unsure";
      case Agreement::only:
        break;
    }
    return "only";
  }

  std::string only_colour(const Row& row) const {
    const auto who = speakers(row);
    if (row.agreement != Agreement::only || who.size() != 1 || sheet_.columns.size() == 1) return {};
    return cat({" class=\"c", digits(who.front() % kColours), "\""});
  }

  std::string sign(const Row& row) const {
    const auto who = speakers(row);
    if (who.empty()) return {};
    const auto first = escaped(sheet_.columns[who.front()].name);
    if (sheet_.columns.size() == 1) return only_versions(row, who.front());
    if (row.agreement == Agreement::only) {
      const auto versions = only_versions(row, who.front());
      return cat({"only ", first, " says", versions.empty() ? "" : ", ", versions});
    }
    if (row.agreement == Agreement::unsure)
      return who.size() == 1 ? cat({"unsure: perhaps only ", first, " says"}) : "unsure: perhaps the same";
    const auto joined = together(who);
    if (row.agreement == Agreement::both) return cat({joined, " say"});
    std::string out = cat({"<b>", joined, " say, but differ</b>"});
    for (const auto& difference : row.differences)
      append(out, {"<span class=\"values\">", escaped(difference.field), ": ", escaped(difference.left_value), " / ",
                   escaped(difference.right_value), "</span>"});
    return out;
  }

  std::string together(const std::vector<std::size_t>& who) const {
    if (who.size() == sheet_.columns.size()) return who.size() == 2 ? "both" : "all";
    std::string out;
    for (std::size_t i = 0; i < who.size(); ++i)
      append(out, {i == 0 ? "" : i + 1 == who.size() ? " and " : ", ", escaped(sheet_.columns[who[i]].name)});
    return out;
  }

  /// "only in Русский", where not every version of the account says it.
  std::string only_versions(const Row& row, std::size_t c) const {
    std::string out;
    std::size_t count = 0;
    for (std::size_t v = 0; v < versions_[c].size(); ++v) {
      if (row.sentences[c][v].empty()) continue;
      append(out, {count++ == 0 ? "only in " : ", ", "<bdi", lang_attribute(*sheet_.columns[c].versions[v]), ">",
                   escaped(sheet_.columns[c].labels[v]), "</bdi>"});
    }
    return count == versions_[c].size() ? std::string() : out;
  }

  const Sheet& sheet_;
  std::string key_;
  std::vector<std::vector<Version>> versions_;
  bool has_signs_ = false;
};

}  // namespace

std::string texts(const Sheet& sheet, std::string_view key) { return Table(sheet, key).html(); }

std::string switch_rules(std::size_t columns, std::size_t versions) {
  std::string out;
  for (std::size_t c = 0; c < columns; ++c) {
    const auto a = digits(c);
    for (std::size_t v = 0; v < versions; ++v)
      append(out, {".sheet:has(.p", a, "-", digits(v), ":checked) .a", a, " .v:not(.v", digits(v),
                   ") { display: none; }\n"});
    append(out, {".sheet:has(.p", a, "-all:checked) .a", a, " .aside { display: none; }\n"});
  }
  return out;
}

}  // namespace behistun::view
