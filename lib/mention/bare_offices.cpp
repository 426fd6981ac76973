// A bare word for an office (data/bare-offices.tsv) means somebody whom the text has named before: the one of the state
// whose adjective stands with it ("the Russian Minister"), else the publisher's own, else whoever was named last. With
// more words of a title about it ("Minister of Energy", "Energy Minister") it is another office, and with a name behind
// it no bare one.

#include "bare_offices.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "opening.hpp"
#include "roles.hpp"

namespace behistun::mention {

namespace {

struct BareOffice {
  std::string_view language, phrase, offices, gender, example;
};
constexpr BareOffice kBareOffices[] = {
#include "bare-offices.inc"
};

class Settling {
 public:
  Settling(const Scene& scene, std::vector<Mention>& mentions)
      : scene_(scene), tokens_(scene.tokens), text_(scene.reading.canonical), mentions_(mentions) {}

  void run() {
    for (auto& mention : mentions_)
      if (mention.kind == Kind::office && mention.key.starts_with("office:")) settle(mention);
    std::vector<Mention> bare;
    for (std::size_t at = 0; at < tokens_.size(); ++at)
      if (scene_.vocabulary.may_begin(Vocabulary::bare_offices, at))
        if (auto mention = bare_at(at)) bare.push_back(std::move(*mention));
    if (bare.empty()) return;
    std::move(bare.begin(), bare.end(), std::back_inserter(mentions_));
    std::stable_sort(mentions_.begin(), mentions_.end(),
                     [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
  }

 private:
  std::pair<std::string, std::string> office_of(const Mention& person) const {
    if (!person.role.empty() && !person.of.empty()) return {person.role, person.of};
    const auto* office = scene_.reading.anchor ? scene_.known.office_on(person.key, *scene_.reading.anchor) : nullptr;
    if (office != nullptr) return {office->office, office->of};
    return {person.role, person.of};
  }

  // The text calls somebody so; or whoever held it that day; or, where the office was only taken to be the publisher's,
  // one person of such an office.
  void settle(Mention& office) const {
    if (office.of.empty()) return settle_foreign(office);
    std::vector<const Mention*> holders;
    for (const auto& one : mentions_) {
      if (one.kind != Kind::person || one.role != office.role) continue;
      if ((one.of.empty() ? scene_.reading.side : one.of) == office.of) {
        office.key = one.key;
        return;
      }
      if (one.of.empty() || scene_.known.country(one.of) != nullptr) holders.push_back(&one);
    }
    const bool is_one = !holders.empty() && std::all_of(holders.begin(), holders.end(), [&](const Mention* one) {
      return one->key == holders.front()->key;
    });
    const auto known = scene_.reading.anchor ? scene_.known.holders(office.role, office.of, *scene_.reading.anchor)
                                             : std::vector<const gazetteer::Person*>();
    if (known.size() == 1) {
      office.key = known.front()->id;
    } else if (office.of == scene_.reading.side && is_one && !names_state(office)) {
      office.key = holders.front()->key;
      office.of = holders.front()->of;
    }
  }

  // "his counterpart": the one person in the text of such an office in another state than the publisher's.
  void settle_foreign(Mention& office) const {
    const Mention* meant = nullptr;
    if (scene_.reading.side.empty()) return;
    for (const auto& one : mentions_) {
      if (one.kind != Kind::person) continue;
      const auto [role, of] = office_of(one);
      if (role != office.role || of.empty() || of == scene_.reading.side) continue;
      if (meant != nullptr && meant->key != one.key) return;
      meant = &one;
    }
    if (meant == nullptr) return;
    office.key = meant->key;
    office.of = office_of(*meant).second;
  }

  // "the Foreign Minister of Spain" is nobody else's.
  bool names_state(const Mention& office) const {
    const auto first = std::lower_bound(tokens_.begin(), tokens_.end(), office.span.begin,
                                        [](const Token& one, std::size_t begin) { return one.span.begin < begin; });
    for (auto token = first; token != tokens_.end() && token->span.end <= office.span.end; ++token)
      for (const auto& target : scene_.names[static_cast<std::size_t>(token - tokens_.begin())].targets)
        if (target.table == Target::Table::country || target.table == Target::Table::adjective) return true;
    return false;
  }

  bool joins(std::size_t left) const {
    return left + 1 < tokens_.size() && segment::joined(text_, tokens_[left], tokens_[left + 1]);
  }

  bool is_one_of(std::size_t at, std::initializer_list<std::string_view> words) const {
    return at < tokens_.size() && std::find(words.begin(), words.end(), tokens_[at].folded) != words.end();
  }

  bool opens_sentence(std::size_t at) const { return begins_sentence(scene_.reading, tokens_[at].span.begin); }

  bool in_mention(std::size_t at) const {
    const auto span = tokens_[at].span;
    return std::any_of(mentions_.begin(), mentions_.end(), [&](const Mention& one) { return one.span.contains(span); });
  }

  // The state whose adjective is the token; empty if it is none.
  std::string adjective_at(std::size_t at) const {
    for (const auto& target : scene_.names[at].targets)
      if (target.table == Target::Table::adjective && scene_.names[at].count == 1)
        return scene_.known.countries()[target.row].code;
    return {};
  }

  std::optional<Mention> bare_at(std::size_t at) const {
    const auto match = bare_office_phrases().longest(text_, tokens_, at);
    if (match.count == 0 || in_mention(at)) return std::nullopt;
    const auto& row = kBareOffices[match.phrase];
    if (scene_.reading.language != Language::und && row.language != code(scene_.reading.language)) return std::nullopt;
    auto first = at, last = at + match.count;
    std::string of;
    if (joins(last - 1) && row.language == "fr") {
      of = adjective_at(last);
      if (!of.empty()) ++last;
    }
    if (is_continued(last)) return std::nullopt;
    if (first > 0 && joins(first - 1) && of.empty() && row.language != "fr") {
      of = adjective_at(first - 1);
      if (!of.empty()) --first;
    }
    const bool has_article =
        first > 0 && joins(first - 1) && is_one_of(first - 1, {"the", "our", "le", "la", "notre", "his", "her", "наш"});
    if (has_article) --first;
    const bool stands_alone = first == 0 || !joins(first - 1) || has_article || !of.empty() || row.language == "ru";
    if (!stands_alone || (row.language == "ru" && first > 0 && joins(first - 1) && tokens_[first - 1].capital &&
                          !opens_sentence(first - 1) && !opens_sentence(first)))
      return std::nullopt;
    const auto* who = meant(row, of, tokens_[first].span.begin);
    if (who == nullptr) return std::nullopt;
    const auto [office, whose] = office_of(*who);
    return Mention{Kind::office, {tokens_[first].span.begin, tokens_[last - 1].span.end}, who->key, office, whose};
  }

  // "Minister of …", "Minister Lavrov", «министр обороны».
  bool is_continued(std::size_t last) const {
    if (last >= tokens_.size() || !joins(last - 1)) return false;
    if (tokens_[last].capital) return true;
    return is_one_of(last, {"of", "for", "de", "des", "du", "d", "charge", "delegue", "по", "general"}) ||
           (tokens_[last].folded == "s" && last + 1 < tokens_.size() && tokens_[last + 1].capital) ||
           scene_.names[last].count > 0 || is_genitive_noun(last);
  }

  // «министр обороны», «министр внутренних дел»: the fields that Russian ministers have.
  bool is_genitive_noun(std::size_t at) const {
    constexpr std::array<std::string_view, 22> kFields = {
        "иностранных",    "обороны",       "внутренних", "финансов",       "энергетики", "экономики",
        "экономического", "юстиции",       "культуры",   "транспорта",     "сельского",  "здравоохранения",
        "образования",    "науки",         "торговли",   "промышленности", "труда",      "спорта",
        "природных",      "строительства", "цифрового",  "европы"};
    return std::find(kFields.begin(), kFields.end(), tokens_[at].folded) != kFields.end();
  }

  bool fits(const Mention& person, const BareOffice& row) const {
    if (row.gender.empty()) return true;
    const auto* known = scene_.known.person(person.key);
    if (known == nullptr || known->gender == names::Gender::unknown) return true;
    return (known->gender == names::Gender::female) == (row.gender == "f");
  }

  const Mention* meant(const BareOffice& row, const std::string& of, std::size_t before) const {
    const Mention *own = nullptr, *last = nullptr;
    for (const auto& one : mentions_) {
      if (one.span.begin >= before) break;
      if (one.kind != Kind::person && (one.kind != Kind::office || one.key.starts_with("office:"))) continue;
      const auto [office, whose] = office_of(one);
      if (row.offices.find(office) == std::string_view::npos || office.empty() || !fits(one, row)) continue;
      if (!of.empty() && whose != of) continue;
      last = &one;
      if (whose == scene_.reading.side) own = &one;
    }
    return own != nullptr ? own : last;
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  std::string_view text_;
  std::vector<Mention>& mentions_;
};

}  // namespace

const segment::Phrases& bare_office_phrases() {
  static const auto all = segment::Phrases::of(kBareOffices, &BareOffice::phrase);
  return all;
}

void settle_offices(const Scene& scene, std::vector<Mention>& mentions) { Settling(scene, mentions).run(); }

}  // namespace behistun::mention
