// compile_characters OUT: writes what names ask of a character as the table that the library reads.
// Runs when the library is built.

#include <fstream>
#include <iostream>
#include <letter.hpp>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "compile_characters OUT\n";
    return 2;
  }
  const auto bytes = behistun::names::Letters::lay_out();
  std::ofstream out(argv[1], std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) std::cerr << argv[1] << ": cannot be written\n";
  return out ? 0 : 2;
}
