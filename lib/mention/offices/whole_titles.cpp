// Between an office and its holder all is the title's, if it is what one heads (apposition.hpp), a chain of "of", or
// stands before a comma that a name in apposition follows. Behind the holder, and of an office that stands alone, the
// chain ends with its last name or institution:
//
//   porte-parole | du ministère | de la Santé      "of", an article, small words, capital words
//   директор | департамента печати | МИД | России  genitives
//
// A verb, a comma or another person ends it.

#include "whole_titles.hpp"

#include <algorithm>

#include "apposition.hpp"
#include "beside_name.hpp"
#include "known/institutions.hpp"
#include "title_links.hpp"
#include "words/office_ranks.hpp"

namespace behistun::mention {

namespace {

constexpr std::size_t kReach = 14;  // tokens

class WholeTitles {
 public:
  WholeTitles(const Scene& scene, std::vector<Mention>& people)
      : scene_(scene), tokens_(scene.tokens), people_(people), beside_(scene) {}

  void run() {
    bool has_lengthened = false;
    auto role = scene_.roles.begin();
    for (std::size_t i = 0; i < people_.size(); ++i) {
      auto& office = people_[i];
      if (office.kind != Kind::office) continue;
      while (role != scene_.roles.end() && end_of(*role) < office.span.end) ++role;
      if (role == scene_.roles.end()) break;
      if (end_of(*role) != office.span.end || role->plural || role->office == "counterpart") continue;
      take_ranks(office, *role);
      if (role->end() >= tokens_.size() || !may_go_on(i, *role)) continue;
      const auto name = next_person(i);
      auto end = up_to_holder(office, *role, name);
      if (end == 0) end = end_of_chain(office, *role, name.token);
      if (end <= role->end()) continue;
      office.span.end = tokens_[end - 1].span.end + (closes_quotation(role->end(), end) ? 1U : 0U);
      has_lengthened = true;
    }
    if (has_lengthened) leave_out_those_within();
  }

 private:
  struct Next {
    const Mention* person = nullptr;
    std::size_t token = 0;  // where the person begins
  };

  // The byte behind all of it.
  std::size_t end_of(const Role& role) const { return tokens_[role.end() - 1].span.end; }

  // Does no name, mark or verb follow at once? Most offices are told so.
  bool may_go_on(std::size_t office, const Role& role) const {
    const auto at = role.end();
    if (office + 1 < people_.size() && people_[office + 1].span.begin == tokens_[at].span.begin) return false;
    const auto gap = scene_.gap(at - 1);
    return gap == " " || gap == " \"" || gap == "' " || (gap == ", " && scene_.is(role.last - 1, List::genitive));
  }

  // "The Acting", «исполняющий обязанности», «первый заместитель» before the office, «вице-» of a Russian one.
  void take_ranks(Mention& office, const Role& role) const {
    const auto first =
        tokens_[role.whole_first].span.begin == office.span.begin ? role.whole_first : role.whole_first - 1;
    auto at = first;
    while (at > 0 && (scene_.gap(at - 1) == " " || scene_.gap(at - 1) == "-") && !scene_.is_in_role(at - 1) &&
           (scene_.is(at - 1, List::rank_of_office) ||
            (at < first && at > 1 && scene_.is(at - 1, List::conjunction) && scene_.is(at - 2, List::rank_of_office)) ||
            (scene_.is(at - 1, List::first_of_rank) && is_rank(at))))
      --at;
    if (at == first) return;
    if (at > 0 && scene_.is(at - 1, List::determiner) && scene_.joins(at - 1)) --at;
    office.span.begin = tokens_[at].span.begin;
  }

  bool is_rank(std::size_t at) const {
    return scene_.is(at, List::rank) || scene_.is(at, List::rank_of_office) || scene_.word(at).starts_with("зам");
  }

  Next next_person(std::size_t office) const {
    const auto next = std::find_if(people_.begin() + static_cast<std::ptrdiff_t>(office) + 1, people_.end(),
                                   [](const Mention& one) { return one.kind == Kind::person; });
    return next == people_.end() ? Next{nullptr, tokens_.size()} : Next{&*next, beside_.token_from(next->span.begin)};
  }

