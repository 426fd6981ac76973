#pragma once
// The tokens of a text, asked what the lexicon knows of them. Every form of a date is read with these few questions.

#include <behistun/base.hpp>
#include <optional>
#include <string_view>

#include "lexicon.hpp"
#include "tokens.hpp"

namespace behistun::dates {

/// Every take_… steps over what it took, or leaves `at` alone and answers false.
class Reader {
 public:
  Reader(const Tokens& tokens, Language language, std::optional<Day> anchor)
      : tokens_(tokens), language_(language), anchor_(anchor) {}

  const Token& operator[](std::size_t at) const { return tokens_[at]; }
  std::string_view folded(std::size_t at) const { return tokens_.folded(at); }
  Language language() const { return language_; }
  /// The day of publication.
  std::optional<Day> anchor() const { return anchor_; }

  bool is_word(std::size_t at) const { return tokens_[at].kind == Token::Kind::word; }
  bool is_number(std::size_t at) const { return tokens_[at].kind == Token::Kind::number; }
  bool is_glued_number(std::size_t at) const { return is_number(at) && tokens_[at].glued; }
  bool is_mark(std::size_t at, std::string_view mark) const { return tokens_.is_mark(at, mark); }

  /// What may begin at this token in the text's language.
  Roles roles(std::size_t at) const {
    const auto* beginning = tokens_[at].beginning;
    return beginning == nullptr ? 0 : beginning->roles_in(language_);
  }
  /// @param second  second_kind() of the token behind it
  bool stands_at(const Entry& entry, std::size_t at, SecondKind second) const {
    return (entry.second == 0 || entry.second == second) && rest_stands_at(entry, at);
  }
  /// The longest entry of that role. English months and weekdays need their capital, but for a month between
  /// its day and its year: "may" and "march" are verbs.
  const Entry* take(std::size_t& at, Role role) const {
    return (roles(at) & bit(role)) == 0 ? nullptr : take_longest(at, role);
  }
  bool take_mark(std::size_t& at, std::string_view mark) const {
    if (!is_mark(at, mark)) return false;
    ++at;
    return true;
  }
  bool take_number(std::size_t& at, std::size_t digits, int& value) const {
    if (!is_number(at) || tokens_[at].span.size() != digits) return false;
    value = tokens_[at++].value;
    return true;
  }

 private:
  bool rest_stands_at(const Entry& entry, std::size_t at) const;
  const Entry* take_longest(std::size_t& at, Role role) const;

  const Tokens& tokens_;
  Language language_;
  std::optional<Day> anchor_;
};

}  // namespace behistun::dates
