#pragma once
// The gold's tables: rows of fields known by name.

#include <behistun/base.hpp>
#include <string>
#include <vector>

namespace behistun::score {

/// A TSV file whose head names the fields: "# fields:   document<TAB>index<TAB>…".
class Table {
 public:
  static Result<Table> read(const std::string& path);
  std::size_t rows() const { return rows_.size(); }
  /// Fails with the file's name when there is no such field.
  Result<std::size_t> field(const std::string& name) const;
  const std::string& at(std::size_t row, std::size_t field) const { return rows_[row][field]; }

 private:
  std::string path_;
  std::vector<std::string> fields_;
  std::vector<std::vector<std::string>> rows_;
};

Result<std::vector<std::string>> read_lines(const std::string& path);  ///< without their ends, LF or CR LF
std::vector<std::string> split(const std::string& text, const std::string& separator);

}  // namespace behistun::score
