// Parts of a text in more than one language.
//
// The text is cut where languages change: between lines and sentences, at quotation marks, at tabs, at dashes, bars and
// slashes among spaces, and where the script changes. What the model says of each piece counts as evidence for ru, fr,
// en and for none of them in its script, the more the more letters the piece has. Then the cheapest run of languages
// through the pieces is found (Viterbi): a change has its price, so that a name or a borrowed word stays with its
// neighbours and a quotation of some words does not. Behind a quotation in another language the line goes on in the
// language before it unless its words say otherwise: few words would not pay for the change.

#include <algorithm>
#include <array>
#include <behistun/detect.hpp>
#include <cmath>

#include "features.hpp"
#include "model.hpp"
#include "whole.hpp"

namespace behistun::detect {
namespace {

// Prices and evidence are natural logarithms.
constexpr double kPriceWithin = 3, kPriceApart = 1.0;
constexpr double kEvidenceOfLetter = 0.3, kMostEvidence = 8;
constexpr double kNever = 1e9;
constexpr double kEvidenceOfCyrillicLetter = 0.5;  // in a text of another script
// Cyrillic without letters that Russian lacks is likelier Russian than any other language, whatever the model says: a
// list of strangers' names in an English text looks like nothing.
constexpr double kOddsOfRussian = 5;
// So many letters are at home in any text; fewer in a line or a cell of their own.
constexpr std::size_t kLatinName = 12, kCyrillicName = 10, kNameApart = 6;
constexpr std::size_t kFewestInPart = 3;

/// Ours, then what is none of ours in Latin, in Cyrillic and in other letters.
constexpr std::array<Language, 6> kStates = {Language::en,  Language::fr,  Language::ru,
                                             Language::und, Language::und, Language::und};
constexpr std::size_t kOwnStates = 3, kRussian = 2;
using Costs = std::array<double, kStates.size()>;

struct Piece {
  Span span;
  bool opens_line = false;
  bool apart = false;   ///< from the piece before it: by a line's end or a divider
  bool opens = false;   ///< a quotation or brackets begin with it
  bool closes = false;  ///< those end with it
};

// --- cutting ---------------------------------------------------------------------------------------------------

bool is_space(char32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0x202F; }
bool opens(char32_t c) { return c == 0xAB || c == 0x201C || c == 0x201E || c == '(' || c == '['; }
bool closes(char32_t c) { return c == 0xBB || c == 0x201D || c == ')' || c == ']'; }
bool ends_clause(char32_t c) {
  return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == ';' || c == ':' || closes(c) || c == '"';
}
bool ends_quotation(char32_t before, char32_t c) { return c == ',' && (closes(before) || before == '"'); }
bool divides_among_spaces(char32_t c) { return c == '/' || c == '|' || c == '-' || c == 0x2013 || c == 0x2014; }

/// Ends of pieces as they come; empty pieces are passed over.
class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) {}

  std::vector<Piece> cut() {
    const auto& folding = internal::folding();
    auto script = Alphabet::none;
    char32_t before = '\n', last = '\n';  // the last two code points
    for (std::size_t at = 0; at < text_.size();) {
      const auto [sign, size, c] = internal::decode(folding, text_, at);
      if (c == '\n') {
        end_piece(at);
        opens_line_ = apart_ = true;
      } else if (opens(c) || (c == '"' && is_space(last))) {
        end_piece(at);
        opens_ = true;
      } else if (c == '\t' || (is_space(c) && divides_among_spaces(last) && is_space(before))) {
        end_piece(at);
        apart_ = true;
      } else if (is_space(c) && (ends_clause(last) || ends_quotation(before, last))) {
        closes_ = closes(last) || closes(before) || (last == '"' || before == '"');
        end_piece(at);
      } else if (sign.alphabet != Alphabet::none && sign.alphabet != script) {
        if (script != Alphabet::none) end_piece(at);
        script = sign.alphabet;
      }
      before = last;
      last = c;
      at += size;
    }
    end_piece(text_.size());
    return std::move(pieces_);
  }

