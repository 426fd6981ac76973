#pragma once
// Documents and records made by hand, with every field filled, and at random.

#include <behistun/document.hpp>
#include <behistun/link.hpp>
#include <random>

namespace behistun::wire::samples {

class Maker {
 public:
  explicit Maker(std::uint32_t seed) : random_(seed) {}

  std::size_t below(std::size_t n) { return random_() % n; }
  bool coin() { return below(2) == 0; }
  double bits() { return (static_cast<double>(random_()) - 2147483648.0) / 1e8; }

  std::string text() {
    static const std::vector<std::string> pieces = {"Лавров", "Élysée",    "\"",   "\\",  "\n",     "\t",
                                                    "\x01",   "</script>", "a",    " ",   "\u2028", "\U0001F600",
                                                    "é",      "{",         "null", "\x7F"};
    std::string out;
    for (std::size_t n = below(6); n > 0; --n) out += pieces[below(pieces.size())];
    return out;
  }
  Span span() {
    const auto begin = below(50);
    return {begin, begin + below(50)};
  }
  Day day() { return Day{static_cast<std::int32_t>(below(30000))}; }
  std::optional<Days> days() {
    if (coin()) return std::nullopt;
    const auto first = day();
    return Days{first, first + static_cast<std::int32_t>(below(30))};
  }
  std::optional<TimeOfDay> time() {
    if (coin()) return std::nullopt;
    TimeOfDay time{static_cast<std::int32_t>(below(1440)), std::nullopt};
    if (coin()) time.utc_offset = static_cast<std::int32_t>(below(1600)) - 800;
    return time;
  }
  template <class Make>
  auto some(Make make) {
    std::vector<decltype(make())> out;
    for (std::size_t n = below(4); n > 0; --n) out.push_back(make());
    return out;
  }
  std::vector<std::string> texts() {
    return some([&] { return text(); });
  }

  claims::Participant participant() { return {text(), text(), text(), text(), text(), text(), coin(), coin(), span()}; }
  claims::Claim claim() {
    claims::Claim claim;
    claim.mode = static_cast<claims::Mode>(below(9));
    claim.when = days();
    claim.grain = static_cast<dates::Grain>(below(5));
    claim.time = time();
    claim.place = text();
    claim.participants = some([&] { return participant(); });
    claim.initiator = text();
    claim.primary = coin();
    claim.tense = coin() ? claims::Tense::past : claims::Tense::future;
    claim.negated = coin();
    claim.reported = coin();
    claim.span = span();
    claim.mode_span = span();
    claim.when_span = span();
    claim.place_span = span();
    claim.initiator_span = span();
    claim.minutes = static_cast<std::int32_t>(below(1440));
    claim.ordinal = static_cast<std::int32_t>(below(12));
    claim.within = text();
    claim.occasion = text();
    claim.topics = some([&] { return claims::Topic{text(), text(), span()}; });
    claim.duration_span = span();
    claim.ordinal_span = span();
    claim.occasion_span = span();
    return claim;
  }
  document::Document document() {
    document::Document document;
    document.id = text();
    document.source = text();
    document.side = text();
    document.url = text();
    document.native_id = text();
    document.charset = text();
    if (coin()) document.published = day();
    document.published_time = time();
    document.declared = texts();
    document.lines = some([&] { return intake::Line{span(), static_cast<intake::Label>(below(7))}; });
    auto received = std::string(30, 'x') + "\na word\nof a line-\n" + std::string(160, 'x') + text();
    const auto wraps = intake::wraps(document.lines, received);  // such line ends as lines of a paragraph hold
    document.text = text::Text::of(std::move(received), wraps);
    document.origins = some([&] {
      return intake::Origin{static_cast<intake::Origin::Field>(below(10)), static_cast<intake::Origin::From>(below(10)),
                            text(), span()};
    });
    document.detected = {static_cast<Language>(below(4)),
                         coin()   ? "uk"
                         : coin() ? "ru-Latn"
                                  : "",
                         bits(), static_cast<detect::Detected::Why>(below(5))};
    document.title = text();
    document.sentences = some([&] { return segment::Sentence{span(), static_cast<std::uint32_t>(below(9))}; });
    document.mentions = some([&] {
      mention::Mention mention{static_cast<mention::Kind>(below(10)), span(), text(), text(), text(), text(), text()};
      if (mention.kind == mention::Kind::date) mention.timex = text();
      if (mention.kind == mention::Kind::quotation) {
        mention.speaker = span();
        mention.teller = span();
      }
      return mention;
    });
    document.claims = some([&] { return claim(); });
    document.notes = texts();
    return document;
  }

  link::Pair pair() {
    link::Pair pair;
    pair.left = "l" + std::to_string(serial_++);
    pair.right = text();
    pair.prior_bits = bits();
    pair.evidence = some([&] { return link::Evidence{text(), bits(), span(), span(), coin()}; });
    pair.verdict = static_cast<link::Verdict>(below(static_cast<std::size_t>(link::Verdict::unsure) + 1));
    pair.beads = some([&] {
      return align::Bead{some([&] { return below(99); }), some([&] { return below(99); }), bits()};
    });
    return pair;
  }
  link::Record record() {
    link::Record record;
    record.id = text();
    record.context = coin();
    auto& contact = record.contact;
    contact.mode = static_cast<claims::Mode>(below(9));
    contact.when = days();
    contact.grain = static_cast<dates::Grain>(below(5));
    contact.place = text();
    contact.participants = some([&] { return participant(); });
    for (auto& who : contact.participants) who.span = {};
    contact.initiator = text();
    record.accounts = some([&] { return link::Account{text(), text(), texts()}; });
    record.documents = texts();
    record.pairs = some([&] { return pair(); });
    record.missing = some([&] {
      return link::Missing{coin() ? link::Missing::What::version : link::Missing::What::readout, text(), text(),
                           text()};
    });
    if (coin()) record.nearest_rejected = pair();
    record.ambiguous = coin();
    return record;
  }

 private:
  std::mt19937 random_;
  int serial_ = 0;
};

}  // namespace behistun::wire::samples
