// The sentences of a document; its mentions are anchors beside those that any sentence has, so that «глава МИД России»
// and "Lavrov" are one.

#include <algorithm>
#include <behistun/align.hpp>

#include "words.hpp"

namespace behistun::align {

namespace {

std::string anchor(const mention::Mention& mention) {
  if (mention.kind == mention::Kind::office) return std::string(to_string(mention::Kind::person)) + ":" + mention.key;
  return std::string(to_string(mention.kind)) + ":" + mention.key;
}

}  // namespace

Side units(const document::Document& document) {
  Side side;
  side.language = document.detected.language;
  auto mention = document.mentions.begin();
  for (const auto& sentence : document.sentences) {
    Unit unit{std::string(document.canonical(sentence.span)), sentence.paragraph};
    unit.anchors = anchors_in(unit.text);
    while (mention != document.mentions.end() && mention->span.begin < sentence.span.begin) ++mention;
    for (; mention != document.mentions.end() && mention->span.begin < sentence.span.end; ++mention)
      if (mention->kind != mention::Kind::number && mention->kind != mention::Kind::quotation)
        unit.anchors.push_back(anchor(*mention));
    std::sort(unit.anchors.begin(), unit.anchors.end());
    find_terms(unit);
    side.units.push_back(std::move(unit));
  }
  return side;
}

}  // namespace behistun::align
