// The judgement of a pair, after Fellegi and Sunter (1969): a prior, and named reasons in bits that add up. A reason
// that makes one contact impossible is a veto, whatever the sum.
//
// First the two primary claims are held against each other; if they do not meet, whether one speaks of the other's
// contact; and for pages that tell of no contact, whether one is the other's translation. The weights are those of
// weights.tsv.

#include <algorithm>
#include <array>
#include <behistun/link.hpp>
#include <cmath>
#include <cstdlib>
#include <set>

#include "parts.hpp"
#include "relation.hpp"
#include "signature.hpp"
#include "weights.hpp"

namespace behistun::link {

namespace {

using claims::Claim;
using document::Document;

const std::string& display(const claims::Participant& who) {
  if (!who.en.empty()) return who.en;
  return who.fr.empty() ? who.ru : who.fr;
}

std::string days_apart(std::int32_t days) { return std::to_string(days) + (days == 1 ? " day apart" : " days apart"); }

class Judgement {
 public:
  Judgement(const Document& left, const Document& right) : left_(left), right_(right) {
    pair_.left = left.id;
    pair_.right = right.id;
    pair_.prior_bits = weight("prior");
  }

  Pair run() && {
    const auto* a = left_.primary_claim();
    const auto* b = right_.primary_claim();
    if (a != nullptr && b != nullptr) {
      contacts(*a, *b);
      if (same()) {
        pair_.verdict = relation(left_, right_);
        return std::move(pair_);
      }
    }
    if (spoken_of(a, b)) return std::move(pair_);
    if ((a == nullptr || b == nullptr) && pages()) return std::move(pair_);
    if (!pair_.vetoed() && pair_.bits() > weight("unsure above")) pair_.verdict = Verdict::unsure;
    return std::move(pair_);
  }

 private:
  void add(std::string claim, double bits, Span left = {}, Span right = {}) {
    pair_.evidence.push_back({std::move(claim), bits, left, right, false});
  }
  void veto(std::string claim, Span left = {}, Span right = {}) {
    pair_.evidence.push_back({std::move(claim), weight("veto"), left, right, true});
  }
  bool same() const { return !pair_.vetoed() && pair_.bits() >= weight("same above"); }

  // --- two primary claims ---

  void contacts(const Claim& a, const Claim& b) {
    if (a.negated != b.negated) veto("one denies the contact", a.span, b.span);
    people(a, b);
    if (is_one_voice()) contacts_of_one_office(a, b);
    days(a, b);
    modes(a, b);
    places(a, b);
    publishers();
    initiators(a, b);
    content();
    if (may_be_one_office() && (left_.sentences.size() <= 1 || right_.sentences.size() <= 1)) titles();
  }

  void people(const Claim& a, const Claim& b) {
    const auto meeting = meet(a.participants, b.participants);
    if (const auto clash = conflict(meeting); clash.a != nullptr) {
      veto("one names " + display(*clash.a) + ", the other " + display(*clash.b), clash.a->span, clash.b->span);
      return;
    }
    if (meeting.shared.empty()) {
      if (meeting.only_left.size() > 1 && meeting.only_right.size() > 1) veto("no person in common");
      add("no person in common", weight("nobody shared"));
      return;
    }
    double bits = weight("first shared person");
    for (const auto& [one, other] : meeting.shared) {
      if (one->state() || other->state()) {
        add("both speak of " + display(one->state() ? *one : *other), weight("shared state"), one->span, other->span);
        continue;
      }
      add("both name " + display(*one), bits, one->span, other->span);
      bits = weight("next shared person");
    }
    const auto only = std::max(meeting.only_left.size(), meeting.only_right.size());
    if (only > 0)
      add("people whom only one names: " + std::to_string(only),
          weight("person only one names") * static_cast<double>(only));
  }

  // One office, in one language: what it tells apart is apart.
  bool is_one_voice() const {
    return !left_.side.empty() && left_.side == right_.side && left_.detected.language == right_.detected.language;
  }

  // It tells of a meeting of three sides besides those with each of them, and of many meetings of its own head.
  void contacts_of_one_office(const Claim& a, const Claim& b) {
    const auto meeting = meet(a.participants, b.participants);
    const bool alike = meeting.only_left.empty() && meeting.only_right.empty();
    if (!alike && (a.mode == claims::Mode::multilateral) != (b.mode == claims::Mode::multilateral))
      veto("one office tells of a meeting of several sides, and of one of two", a.span, b.span);
    const auto is_own = [&](const claims::Participant& who) { return who.side == left_.side; };
    const bool shares_own = std::all_of(meeting.shared.begin(), meeting.shared.end(),
                                        [&](const auto& pair) { return is_own(*pair.first) || is_own(*pair.second); });
    for (const auto* only : {&meeting.only_left, &meeting.only_right})
      for (const auto* who : *only)
        if (shares_own && !is_own(*who)) return veto("one office names " + display(*who) + " in one of the two");
  }

