// compile_names OUT: the names of the built-in gazetteer, in all their forms, as the memory of mention's automaton.
// Runs when the library is built.

#include <compile.hpp>
#include <fstream>
#include <iostream>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "compile_names OUT\n";
    return 2;
  }
  const auto memory = behistun::mention::compile(behistun::gazetteer::Gazetteer::built_in());
  std::ofstream out(argv[1], std::ios::binary);
  out.write(reinterpret_cast<const char*>(memory.data()),
            static_cast<std::streamsize>(memory.size() * sizeof memory.front()));
  out.close();
  if (!out) {
    std::cerr << argv[1] << ": cannot be written\n";
    return 2;
  }
}
