// What is read in a line, as keys; and which of them two lines share.

#include "agreement.hpp"

#include <algorithm>
#include <behistun/document.hpp>
#include <behistun/names.hpp>

namespace behistun::score {
namespace {

/// The keys of one kind in one line, each with the words that stand for it first.
using Spelt = std::map<std::string, std::string>;

std::string agreed_key(const mention::Mention& mention) {
  switch (mention.kind) {
    case mention::Kind::office:
      return mention.role + "@" + mention.of;
    case mention::Kind::number:
      return mention.key + " " + mention.role;
    case mention::Kind::quotation:
      return mention.role;
    default:
      return mention.key;
  }
}

std::string agreed_key(const claims::Claim& claim) {
  auto key = std::string(claims::to_string(claim.mode));
  if (!claim.primary) key += ", spoken of";
  if (claim.tense == claims::Tense::future) key += ", to come";
  if (claim.negated) key += ", not";
  return key;
}

std::map<std::string, Spelt> read_line(const std::string& line, Day published) {
  intake::Raw raw;
  raw.bytes = line;
  intake::Release release;
  release.text = intake::decode(raw, "utf-8").text;
  release.lines = {{{0, release.text.size()}, intake::Label::body}};
  release.published = published;
  const auto document = document::read(std::move(release));
  const auto words = [&](Span span) { return std::string(document.text.original().substr(span.begin, span.size())); };
  std::map<std::string, Spelt> kinds;
  for (const auto& mention : document.mentions)
    kinds[std::string(to_string(mention.kind))].emplace(agreed_key(mention), words(mention.span));
  for (const auto& claim : document.claims) {
    kinds["claim"].emplace(agreed_key(claim), words(claim.mode_span));
    for (const auto& participant : claim.participants)
      kinds["participant"].emplace(participant.key + "@" + participant.side, words(participant.span));
  }
  return kinds;
}

bool is_of_names(const std::string& kind) {
  return kind == "person" || kind == "participant" || kind == "body" || kind == "place";
}

/// Takes what both have away from both, and says how many that are.
std::size_t take_shared(const std::string& kind, Spelt& left, Spelt& right) {
  const auto shared = std::erase_if(left, [&](const auto& one) { return right.erase(one.first) > 0; });
  if (!is_of_names(kind)) return shared;
  return shared + std::erase_if(left, [&](const auto& one) {
           const auto same = std::ranges::find_if(right, [&](const auto& other) {
             return names::compare(one.second, other.second).verdict != names::Comparison::Verdict::different;
           });
           if (same == right.end()) return false;
           right.erase(same);
           return true;
         });
}

std::vector<std::string> words_of(const Spelt& spelt) {
  std::vector<std::string> out;
  for (const auto& [key, words] : spelt) out.push_back(words + " (" + key + ")");
  return out;
}

}  // namespace

double Shared::f1() const {
  return left + right == 0 ? 1 : 2 * static_cast<double>(both) / static_cast<double>(left + right);
}

Result<Agreement> score_agreement(const std::vector<std::string>& left, const std::vector<std::string>& right,
                                  Day published) {
  if (left.size() != right.size())
    return Error{Error::Code::bad_value, std::min(left.size(), right.size()) + 1,
                 std::to_string(left.size()) + " lines and " + std::to_string(right.size()) +
                     ": as many are wanted, each the translation of the other"};
  Agreement agreement;
  for (std::size_t i = 0; i < left.size(); ++i) {
    auto lefts = read_line(left[i], published), rights = read_line(right[i], published);
    for (const auto& [kind, spelt] : rights) lefts.try_emplace(kind);
    for (auto& [kind, of_left] : lefts) {
      auto& of_right = rights[kind];
      auto& shared = agreement.by_kind[kind];
      shared.left += of_left.size();
      shared.right += of_right.size();
      shared.both += take_shared(kind, of_left, of_right);
      if (!of_left.empty() || !of_right.empty())
        agreement.disagreements.push_back({i + 1, kind, words_of(of_left), words_of(of_right)});
    }
  }
  return agreement;
}

}  // namespace behistun::score
