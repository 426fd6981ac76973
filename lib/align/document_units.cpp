// The sentences of a document; its mentions are the anchors, so that «Лавровым» and "Lavrov" are one.

#include <algorithm>
#include <behistun/align.hpp>

namespace behistun::align {

namespace {

std::string anchor(const mention::Mention& mention) {
  if (mention.kind == mention::Kind::number) return "#" + mention.key;
  if (mention.kind == mention::Kind::office) return std::string(to_string(mention::Kind::person)) + ":" + mention.key;
  return std::string(to_string(mention.kind)) + ":" + mention.key;
}

}  // namespace

Side units(const document::Document& document) {
  Side side;
  side.language = document.detected.language;
  auto mention = document.mentions.begin();
  for (const auto& sentence : document.sentences) {
    Unit unit{std::string(document.canonical(sentence.span)), sentence.paragraph, {}};
    while (mention != document.mentions.end() && mention->span.begin < sentence.span.begin) ++mention;
    for (; mention != document.mentions.end() && mention->span.begin < sentence.span.end; ++mention)
      unit.anchors.push_back(anchor(*mention));
    std::sort(unit.anchors.begin(), unit.anchors.end());
    side.units.push_back(std::move(unit));
  }
  return side;
}

}  // namespace behistun::align
