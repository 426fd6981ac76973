// The words of a name that count, and names made ready to be compared.

#include <behistun/unicode.hpp>
#include "compare.hpp"
#include "parts/titles.hpp"
#include "words/article.hpp"

namespace behistun::names {
namespace {

/// A word, or the initials that stand together: "S.A.".
struct WordUnit {
  std::size_t begin, end;  ///< words
  std::string_view folded;
};

/// The unit that begins with a word. Folded words lie one behind another, so initials read as one word.
WordUnit unit_at(const Parsed& name, std::size_t begin) {
  const auto is_initial = [&](std::size_t i) {
    return name.words[i].part == Part::initial && name.words[i].span.of(name.text).ends_with('.');
  };
  auto end = begin + 1;
  while (is_initial(begin) && end < name.words.size() && is_initial(end)) ++end;
  const auto& first = name.words[begin];
  const auto& last = name.words[end - 1];
  return {
      begin, end, {name.folded.data() + first.folded_begin, last.folded_begin + last.folded_size - first.folded_begin}};
}

/// Does a word of companies and bodies stand here as one? The shortest of them ("AG", "SA") only at an end, and as
/// initials only behind two words: "Banco Santander S.A.", but Ivanov S.A.
bool is_legal_form(const Parsed& name, const WordUnit& unit) {
  const bool ends = unit.end == name.words.size();
  if (unit.end > unit.begin + 1) return ends && unit.begin >= 2 && facts(unit.folded).legal_form;
  const auto& word = name.words[unit.begin];
  return word.facts->legal_form && (word.letters > 2 || unit.begin == 0 || ends);
}

/// A cheap no: neither a word that is a legal form nor initials that could be one.
bool may_be_a_body(const Parsed& name) {
  std::size_t initials = 0;
  for (const auto& word : name.words) {
    if (word.facts->legal_form) return true;
    initials += word.part == Part::initial;
  }
  return initials > 1;
}

/// The words of a company or body: legal forms and small words left out unless nothing else is left. None if it is
/// none.
Few<Counting, 16> words_of_body(const Parsed& name) {
  Few<Counting, 16> others, legal;
  for (std::size_t i = 0; i < name.words.size();) {
    const auto unit = unit_at(name, i);
    if (!unit.folded.empty() && !name.words[i].facts->small_word)
      (is_legal_form(name, unit) ? legal : others).push_back({unit.folded, Part::other});
    i = unit.end;
  }
  if (legal.empty()) return legal;
  return others.empty() ? legal : others;
}

/// Hands on the words that count, as many as count at most.
template <class Use>
class Handed {
 public:
  Handed(const Parsed& name, Use& use) : name_(name), use_(use) {}

  void all() {
    if (may_be_a_body(name_)) {
      for (const auto& word : words_of_body(name_)) add_halves(word, true);
      if (handed_ != 0) return;
    }
    for (const auto& word : name_.words) {
      if (word.part == Part::title || word.part == Part::particle || word.part == Part::other) continue;
      const Counting counting{name_.folded_of(word), word.part, word.facts};
      if (word.hyphen)
        add_halves(counting, name_.syllabaries != 0);
      else if (!counting.folded.empty())
        add(counting);
    }
  }
  /// Does an Arabic article hang on one of them?
  bool article() const { return article_; }

 private:
  void add(const Counting& word) {
    if (handed_ == kMostWords) return;
    ++handed_;
    use_(word);
  }

  /// Hyphenated words as two. What stands behind a name may hang on it: «Буш-младший».
  void add_halves(const Counting& word, bool particles) {
    for (auto rest = word.folded; !rest.empty() && handed_ != kMostWords;) {
      const auto end = std::min(rest.find('-'), rest.size());
      const auto half = rest.substr(0, end);
      const auto& known = facts(half);
      const bool particle = end < rest.size() && !particles && known.particle;
      const bool suffix = half.data() != word.folded.data() && end == rest.size() && known.suffix;
      article_ |= particle && has_article(known.particle_bit);
      if (!half.empty() && !particle) add({half, suffix ? Part::suffix : word.part, &known});
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  const Parsed& name_;
  Use& use_;
  std::size_t handed_ = 0;
  bool article_ = false;
};

/// Calls `use` with each word that counts; says whether an Arabic article hangs on one.
template <class Use>
bool each_counting_word(const Parsed& name, Use use) {
  Handed handed(name, use);
  handed.all();
  return handed.article();
}

}  // namespace

Few<Counting, 16> counting_words(const Parsed& name, bool* article) {
  Few<Counting, 16> out;
  const bool hangs = each_counting_word(name, [&](const Counting& word) { out.push_back(word); });
  if (article != nullptr) *article = hangs;
  return out;
}

std::uint32_t particles_of(const Parsed& name) {
  std::uint32_t out = 0;
  for (const auto& word : name.words)
    if (word.part == Part::particle) out |= word.facts->particle_bit;
  return out;
}

void Form::make_spelt() const {
  spelt_ = translit::Spelt(folded_);
  spelt_made_ = true;
}

void Form::make_heard() const {
  if (facts_->known)
    heard_ = sounded(*facts_).heard;
  else
    heard_ = Heard(folded_);
  heard_made_ = true;
}

Prepared::Prepared(std::string_view name) {
  if (!take_apart(name, parsed_)) {
    parsed_.text = {};
    return;
  }
  gender_ = gender_of(parsed_);
  count();
}

Prepared::Prepared(const Name& name) {
  parsed_.text = name.text;
  gender_ = name.gender;
  if (unicode::first_ill_formed(name.text)) return;
  std::size_t bytes = 0;
  std::vector<std::string> title;
  for (const auto& token : name.tokens) {
    bytes += token.text.size();
    if (token.part == Part::title) title.push_back(unicode::to_lower(token.text));
  }
  for (std::size_t i = 0; i < title.size(); ++i)
    if (const auto found = title_at(title, i); found.rank != Rank::none) parsed_.rank = found.rank;
  auto* const folded = parsed_.folded.make_room(room_to_fold(bytes));
  auto* out = folded;
  for (const auto& token : name.tokens) {
    auto& word = parsed_.words.emplace_back();
    word.span = token.span;
    word.part = token.part;
    word.hyphen = token.text.find('-') != std::string::npos;
    word.folded_begin = static_cast<std::uint32_t>(out - folded);
    out = fold(token.text, out);
    word.folded_size = static_cast<std::uint32_t>(out - folded) - word.folded_begin;
    word.letters = static_cast<std::uint32_t>(unicode::count_code_points(parsed_.folded_of(word)));
    word.facts = &facts(parsed_.folded_of(word));
  }
  count();
}

void Prepared::count() {
  article_ = each_counting_word(
      parsed_, [&](const Counting& word) { words_.emplace_back(Form(word.folded, *word.facts), word.part); });
  particles_ = particles_of(parsed_);
  article_ |= has_article(particles_);
}

Side side_of(const Prepared& name) {
  return {name.words(), name.gender(), name.syllabaries(), name.rank(), name.particles(), name.article()};
}

}  // namespace behistun::names
