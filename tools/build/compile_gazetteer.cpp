// compile_gazetteer OUT: writes the rows of the built-in gazetteer as the image that the library reads.
// Runs when the library is built.

#include <gazetteer/gazetteer_image.hpp>
#include <gazetteer/gazetteer_rows.hpp>
#include <iostream>

#include "write_image.hpp"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "compile_gazetteer OUT\n";
    return 2;
  }
  namespace gazetteer = behistun::gazetteer;
  return write_image(argv[1], gazetteer::lay_out(gazetteer::built_in_rows())) ? 0 : 2;
}
