#pragma once
// A release as its format alone tells it, before anyone has looked at its lines. The rooms' own header.

#include <behistun/intake.hpp>
#include <string_view>
#include <vector>

namespace behistun::intake {

struct Draft {
  Release release;           // text, and what the format says outright: url, published, declared, …
  std::vector<Line> marked;  // lines of the text whose label the format tells, ascending
  bool contained = false;    // the format told the main content, so a line of the foot is likely text
  Origin title;              // who told the title that is marked
};

/// Says where a field was read; `span` is bytes of release.text.
void tell_origin(Release& release, Origin::Field field, Origin::From from, std::string_view where, Span span = {});
/// Where a field was read; nullptr if nobody said.
const Origin* origin_of(const Release& release, Origin::Field field);

/// Appends a line to the draft's text and marks it, unless it is plain body.
void append_line(Draft& draft, std::string_view line, Label label = Label::body);

/// One line of JSON Lines. @pre  well-formed UTF-8. Error::at is a byte of the line.
Result<Draft> draft_of_json(std::string_view line, std::vector<Problem>& problems);
/// One page of HTML. @pre  well-formed UTF-8. Never fails: anything is some HTML.
Draft draft_of_html(std::string_view page);
/// The main content of a page alone, title and body in HTML; `told` is what else is known.
Draft draft_of_article(const std::string& title, const std::string& body, Release told);
/// The charset that a page's <meta> promises; empty if none. Looks at the first 2048 bytes, in any ASCII-like charset.
std::string charset_of_html(std::string_view bytes);

/// Reads "2022-02-28T18:20:00Z", "2021-02-16T19:03+03:00", "2020-11-19 19:03", "2020-11-19", and dates as people write
/// them in our languages ("Thu, 04 Feb 2021 11:20:00 GMT", "03.09.2021"). False for all else.
bool read_written_day(const std::string& written, Release& release, Origin::From from, std::string_view where);

/// The text in lines (LF, CR LF, CR, U+2028, U+2029), every one labelled; fills lines, and from the datelines and
/// version markers published, published_time, native_id and declared where the format did not tell them.
void label(Release& release, const std::vector<Line>& marked, bool contained = false);

/// The day of publication where label() found none, said in notes. @pre  label() was called.
void find_day(Release& release);

/// Who published and for whom, from url, source, folder of the id, or the manner of the text; says in notes how.
/// Gives the publisher's host, whole ("rome.mid.ru"); empty where none is known. @pre  label() was called.
std::string find_publisher(Release& release);
/// The zone of the hour of publication: as written beside it; else that of the publisher's clocks (data/zones.tsv),
/// where a page of its own says the hour. `host` is what find_publisher() gave.
void find_zone(std::string_view host, Release& release);
/// The host of an address, in lower case, without "www.".
std::string host_of(std::string_view url);
/// Is this line, in search form, an office's name, and no more ("european union external action")?
bool is_letterhead(std::string_view searched);

}  // namespace behistun::intake
