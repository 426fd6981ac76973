// Texts in capitals throughout, where a capital tells nothing.

#include "one_sentence.hpp"

using namespace behistun;

namespace {

Labels who(std::string_view text, Language language) {
  return named_in(read_on(text, language, "2021-06-14"), Kind::person);
}

}  // namespace

TEST_CASE("where all words are in capitals, what people do not have for a name is none", "[mention]") {
  CHECK(who("LE MINISTRE DES AFFAIRES ETRANGERES RECOIT L'AMBASSADEUR D'ALGERIE", Language::fr).empty());
  CHECK(who("LE CHEF DE L'ETAT ACCORDE UNE AUDIENCE AU PRESIDENT DE LA BANQUE", Language::fr).empty());
  CHECK(who("МИНИСТР ИНОСТРАННЫХ ДЕЛ УЗБЕКИСТАНА ВСТРЕТИЛСЯ С ПОСЛОМ ФРАНЦИИ", Language::ru).empty());
}

TEST_CASE("among capitals a name stands behind a courtesy or a given name", "[mention]") {
  CHECK(who("LE MINISTRE A RECU L'AMBASSADEUR D'ALGERIE, M. ALI BRODSALEM", Language::fr) ==
        Labels{"name:Ali Brodsalem"});
  CHECK(who("Le ministre a reçu M. Ali BRODSALEM hier.", Language::fr) == Labels{"name:Ali Brodsalem"});
}
