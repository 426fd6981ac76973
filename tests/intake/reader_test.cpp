// Files and folders.

#include <behistun/intake.hpp>
#include <catch2/catch.hpp>

#include "folder.hpp"

using namespace behistun;
using namespace behistun::intake;
namespace fs = std::filesystem;

TEST_CASE("a folder is walked in byte order, and only files of releases are read", "[intake]") {
  const Folder folder;
  for (const auto* name : {"b.txt", "a/z.html", "a.txt", "a/B.htm", "c.pdf", ".hidden/x.txt", "d.jsonl"})
    folder.write(name, "{\"title\":\"x\"}");
  Reader reader({folder.path()});
  CHECK(ids(reader) == std::vector<std::string>{"a.txt", "a/B.htm", "a/z.html", "b.txt", "d.jsonl:1"});
  CHECK(reader.problems().empty());
}

TEST_CASE("a file named outright is read whatever its ending, its name is its id", "[intake]") {
  const Folder folder;
  folder.write("notes", "text");
  folder.write("lines", "{\"title\":\"x\"}\n");
  folder.write("page", "<!DOCTYPE html><p>x");
  Reader reader({folder / "notes", folder / "lines", folder / "page"});
  CHECK(reader.next()->format == Format::text);
  CHECK(reader.next()->format == Format::json);
  const auto page = reader.next();
  CHECK(page->format == Format::html);
  CHECK(page->id == "page");
}

TEST_CASE("what is no text is a problem that says what it is, whatever its name", "[intake]") {
  const Folder folder;
  folder.write("print.pdf", "%PDF-1.4\n\xE2\xE3");
  folder.write("letter.txt", "PK\x03\x04\x14");
  folder.write("old.txt", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
  folder.write("a.txt", "PKs are no archives, nor is 100 %PDF-");
  Reader reader({folder / "print.pdf", folder / "letter.txt", folder / "old.txt", folder / "a.txt"});
  CHECK(ids(reader) == std::vector<std::string>{"a.txt"});
  REQUIRE(reader.problems().size() == 3);
  CHECK(to_string(reader.problems()[0]) ==
        folder / "print.pdf" + ": is a PDF file: make text of it first, as with pdftotext -layout");
  CHECK(to_string(reader.problems()[1]).find("letter.txt: is a ZIP archive") != std::string::npos);
}

TEST_CASE("a page that was saved as text is read as a page", "[intake]") {
  const Folder folder;
  folder.write("page.txt", "\n<!DOCTYPE html><p>x");
  folder.write("text.txt", "{\"title\": 1}");
  Reader reader({folder / "page.txt", folder / "text.txt"});
  CHECK(reader.next()->format == Format::html);
  CHECK(reader.next()->format == Format::text);
}

TEST_CASE("what is missing or empty of releases is a problem, and the rest is read", "[intake]") {
  const Folder folder;
  folder.write("empty/readme.md", "x");
  folder.write("a.txt", "x");
  Reader reader({folder / "absent", folder / "empty", folder / "a.txt"});
  CHECK(ids(reader) == std::vector<std::string>{"a.txt"});
  REQUIRE(reader.problems().size() == 2);
  CHECK(to_string(reader.problems()[0]) == folder / "absent" + ": no such file or folder");
  CHECK(to_string(reader.problems()[1]) == folder / "empty" + ": no releases found");
}

TEST_CASE("a link that leads out of the folder is said and not followed", "[intake]") {
  const Folder folder;
  folder.write("outside.txt", "secret");
  folder.write("in/a.txt", "x");
  fs::create_symlink(folder / "outside.txt", folder / "in/out.txt");
  fs::create_symlink(folder / "in/a.txt", folder / "in/b.txt");
  fs::create_directory_symlink(folder / "in", folder / "in/loop");
  Reader reader({folder / "in"});
  CHECK(ids(reader) == std::vector<std::string>{"a.txt", "b.txt"});
  REQUIRE(reader.problems().size() == 1);
  CHECK(to_string(reader.problems()[0]) ==
        folder / "in/out.txt" + ": symbolic link leads out of the folder, not followed");
}

TEST_CASE("a file given twice, by itself and by its folder, is read once", "[intake]") {
  const Folder folder;
  folder.write("in/a.txt", "x");
  Reader reader({folder / "in", folder / "in/a.txt", folder / "in"});
  CHECK(ids(reader) == std::vector<std::string>{"a.txt"});
  CHECK(reader.problems().empty());
}

TEST_CASE("lines are numbered as they stand; blank ones are passed over, the last needs no end", "[intake]") {
  const Folder folder;
  folder.write("a.jsonl", "\xEF\xBB\xBF{\"title\":\"1\"}\r\n\n  \n{\"title\":\"4\"}");
  Reader reader({folder / "a.jsonl"});
  const auto first = reader.next();
  CHECK(first->bytes == "{\"title\":\"1\"}");
  CHECK(reader.next()->line == 4);
  CHECK_FALSE(reader.next().has_value());
}

TEST_CASE("a line over the limit is a problem, and the next one is read", "[intake]") {
  const Folder folder;
  folder.write("a.jsonl", "{\"title\":\"1\"}\n" + std::string(1'000'000, 'x') + "\n{\"title\":\"3\"}\n");
  Reader reader({folder / "a.jsonl"}, Limits{std::size_t{1} << 20, 1000});
  CHECK(ids(reader) == std::vector<std::string>{"a.jsonl:1", "a.jsonl:3"});
  REQUIRE(reader.problems().size() == 1);
  CHECK(to_string(reader.problems()[0]) == folder / "a.jsonl" + ":2: a line longer than 1000 bytes, not read");
}

TEST_CASE("a file of any size is read whole, and no byte twice", "[intake]") {
  for (const std::size_t size : {1U, 4096U, 262'143U, 262'144U, 262'145U, 700'000U}) {
    std::string bytes;
    for (std::size_t at = 0; bytes.size() < size; ++at) bytes += std::to_string(at) + ' ';
    bytes.resize(size);
    const Folder folder;
    folder.write("a.txt", bytes);
    CAPTURE(size);
    CHECK((Reader({folder / "a.txt"}).next()->bytes == bytes));
  }
}

TEST_CASE("a file over the limit is a problem", "[intake]") {
  const Folder folder;
  folder.write("a.txt", std::string(2000, 'x'));
  Reader reader({folder / "a.txt"}, Limits{1000, 1000});
  CHECK(ids(reader).empty());
  CHECK(to_string(reader.problems().at(0)) == folder / "a.txt" + ": longer than 1000 bytes, not read");
}
