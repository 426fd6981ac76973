// compile_characters OUT: writes what names ask of a character as the table that the library reads.
// Runs when the library is built.

#include <iostream>
#include <words/letter.hpp>

#include "write_image.hpp"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "compile_characters OUT\n";
    return 2;
  }
  return write_image(argv[1], behistun::names::Letters::lay_out()) ? 0 : 2;
}
