// Who published, and for whom does it speak? By the address, by the source that a line names, by the folder, and where
// none of these tells, by the manner of the page (data/manners.tsv). An office that the table lacks speaks for the
// state in whose domain of governments it stands (data/domains.tsv). How it was known is said in the notes.

#include "dateline.hpp"
#include "draft.hpp"
#include "letterhead.hpp"
#include "line_shapes.hpp"
#include "lower.hpp"
#include "publishers.hpp"
#include "publishers_found.hpp"

#include <algorithm>
#include <behistun/laid_out.hpp>
#include <behistun/text.hpp>
#include <unordered_map>

namespace behistun::intake {
namespace {

struct Domain {
  std::string_view suffix, side;
};
constexpr Domain kDomains[] = {
#include "domains.inc"
};

struct Manner {
  std::string_view phrase, match, source, side, example;
};
constexpr Manner kManners[] = {
#include "manners.inc"
};

/// Hosts, and names in search form, with the row of each: laid out when the library is built.
struct Publishers {
  explicit Publishers(laid_out::Reader in) : keys(in), rows(in.take<std::uint32_t>()) {}
  laid_out::Lookup keys;
  std::span<const std::uint32_t> rows;
};

/// By host, and by each name in search form.
const Publisher* find(std::string_view key) {
  static const Publishers publishers{laid_out::Reader(embedded::publishers_found())};
  const auto at = publishers.keys.find(key);
  return at == laid_out::Lookup::kNone ? nullptr : &kPublishers[publishers.rows[at]];
}

/// "ambafrance-ru.org" as "ambafrance-*.org"; empty without a hyphen.
std::string with_star(std::string_view host) {
  const auto label = host.substr(0, host.find('.'));
  const auto hyphen = label.rfind('-');
  if (hyphen == std::string_view::npos) return {};
  return std::string(host.substr(0, hyphen + 1)) + "*" + std::string(host.substr(label.size()));
}

struct Post {
  std::string_view host, example;
};
constexpr Post kPosts[] = {
#include "posts.inc"
};

/// Does an embassy publish at a host, below that of its ministry?
bool is_post(std::string_view host, std::string_view ministry) {
  constexpr std::string_view kSameOffice[] = {"en", "eng", "fr",      "ru",      "es",    "ar",
                                              "m",  "old", "special", "archive", "press", "www2"};
  if (host.size() <= ministry.size() + 1 || !host.ends_with(ministry)) return false;
  const auto label = host.substr(0, host.find('.'));
  return std::any_of(std::begin(kPosts), std::end(kPosts), [&](const Post& post) { return post.host == ministry; }) &&
         std::find(std::begin(kSameOffice), std::end(kSameOffice), label) == std::end(kSameOffice);
}

/// The publisher at a host or at the longest known host above it.
const Publisher* at_host(std::string_view host) {
  for (auto rest = host; rest.find('.') != std::string_view::npos; rest.remove_prefix(rest.find('.') + 1)) {
    if (const auto* found = find(rest)) return found;
    if (const auto starred = with_star(rest); !starred.empty())
      if (const auto* found = find(starred)) return found;
  }
  return nullptr;
}

/// The state whose governments' domain the host lies in.
std::string_view side_of_domain(std::string_view host) {
  static const auto sides = [] {
    std::unordered_map<std::string_view, std::string_view> rows;
    for (const auto& row : kDomains) rows.emplace(row.suffix, row.side);
    return rows;
  }();
  for (auto dot = host.find('.'); dot != std::string_view::npos; dot = host.find('.')) {
    host.remove_prefix(dot + 1);
    if (const auto found = sides.find(host); found != sides.end()) return found->second;
  }
  return {};
}

bool looks_like_host(std::string_view name) {
  const auto dot = name.rfind('.');
  return dot != std::string_view::npos && dot > 0 && name.size() - dot > 2 && name.find(' ') == std::string_view::npos;
}

/// Folders of the id, the innermost first; the file's own name is none.
std::vector<std::string> folders_of(std::string_view id) {
  std::vector<std::string> folders;
  for (auto slash = id.rfind('/'); slash != std::string_view::npos; slash = id.rfind('/')) {
    id = id.substr(0, slash);
    folders.push_back(lower(id.substr(id.rfind('/') + 1)));
  }
  return folders;
}

/// Do the words stand in the text, which has one space between words?
bool holds_words(std::string_view text, std::string_view words) {
  for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const auto end = at + words.size();
    if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) return true;
  }
  return false;
}

