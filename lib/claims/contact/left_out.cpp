// Of those named with a contact some had no part in it.

#include "left_out.hpp"

#include <algorithm>
#include <iterator>

#include "own_side.hpp"
#include "sentence/participant.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

bool is_named(const Scene& scene, const std::string& key) {
  const auto& all = scene.source.mentions;
  return std::any_of(all.begin(), all.end(),
                     [&](const Mention& one) { return one.kind == Kind::person && one.key == key; });
}

template <typename Predicate>
bool any_cue(const Scene& scene, Predicate is_it) {
  const auto has_it = [&](const Passage& passage) {
    return std::any_of(passage.cues.begin(), passage.cues.end(), is_it);
  };
  return std::any_of(scene.titles.begin(), scene.titles.end(), has_it) ||
         std::any_of(scene.body.begin(), scene.body.end(), has_it);
}

// "His German counterpart".
bool is_counterpart(const Scene& scene, const Participant& who) {
  return any_cue(scene,
                 [&](const Cue& cue) { return cue.kind == CueClass::counterpart && who.span.contains(cue.span); });
}

}  // namespace

void leave_out_spokespersons(Claim& claim) {
  const auto speaks = [](const Participant& who) { return who.office == "spokesperson"; };
  if (!std::all_of(claim.participants.begin(), claim.participants.end(), speaks))
    std::erase_if(claim.participants, speaks);
}

void leave_out_unnamed_counterparts(const Scene& scene, Claim& claim) {
  const auto is_reckoned = [&](const Participant& who) {
    return !who.state() && is_counterpart(scene, who) && !is_named(scene, who.key);
  };
  std::vector<Participant> reckoned;
  std::copy_if(claim.participants.begin(), claim.participants.end(), std::back_inserter(reckoned), is_reckoned);
  for (const auto& who : reckoned) {
    // "His Iranian counterpart A": of that side, or told behind the words.
    const auto may_be_meant = [&](const Participant& other) {
      return other.key != who.key && is_named(scene, other.key) &&
             (other.side == who.side || (other.side.empty() && other.span.begin >= who.span.end));
    };
    const auto distance = [&](const Participant& other) {
      return other.span.begin >= who.span.end ? other.span.begin - who.span.end : scene.text.size();
    };
    auto meant = claim.participants.end();
    for (auto at = claim.participants.begin(); at != claim.participants.end(); ++at)
      if (may_be_meant(*at) && (meant == claim.participants.end() || distance(*at) < distance(*meant))) meant = at;
    if (meant == claim.participants.end()) continue;
    meant->side = who.side;
    std::erase_if(claim.participants, [&](const Participant& other) { return other.key == who.key; });
  }
}

void leave_out_untold_holders(const Scene& scene, Claim& claim) {
  std::vector<Participant> untold;
  std::copy_if(claim.participants.begin(), claim.participants.end(), std::back_inserter(untold),
               [](const Participant& who) { return who.key.starts_with("office:") && !who.side.empty(); });
  for (const auto& office : untold) {
    const auto is_of_its_side = [&](const std::string& key, const std::string& side) {
      return side == office.side && !key.starts_with("office:");
    };
    bool is_named = std::any_of(claim.participants.begin(), claim.participants.end(),
                                [&](const Participant& who) { return is_of_its_side(who.key, who.side); });
    for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences) && !is_named; ++i)
      for (const auto* one : scene.people(scene.body[i]))
        if (!is_named && is_of_its_side(one->key, scene.side_of(*one))) {
          add(scene, *one, claim);
          is_named = true;
        }
    // "Prime Minister A" is of the publisher's side if of none told, but not beside its own prime minister.
    const auto is_only_reckoned = [&](const Participant& who) {
      return who.stranger() && who.side == scene.source.side && who.office == office.office &&
             std::any_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& own) {
               return own.key != who.key && own.side == who.side && own.office == who.office && !own.stranger();
             });
    };
    const auto is_stranger = [&](const Participant& who) {
      return !who.key.starts_with("office:") && (who.side.empty() || is_only_reckoned(who));
    };
    const auto stranger = std::find_if(claim.participants.begin(), claim.participants.end(), is_stranger);
    if (!is_named && untold.size() == 1 && stranger != claim.participants.end() &&
        std::count_if(claim.participants.begin(), claim.participants.end(), is_stranger) == 1) {
      stranger->side = office.side;
      is_named = true;
    }
    if (is_named) std::erase_if(claim.participants, [&](const Participant& who) { return who.key == office.key; });
  }
}

void leave_out_short_names(Claim& claim) {
  // "Lopez" of "Andrés Lopez", "Sisi" of "Abdel Fattah el-Sisi", and "Ann Mary Lopez" for "Ann Lopez".
  const auto ends = [](std::string_view name, std::string_view last) {
    if (name.size() > last.size() + 1 && name.ends_with(last) &&
        (name[name.size() - last.size() - 1] == ' ' || name[name.size() - last.size() - 1] == '-'))
      return true;
    const auto first = name.substr(0, name.find(' ') + 1);
    return first.size() > 1 && last.size() > name.size() && std::count(name.begin(), name.end(), ' ') == 1 &&
           last.starts_with(first) && last.ends_with(name.substr(first.size() - 1));
  };
  const auto is_short_for = [&](const Participant& who, const Participant& other) {
    return !who.en.empty() ? ends(other.en, who.en) : !who.fr.empty() ? ends(other.fr, who.fr) : ends(other.ru, who.ru);
  };
  auto& all = claim.participants;
  for (auto who = all.begin(); who != all.end();) {
    const auto full = std::find_if(all.begin(), all.end(), [&](const Participant& other) {
      return who->stranger() && &other != &*who && is_short_for(*who, other) &&
             (other.side.empty() || who->side.empty() || other.side == who->side);
    });
    if (full == all.end()) {
      ++who;
      continue;
    }
    if (full->side.empty()) full->side = who->side;
    if (full->office.empty()) full->office = who->office;
    who = all.erase(who);
  }
}

void leave_out_suite(const Scene& scene, Claim& claim) {
  std::vector<std::string_view> led;
  for (const auto& who : claim.participants)
    if (is_head(who.office)) led.push_back(who.side);
  std::sort(led.begin(), led.end());
  if (std::unique(led.begin(), led.end()) - led.begin() < 2) return;
  const auto is_in_title = [&](const Participant& who) {  // "Prime Minister A and Foreign Minister B visit C"
    return std::any_of(scene.titles.begin(), scene.titles.end(),
                       [&](const Passage& title) { return title.span.contains(who.span); });
  };
  std::erase_if(claim.participants, [&](const Participant& who) {
    const bool is_minister = who.office.ends_with("-minister");
    const bool is_of_no_office = who.stranger() && who.office.empty();
    return (is_minister || is_of_no_office) && (who.span.empty() || !is_in_title(who) || is_counterpart(scene, who));
  });
}

}  // namespace behistun::claims
