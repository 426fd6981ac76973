// From paths to the bytes of releases, one by one.
//
// Folders are walked depth first, names in byte order of the whole path, so the ids come out ascending. One .jsonl file
// is open at a time and read in blocks: its size does not matter, only that of its longest line, and a line over the
// limit is passed over without being held.

#include <behistun/intake.hpp>

#include "feed.hpp"
#include "stream.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <unordered_set>

namespace behistun::intake {
namespace fs = std::filesystem;
namespace {

std::string reason(int number) { return std::generic_category().message(number); }

/// What a name's ending says, that of its packing aside. None for what is no release.
std::optional<Format> format_of(std::string_view name) {
  std::string lower(name);
  for (auto& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const std::string_view packing : {".gz", ".zst"})
    if (lower.ends_with(packing)) lower.resize(lower.size() - packing.size());
  if (lower.ends_with(".txt")) return Format::text;
  if (lower.ends_with(".html") || lower.ends_with(".htm")) return Format::html;
  if (lower.ends_with(".jsonl")) return Format::json;
  for (const std::string_view ending : {".rss", ".atom", ".rdf", ".xml"})
    if (lower.ends_with(ending)) return Format::feed;
  return std::nullopt;
}

/// What the first bytes say, where no name does.
Format sniff(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const auto first = bytes.find_first_not_of(" \t\r\n");
  bytes.remove_prefix(std::min(first, bytes.size()));
  if (bytes.starts_with('{')) return Format::json;
  std::string head(bytes.substr(0, 14));
  for (auto& c : head)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  const auto root = root_of_xml(bytes);
  if (head.starts_with("<!doctype html") || root == "html") return Format::html;
  return is_feed(root) ? Format::feed : Format::text;
}

std::string no_feed(const std::string& root) {
  if (root.empty()) return "is named as XML and is none";
  return "is XML of <" + root.substr(0, 40) + ">, and no RSS or Atom feed: make text, a page or JSON Lines of it first";
}

struct Item {
  std::string path, id;
  fs::path root;  // of the folder argument it was found in; empty for a file argument
  bool folder = false;
  bool standard_input = false;
};

/// By its name, if it has one that says it; but a page or a feed may have been saved as text, a page as XML.
Format format_of(const Item& item, std::string_view head) {
  const auto sniffed = sniff(head);
  const auto named = item.standard_input ? sniffed : format_of(item.path).value_or(sniffed);
  const bool may_be_other = named == Format::text || named == Format::feed;
  return may_be_other && (sniffed == Format::html || sniffed == Format::feed) ? sniffed : named;
}

}  // namespace

struct Reader::Inside {
  std::vector<std::string> arguments;
  Limits limits;
  std::size_t next_argument = 0;
  std::vector<Item> waiting;  // the next one last
  std::vector<Problem> problems;

  std::string folder_argument;  // the folder being walked, to say when it held nothing
  bool folder_gave = false;

  std::unordered_set<std::string> seen;  // files read already, by absolute path

  std::vector<Raw> items;  // of the feed being read
  std::size_t next_item = 0;

  std::optional<Stream> lines;  // the .jsonl file being read
  Item lines_of;
  std::size_t line = 0;

  void complain(const std::string& file, std::string what, std::size_t at = 0) {
    problems.push_back({file, at, 0, std::move(what)});
  }

  std::optional<Raw> next() {
    for (;;) {
      if (next_item < items.size()) return std::move(items[next_item++]);
      if (lines)
        if (auto raw = next_line()) return raw;
      if (waiting.empty() && !next_path()) return std::nullopt;
      if (waiting.empty()) continue;
      const auto item = std::move(waiting.back());
      waiting.pop_back();
      if (item.folder) {
        open_folder(item);
      } else if (auto raw = open_file(item)) {
        return raw;
      }
    }
  }

  bool next_path() {
    if (!folder_argument.empty() && !folder_gave) complain(folder_argument, "no releases found");
    folder_argument.clear();
    if (next_argument == arguments.size()) return false;
    const auto& path = arguments[next_argument++];
    if (path == "-") {
      waiting.push_back({"stdin", "stdin", {}, false, true});
      return true;
    }
    std::error_code error;
    const auto status = fs::status(path, error);
    if (!fs::exists(status)) {
      complain(path, error && error != std::errc::no_such_file_or_directory ? "cannot be read: " + error.message()
                                                                            : "no such file or folder");
    } else if (fs::is_directory(status)) {
      folder_argument = path;
      folder_gave = false;
      auto root = fs::canonical(path, error);
      waiting.push_back({path, "", error ? fs::path(path) : root, true, false});
    } else {
      waiting.push_back({path, fs::path(path).filename().string(), {}, false, false});
    }
    return true;
  }

  void open_folder(const Item& folder) {
    std::error_code error;
    std::vector<Item> found;
    for (fs::directory_iterator entry(folder.path, error), end; !error && entry != end; entry.increment(error)) {
      const auto name = entry->path().filename().string();
      if (name.starts_with('.')) continue;
      Item item{entry->path().string(), folder.id.empty() ? name : folder.id + "/" + name, folder.root, false, false};
      std::error_code ignored;
      if (entry->is_symlink(ignored) && !may_follow(item)) continue;
      item.folder = entry->is_directory(ignored);
      if (item.folder || format_of(name)) found.push_back(std::move(item));
    }
    if (error) complain(folder.path, "cannot be read: " + error.message());
    const auto key = [](const Item& item) { return item.folder ? item.id + "/" : item.id; };
    std::sort(found.begin(), found.end(), [&](const Item& a, const Item& b) { return key(a) > key(b); });
    std::move(found.begin(), found.end(), std::back_inserter(waiting));
  }

