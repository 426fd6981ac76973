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

#include "digest.hpp"
#include "judge.hpp"
#include "relation.hpp"
#include "signature.hpp"
#include "texts.hpp"
#include "weights.hpp"

namespace behistun::link {

using document::Document;

namespace {

const std::string& display(const Person& who) {
  if (!who->en.empty()) return who->en;
  return who->fr.empty() ? who->ru : who->fr;
}

std::string days_apart(std::int32_t days) { return std::to_string(days) + (days == 1 ? " day apart" : " days apart"); }

class Judgement {
 public:
  Judgement(const Digest& left, const Digest& right, const Texts& texts) : left_(left), right_(right), texts_(texts) {
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
        pair_.verdict = relation(left_, right_, texts_);
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

  void contacts(const Telling& a, const Telling& b) {
    if (a.negated != b.negated) veto("one denies the contact", a.span, b.span);
    people(a, b);
    if (is_one_voice()) contacts_of_one_office(a, b);
    days(a, b);
    modes(a, b);
    places(a, b);
    publishers();
    initiators(a, b);
    content();
    if (may_be_one_office() && (left_.sentences <= 1 || right_.sentences <= 1)) titles();
  }

  void people(const Telling& a, const Telling& b) {
    const auto meeting = meet(a.participants, b.participants);
    if (const auto clash = conflict(meeting)) {
      veto("one names " + display(clash->first) + ", the other " + display(clash->second), clash->first.span,
           clash->second.span);
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
        add("both speak of " + display(one->state() ? one : other), weight("shared state"), one.span, other.span);
        continue;
      }
      add("both name " + display(one), bits, one.span, other.span);
      bits = weight("next shared person");
    }
    const auto only = std::max(meeting.only_left.size(), meeting.only_right.size());
    if (only > 0)
      add("people whom only one names: " + std::to_string(only),
          weight("person only one names") * static_cast<double>(only));
  }

  // One office, in one language: what it tells apart is apart.
  bool is_one_voice() const {
    return !left_.side.empty() && left_.side == right_.side && left_.language == right_.language;
  }

  // It tells of a meeting of three sides besides those with each of them, and of many meetings of its own head.
  void contacts_of_one_office(const Telling& a, const Telling& b) {
    const auto meeting = meet(a.participants, b.participants);
    const bool alike = meeting.only_left.empty() && meeting.only_right.empty();
    if (!alike && (a.mode == claims::Mode::multilateral) != (b.mode == claims::Mode::multilateral))
      veto("one office tells of a meeting of several sides, and of one of two", a.span, b.span);
    const auto is_own = [&](const Person& who) { return who->side == left_.side; };
    const bool shares_own = std::all_of(meeting.shared.begin(), meeting.shared.end(),
                                        [&](const auto& pair) { return is_own(pair.first) || is_own(pair.second); });
    for (const auto* only : {&meeting.only_left, &meeting.only_right})
      for (const auto& who : *only)
        if (shares_own && !is_own(who)) return veto("one office names " + display(who) + " in one of the two");
  }

  void days(const Telling& a, const Telling& b) {
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

  void modes(const Telling& a, const Telling& b) {
    if (!compatible(kind_of(left_, a), kind_of(right_, b))) {
      veto("one tells of a " + std::string(to_string(a.mode)) + ", the other of a " + std::string(to_string(b.mode)),
           a.mode_span, b.mode_span);
    } else if (a.mode == b.mode && a.mode != claims::Mode::unknown) {
      add("both tell of a " + std::string(to_string(a.mode)), weight("same mode"), a.mode_span, b.mode_span);
    }
  }

  void places(const Telling& a, const Telling& b) {
    if (a.place.empty() || b.place.empty()) return;
    if (a.place == b.place) {
      add("same place", weight("same place"), a.place_span, b.place_span);
    } else {
      add("different places", weight("different places"), a.place_span, b.place_span);
    }
  }

  void publishers() {
    const bool same_language = left_.language == right_.language;
    if (!left_.native_id.empty() && left_.native_id == right_.native_id)
      add("same number, " + std::string(left_.native_id), weight("same number"));
    if (left_.side.empty() || right_.side.empty()) return;
    if (left_.side != right_.side) {
      add("published by two sides, " + std::string(left_.side) + " and " + std::string(right_.side),
          weight("two sides"));
    } else if (same_language) {
      add("one side twice in one language", weight("one side, one language"));
    } else {
      add("one side in two languages", weight("one side, two languages"));
    }
  }

  void initiators(const Telling& a, const Telling& b) {
    if (a.initiator.empty() || b.initiator.empty()) return;
    if (a.initiator == b.initiator) {
      add("both say that " + std::string(a.initiator) + " asked for it", weight("same initiator"), a.initiator_span,
          b.initiator_span);
    } else {
      add("they differ on who asked for it", weight("different initiators"), a.initiator_span, b.initiator_span);
    }
  }

  // --- what they speak of ---

  static std::size_t in_common(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
    std::size_t shared = 0;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
      shared += *one == *other ? 1U : 0U;
      const bool left = *one <= *other, right = *other <= *one;
      one += left;
      other += right;
    }
    return shared;
  }

