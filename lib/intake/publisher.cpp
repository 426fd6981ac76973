// Who published, and for whom does it speak? By the address, by the source that a line names, by the folder, and where
// none of these tells, by the manner of the page (data/manners.tsv). An office that the table lacks speaks for the
// state in whose domain of governments it stands (data/domains.tsv). How it was known is said in the notes.

#include "draft.hpp"
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

const Manner* manner_of(const Release& release) {
  for (const auto& line : release.lines) {
    if (line.label == Label::blank || line.label == Label::body || line.label == Label::title) continue;
    const auto written = line.span.of(release.text);
    const auto searched = text::search_form(written);
    for (const auto& manner : kManners) {
      const bool versions = line.label == Label::versions && manner.match == "versions";
      if ((versions && written.find(manner.phrase) != std::string_view::npos) ||
          (manner.match == "line" && searched == manner.phrase) ||
          (manner.match == "contains" && holds_words(searched, manner.phrase)))
        return &manner;
    }
  }
  return nullptr;
}

}  // namespace

bool is_letterhead(std::string_view searched) {
  return find(searched) != nullptr || std::any_of(std::begin(kManners), std::end(kManners), [&](const Manner& manner) {
           return manner.match == "line" && searched == manner.phrase;
         });
}

void find_publisher(Release& release) {
  const auto settle = [&](const Publisher& publisher, std::string_view where, const std::string& how) {
    const bool starred = publisher.host.find('*') != std::string_view::npos;
    if (release.source.empty()) release.source = starred ? where : publisher.host;
    release.side = publisher.side;
    release.head = publisher.head;
    release.notes.push_back("publisher " + std::string(publisher.host) + " by " + how);
  };
  const auto by_domain = [&](std::string_view where) {
    release.side = side_of_domain(where);
    if (!release.side.empty()) release.notes.push_back("side " + release.side + " by the domain of its government");
  };
  const auto host = release.url.empty() ? std::string() : host_of(release.url);
  if (const auto* found = at_host(host)) return settle(*found, host, "its address");
  if (!release.source.empty()) {
    const auto* found = at_host(host_of(release.source));
    if (found == nullptr) found = find(text::search_form(release.source));
    if (found != nullptr) return settle(*found, release.source, "the source named");
    return by_domain(host_of(release.source));
  }
  release.source = host;
  by_domain(host);
  const auto folders = folders_of(release.id);
  if (host.empty())
    for (const auto& folder : folders)
      if (const auto* found = at_host(folder)) return settle(*found, folder, "its folder");
  if (host.empty())
    if (const auto* manner = manner_of(release)) {
      release.source = manner->source;
      release.side = manner->side;
      if (const auto* publisher = at_host(release.source)) release.head = publisher->head;
      release.notes.push_back("publisher " + std::string(manner->source) + " by the manner of the page: \"" +
                              std::string(manner->example) + "\"");
      return;
    }
  if (release.source.empty())
    for (const auto& folder : folders)
      if (looks_like_host(folder)) {
        release.source = folder;
        return by_domain(folder);
      }
}

}  // namespace behistun::intake