struct MannerMet {
  const Manner* manner = nullptr;
  Span span;  // of its line
};

MannerMet manner_of(const Release& release) {
  for (const auto& line : release.lines) {
    if (line.label == Label::blank || line.label == Label::body || line.label == Label::title) continue;
    const auto written = line.span.of(release.text);
    const auto searched = text::search_form(written);
    for (const auto& manner : kManners) {
      const bool versions = line.label == Label::versions && manner.match == "versions";
      if ((versions && written.find(manner.phrase) != std::string_view::npos) ||
          (manner.match == "line" && searched == manner.phrase) ||
          (manner.match == "contains" && holds_words(searched, manner.phrase)))
        return {&manner, place_of(trimmed(written), release.text)};
    }
  }
  return {};
}

/// "www.mfa.go.ke": a line that is the address of a site, and no more.
bool is_lone_host(std::string_view line) {
  return looks_like_host(line) && line.find_first_of("@:/") == std::string_view::npos &&
         std::none_of(line.begin(), line.end(), is_digit);
}

struct AddressMet {
  std::string host;
  const Publisher* publisher = nullptr;
  std::string_view side;
  Span span;  // of what is written of it
};

/// Where hosts stand in a line: behind "://" and "@", or as all of it.
std::vector<Span> hosts_in(std::string_view written) {
  if (const auto whole = trimmed(written); is_lone_host(whole)) return {place_of(whole, written)};
  std::vector<Span> hosts;
  for (auto at = written.find_first_of("@:"); at != std::string_view::npos; at = written.find_first_of("@:", at + 1)) {
    const auto begin = at + (written.substr(at).starts_with("://") ? 3 : 1);
    if (written[at] == ':' && begin == at + 1) continue;
    const auto end = std::min(written.find_first_of(" \t\r\n/?#<>()[],;\"'", begin), written.size());
    hosts.push_back({begin, end});
  }
  return hosts;
}

/// The addresses beside the text, of pages and of mail ("Read more: https://…", "press@…"): the host of a publisher or
/// a government, if all of them are the same office's.
AddressMet address_of(const Release& release) {
  AddressMet met;
  for (const auto& line : release.lines) {
    if (line.label == Label::blank || line.label == Label::body || line.label == Label::title) continue;
    for (const auto part : hosts_in(line.span.of(release.text))) {
      const auto host = host_of(part.of(line.span.of(release.text)));
      const auto* publisher = at_host(host);
      const auto side = publisher == nullptr ? side_of_domain(host) : publisher->side;
      if (publisher == nullptr && side.empty()) continue;
      if (!met.host.empty() && (met.publisher != publisher || met.side != side)) return {};
      met = {host, publisher, side, {line.span.begin + part.begin, line.span.begin + part.end}};
    }
  }
  return met;
}

}  // namespace

const Publisher* publisher_named(std::string_view key) { return find(key); }

std::string host_of(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?#"));
  if (const auto user = url.rfind('@'); user != std::string_view::npos) url.remove_prefix(user + 1);
  url = url.substr(0, url.find(':'));
  auto host = lower(url);
  if (host.ends_with('.')) host.pop_back();
  return host.starts_with("www.") ? host.substr(4) : host;
}

bool is_letterhead(std::string_view searched) {
  return find(searched) != nullptr || std::any_of(std::begin(kManners), std::end(kManners), [&](const Manner& manner) {
           return manner.match == "line" && searched == manner.phrase;
         });
}

namespace {

/// Writes into a release who published it and for whom, and where that was read. What takes gives the publisher's host.
class Settlement {
 public:
  explicit Settlement(Release& release) : release_(release) {}