  void days(const Claim& a, const Claim& b) {
    if (!a.when || !b.when) return;
    const auto gap = std::max({0, b.when->first - a.when->last, a.when->first - b.when->last});
    const bool both_written = !a.when_span.empty() && !b.when_span.empty();
    if (gap == 0) {
      const bool is_day = a.when == b.when && a.when->first == a.when->last;
      add(is_day ? "same day, " + to_string(a.when->first) : "days that overlap",
          weight(is_day ? "same day" : "days overlap"), a.when_span, b.when_span);
    } else if (gap == 1 && is_one_voice() && (!a.when_span.empty() || !b.when_span.empty())) {
      add("a day apart, by one office", weight("a day apart, one office"), a.when_span, b.when_span);
    } else if (gap == 1) {
      add("a day apart", weight("a day apart"), a.when_span, b.when_span);
    } else if (both_written || gap > 3) {
      veto(days_apart(gap), a.when_span, b.when_span);
    } else {
      add(days_apart(gap) + ", one by its day of publication", weight("days apart by publication"), a.when_span,
          b.when_span);
    }
  }

  void modes(const Claim& a, const Claim& b) {
    if (!compatible(kind_of(left_, a), kind_of(right_, b))) {
      veto("one tells of a " + std::string(to_string(a.mode)) + ", the other of a " + std::string(to_string(b.mode)),
           a.mode_span, b.mode_span);
    } else if (a.mode == b.mode && a.mode != claims::Mode::unknown) {
      add("both tell of a " + std::string(to_string(a.mode)), weight("same mode"), a.mode_span, b.mode_span);
    }
  }

  void places(const Claim& a, const Claim& b) {
    if (a.place.empty() || b.place.empty()) return;
    if (a.place == b.place) {
      add("same place", weight("same place"), a.place_span, b.place_span);
    } else {
      add("different places", weight("different places"), a.place_span, b.place_span);
    }
  }

  void publishers() {
    const bool same_language = left_.detected.language == right_.detected.language;
    if (!left_.native_id.empty() && left_.native_id == right_.native_id)
      add("same number, " + left_.native_id, weight("same number"));
    if (left_.side.empty() || right_.side.empty()) return;
    if (left_.side != right_.side) {
      add("published by two sides, " + left_.side + " and " + right_.side, weight("two sides"));
    } else if (same_language) {
      add("one side twice in one language", weight("one side, one language"));
    } else {
      add("one side in two languages", weight("one side, two languages"));
    }
  }

  void initiators(const Claim& a, const Claim& b) {
    if (a.initiator.empty() || b.initiator.empty()) return;
    if (a.initiator == b.initiator) {
      add("both say that " + a.initiator + " asked for it", weight("same initiator"), a.initiator_span,
          b.initiator_span);
    } else {
      add("they differ on who asked for it", weight("different initiators"), a.initiator_span, b.initiator_span);
    }
  }

  // --- what they speak of ---

  // Keys that tell one text from another: not the people and countries, whom every release of the pair names.
  static std::set<std::string_view> anchors(const Document& document) {
    std::set<std::string_view> keys;
    for (const auto& mention : document.mentions)
      if (mention.kind != mention::Kind::person && mention.kind != mention::Kind::office &&
          mention.kind != mention::Kind::country && mention.kind != mention::Kind::quotation)
        keys.insert(mention.key);
    return keys;
  }

  void content() {
    const auto a = anchors(left_), b = anchors(right_);
    if (a.size() < 3 || b.size() < 3) return;
    const auto shared = static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [&](std::string_view key) { return b.contains(key); }));
    const auto share = static_cast<double>(shared) / static_cast<double>(std::min(a.size(), b.size()));
    const auto* level = share >= 0.6   ? "content alike"
                        : share >= 0.3 ? "content related"
                        : share > 0    ? "content apart"
                                       : "content foreign";
    add(std::to_string(shared) + " of " + std::to_string(std::min(a.size(), b.size())) +
            " places, bodies, dates and numbers in common",
        weight(level));
  }

  // --- one speaks of the other's contact ---

