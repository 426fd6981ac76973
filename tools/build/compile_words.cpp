// compile_words WORDS NOMINATIVES GAZETTEER: writes what the tables of names say of words, what is learnt of
// nominatives, and what names are asked of the built-in gazetteer, as the images that the library reads. Runs when it
// is built.

#include <cases/nominative_image.hpp>
#include <gazetteer/gazetteer_words.hpp>
#include <iostream>
#include <words/words_image.hpp>

#include "write_image.hpp"

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "compile_words WORDS NOMINATIVES GAZETTEER\n";
    return 2;
  }
  namespace names = behistun::names;
  return write_image(argv[1], names::lay_out_words()) && write_image(argv[2], names::lay_out_nominatives()) &&
                 write_image(argv[3], names::lay_out_gazetteer_words())
             ? 0
             : 2;
}
