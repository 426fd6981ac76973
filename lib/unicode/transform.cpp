// The forms and foldings, in one pass that also sees to it that the text is well-formed.
//
// Most text is a run (runs.hpp) and is copied as it was looked at. Where the run ends we go on code point by code
// point, by table, until a byte comes at which a run may begin again. What is quiet is copied, what has an image that
// nothing can change becomes it. A mark, or whatever else may act on the code point before it, opens a *region*: it
// begins with that code point, so the answer is taken back by that much, and ends before the next one that nothing
// before it can change. Normal forms may be cut at such places and joined again (UAX #15 §9.1). A region is taken
// apart, its marks are put in order, and then it is composed, as UAX #15 and Unicode 15, §3.11 say. Most regions are
// one letter and one mark, which the table of pairs answers at once: if the letter and the mark make a primary
// composite, that is the normal form, since it is canonically equivalent and normal.

#include "transform.hpp"

#include "region.hpp"
#include "well_formed.hpp"

#include <array>
#include <cstring>

namespace behistun::unicode {

namespace {

constexpr std::size_t kNone = std::string_view::npos;

Mapping make(const Trie& whole, const Trie& apart, bool composes, const Alphabet& alphabet) {
  return {whole, apart, composes, alphabet};
}

std::size_t encode(char32_t c, char* out) {
  const auto put = [&](std::size_t i, char32_t bits) { out[i] = static_cast<char>(static_cast<unsigned char>(bits)); };
  if (c < 0x80) {
    put(0, c);
    return 1;
  }
  const std::size_t size = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  for (auto i = size - 1; i > 0; --i, c >>= 6) put(i, 0x80 | (c & 0x3F));
  put(0, c | (0xF00U >> size & 0xFF));
  return size;
}

const Rule& rule_of(std::uint16_t number) { return kTables.rules[number]; }

// Can nothing before it change it?
bool is_bounded(std::uint16_t number) {
  if (number == 0) return true;
  const auto kind = rule_of(number).kind;
  return kind == Kind::lone || kind == Kind::syllable;
}

// Where the region ends that goes on at `at`: before a bounded code point, or where the text ends or is ill-formed.
std::size_t bounded_from(const Mapping& mapping, std::string_view text, std::size_t at) {
  while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) {  // ASCII is bounded in all forms
    const auto c = decode(text, at);
    if (c.size == 0 || is_bounded(mapping.whole[c.value])) break;
    at += c.size;
  }
  return at;
}

class Transformer {
 public:
  Transformer(const Mapping& mapping, std::string_view text, std::size_t from, Sink& sink)
      : mapping_(mapping), text_(text), sink_(sink), at_(from), previous_size_(0) {}

  std::size_t run() {
    while (at_ < text_.size()) {
      copy_run();
      while (at_ < text_.size()) {
        const auto c = decode(text_, at_);
        if (c.size == 0) return finish();
        step(c);
        if (at_ < text_.size() && begins_run(text_[at_])) break;
      }
    }
    return finish();
  }

 private:
  static constexpr std::size_t kChunk = 4096;
  static constexpr std::size_t kLongestImage = 256;  // a rule's, with what copying it may write beyond

  std::size_t finish() {
    sink_.take({chunk_, used_});
    return at_;
  }

  // Room for an image, and for a run to be worth it. What a region may take back stays.
  void make_room() {
    if (used_ + 2 * kLongestImage <= kChunk) return;
    const auto kept = std::min(used_, previous_size_ == kNone ? std::size_t{4} : previous_size_);
    sink_.take({chunk_, used_ - kept});
    std::memmove(chunk_, chunk_ + used_ - kept, kept);
    used_ = kept;
  }

  void copy_run() {
    make_room();
    const auto limit = std::min(text_.size(), at_ + (kChunk - used_ - kRunSlack));
    const auto end = mapping_.alphabet.copy(text_.data(), at_, limit, chunk_ + used_);
    if (end == at_) return;
    used_ += end - at_;
    at_ = end;
    previous_size_ = kNone;
  }

  void step(CodePoint c) {
    make_room();
    const auto number = mapping_.whole[c.value];
    if (number == 0) {
      put(text_.data() + at_, c.size, text_.size() - at_);
      pass(c.size, c.size);
      return;
    }
    const auto& rule = rule_of(number);
    if (rule.kind == Kind::lone) {
      put(reinterpret_cast<const char*>(kTables.images) + rule.image, rule.image_size, 16);
      pass(c.size, rule.image_size);
    } else if (rule.kind == Kind::syllable) {
      std::array<char32_t, 3> letters;
      const auto count = letters_of(c.value, letters);
      for (std::size_t i = 0; i < count; ++i) put(letters[i]);
      pass(c.size, 3 * count);
    } else if (!vanished(c, rule) && !joined(c, rule)) {
      region();
    }
  }