  std::string take(const Publisher& publisher, std::string_view where, Origin::From from, const std::string& how) {
    const bool starred = publisher.host.find('*') != std::string_view::npos;
    const auto* named = origin_of(release_, Origin::Field::source);  // the source that the release tells itself
    const auto told = named == nullptr ? std::string(where) : named->where;
    name_source(starred || is_post(where, publisher.host) ? where : publisher.host, from, told);
    take_side(publisher.side, from, told);
    release_.head = publisher.head;
    release_.notes.push_back("publisher " + std::string(publisher.host) + " by " + how);
    return looks_like_host(where) ? host_of(where) : std::string(publisher.host);
  }

  std::string take(const MannerMet& met) {
    const auto& manner = *met.manner;
    name_source(manner.source, Origin::From::text, {}, met.span);
    take_side(manner.side, Origin::From::text, {}, met.span);
    if (const auto* publisher = at_host(release_.source)) release_.head = publisher->head;
    release_.notes.push_back("publisher " + std::string(manner.source) + " by the manner of the page: \"" +
                             std::string(manner.example) + "\"");
    return std::string(manner.source);
  }

  std::string take(const LetterheadMet& met) {
    name_source(met.publisher->host, Origin::From::text, {}, met.span);
    take_side(met.publisher->side, Origin::From::text, {}, met.span);
    release_.head = met.publisher->head;
    release_.notes.push_back("publisher " + release_.source + " by its letterhead");
    return std::string(met.publisher->host);
  }

  std::string take(const AddressMet& met) {
    const bool own = met.publisher == nullptr || is_post(met.host, met.publisher->host);
    name_source(own ? std::string_view(met.host) : met.publisher->host, Origin::From::text, {}, met.span);
    take_side(met.side, Origin::From::text, {}, met.span);
    if (!own) release_.head = met.publisher->head;
    release_.notes.push_back("publisher " + release_.source + " by an address beside the text");
    return met.host;
  }

  std::string take_domain(std::string_view where, Origin::From from) {
    take_side(side_of_domain(where), from, where);
    if (!release_.side.empty()) release_.notes.push_back("side " + release_.side + " by the domain of its government");
    return std::string(where);
  }

  void name_source(std::string_view source, Origin::From from, std::string_view where, Span span = {}) {
    if (!release_.source.empty() || source.empty()) return;
    release_.source = source;
    tell_origin(release_, Origin::Field::source, from, where, span);
  }

 private:
  void take_side(std::string_view side, Origin::From from, std::string_view where, Span span = {}) {
    release_.side = side;
    if (!side.empty()) tell_origin(release_, Origin::Field::side, from, where, span);
  }

  Release& release_;
};

}  // namespace

std::string find_publisher(Release& release) {
  Settlement settlement(release);
  const auto host = release.url.empty() ? std::string() : host_of(release.url);
  if (const auto* found = at_host(host)) return settlement.take(*found, host, Origin::From::address, "its address");
  if (!release.source.empty()) {
    const auto named = host_of(release.source);
    const auto* found = at_host(named);
    if (found == nullptr) found = find(text::search_form(release.source));
    const auto* told = origin_of(release, Origin::Field::source);
    const auto from = told == nullptr ? Origin::From::json : told->from;
    const auto* how = from == Origin::From::json ? "the source named" : "the site that its head names";
    if (found != nullptr) return settlement.take(*found, release.source, from, how);
    return settlement.take_domain(named, from);
  }
  settlement.name_source(host, Origin::From::address, host);
  if (!host.empty()) return settlement.take_domain(host, Origin::From::address);
  const auto folders = folders_of(release.id);
  for (const auto& folder : folders)
    if (const auto* found = at_host(folder)) return settlement.take(*found, folder, Origin::From::folder, "its folder");
  if (const auto met = address_of(release); !met.host.empty()) return settlement.take(met);
  if (const auto met = manner_of(release); met.manner != nullptr) return settlement.take(met);
  if (const auto met = letterhead_of(release); met.publisher != nullptr) return settlement.take(met);
  for (const auto& folder : folders)
    if (looks_like_host(folder)) {
      settlement.name_source(folder, Origin::From::folder, folder);
      return settlement.take_domain(folder, Origin::From::folder);
    }
  return {};
}

}  // namespace behistun::intake