  // Where the title of whoever is named behind it ends; 0 if the holder does not stand there.
  std::size_t up_to_holder(const Mention& office, const Role& role, const Next& name) const {
    if (name.person == nullptr || name.token > role.end() + kReach || name.person->key != office.key) return 0;
    const auto end = beside_.before_courtesies(name.token);
    if (end <= role.end()) return 0;
    if (begins_cyrillic(scene_.word(role.first))) return is_what_one_heads(scene_, role, end) ? end : 0;
    if (scene_.gap(end - 1) == ", ") {
      const auto apposed = apposition_to(scene_, role);
      return apposed >= end && apposed <= name.token ? end : 0;
    }
    return is_what_one_heads(scene_, role, end) || end_of_links(scene_, role, end) == end ? end : 0;
  }

  // Whoever leads a state needs no more words than that.
  std::size_t end_of_chain(const Mention& office, const Role& role, std::size_t stop) const {
    if (rank_of(office.role).leads && !office.of.empty()) return role.end();
    return begins_cyrillic(scene_.word(role.first)) ? end_of_genitives(role, stop) : end_of_links(scene_, role, stop);
  }

  // --- «департамента печати МИД России»

  std::size_t end_of_genitives(const Role& role, std::size_t stop) const {
    auto at = role.end(), end = at;
    while (at < stop && at < role.end() + kReach && !scene_.opens_sentence(at) && !scene_.in_date(at)) {
      const auto gap = scene_.gap(at - 1);
      if (gap == " \"") {
        const auto behind = behind_quotation(scene_, at, stop);
        return behind > at ? behind : end;
      }
      if ((gap != " " && gap != "-") || scene_.is_in_role(at)) break;
      const auto count = std::max<std::size_t>(scene_.names[at].count, 1);
      if (at + count > stop || !may_be_genitive(at, count)) break;
      if (at == role.end() && count == 1 && may_be_somebody(at)) break;
      at += count;
      if (scene_.is_capital(at - count) || scene_.names[at - count].count > 0 || is_institution(scene_, at - count))
        end = at;
    }
    return end;
  }

  // «Губернатора Кумова»: a capital noun right behind the title, that nothing tells from a family name.
  bool may_be_somebody(std::size_t at) const {
    return begins_cyrillic(scene_.word(at)) && scene_.is_capital(at) && !tokens_[at].upper &&
           scene_.names[at].count == 0 && !scene_.is(at, List::genitive_adjective) && !is_institution(scene_, at);
  }

  bool may_be_genitive(std::size_t at, std::size_t count) const {
    if (!begins_cyrillic(scene_.word(at))) return scene_.is_capital(at);
    if (tokens_[at].upper) return true;  // «МИД»
    for (auto one = at; one < at + count; ++one)
      if (scene_.is(one, List::no_genitive) || scene_.is(one, List::russian_verb) ||
          !(scene_.is(one, List::genitive_noun) || scene_.is(one, List::genitive_adjective)))
        return false;
    return true;
  }

  // Does the mark behind the last of the tokens close one among them?
  bool closes_quotation(std::size_t first, std::size_t end) const {
    if (scene_.text.substr(tokens_[end - 1].span.end, 1) != "\"") return false;
    const auto within =
        scene_.text.substr(tokens_[first - 1].span.end, tokens_[end - 1].span.end - tokens_[first - 1].span.end);
    return std::count(within.begin(), within.end(), '"') % 2 == 1;
  }

  // "The spokesman of the President": of one holder the title that begins first is all of it.
  void leave_out_those_within() {
    const Mention* whole = nullptr;
    std::vector<std::size_t> within;
    for (std::size_t i = 0; i < people_.size(); ++i) {
      const auto& one = people_[i];
      if (one.kind != Kind::office) continue;
      if (whole != nullptr && whole->span.contains(one.span) && whole->key == one.key)
        within.push_back(i);
      else if (whole == nullptr || one.span.end > whole->span.end)
        whole = &one;
    }
    for (auto at = within.rbegin(); at != within.rend(); ++at)
      people_.erase(people_.begin() + static_cast<std::ptrdiff_t>(*at));
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  std::vector<Mention>& people_;
  const BesideName beside_;
};

}  // namespace

void take_whole_titles(const Scene& scene, std::vector<Mention>& people) { WholeTitles(scene, people).run(); }

}  // namespace behistun::mention
