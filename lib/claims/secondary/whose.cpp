// English has the owner right before the contact; a clause has its subject behind "that"; else it is who says so, or
// who is named first. Each rule asks for a distance, for who is named farther off does something else.

#include "whose.hpp"

#include <algorithm>

namespace behistun::claims {

namespace {

using mention::Mention;

// Who is named in [begin, end), first.
const Mention* first_named(const Scene& scene, std::size_t begin, std::size_t end) {
  const auto mentions = scene.mentions_in(begin, end);
  const auto at =
      std::find_if(mentions.begin(), mentions.end(), [&](const Mention& one) { return scene.names_somebody(one); });
  return at == mentions.end() ? nullptr : &*at;
}

// Who is named in [begin, end), last.
const Mention* last_named(const Scene& scene, std::size_t begin, std::size_t end) {
  const auto mentions = scene.mentions_in(begin, end);
  const auto at =
      std::find_if(mentions.rbegin(), mentions.rend(), [&](const Mention& one) { return scene.names_somebody(one); });
  return at == mentions.rend() ? nullptr : &*at;
}

// "X said that": who says what stands behind, if the contact does.
const Mention* sayer(const Surroundings& around) {
  constexpr std::size_t kShortest = 3, kLongest = 25;  // bytes: " said "
  for (const auto& mark : around.marks) {
    if (mark.hint != Hint::clause || mark.span.end > around.contact.words.begin) continue;
    const auto* who = last_named(around.scene, around.passage.span.begin, mark.span.begin);
    if (who == nullptr || who->span.end > mark.span.begin) continue;
    const auto gap = mark.span.begin - who->span.end;
    if (gap >= kShortest && gap <= kLongest) return who;
  }
  return nullptr;
}

// "During his visit on 5 May, X will": who is named right behind the comma.
const Mention* named_behind_comma(const Surroundings& around) {
  constexpr std::size_t kComma = 6;  // bytes: ", the "
  const auto* who = first_named(around.scene, around.contact.words.end, around.contact.reach.end);
  if (who == nullptr) return nullptr;
  const auto before = around.between(who->span.begin - std::min(who->span.begin, kComma), who->span.begin);
  return before.find(", ") != std::string_view::npos ? who : nullptr;
}

// "Expressed by X during her visit": who stands right before.
const Mention* named_right_before(const Surroundings& around) {
  constexpr std::size_t kGap = 20, kLater = 44;  // bytes: " during her recent ", ", cinq ans après sa propre "
  const auto begin = around.contact.words.begin;
  const auto* who = last_named(around.scene, around.passage.span.begin, begin);
  if (who == nullptr) return nullptr;
  const bool is_later =
      around.between(who->span.end, begin).starts_with(", ") && has(around.marks, Hint::lately, who->span.end, begin);
  const auto gap = is_later ? kLater : kGap;
  if (who->span.end + gap < begin) return nullptr;
  return has(around.marks, Hint::clause, who->span.end, begin) ? nullptr : who;
}

// "The visit that X will make".
const Mention* named_in_own_clause(const Surroundings& around) {
  constexpr std::size_t kRightBehind = 20;  // bytes
  const auto end = around.contact.words.end;
  for (const auto& mark : around.marks) {
    if (mark.hint != Hint::clause || mark.span.begin < end || mark.span.begin > end + kRightBehind) continue;
    if (const auto* who = first_named(around.scene, mark.span.end, mark.span.end + around.near)) return who;
  }
  return nullptr;
}

}  // namespace

const Mention* owner_of(const Surroundings& around) {
  const auto begin = around.contact.words.begin;
  const auto mentions = around.scene.mentions_in(around.contact.reach.begin, begin);
  for (auto one = mentions.rbegin(); one != mentions.rend(); ++one) {
    if (one->span.end > begin || !around.scene.names_somebody(*one)) continue;
    const auto words = around.between(one->span.end, begin);
    const bool has_it = words.starts_with("'s ") || words.starts_with("' ") || words.starts_with("’s ");
    return has_it && words.size() <= around.near ? &*one : nullptr;
  }
  return nullptr;
}

const Mention* traveller_of(const Surroundings& around) {
  if (around.contact.mode != Mode::visit) return nullptr;
  if (const auto* who = named_in_own_clause(around)) return who;
  const auto* last = last_named(around.scene, around.contact.reach.begin, around.contact.words.begin);
  return last != nullptr && last->span.end + around.near / 2 >= around.contact.words.begin ? last : nullptr;
}

const Mention* subject_of(const Surroundings& around, bool with_somebody) {
  if (around.points(Hint::own)) {
    if (const auto* who = named_right_before(around)) return who;
    if (const auto* who = with_somebody ? nullptr : named_behind_comma(around)) return who;
  }
  if (const auto* who = sayer(around)) return who;
  return first_named(around.scene, around.passage.span.begin, around.contact.words.begin);
}

bool is_told_as_done(const Surroundings& around) {
  const auto& contact = around.contact;
  const auto& cues = around.passage.cues;
  return contact.cue->deed || std::any_of(cues.begin(), cues.end(), [&](const Cue& cue) {
           if (cue.kind == CueClass::soft &&
               contact.cue->kind == CueClass::channel)  // "discussed it with B by telephone"
             return contact.reach.contains(cue.span) && cue.span.end <= contact.words.begin &&
                    around.scene.with_between(cue.span.end, contact.words.begin);
           const bool does_it = (cue.kind == CueClass::held && cue.value.empty()) || holds_as_host(cue);
           return does_it && cue.span.begin >= contact.reach.begin && cue.span.end <= contact.words.begin &&
                  contact.words.begin - cue.span.end <= around.near;
         });
}

std::vector<const Mention*> doers_of(const Surroundings& around) {
  const auto end = around.contact.words.begin;
  auto begin = around.contact.reach.begin;
  for (const auto& mark : around.marks)
    if (mark.hint == Hint::clause && mark.span.end <= end && first_named(around.scene, mark.span.end, end) != nullptr)
      begin = std::max(begin, mark.span.end);
  std::vector<const Mention*> found;
  for (const auto& one : around.scene.mentions_in(begin, end))
    if (around.scene.names_somebody(one)) found.push_back(&one);
  return found;
}

}  // namespace behistun::claims
