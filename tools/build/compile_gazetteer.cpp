// compile_gazetteer OUT: writes the rows of the built-in gazetteer as the image that the library reads.
// Runs when the library is built.

#include <fstream>
#include <gazetteer_image.hpp>
#include <gazetteer_rows.hpp>
#include <iostream>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "compile_gazetteer OUT\n";
    return 2;
  }
  const auto bytes = behistun::gazetteer::lay_out(behistun::gazetteer::built_in_rows());
  std::ofstream out(argv[1], std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) std::cerr << argv[1] << ": cannot be written\n";
  return out ? 0 : 2;
}
