#pragma once
/// @file
/// What did the office publish? Files of text, HTML, JSON Lines and feeds, of any charset, become releases.

#include <behistun/base.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::intake {

/// What a line of a release is. Lines are labelled, never deleted.
enum class Label : std::uint8_t { blank, title, dateline, versions, body, boilerplate, navigation };
std::string_view to_string(Label label);

struct Line {
  Span span;  ///< bytes of Release::text, without the line end; of lines broken at a width, all of a paragraph
  Label label = Label::body;
  bool operator==(const Line&) const = default;
};

/// The line ends within the lines, as text::Text::of() takes them: bytes of the text where U+000A stands, ascending.
std::vector<std::size_t> wraps(const std::vector<Line>& lines, std::string_view text);

/// Where a field of a release was read.
struct Origin {
  enum class Field : std::uint8_t {
    title,
    published,
    published_time,
    zone,  ///< of published_time
    source,
    side,
    url,
    native_id,
    language,
    declared
  };
  enum class From : std::uint8_t {
    text,       ///< of the release, at `span`
    json,       ///< a field of a JSON line or of the data in a page's script, named by `where`
    meta,       ///< a <meta> of a page: its name
    json_ld,    ///< a property of a page's JSON-LD: its name
    element,    ///< an element of a page or of a feed's item: "time", "h1", "pubDate"
    link,       ///< a <link> of a page: "canonical"
    address,    ///< a part of the address: "2019/07/11", "mid.ru"
    file_name,  ///< the beginning of the file's name
    folder,     ///< a folder of the id
    publisher   ///< what the tables tell of the publisher: the zone of its clocks
  };
  Field field = Field::title;
  From from = From::text;
  std::string where;  ///< as `from` says; of declared versions the language
  Span span;          ///< bytes of Release::text; empty where no line says it
  bool operator==(const Origin&) const = default;
};
std::string_view to_string(Origin::Field field);
std::string_view to_string(Origin::From from);

/// One text as one office published it, in one language.
struct Release {
  std::string id;      ///< path relative to the argument, or the "id" of a JSON line
  std::string source;  ///< who published: "mid.ru"; from the JSON line, the URL, the page, or the text's manner
  std::string
      side;  ///< whom the source speaks for: ISO 3166 alpha-3 code, or EU, UN, …; empty if it is no party's office
  std::string head;  ///< "head-of-state" where it is the press office of one person, whom its titles need not name
  std::string url;
  std::string native_id;  ///< the office's own number for it ("200616_42"), if it bears one
  std::string charset;    ///< of the file as received, IANA name in lower case: "utf-8"
  std::optional<Day> published;
  std::optional<TimeOfDay> published_time;
  std::vector<std::string> declared;  ///< language versions that the page says there are: "ru", "fr", "en"
  /// The text as received, decoded to UTF-8: a .txt file whole; of HTML the main content, a block a line; of a JSON
  /// line its title, its place, an empty line, its summary if the body lacks it, its body. All spans of everything made
  /// from the release are bytes of it.
  std::string text;
  std::vector<Line> lines;      ///< cover the text, in order
  std::vector<Origin> origins;  ///< of every field that is known, by field; several of declared
  std::vector<std::string>
      notes;  ///< what a reader should know: "charset windows-1251, guessed", "3 ill-formed bytes replaced"
};

/// A thing that went wrong, for a person: FILE:LINE:BYTE: what.
struct Problem {
  std::string file;
  std::size_t line = 0;  ///< from 1; 0 when it is about the whole file
  std::size_t byte = 0;  ///< from 1, within the line; 0 when it is about the whole line
  std::string what;
  bool operator==(const Problem&) const = default;
};
/// "file:line:byte: what", leaving out what is 0.
std::string to_string(const Problem& problem);

enum class Format : std::uint8_t { text, html, json, feed };

/// Bytes of one release as they lie in a file, not yet understood.
struct Raw {
  std::string id;    ///< path relative to the argument; for a JSON line without "id", path:line; path:item of a feed
  std::string file;  ///< path as given, for messages
  std::size_t line = 0;  ///< of a .jsonl file or a feed, from 1
  Format format = Format::text;
  std::string bytes;         ///< of a feed one <item> or <entry>, in UTF-8
  std::string charset = {};  ///< of a feed, what the whole was in
};

/// What a file is by its first bytes, where that is nothing to read, and how to make text of it ("a PDF file: …");
/// empty for all else. A Reader asks it of every file.
std::string_view foreign_format(std::string_view head);

struct Limits {
  std::size_t file_bytes = std::size_t{64} << 20;  ///< a file of text or HTML, a feed
  std::size_t line_bytes = std::size_t{16} << 20;  ///< a line of a .jsonl file
};

/// Walks files and folders (recursively, names in byte order, .txt .html .htm .jsonl .rss .atom .rdf .xml, each also
/// with .gz or .zst behind it; "-" is standard input, of whatever kind its first bytes tell; hidden ones are passed
/// over) and gives their releases one by one. Of a feed (RSS, RDF, Atom) each item is one, read in the charset that the
/// feed says; XML that is no feed is a Problem, in a folder passed over. What is gzip or Zstandard by its first bytes
/// is unpacked; limits count the unpacked bytes. Links inside a folder are followed to files, not to folders; those
/// that lead out of the folder given are not followed, and said. What cannot be read, and a folder without releases, is
/// a Problem, and the rest goes on. A .jsonl file is read line by line, a file met twice once. One thread.
class Reader {
 public:
  explicit Reader(std::vector<std::string> paths, Limits limits = {});
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;
  ~Reader();

  /// None at the end.
  std::optional<Raw> next();
  /// All that went wrong so far.
  const std::vector<Problem>& problems() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

/// A file's bytes as UTF-8.
struct Decoded {
  std::string text;               ///< well-formed UTF-8
  std::string charset;            ///< IANA name in lower case
  std::string note;               ///< "charset windows-1251, guessed"; empty when there is nothing to say
  std::vector<Problem> problems;  ///< ill-formed places, an unknown charset
};
/// `charset` is what the caller knows, by any of its names; empty, or unknown: found out (unicode::guess_charsets).
/// Pure; any thread.
Decoded decode(const Raw& raw, std::string_view charset = "");

/// A release from its bytes. Pure; any thread. `problems` are those that did not stop it (ill-formed bytes, a bad
/// date); with none a Release, the last problem says why.
struct Outcome {
  std::optional<Release> release;
  std::vector<Problem> problems;
};
Outcome read(const Raw& raw, std::string_view charset = "");

}  // namespace behistun::intake
