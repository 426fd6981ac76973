// A family name is read as that of a holder of high office before strangers are found, who may bear it as well.

#include "other_bearers.hpp"

#include <algorithm>
#include <unordered_set>

#include "bearers.hpp"
#include "known/courtesies.hpp"

namespace behistun::mention {

namespace {

class OtherBearers {
 public:
  OtherBearers(const Scene& scene, Roll& roll, const Strangers& strangers)
      : scene_(scene), roll_(roll), strangers_(strangers), bearers_(scene, roll) {}

  void run() {
    if (strangers_.empty()) return;
    roll_.rename_each([&](const Found& one) { return is_alone(one) ? other_than(one) : std::string_view(); });
  }

 private:
  static bool is_alone(const Found& one) { return one.known != nullptr && one.last == one.first + 1; }

  // The key of a stranger of two words or more whose name has the one; empty if none has.
  std::string_view stranger_of(std::size_t at) const {
    const auto by_family = strangers_.of_family(scene_.word(at));
    const auto key = by_family.empty() ? strangers_.of_given(scene_.word(at)) : by_family;
    return key.find(' ') == std::string_view::npos ? std::string_view() : key;
  }

  std::string_view other_than(const Found& one) {
    const auto key = stranger_of(one.first);
    if (key.empty()) return {};
    auto before = one.first;
    while (before > 0 && scene_.adjoins(before) && is_courtesy(scene_, before - 1)) --before;
    const auto* told = before > 0 && scene_.adjoins(before) ? roll_.role_at(before - 1) : nullptr;
    if (told == nullptr) return before < one.first && !is_named(*one.known) ? key : std::string_view();
    const bool fits = told->plural || told->office == "counterpart" || bearers_.holds(*one.known, told->office) ||
                      strangers_.of_family(scene_.word(one.first)).empty() || !bearers_.in_office(*one.known);
    return fits ? std::string_view() : key;
  }

  // In full, or behind an office that he holds.
  bool is_named(const gazetteer::Person& known) {
    if (!has_read_) {
      for (const auto& one : roll_.found()) {
        if (one.known == nullptr) continue;
        const auto* told = one.first > 0 ? roll_.role_at(one.first - 1) : nullptr;
        if (!is_alone(one) || (told != nullptr && bearers_.holds(*one.known, told->office))) named_.insert(one.known);
      }
      has_read_ = true;
    }
    return named_.contains(&known);
  }

  const Scene& scene_;
  Roll& roll_;
  const Strangers& strangers_;
  Bearers bearers_;
  std::unordered_set<const gazetteer::Person*> named_;  // read when first asked for
  bool has_read_ = false;
};

}  // namespace

void give_names_to_other_bearers(const Scene& scene, Roll& roll, const Strangers& strangers) {
  OtherBearers(scene, roll, strangers).run();
}

}  // namespace behistun::mention
