// Lays out what the tables say of words. Numbers follow the order in which the table of all words is walked.

#include "words_image.hpp"
#include <array>
#include <behistun/translit.hpp>
#include <bit>
#include <cassert>
#include <limits>
#include <memory>
#include <new>
#include <type_traits>
#include "word_tables.hpp"

namespace behistun::names {
namespace {

/// The words of an image before it is written.
class AllWords {
 public:
  AllWords() {
    for (auto& [word, read] : read_tables()) {
      auto facts = read.facts;
      facts.number = static_cast<std::uint16_t>(facts_.size());
      facts.counterparts = keep(read.counterparts);
      facts.well_known = keep(read.well_known);
      facts.families_first = keep(read.families_first);
      facts.given.groups = keep(read.groups);
      words_.push_back(word);
      facts_.push_back(facts);
    }
    assert(words_.size() < std::numeric_limits<std::uint16_t>::max());
  }

  void write(laid_out::Writer& out) const {
    out.add(numbers_);
    out.add(slots());
    out.add_texts(words_);
    out.add(facts_);
    out.add_bytes(all_sounded());
    std::vector<std::string> sound_keys;
    for (const auto& word : words_) sound_keys.push_back(translit::sound_key(word));
    out.add_texts(sound_keys);
    const auto write_forms = [&](const auto& rows) {
      std::vector<std::string> forms;
      std::vector<std::uint32_t> first;
      for (const auto& row : rows) {
        first.push_back(static_cast<std::uint32_t>(forms.size()));
        forms.insert(forms.end(), row.forms.begin(), row.forms.end());
      }
      first.push_back(static_cast<std::uint32_t>(forms.size()));
      out.add_texts(forms);
      out.add(first);
    };
    write_forms(groups());
    write_forms(families());
    std::vector<Syllabaries> languages;
    for (const auto& family : families()) languages.push_back(family.languages);
    out.add(languages);
    out.add(std::vector{fingerprint()});
  }

 private:
  Numbers keep(const std::vector<std::uint16_t>& some) {
    const Numbers kept{static_cast<std::uint32_t>(numbers_.size()), static_cast<std::uint32_t>(some.size())};
    numbers_.insert(numbers_.end(), some.begin(), some.end());
    return kept;
  }

  std::vector<WordSlot> slots() const {
    std::vector<WordSlot> slots(std::bit_ceil(2 * words_.size()));
    for (std::size_t number = 0; number < words_.size(); ++number) {
      const auto hash = laid_out::hash_of(words_[number]);
      auto at = hash & (slots.size() - 1);
      while (slots[at].entry != 0) at = (at + 1) & (slots.size() - 1);
      slots[at] = {WordSlot::tag_of(hash), static_cast<std::uint16_t>(number + 1)};
    }
    return slots;
  }

  /// All are made at one place, which is empty at first: what lies behind their letters is the same in every build.
  std::string all_sounded() const {
    static_assert(std::is_trivially_copyable_v<Sounded>);
    std::string bytes;
    const auto room = std::make_unique<std::array<char, sizeof(Sounded)>>();
    for (const auto& word : words_) {
      new (static_cast<void*>(room->data())) Sounded{translit::Spelt(word), Heard(word)};
      bytes.append(room->data(), room->size());
    }
    return bytes;
  }

  std::uint32_t fingerprint() const {
    std::uint32_t value = 2166136261U;
    const auto mix = [&](std::string_view text) {
      for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
    };
    for (const auto& word : words_) mix(word);
    for (const auto& group : groups())
      for (const auto& form : group.forms) {
        mix(form);
        mix(translit::sounds(form));
        mix(translit::Spelt(form).codes());
      }
    for (const auto& family : families())
      for (const auto& form : family.forms) mix(form);
    return value;
  }

  std::vector<std::string> words_;
  std::vector<Facts> facts_;
  std::vector<std::uint16_t> numbers_;
};

}  // namespace

std::string lay_out_words() {
  laid_out::Writer out;
  AllWords().write(out);
  return out.bytes();
}

}  // namespace behistun::names
