// Options and talk that the subcommands share.

#include "command.hpp"

#include <unistd.h>
#include <algorithm>
#include <behistun/unicode.hpp>
#include <behistun/wire.hpp>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <ostream>
#include <system_error>

namespace behistun::tool {
namespace {

std::string is_charset(const std::string& name) {
  return unicode::charset_name(name) ? "" : "no charset is called \"" + name + "\"";
}

}  // namespace

void add_common(App& app, Common& common) {
  app.add_flag("--json", common.json, "One JSON object a line");
  app.add_option("--threads", common.threads, "Threads to work on; the output is the same for any number")
      ->non_negative()
      ->type_name("N")
      ->default_str("all cores");
  app.add_option("--charset", common.charset,
                 "Of all files: windows-1251, koi8-r, utf-16le, …; otherwise it is found out")
      ->check(is_charset)
      ->type_name("NAME");
}

void add_paths(App& app, std::vector<std::string>& paths, const std::string& name, const std::string& help) {
  app.add_option(name, paths, help)->type_name(" ");
}

void add_gazetteer(App& app, std::vector<std::string>& files) {
  app.add_option("--gazetteer", files, "People, places and bodies of your own: TSV, or FollowTheMoney JSON Lines")
      ->type_name("FILE")
      ->allow_extra_args(false);
}

void complain(Streams io, std::string_view what) {
  io.out.flush();
  io.err << "behistun: " << what << '\n';
}

void complain(Streams io, const intake::Problem& problem) { complain(io, to_string(problem)); }

void print_header(Streams io, std::string_view command) {
  io.out << wire::Json::object(
                {{"type", "behistun"}, {"schema", wire::kSchema}, {"version", BEHISTUN_VERSION}, {"command", command}})
                .text()
         << '\n';
}

std::string signed_bits(double bits) {
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%+.1f", bits == 0 ? 0.0 : bits);
  return buffer;
}

std::optional<std::string> write_file(const std::string& path, std::string_view bytes) {
  const auto beside = path + ".part" + std::to_string(::getpid());
  const auto give_up = [&]() -> std::optional<std::string> {
    auto what = "cannot be written: " + std::generic_category().message(errno);
    std::remove(beside.c_str());
    return what;
  };
  std::FILE* file = std::fopen(beside.c_str(), "wb");
  if (file == nullptr) return give_up();
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size() && std::fflush(file) == 0 &&
                       ::fsync(::fileno(file)) == 0;
  const bool closed = std::fclose(file) == 0;
  if (!written || !closed || std::rename(beside.c_str(), path.c_str()) != 0) return give_up();
  return std::nullopt;
}

}  // namespace behistun::tool