 private:
  void end_piece(std::size_t end) {
    Span span{begin_, end};
    begin_ = end;
    while (!span.empty() && is_blank(text_[span.begin])) ++span.begin;
    while (!span.empty() && is_blank(text_[span.end - 1])) --span.end;
    if (span.empty()) return;
    pieces_.push_back({span, opens_line_, apart_, opens_, closes_});
    opens_line_ = apart_ = opens_ = closes_ = false;
  }
  static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

  std::string_view text_;
  std::size_t begin_ = 0;
  bool opens_line_ = true, apart_ = true, opens_ = false, closes_ = false;
  std::vector<Piece> pieces_;
};

// --- judging a piece -------------------------------------------------------------------------------------------

std::size_t state_of(Language language, std::size_t alphabet) {
  if (language == Language::und) return kOwnStates + alphabet;
  return static_cast<std::size_t>(std::find(kStates.begin(), kStates.end(), language) - kStates.begin());
}

constexpr auto kLatin = static_cast<std::size_t>(Alphabet::latin);

bool is_written_in(std::size_t state, std::size_t alphabet) {
  if (state >= kOwnStates) return state == kOwnStates + alphabet;
  return (kStates[state] == Language::ru) == (alphabet == static_cast<std::size_t>(Alphabet::cyrillic)) &&
         alphabet < kModelled;
}

/// What it costs to find so many letters of one alphabet in a text that is written in another. Names in Latin letters
/// are at home everywhere: what is in its best language with a small probability may be one.
double cost_elsewhere(std::size_t alphabet, std::size_t letters, bool apart, double best) {
  const auto free = apart ? kNameApart : alphabet == kLatin ? kLatinName : kCyrillicName;
  const auto beyond = static_cast<double>(letters > free ? letters - free : 0);
  if (alphabet != kLatin) return std::min(kMostEvidence, kEvidenceOfCyrillicLetter * beyond);
  return std::min({kMostEvidence, kEvidenceOfLetter * beyond, -std::log(1 - best)});
}

struct Judged {
  Costs costs{};
  bool places = false;                        ///< has it letters enough to tell, and to begin a part?
  std::array<bool, kStates.size()> begins{};  ///< may a part in this state begin with the piece?
};

/// What it costs to take a piece for each of the states: -log of its probability, up to what so few letters can prove.
Judged judge(const Model& model, std::string_view text, bool apart) {
  const auto reading = model.read(text);
  const auto& letters = reading.letters;
  const std::array<std::size_t, 3> counts = {letters.of[0], letters.of[1], letters.of[2]};
  const auto most = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  Judged judged;
  if (counts[most] < kFewestInPart) return judged;
  Costs likely{};
  double best_share = 1;
  if (most < kModelled) {
    const auto& table = model.table(static_cast<Alphabet>(most));
    const auto& scores = reading.scores[most];
    std::size_t best = 0;
    for (std::size_t k = 1; k < table.classes; ++k) best = scores.of[k] > scores.of[best] ? k : best;
    double sum = 0;
    for (std::size_t k = 0; k < table.classes; ++k) {
      const double weight = std::exp(static_cast<double>(scores.log_odds(table, k, best)));
      likely[state_of(table.languages[k], most)] += weight;
      sum += weight;
    }
    if (letters.foreign_cyrillic == 0) {
      sum += (kOddsOfRussian - 1) * likely[kRussian];
      likely[kRussian] *= kOddsOfRussian;
    }
    for (auto& share : likely) share /= sum;
    best_share = 1 / sum;
  } else {
    likely[kOwnStates + most] = 1;
  }
  judged.places = true;
  const auto most_evidence = std::min(kMostEvidence, kEvidenceOfLetter * static_cast<double>(counts[most]));
  for (std::size_t s = 0; s < kStates.size(); ++s) {
    judged.begins[s] = is_written_in(s, most);
    if (!judged.begins[s])
      judged.costs[s] = cost_elsewhere(most, counts[most], apart, best_share);
    else
      judged.costs[s] = likely[s] > 0 ? std::min(-std::log(likely[s]), most_evidence) : most_evidence;
  }
  return judged;
}

