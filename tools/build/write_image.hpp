#pragma once
// What a program makes that runs when the library is built: one file of bytes.

#include <fstream>
#include <iostream>
#include <string_view>

// Says so on stderr where the file cannot be written.
inline bool write_image(const char* path, std::string_view bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) std::cerr << path << ": cannot be written\n";
  return static_cast<bool>(out);
}
