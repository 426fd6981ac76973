// Opens the image.

#include "gazetteer_words.hpp"
#include "words_of_gazetteer.hpp"

namespace behistun::names {

const GazetteerWords& GazetteerWords::get() {
  static const GazetteerWords words(embedded::words_of_gazetteer());
  return words;
}

}  // namespace behistun::names