// --- the cheapest run of languages -----------------------------------------------------------------------------

std::vector<Judged> judge_all(const std::vector<Piece>& pieces, std::string_view text) {
  const auto& model = Model::built_in();
  std::vector<Judged> judged;
  judged.reserve(pieces.size());
  for (const auto& piece : pieces) judged.push_back(judge(model, piece.span.of(text), piece.apart));
  return judged;
}

std::vector<std::size_t> cheapest_run(const std::vector<Piece>& pieces, const std::vector<Judged>& all) {
  std::vector<std::array<std::uint8_t, kStates.size()>> from(pieces.size());
  Costs total{};
  bool begun = false;  // by a piece that has letters enough
  bool apart = false;  // from the last such piece
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    apart = apart || pieces[i].apart;
    const double price = apart ? kPriceApart : kPriceWithin;
    const auto cheapest = static_cast<std::size_t>(std::min_element(total.begin(), total.end()) - total.begin());
    const double changed = total[cheapest] + price;
    const auto& judged = all[i];
    for (std::size_t s = 0; s < kStates.size(); ++s) {
      const bool changes = begun && judged.begins[s] && changed < total[s];
      from[i][s] = static_cast<std::uint8_t>(changes ? cheapest : s);
      total[s] = (changes ? changed : total[s]) + judged.costs[s];
      if (!begun && judged.places && !judged.begins[s]) total[s] = kNever;
    }
    begun = begun || judged.places;
    apart = apart && !judged.places;
  }
  std::vector<std::size_t> states(pieces.size());
  auto state = static_cast<std::size_t>(std::min_element(total.begin(), total.end()) - total.begin());
  for (std::size_t i = pieces.size(); i-- > 0;) {
    states[i] = state;
    state = from[i][state];
  }
  return states;
}

/// What a line or a cell begins with and that has hardly a letter, as its number, belongs to the first words of it.
void begin_with_the_words(const std::vector<Piece>& pieces, const std::vector<Judged>& all,
                          std::vector<std::size_t>& states) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!pieces[i].apart) continue;
    auto words = i;
    const auto is_in_line = [&] { return words < pieces.size() && (words == i || !pieces[words].opens_line); };
    while (is_in_line() && !all[words].places) ++words;
    if (!is_in_line()) continue;
    std::fill(states.begin() + static_cast<std::ptrdiff_t>(i), states.begin() + static_cast<std::ptrdiff_t>(words),
              states[words]);
  }
}

/// What stands behind a quotation in its line is in the language before it unless its letters speak for that of the
/// quotation.
void go_on_behind_quotations(const std::vector<Piece>& pieces, const std::vector<Judged>& all,
                             std::vector<std::size_t>& states) {
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    if (!pieces[i].opens || pieces[i].apart || states[i] == states[i - 1]) continue;
    const auto within = states[i], around = states[i - 1];
    while (i < pieces.size() && !pieces[i].closes && states[i] == within) ++i;
    for (++i; i < pieces.size() && !pieces[i].apart && states[i] == within; ++i) {
      if (all[i].places && !all[i].begins[around]) break;
      if (all[i].costs[around] > all[i].costs[within]) break;
      states[i] = around;
    }
    --i;
  }
}

}  // namespace

std::vector<Part> parts(std::string_view utf8) {
  const auto pieces = Cutter(utf8).cut();
  const auto judged = judge_all(pieces, utf8);
  auto states = cheapest_run(pieces, judged);
  begin_with_the_words(pieces, judged, states);
  go_on_behind_quotations(pieces, judged, states);
  std::vector<Part> parts;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0 && states[i] == states[i - 1]) {
      parts.back().span.end = pieces[i].span.end;
    } else {
      parts.push_back({pieces[i].span, {}});
      parts.back().detected.language = kStates[states[i]];
    }
  }
  for (auto& part : parts) {
    const auto alone = detect_whole(part.span.of(utf8));
    if (alone.language == part.detected.language || alone == Detected{}) {
      part.detected = alone;
    } else {
      part.detected.why = alone.why;
    }
  }
  return parts;
}

}  // namespace behistun::detect