  bool spoken_of(const Claim* a, const Claim* b) {
    return (a != nullptr && names_contact(*a, left_, right_, true)) ||
           (b != nullptr && names_contact(*b, right_, left_, false));
  }

  // Does `speaker` have a claim besides its primary one that is `contact`?
  bool names_contact(const Claim& contact, const Document& teller, const Document& speaker, bool teller_is_left) {
    if (contact.tense == claims::Tense::future || is_third_party(teller)) return false;
    for (const auto& claim : speaker.claims) {
      if (claim.primary || !claim.when || !contact.when || !contact.when->overlaps(*claim.when) ||
          !compatible(claim.mode, contact.mode))
        continue;
      const auto meeting = meet(contact.participants, claim.participants);
      if (meeting.shared.size() < 2 && (meeting.shared.empty() || !meeting.only_right.empty())) continue;
      if (conflict(meeting).a != nullptr) continue;
      pair_.evidence.clear();
      const auto left = teller_is_left ? contact.span : claim.span, right = teller_is_left ? claim.span : contact.span;
      add("one tells of the " + std::string(to_string(contact.mode)) + " of " + to_string(contact.when->first) +
              ", the other speaks of it",
          weight("spoken of"), left, right);
      const bool announces = claim.tense == claims::Tense::future && !speaker.side.empty();
      pair_.verdict = announces ? Verdict::preview : Verdict::mention;
      return true;
    }
    return false;
  }

  // --- pages without a contact ---

  // Two language versions of a statement, a message, a speech: same publisher, about the same day, saying the same.
  bool pages() {
    if (!may_be_one_office()) return false;
    if (!left_.published || !right_.published) return false;
    const auto gap = std::abs(*left_.published - *right_.published);
    if (gap > 2) return false;
    add(gap == 0 ? "published the same day" : "published " + days_apart(gap),
        weight(gap == 0 ? "page, same day" : "page, day apart"));
    publishers();
    titles();
    const bool whole = left_.sentences.size() > 1 && right_.sentences.size() > 1;
    if (whole)
      add(says_the_same(left_, right_) ? "sentence by sentence the same" : "sentences differ",
          weight(says_the_same(left_, right_) ? "page, text same" : "page, text differs"));
    if (!same()) return false;
    pair_.verdict = Verdict::translation;
    return true;
  }

  // Two languages, and nothing that tells two publishers apart.
  bool may_be_one_office() const {
    if (left_.detected.language == right_.detected.language) return false;
    return left_.side == right_.side || left_.side.empty() || right_.side.empty();
  }

  void titles() {
    if (left_.sentences.empty() || right_.sentences.empty()) return;
    auto a = align::units(left_), b = align::units(right_);
    a.units.resize(1);
    b.units.resize(1);
    const auto beads = align::align(a, b, align::Mode::translation);
    const bool joined = beads.size() == 1;
    add(joined ? "titles say the same" : "titles differ",
        joined ? std::min(beads.front().score + weight("titles, chance"), weight("titles, at most"))
               : weight("titles differ"));
  }

  const Document& left_;
  const Document& right_;
  Pair pair_;
};

constexpr std::array<std::string_view, 7> kVerdicts = {"translation", "version",   "counterpart", "preview",
                                                       "mention",     "different", "unsure"};

}  // namespace

std::string_view to_string(Verdict verdict) { return kVerdicts[static_cast<std::size_t>(verdict)]; }

std::optional<Verdict> verdict_of(std::string_view name) {
  const auto at = std::find(kVerdicts.begin(), kVerdicts.end(), name);
  if (at == kVerdicts.end()) return std::nullopt;
  return static_cast<Verdict>(at - kVerdicts.begin());
}

double Pair::bits() const {
  double sum = prior_bits;
  for (const auto& reason : evidence) sum += reason.bits;
  return sum;
}

bool Pair::vetoed() const {
  return std::any_of(evidence.begin(), evidence.end(), [](const Evidence& reason) { return reason.veto; });
}

Pair judge(const Document& a, const Document& b) {
  if (b.id < a.id) return judge(b, a);
  if (a.primary_claims().size() < 2 && b.primary_claims().size() < 2) return Judgement(a, b).run();
  std::optional<Pair> best;
  for (const auto& left : parts_of(a))
    for (const auto& right : parts_of(b))
      if (auto pair = Judgement(left, right).run(); !best || pair.bits() > best->bits()) best = std::move(pair);
  best->left = a.id;
  best->right = b.id;
  return *std::move(best);
}

}  // namespace behistun::link
