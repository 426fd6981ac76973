// compile_publishers OUT: writes the hosts of publishers, and their names in search form, as a lookup that the library
// reads, and for each the row that has it. Runs when the library is built.

#include <behistun/laid_out.hpp>
#include <behistun/text.hpp>
#include <iostream>
#include <publishers.hpp>

#include "write_image.hpp"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "compile_publishers OUT\n";
    return 2;
  }
  std::vector<std::string> keys;
  std::vector<std::uint32_t> rows;
  std::uint32_t row = 0;
  const auto add = [&](std::string key) {
    keys.push_back(std::move(key));
    rows.push_back(row);
  };
  for (const auto& publisher : behistun::intake::kPublishers) {
    add(std::string(publisher.host));
    for (auto names = publisher.names; !names.empty();) {
      const auto end = std::min(names.find(';'), names.size());
      add(behistun::text::search_form(names.substr(0, end)));
      names.remove_prefix(std::min(end + 1, names.size()));
    }
    ++row;
  }
  behistun::laid_out::Writer image;
  image.add_lookup(keys);
  image.add(rows);
  return write_image(argv[1], image.bytes()) ? 0 : 2;
}
