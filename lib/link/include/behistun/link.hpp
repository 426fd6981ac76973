#pragma once
/// @file
/// Do these tell of the same contact? Three pure functions: keys of a document, judgement of a pair, clusters of pairs.

#include <behistun/align.hpp>
#include <behistun/base.hpp>
#include <behistun/claims.hpp>
#include <behistun/document.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::link {

/// One named reason for or against, in bits: log2(m/u).
struct Evidence {
  std::string claim;  ///< "both name Sergey Lavrov", "published 3 days apart"
  double bits = 0;    ///< positive speaks for the same contact
  Span left, right;   ///< where it was read, bytes of each original; empty when it is about the whole
  bool veto = false;  ///< whatever the sum, these are not one contact
  bool operator==(const Evidence&) const = default;
};

enum class Verdict : std::uint8_t {
  translation,  ///< one account in two languages
  version,      ///< one account twice in one language: revised, shortened, corrected
  counterpart,  ///< another side's own account of the same contact
  preview,      ///< one announces the contact that the other tells of
  mention,      ///< one only speaks of the contact that the other tells of, or tells it on the word of others
  different,
  unsure,
};
std::string_view to_string(Verdict verdict);
std::optional<Verdict> verdict_of(std::string_view name);

/// Two releases, the evidence, and the verdict. left < right, by id.
struct Pair {
  std::string left, right;
  double prior_bits = 0;
  std::vector<Evidence> evidence;
  Verdict verdict = Verdict::different;
  std::vector<align::Bead> beads;  ///< of the documents' sentences; filled for the pairs within a record

  double bits() const;  ///< prior and evidence
  bool vetoed() const;
  bool operator==(const Pair&) const = default;
};

struct Contact {
  claims::Mode mode = claims::Mode::unknown;
  std::optional<Days> when;
  dates::Grain grain = dates::Grain::day;
  std::string place;  ///< gazetteer id
  std::vector<claims::Participant> participants;
  std::string initiator;
  bool operator==(const Contact&) const = default;
};

/// One office's telling of the contact.
struct Account {
  std::string side, source;
  std::vector<std::string> documents;  ///< ids, ascending
  bool operator==(const Account&) const = default;
};

/// What a reader would expect and the collection does not hold.
struct Missing {
  enum class What : std::uint8_t { version, readout } what = What::version;
  std::string side;      ///< whose
  std::string language;  ///< of a version
  std::string why;       ///< "declared by 000_e1f04532d28840f4.txt"
  bool operator==(const Missing&) const = default;
};

/// A contact with all its accounts; or, when `context`, one release that tells of no contact of its own.
struct Record {
  std::string id;
  bool context = false;
  Contact contact;
  std::vector<Account> accounts;
  std::vector<std::string> documents;  ///< of all accounts, ascending; one may stand in several records
  std::vector<Pair> pairs;             ///< within the record, and mentions or previews of it
  std::vector<Missing> missing;
  std::optional<Pair> nearest_rejected;  ///< the best pair that a veto or the sum kept out
  bool ambiguous = false;
  bool operator==(const Record&) const = default;
};

/// Blocking keys: documents that share none are never judged. Sorted, without doubles.
std::vector<std::string> keys(const document::Document& document);
/// Of documents that tell of several contacts, the judgement of the two that speak most for each other.
/// Symmetric: judge(a, b) and judge(b, a) are the same Pair but for its spans.
Pair judge(const document::Document& a, const document::Document& b);
/// Kruskal with a signature meet: a merge whose participants, dates or modes exclude each other is refused.
/// A document is in one record; in one for each contact if it tells of several. Independent of the order of both
/// inputs.
std::vector<Record> cluster(std::span<const document::Document> documents, std::span<const Pair> pairs);

/// keys, judge, cluster and align, on `threads` threads (0: all). Same records for any number. Ascending by date, then
/// id.
std::vector<Record> link(std::span<const document::Document> documents, std::size_t threads = 0);

/// A release that is asked for again, by its number. Any thread; several at once.
using ReadAgain = std::function<std::shared_ptr<const document::Document>(std::size_t number)>;

/// Releases to be linked by the million. Of each only what linking compares is kept, some two kilobytes; texts are
/// asked for again where they are laid side by side. The records are those of link(). Near-linear: of four near
/// copies of one text, or more, all but the first are held against that one only and not laid side by side, and in
/// blocks of hundreds those against each other that share what is rare.
class Collection {
 public:
  explicit Collection(ReadAgain read);
  Collection(Collection&&) noexcept;
  Collection& operator=(Collection&&) noexcept;
  ~Collection();

  /// Releases have numbers as they come, from 0. False if one of that id is there already: then nothing is kept.
  bool add(const document::Document& document);
  std::size_t size() const;
  /// None if there is no such release.
  std::optional<std::size_t> number_of(std::string_view id) const;

  /// What `write` makes of each record, on `threads` threads (0: all), is handed to `use`, in the order of the records,
  /// one thread at a time. No more than some hundred records are held at once.
  void link(std::size_t threads, const std::function<std::string(const Record& record)>& write,
            const std::function<void(Record&& record, std::string&& written)>& use) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace behistun::link