  /// A link to a file inside of the folder is read; one to a folder inside is passed over (it is walked by its own
  /// name, and links may go in circles); one that leads out is said.
  bool may_follow(const Item& item) {
    std::error_code error;
    const auto target = fs::canonical(item.path, error);
    if (error) {
      if (format_of(item.path)) complain(item.path, "symbolic link leads nowhere");
      return false;
    }
    const auto root = item.root.string() + "/";
    if (!(target.string() + "/").starts_with(root)) {
      complain(item.path, "symbolic link leads out of the folder, not followed");
      return false;
    }
    return !fs::is_directory(target, error);
  }

  std::optional<Raw> open_file(const Item& item) {
    const bool from_folder = !item.root.empty();
    std::error_code ignored;
    if (from_folder && !fs::is_regular_file(item.path, ignored)) {
      complain(item.path, "not a regular file");
      return std::nullopt;
    }
    if (from_folder) folder_gave = true;
    if (!item.standard_input && !seen.insert(fs::absolute(item.path, ignored).lexically_normal().string()).second)
      return std::nullopt;
    File file(item.standard_input ? stdin : std::fopen(item.path.c_str(), "rb"));
    if (!file) {
      complain(item.path, "cannot be read: " + reason(errno));
      return std::nullopt;
    }
    Stream stream(open_source(std::move(file)));
    if (const auto foreign = foreign_format(stream.peek()); !foreign.empty()) {
      complain(item.path, "is " + std::string(foreign));
      return std::nullopt;
    }
    const auto format = format_of(item, stream.peek());
    if (format == Format::feed) return open_feed(item, stream);
    if (format != Format::json) return whole(item, stream, format);
    if (stream.peek().starts_with("\xEF\xBB\xBF")) stream.skip(3);
    lines.emplace(std::move(stream));
    lines_of = item;
    line = 0;
    return next_line();
  }

  std::optional<Raw> whole(const Item& item, Stream& stream, Format format) {
    Raw raw{item.id, item.path, 0, format, {}};
    for (auto block = stream.peek(); !block.empty(); block = stream.peek()) {
      if (raw.bytes.size() + block.size() > limits.file_bytes) {
        complain(item.path, "longer than " + std::to_string(limits.file_bytes) + " bytes, not read");
        return std::nullopt;
      }
      raw.bytes += block;
      stream.skip(block.size());
    }
    if (!stream.error().empty()) {
      complain(item.path, "cannot be read: " + stream.error());
      return std::nullopt;
    }
    return raw;
  }

  /// Its items wait in `items`.
  std::optional<Raw> open_feed(const Item& item, Stream& stream) {
    const auto raw = whole(item, stream, Format::feed);
    if (!raw) return std::nullopt;
    auto decoded = decode(*raw);
    problems.insert(problems.end(), decoded.problems.begin(), decoded.problems.end());
    if (const auto root = root_of_xml(decoded.text); !is_feed(root)) {
      if (item.root.empty()) complain(item.path, no_feed(root));
      return std::nullopt;
    }
    auto feed = items_of(decoded.text);
    items.clear();
    next_item = 0;
    for (const auto& one : feed.items)
      items.push_back({item.id + ":" + std::to_string(items.size() + 1), item.path, one.line, Format::feed,
                       std::string(one.span.of(decoded.text)), decoded.charset});
    if (!feed.broken.what.empty()) {
      feed.broken.file = item.path;
      problems.push_back(std::move(feed.broken));
    } else if (items.empty()) {
      complain(item.path, "a feed without items");
    }
    return std::nullopt;
  }

  std::optional<Raw> next_line() {
    for (;;) {
      std::string bytes;
      bool too_long = false;
      bool any = false;
      for (bool ended = false; !ended;) {
        const auto block = lines->peek();
        if (block.empty()) break;
        any = true;
        const auto end = block.find('\n');
        const auto piece = block.substr(0, end);
        too_long = too_long || bytes.size() + piece.size() > limits.line_bytes;
        if (!too_long) bytes += piece;
        ended = end != std::string_view::npos;
        lines->skip(piece.size() + (ended ? 1 : 0));
      }
      if (!any) {
        if (!lines->error().empty()) complain(lines_of.path, "cannot be read: " + lines->error());
        lines.reset();
        return std::nullopt;
      }
      ++line;
      if (too_long) {
        complain(lines_of.path, "a line longer than " + std::to_string(limits.line_bytes) + " bytes, not read", line);
        continue;
      }
      if (bytes.ends_with('\r')) bytes.pop_back();
      if (bytes.find_first_not_of(" \t") == std::string::npos) continue;
      return Raw{lines_of.id + ":" + std::to_string(line), lines_of.path, line, Format::json, std::move(bytes)};
    }
  }
};

Reader::Reader(std::vector<std::string> paths, Limits limits) : inside_(std::make_unique<Inside>()) {
  inside_->arguments = std::move(paths);
  inside_->limits = limits;
}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

std::optional<Raw> Reader::next() { return inside_->next(); }
const std::vector<Problem>& Reader::problems() const { return inside_->problems; }

}  // namespace behistun::intake
