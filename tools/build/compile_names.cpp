// compile_names NAMES WORDS MODEL: writes the names of the built-in gazetteer, in all their forms, as the memory of
// mention's automaton, and the words of people's names, those of the model too, as that of its look-up.
// Runs when the library is built.

#include <fstream>
#include <iostream>
#include <iterator>
#include <known/compile.hpp>
#include <known/name_words_memory.hpp>
#include <string>

#include "write_image.hpp"

namespace {

bool write(const char* path, const std::vector<std::uint32_t>& memory) {
  return write_image(path, {reinterpret_cast<const char*>(memory.data()), memory.size() * sizeof memory.front()});
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "compile_names NAMES WORDS MODEL\n";
    return 2;
  }
  std::ifstream in(argv[3], std::ios::binary);
  const std::string model{std::istreambuf_iterator<char>(in), {}};
  if (!in || model.empty()) {
    std::cerr << argv[3] << ": cannot be read\n";
    return 2;
  }
  using behistun::gazetteer::Gazetteer, behistun::mention::compile, behistun::mention::compile_name_words;
  const bool written = write(argv[1], compile(Gazetteer::built_in())) &&
                       write(argv[2], compile_name_words(Gazetteer::built_in(), model));
  return written ? 0 : 2;
}
