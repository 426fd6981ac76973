#pragma once
// A contact made by hand: a call told of by Russia (in Russian and English) and by France (in French), and a release
// that is only context. The texts are our own.

#include <behistun/unicode.hpp>
#include <behistun/view.hpp>
#include <string>
#include <vector>

namespace behistun::view::sample {

/// A document whose text is a title line and a line of body for each sentence.
inline document::Document document(std::string id, std::string side, Language language,
                                   const std::vector<std::string>& sentences) {
  document::Document out;
  out.id = std::move(id);
  out.side = std::move(side);
  out.source = out.id.substr(0, out.id.find('/'));
  out.detected.language = language;
  std::string text;
  for (const auto& bytes : sentences) {
    const auto sentence = unicode::replace_ill_formed(bytes);
    const Span span{text.size(), text.size() + sentence.size()};
    out.sentences.push_back({span, static_cast<std::uint32_t>(out.sentences.size())});
    out.lines.push_back({span, out.lines.empty() ? intake::Label::title : intake::Label::body});
    text += sentence + "\n";
  }
  if (!sentences.empty()) out.title = sentences.front();
  out.text = text::Text::of(std::move(text));
  return out;
}

inline claims::Participant person(std::string key, std::string side, std::string ru, std::string fr, std::string en) {
  claims::Participant out;
  out.key = std::move(key);
  out.side = std::move(side);
  out.ru = std::move(ru), out.fr = std::move(fr), out.en = std::move(en);
  out.office = "foreign-minister";
  return out;
}

struct Collection {
  std::vector<link::Record> records;
  std::vector<document::Document> documents;
};

inline std::vector<document::Document> documents() {
  std::vector<document::Document> out;
  out.push_back(document("mid.ru/call.en.txt", "RUS", Language::en,
                         {"Telephone conversation of the two ministers", "They discussed Syria at length.",
                          "Russia recalled the resolution."}));
  out.push_back(document("mid.ru/call.ru.txt", "RUS", Language::ru,
                         {"О телефонном разговоре двух министров", "Подробно обсуждена Сирия.",
                          "Россия напомнила о резолюции.", "Условились быть на связи."}));
  out.push_back(document("quai.fr/appel.fr.txt", "FRA", Language::fr,
                         {"Entretien téléphonique des deux ministres", "La France a rappelé sa position.",
                          "Ils ont longuement parlé de la Syrie."}));
  out.push_back(document("wire/note.en.txt", "", Language::en, {"A note on Syria", "It rained in Idlib."}));
  const auto day = *Day::read("2021-02-16");
  out[0].published = out[1].published = day;
  out[2].published = day + 2;
  out[2].url = "https://quai.fr/appel";
  out[1].mentions.push_back(
      {mention::Kind::country, {out[1].sentences[2].span.begin, out[1].sentences[2].span.begin + 12}, "RUS", "", ""});
  return out;
}

inline link::Pair pair(std::string left, std::string right, link::Verdict verdict, std::vector<align::Bead> beads) {
  link::Pair out;
  out.left = std::move(left), out.right = std::move(right);
  out.prior_bits = -9;
  out.evidence = {{"both on 2021-02-16", 5, {}, {}, false}, {"both tell of a call", 2, {0, 9}, {}, false}};
  out.verdict = verdict;
  out.beads = std::move(beads);
  return out;
}

inline Collection collection() {
  link::Record call;
  call.id = "2021-02-16/1";
  call.contact.mode = claims::Mode::call;
  call.contact.when = Days{*Day::read("2021-02-16"), *Day::read("2021-02-16")};
  call.contact.participants = {
      person("Q1", "FRA", "Поль Дюран", "Paul Durand", "Paul Durand"),
      person("Q2", "RUS", "Иван Орлов", "Ivan Orlov", "Ivan Orlov"),
  };
  call.contact.initiator = "FRA";
  call.accounts = {{"RUS", "mid.ru", {"mid.ru/call.en.txt", "mid.ru/call.ru.txt"}},
                   {"FRA", "quai.fr", {"quai.fr/appel.fr.txt"}}};
  call.documents = {"mid.ru/call.en.txt", "mid.ru/call.ru.txt", "quai.fr/appel.fr.txt"};
  call.pairs = {
      pair("mid.ru/call.en.txt", "mid.ru/call.ru.txt", link::Verdict::translation,
           {{{0}, {0}, 9}, {{1}, {1}, 8}, {{2}, {2}, 8}, {{}, {3}, 0}}),
      pair("mid.ru/call.ru.txt", "quai.fr/appel.fr.txt", link::Verdict::counterpart,
           {{{0}, {0}, 9}, {{}, {1}, 0}, {{1}, {2}, 9}, {{2}, {}, 0}, {{3}, {}, 0}}),
  };
  call.missing = {{link::Missing::What::version, "RUS", "fr", "declared by mid.ru/call.ru.txt"},
                  {link::Missing::What::readout, "DEU", "", "named as a participant"}};
  auto rejected = pair("mid.ru/call.ru.txt", "wire/note.en.txt", link::Verdict::different, {});
  rejected.evidence.push_back({"69 days apart", -99, {}, {}, true});
  call.nearest_rejected = rejected;

  link::Record note;
  note.id = "note";
  note.context = true;
  note.documents = {"wire/note.en.txt"};
  return {{call, note}, documents()};
}

inline std::size_t count(const std::string& text, const std::string& part) {
  std::size_t times = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++times;
  return times;
}

/// The same collection with `poison` in every field that comes from outside.
inline Collection poisoned(const std::string& poison) {
  auto out = collection();
  auto& call = out.records.front();
  for (auto& document : out.documents) {
    document.source = document.title = document.url = document.charset = document.native_id = poison;
    document.notes = {poison};
    document.declared = {poison};
  }
  out.documents[3] = document("wire/note.en.txt", poison, Language::und, {poison, poison + " " + poison});
  out.documents[3].mentions.push_back(
      {mention::Kind::person, out.documents[3].sentences[0].span, poison, poison, poison});
  call.id = call.contact.place = call.contact.initiator = poison;
  for (auto& who : call.contact.participants) who.key = who.ru = who.fr = who.en = who.side = who.office = poison;
  for (auto& account : call.accounts) account.side = account.source = poison;
  call.accounts[0].documents.push_back(poison);
  for (auto& evidence : call.pairs[0].evidence) evidence.claim = poison;
  call.pairs.push_back(pair(poison, "wire/note.en.txt", link::Verdict::mention, {}));
  for (auto& gap : call.missing) gap.side = gap.language = gap.why = poison;
  call.nearest_rejected->right = poison;
  call.nearest_rejected->evidence.back().claim = poison;
  return out;
}

}  // namespace behistun::view::sample
