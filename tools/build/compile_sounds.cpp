// compile_sounds SOUNDS ALIKE: writes the table of sounds, and those of pieces of words that correspond, as the images
// that the library reads. Runs when it is built.

#include <correspondence.hpp>
#include <iostream>
#include <sound_table.hpp>
#include <sounds.hpp>

#include "alike-cyrillic-cyrillic.model.hpp"
#include "alike-cyrillic-latin.model.hpp"
#include "alike-latin-latin.model.hpp"
#include "write_image.hpp"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "compile_sounds SOUNDS ALIKE\n";
    return 2;
  }
  using behistun::translit::Correspondence;
  namespace embedded = behistun::embedded;
  behistun::laid_out::Writer sounds, alike;
  behistun::translit::SoundTable::lay_out(behistun::translit::sound_rows(), sounds);
  Correspondence::lay_out(embedded::alike_cyrillic_latin_model(), true, false, alike);
  Correspondence::lay_out(embedded::alike_latin_latin_model(), false, false, alike);
  Correspondence::lay_out(embedded::alike_cyrillic_cyrillic_model(), true, true, alike);
  return write_image(argv[1], sounds.bytes()) && write_image(argv[2], alike.bytes()) ? 0 : 2;
}
