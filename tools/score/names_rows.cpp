// Halves are told by a hash (FNV-1a), so that a row stays in its half whatever rows are added.

#include "names_rows.hpp"

#include <algorithm>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <cstdio>

#include "table.hpp"

namespace behistun::score {
namespace {

std::uint32_t hash(std::string_view text) {
  std::uint32_t value = 2166136261U;
  for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
  return value;
}

}  // namespace

Half half_of(std::string_view what) { return hash(what) % 2 == 0 ? Half::read : Half::kept; }
bool left_out_of_training(std::string_view id) { return hash(id) % 10 == 0; }
Half half_of_person(std::string_view id) { return hash(id) / 10 % 2 == 0 ? Half::read : Half::kept; }

Result<Rows> rows_of(const std::string& path, std::size_t fields) {
  const auto lines = read_lines(path);
  if (!lines) return lines.error();
  Rows out;
  for (std::size_t i = 1; i < lines->size(); ++i) {
    if ((*lines)[i].empty()) continue;
    auto row = split((*lines)[i], "\t");
    row.resize(std::max(row.size(), fields));
    out.push_back(std::move(row));
  }
  return out;
}

std::string canonical(std::string_view name) { return text::Text::of(std::string(name)).canonical(); }

std::string first_letters(std::string_view name) {
  std::string out;
  bool start = true;
  for (std::size_t at = 0; at < name.size();) {
    const auto c = unicode::code_point(name, at);
    if (start && unicode::is_letter(c.value)) unicode::append(out, c.value);
    start = !unicode::is_letter(c.value);
    at += c.size;
  }
  return out;
}

std::string in_digits(double part) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%.4f", part);
  return buffer;
}

std::string file_of_mentions(const std::string& folder) {
  return folder + "/declension/mentions_inflected.factrueval.tsv";
}

}  // namespace behistun::score
