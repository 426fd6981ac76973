// compile_sounds SOUNDS ALIKE: writes the table of sounds, and those of pieces of words that correspond, as the images
// that the library reads. Runs when it is built.

#include <correspondence.hpp>
#include <fstream>
#include <iostream>
#include <sound_table.hpp>
#include <sounds.hpp>

#include "alike-cyrillic-cyrillic.model.hpp"
#include "alike-cyrillic-latin.model.hpp"
#include "alike-latin-latin.model.hpp"

namespace {

bool write(const char* path, const behistun::laid_out::Writer& image) {
  std::ofstream out(path, std::ios::binary);
  out.write(image.bytes().data(), static_cast<std::streamsize>(image.bytes().size()));
  out.close();
  if (!out) std::cerr << path << ": cannot be written\n";
  return static_cast<bool>(out);
}

}  // namespace

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
  return write(argv[1], sounds) && write(argv[2], alike) ? 0 : 2;
}
