// What the subcommands read: files as text, line by line, and as releases.

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <behistun/gazetteer.hpp>
#include <behistun/gazetteer_file.hpp>
#include <behistun/parallel.hpp>
#include <behistun/unicode.hpp>
#include <behistun/wire.hpp>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <system_error>
#include <unordered_map>

#include "command.hpp"

namespace behistun::tool {
namespace {

constexpr std::size_t kPlaces = 64;  // for what is worked on, or waits for what is before it
// Releases in one place, which are read together: in the first places one, so that of a few each thread gets some.
constexpr std::size_t kPlacesOfOne = 16;
constexpr std::size_t kTogether = 8;
constexpr std::size_t kBytesTogether = std::size_t{1} << 15U;  // with so many no more are taken
constexpr std::size_t kToldEach = 512;  // after so many releases it is told what could not be read between them
constexpr std::size_t kLinesBatch = 8192;

std::string display_name(const std::string& path) { return path == "-" ? "stdin" : path; }

/// A file that is text as it is: no folder, no page, no JSON Lines, not packed.
bool is_plain(const std::string& path) {
  constexpr std::array<std::string_view, 9> kOthers = {".html", ".htm", ".jsonl", ".rss", ".atom",
                                                       ".rdf",  ".xml", ".gz",    ".zst"};
  std::string name = path;
  for (auto& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  std::error_code ignored;
  return !std::filesystem::is_directory(path, ignored) &&
         std::none_of(kOthers.begin(), kOthers.end(), [&](std::string_view ending) { return name.ends_with(ending); });
}

std::optional<std::string> read_bytes(const std::string& path, Streams io) {
  std::string bytes;
  if (path == "-") {
    bytes.assign(std::istreambuf_iterator<char>(io.in), {});
  } else {
    std::ifstream file(path, std::ios::binary);
    if (file) bytes.assign(std::istreambuf_iterator<char>(file), {});
    if (!file || file.bad()) {
      complain(io, intake::Problem{path, 0, 0, "cannot be read: " + std::generic_category().message(errno)});
      return std::nullopt;
    }
  }
  if (const auto foreign = intake::foreign_format(bytes); !foreign.empty()) {
    complain(io, intake::Problem{display_name(path), 0, 0, "is " + std::string(foreign)});
    return std::nullopt;
  }
  return bytes;
}

/// Reports the first ill-formed place of each line; answers whether there was one.
bool report_ill_formed(const std::string& name, std::string_view bytes, Streams io) {
  bool any = false;
  std::size_t number = 1;
  for (std::size_t begin = 0; begin < bytes.size(); ++number) {
    const auto end = std::min(bytes.find('\n', begin), bytes.size());
    if (const auto bad = unicode::first_ill_formed(bytes.substr(begin, end - begin))) {
      complain(io, intake::Problem{name, number, bad->at + 1, bad->what});
      any = true;
    }
    begin = end + 1;
  }
  return any;
}

/// The bytes of a plain file in UTF-8, damaged or not; a charset that was guessed is told.
std::string in_utf8(const std::string& path, std::string bytes, const Common& common, Streams io) {
  intake::Raw raw{path, display_name(path), 0, intake::Format::text, std::move(bytes)};
  auto decoded = intake::decode(raw, common.charset);
  if (decoded.charset == "utf-8") return std::move(raw.bytes);
  if (common.charset.empty()) complain(io, intake::Problem{raw.file, 0, 0, decoded.note});
  return std::move(decoded.text);
}

Exit worse(Exit a, Exit b) { return std::max(a, b); }

/// A release while it is read: its bytes, how many problems the reader had met with them, what comes of it.
struct Read {
  intake::Raw raw;
  std::size_t problems_before = 0;
  std::optional<document::Document> document;
  std::vector<intake::Problem> problems;
  std::optional<std::string> written;  // in place of the document, where it is all that is wanted
};

/// Reads releases of which each step does all before the next step begins.
void read_together(std::vector<Read>& together, const std::string& charset) {
  std::vector<intake::Release> releases;
  std::vector<Read*> read_of;  // by release
  for (auto& read : together) {
    const auto& raw = read.raw;
    if (raw.format == intake::Format::json && wire::is_document(raw.bytes)) {
      auto document = wire::read_document(raw.bytes);
      if (document) {
        read.document = *std::move(document);
      } else {
        read.problems = {{raw.file, raw.line, document.error().at + 1, document.error().what}};
      }
      continue;
    }
    auto outcome = intake::read(raw, charset);
    read.problems = std::move(outcome.problems);
    if (!outcome.release) continue;
    releases.push_back(*std::move(outcome.release));
    read_of.push_back(&read);
  }
  auto documents = document::read_all(std::move(releases));
  for (std::size_t i = 0; i < documents.size(); ++i) read_of[i]->document = std::move(documents[i]);
}

/// Reads releases and works on them on several threads; `use` gets them in the order of the input. No more than fill
/// kPlaces are held at once.
Exit for_each_read(const std::vector<std::string>& paths, const Common& common, Streams io,
                   const std::function<void(Read&)>& work, const std::function<void(Read&)>& use) {
  Exit end = done;
  intake::Reader reader(paths.empty() ? std::vector<std::string>{"-"} : paths);
  const auto tell = [&](const std::vector<intake::Problem>& problems, std::size_t from, std::size_t to) {
    for (; from < to; ++from) {
      complain(io, problems[from]);
      end = failed;
    }
    return from;
  };
  std::vector<std::vector<Read>> places(kPlaces);
  std::size_t used = 0, told = 0, places_taken = 0;
  const auto take = [&](std::size_t at) {
    auto& together = places[at];
    const auto most = places_taken++ < kPlacesOfOne ? 1 : kTogether;
    for (std::size_t bytes = 0; together.size() < most && bytes < kBytesTogether;) {
      auto raw = reader.next();
      if (!raw) break;
      bytes += raw->bytes.size();
      together.push_back({*std::move(raw), reader.problems().size(), {}, {}, {}});
    }
    return !together.empty();
  };
  const auto work_on = [&](std::size_t at) {
    read_together(places[at], common.charset);
    for (auto& read : places[at]) work(read);
  };
  const auto give = [&](std::size_t at) {
    for (auto& read : places[at]) {
      tell(read.problems, 0, read.problems.size());
      use(read);
      if (++used % kToldEach == 0) told = tell(reader.problems(), told, read.problems_before);
    }
    places[at].clear();
  };
  in_order(kPlaces, common.threads, take, work_on, give);
  tell(reader.problems(), told, reader.problems().size());
  return end;
}

}  // namespace

Exit use_gazetteer(const std::vector<std::string>& files, Streams io) {
  Exit end = done;
  if (files.empty()) return end;
  auto known = gazetteer::Gazetteer::in_use();
  for (const auto& file : files) {
    const auto bytes = read_bytes(file, io);
    std::vector<intake::Problem> problems;
    if (bytes) known = known.with(wire::read_gazetteer(*bytes, display_name(file), problems));
    for (const auto& problem : problems) complain(io, problem);
    if (!bytes || !problems.empty()) end = failed;
  }
  gazetteer::Gazetteer::use(known);
  return end;
}

Exit for_each_input(const std::vector<std::string>& paths, const Common& common, Streams io,
                    const std::function<void(const Input&)>& use) {
  Exit end = done;
  for (const auto& path : paths.empty() ? std::vector<std::string>{"-"} : paths) {
    if (is_plain(path)) {
      auto bytes = read_bytes(path, io);
      if (!bytes) {
        end = failed;
        continue;
      }
      bytes = in_utf8(path, *std::move(bytes), common, io);
      if (report_ill_formed(display_name(path), *bytes, io)) {
        end = failed;
        bytes = unicode::replace_ill_formed(*bytes);
      }
      use({display_name(path), *std::move(bytes)});
      continue;
    }
    intake::Reader reader({path});
    while (const auto raw = reader.next()) {
      auto outcome = intake::read(*raw, common.charset);
      for (const auto& problem : outcome.problems) complain(io, problem);
      if (!outcome.problems.empty()) end = failed;
      if (outcome.release) use({std::move(outcome.release->id), std::move(outcome.release->text)});
    }
    for (const auto& problem : reader.problems()) complain(io, problem);
    if (!reader.problems().empty()) end = failed;
  }
  return end;
}

Exit for_each_line(
    const std::vector<std::string>& paths, const Common& common, Streams io,
    const std::function<std::optional<std::string>(const LineInput& line, const std::string& name)>& answer) {
  Exit end = done;
  const auto work = [&](const std::string& name, std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    for (std::size_t number = 1; !bytes.empty();) {
      std::vector<LineInput> lines;
      for (; lines.size() < kLinesBatch && !bytes.empty();) {
        const auto size = std::min(bytes.find('\n'), bytes.size());
        auto line = bytes.substr(0, size);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back({line, true});
        bytes.remove_prefix(std::min(size + 1, bytes.size()));
      }
      std::vector<std::optional<std::string>> answers(lines.size());
      std::vector<std::optional<Error>> errors(lines.size());
      for_each_index(lines.size(), common.threads, [&](std::size_t i) {
        errors[i] = unicode::first_ill_formed(lines[i].text);
        lines[i].well_formed = !errors[i];
        answers[i] = answer(lines[i], name + ":" + std::to_string(number + i));
      });
      for (std::size_t i = 0; i < lines.size(); ++i) {
        if (errors[i]) {
          complain(io, intake::Problem{name, number + i, errors[i]->at + 1, errors[i]->what});
          end = failed;
        }
        if (answers[i]) io.out << *answers[i] << '\n';
      }
      number += lines.size();
    }
  };
  for (const auto& path : paths.empty() ? std::vector<std::string>{"-"} : paths) {
    if (is_plain(path)) {
      auto bytes = read_bytes(path, io);
      if (bytes) work(display_name(path), in_utf8(path, *std::move(bytes), common, io));
      if (!bytes) end = failed;
    } else {
      end = worse(end, for_each_input({path}, common, io, [&](const Input& input) { work(input.name, input.text); }));
    }
  }
  return end;
}

Exit for_each_document(const std::vector<std::string>& paths, const Common& common, Streams io,
                       const std::function<void(document::Document&&)>& use) {
  return for_each_read(
      paths, common, io, [](Read&) {},
      [&](Read& read) {
        if (read.document) use(*std::move(read.document));
      });
}

Exit print_each_document(const std::vector<std::string>& paths, const Common& common, Streams io,
                         const std::function<std::string(const document::Document&)>& write, std::size_t& count) {
  const auto work = [&](Read& read) {
    if (!read.document) return;
    read.written = write(*read.document);
    read.document.reset();
  };
  return for_each_read(paths, common, io, work, [&](Read& read) {
    if (!read.written) return;
    io.out << *read.written;
    ++count;
  });
}

Exit for_each_new_document(const std::vector<std::string>& paths, const Common& common, Streams io,
                           const std::function<void(document::Document&&)>& use) {
  std::unordered_map<std::string, std::pair<std::string, std::size_t>> places;  // by id: file and line
  bool doubled = false;
  const auto nothing = [](Read&) {};
  const auto end = for_each_read(paths, common, io, nothing, [&](Read& read) {
    if (!read.document) return;
    const auto [known, is_new] = places.try_emplace(read.document->id, read.raw.file, read.raw.line);
    if (is_new) return use(*std::move(read.document));
    const auto& [file, line] = known->second;
    const auto where = line > 0 ? file + ":" + std::to_string(line) : file;
    complain(io, intake::Problem{read.raw.file, read.raw.line, 0,
                                 "the id \"" + known->first + "\" is that of " + where + ": this release is left out"});
    doubled = true;
  });
  return doubled ? failed : end;
}

Exit read_documents(const std::vector<std::string>& paths, const Common& common, Streams io,
                    std::vector<document::Document>& documents) {
  return for_each_new_document(paths, common, io,
                               [&](document::Document&& document) { documents.push_back(std::move(document)); });
}

}  // namespace behistun::tool