  void content() {
    const auto &a = left_.anchors, &b = right_.anchors;
    if (a.size() < 3 || b.size() < 3) return;
    const auto shared = in_common(a, b);
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

  bool spoken_of(const Telling* a, const Telling* b) {
    return (a != nullptr && names_contact(*a, left_, right_, true)) ||
           (b != nullptr && names_contact(*b, right_, left_, false));
  }

  // Does `speaker` have a claim besides its primary one that is `contact`?
  bool names_contact(const Telling& contact, const Digest& teller, const Digest& speaker, bool teller_is_left) {
    if (contact.tense == claims::Tense::future || is_third_party(teller)) return false;
    for (const auto& claim : speaker.claims) {
      if (claim.primary || !claim.when || !contact.when || !contact.when->overlaps(*claim.when) ||
          !compatible(claim.mode, contact.mode))
        continue;
      const auto meeting = meet(contact.participants, claim.participants);
      if (meeting.shared.size() < 2 && (meeting.shared.empty() || !meeting.only_right.empty())) continue;
      if (conflict(meeting)) continue;
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
    const bool whole = left_.sentences > 1 && right_.sentences > 1;
    if (whole)
      add(says_the_same(left_, right_, texts_) ? "sentence by sentence the same" : "sentences differ",
          weight(says_the_same(left_, right_, texts_) ? "page, text same" : "page, text differs"));
    if (!same()) return false;
    pair_.verdict = Verdict::translation;
    return true;
  }

  // Two languages, and nothing that tells two publishers apart.
  bool may_be_one_office() const {
    if (left_.language == right_.language) return false;
    return left_.side == right_.side || left_.side.empty() || right_.side.empty();
  }

  align::Side title_of(const Digest& release) const {
    const auto all = texts_.units(release.number);
    return {all->language, {all->units.front()}};
  }

  void titles() {
    if (left_.sentences == 0 || right_.sentences == 0) return;
    const auto a = title_of(left_), b = title_of(right_);
    const auto beads = align::align(a, b, align::Mode::translation);
    const bool joined = beads.size() == 1;
    add(joined ? "titles say the same" : "titles differ",
        joined ? std::min(beads.front().score + weight("titles, chance"), weight("titles, at most"))
               : weight("titles differ"));
  }

  const Digest& left_;
  const Digest& right_;
  const Texts& texts_;
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

Pair judge(const Digest& left, const Digest& right, const Texts& texts) { return Judgement(left, right, texts).run(); }

Pair judge(const Document& a, const Document& b) {
  if (b.id < a.id) return judge(b, a);
  Pool pool;
  const Texts texts([&](std::size_t number) {
    return std::shared_ptr<const Document>(std::shared_ptr<void>(), number == 0 ? &a : &b);
  });
  std::optional<Pair> best;
  const auto lefts = parts_of(a, 0, pool), rights = parts_of(b, 1, pool);
  for (const auto& left : lefts)
    for (const auto& right : rights)
      if (auto pair = judge(left, right, texts); !best || pair.bits() > best->bits()) best = std::move(pair);
  best->left = a.id;
  best->right = b.id;
  return *std::move(best);
}

}  // namespace behistun::link