  void pass(std::size_t read, std::size_t written) {
    previous_at_ = at_;
    previous_size_ = written;
    at_ += read;
  }

  // `readable` bytes may be read, 16 are copied if we may.
  void put(const char* bytes, std::size_t size, std::size_t readable) {
    if (size <= 16 && readable >= 16) {
      std::memcpy(chunk_ + used_, bytes, 16);
    } else {
      std::memcpy(chunk_ + used_, bytes, size);
    }
    used_ += size;
  }
  void put(char32_t c) { used_ += encode(c, chunk_ + used_); }

  // The code point before `at_`: where it begins in the text, and how much of the answer it became.
  void look_back() {
    if (previous_size_ != kNone) return;
    previous_at_ = at_ - decode_before(text_, at_).size;
    previous_size_ = at_ - previous_at_;  // in a run nothing changes its size
  }

  // What becomes nothing, as soft hyphens do where they are folded away, with nothing behind it that would reach
  // across.
  bool vanished(CodePoint c, const Rule& rule) {
    const auto next = at_ + c.size;
    if (rule.kind != Kind::inside || rule.unit_count != 0 || bounded_from(mapping_, text_, next) != next) return false;
    at_ = next;
    return true;
  }

  // One mark on one letter, the commonest region. False if it is more than that.
  bool joined(CodePoint mark, const Rule& rule) {
    look_back();
    if (rule.kind != Kind::mark || previous_size_ == 0) return false;
    const auto next = at_ + mark.size;
    if (bounded_from(mapping_, text_, next) != next) return false;
    const auto letter = decode_before({chunk_, used_}, used_);
    if (const auto whole = mapping_.composes ? composite(letter.value, mark.value) : 0; whole != 0) {
      used_ -= letter.size;
      put(whole);
    } else {
      if (mapping_.apart[letter.value] != 0) return false;  // the mark may have to go among those of the letter
      put(mark.value);
    }
    at_ = next;
    return true;
  }

  void region() {
    const auto end = bounded_from(mapping_, text_, at_);
    used_ -= previous_size_;
    region_.clear();
    for (auto at = previous_size_ == 0 ? at_ : previous_at_; at < end;) {
      const auto c = decode_at(text_, at);
      region_.add(mapping_, c.value);
      at += c.size;
    }
    region_.put_in_order();
    if (mapping_.composes) region_.compose();
    previous_size_ = 0;  // no region takes back a part of this one
    for (const auto unit : region_.units()) {
      make_room();
      put(value(unit));
    }
    at_ = end;
  }

  const Mapping& mapping_;
  std::string_view text_;
  Sink& sink_;
  std::size_t at_;
  std::size_t previous_at_ = 0;  // the last code point passed, and what it became; kNone: it was in a run
  std::size_t previous_size_;
  std::size_t used_ = 0;
  Region region_;
  char chunk_[kChunk];
};

}  // namespace

const Mapping& mapping(Form form) {
  const auto& t = kTables;
  static const std::array kForms = {make(t.nfc, t.nfd, true, runs().composed), make(t.nfd, t.nfd, false, runs().apart),
                                    make(t.nfkc, t.nfkd, true, runs().compatible),
                                    make(t.nfkd, t.nfkd, false, runs().apart),
                                    make(t.casefold, t.casefold_apart, true, runs().folded)};
  return kForms[static_cast<std::size_t>(form)];
}

const Mapping& mapping(Folding folding) {
  const auto& t = kTables;
  static const std::array kFoldings = {make(t.full_fold, t.full_fold, false, runs().folded),
                                       make(t.simple_fold, t.simple_fold, false, runs().folded)};
  return kFoldings[static_cast<std::size_t>(folding)];
}

std::size_t quiet_until(const Mapping& mapping, std::string_view text, std::size_t at) {
  while (at < text.size()) {
    at = mapping.alphabet.check(text.data(), at, text.size(), nullptr);
    while (at < text.size()) {
      const auto c = decode(text, at);
      if (c.size == 0 || mapping.whole[c.value] != 0) return at;
      at += c.size;
      if (at < text.size() && begins_run(text[at])) break;
    }
  }
  return at;
}

std::size_t transform(const Mapping& mapping, std::string_view text, std::size_t from, Sink& sink) {
  return Transformer(mapping, text, from, sink).run();
}

Span region_of(const Mapping& mapping, std::string_view text, std::size_t at) {
  const auto c = decode(text, at);
  const auto end = bounded_from(mapping, text, at + c.size);
  const bool alone = at == 0 || is_bounded(mapping.whole[c.value]);
  return {alone ? at : at - decode_before(text, at).size, end};
}

}  // namespace behistun::unicode
