// Rows into bytes and back. What is asked by is hashed here, once.

#include "gazetteer_image.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <type_traits>
#include <utility>

namespace behistun::gazetteer {

namespace {

// --- a row -----------------------------------------------------------------------------------------------------------

class Packer {
 public:
  void put(std::size_t number) {  // seven bits a byte, the lowest first
    for (; number >= 0x80; number >>= 7) out_ += static_cast<char>(number | 0x80);
    out_ += static_cast<char>(number);
  }
  void put(std::string_view text) {
    put(text.size());
    out_ += text;
  }
  void put(Day day) { put_bytes(day); }
  void put(names::Gender gender) { put_bytes(gender); }
  void put(const Trilingual& name) {
    for (const auto* form : {&name.ru, &name.fr, &name.en}) put(std::string_view(*form));
  }
  void put(const std::vector<std::string>& items) {
    put(items.size());
    for (const auto& item : items) put(std::string_view(item));
  }
  void put(const Variants& variants) {
    put(variants.size());
    for (const auto& [form, tells] : variants) {
      put(std::string_view(form));
      put(std::string_view(tells));
    }
  }
  std::string take() { return std::move(out_); }

 private:
  template <class T>
  void put_bytes(T value) {
    static_assert(std::is_trivially_copyable_v<T>);
    out_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  std::string out_;
};

class Unpacker {
 public:
  explicit Unpacker(std::string_view packed) : rest_(packed) {}
  std::size_t number() {
    std::size_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= std::size_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return value;
    }
  }
  std::string_view view() {
    const auto size = number();
    const auto text = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return text;
  }
  void take(std::string& text) { text = view(); }
  void take(Day& day) { take_bytes(day); }
  void take(names::Gender& gender) { take_bytes(gender); }
  void take(Trilingual& name) {
    for (auto* form : {&name.ru, &name.fr, &name.en}) take(*form);
  }
  void take(std::vector<std::string>& items) {
    items.resize(number());
    for (auto& item : items) take(item);
  }
  void take(Variants& variants) {
    variants.resize(number());
    for (auto& [form, tells] : variants) {
      take(form);
      take(tells);
    }
  }

 private:
  template <class T>
  void take_bytes(T& value) {
    std::memcpy(static_cast<void*>(&value), rest_.data(), sizeof value);
    rest_.remove_prefix(sizeof value);
  }
  std::string_view rest_;
};

// The cells of each kind of row, in their order.
template <class Any, class Use>
void for_each_cell(Any& row, Use use) {
  using Row = std::remove_const_t<Any>;
  const auto all = [&](auto&... cells) { (use(cells), ...); };
  if constexpr (std::is_same_v<Row, Person>) {
    all(row.id, row.gender, row.name, row.aliases);
  } else if constexpr (std::is_same_v<Row, Office>) {
    all(row.person, row.office, row.of, row.title, row.when.first, row.when.last);
  } else if constexpr (std::is_same_v<Row, Country>) {
    all(row.code, row.name, row.full, row.adjectives_ru, row.adjectives_fr, row.adjectives_en, row.aliases, row.capital,
        row.variants);
  } else if constexpr (std::is_same_v<Row, Place>) {
    all(row.id, row.kind, row.country, row.name, row.aliases, row.variants, row.doubtful);
  } else {
    static_assert(std::is_same_v<Row, Body>);
    all(row.id, row.kind, row.name, row.aliases, row.variants);
  }
}

template <class Row>
std::string packed(const Row& row) {
  Packer out;
  for_each_cell(row, [&](const auto& cell) { out.put(cell); });
  return out.take();
}

template <class Row>
std::vector<std::string> all_packed(const std::vector<Row>& rows) {
  std::vector<std::string> all;
  all.reserve(rows.size());
  for (const auto& row : rows) {
    if constexpr (std::is_pointer_v<Row>)
      all.push_back(packed(*row));
    else
      all.push_back(packed(row));
  }
  return all;
}

template <class Row>
std::vector<std::string_view> all_of(const std::vector<Row>& rows, std::string Row::*id) {
  std::vector<std::string_view> all;
  all.reserve(rows.size());
  for (const auto& row : rows) all.emplace_back(row.*id);
  return all;
}

// --- offices ---------------------------------------------------------------------------------------------------------

// Ascending by person, then by first day; those of one person and day in the order given. Rows are large: what is
// sorted is where they stand.
std::vector<const Office*> by_person(const std::vector<Office>& offices) {
  std::vector<const Office*> order;
  order.reserve(offices.size());
  for (const auto& office : offices) order.push_back(&office);
  std::sort(order.begin(), order.end(), [](const Office* a, const Office* b) {
    return std::tie(a->person, a->when.first, a) < std::tie(b->person, b->when.first, b);
  });
  return order;
}

// Keys in the order in which they begin, and where each begins; those of one key stand together.
struct Begun {
  std::vector<std::string> keys;
  std::vector<std::uint32_t> first;
  void meet(std::string_view key, std::size_t at) {
    if (!keys.empty() && keys.back() == key) return;
    keys.emplace_back(key);
    first.push_back(static_cast<std::uint32_t>(at));
  }
  void write(std::size_t end, laid_out::Writer& out) {
    first.push_back(static_cast<std::uint32_t>(end));
    out.add_lookup(keys);
    out.add(first);
  }
};

void write_holders(const std::vector<const Office*>& offices, laid_out::Writer& out) {
  Begun holders;
  for (std::size_t at = 0; at < offices.size(); ++at) holders.meet(offices[at]->person, at);
  holders.write(offices.size(), out);
}

void write_posts(const std::vector<const Office*>& offices, laid_out::Writer& out) {
  std::vector<std::uint32_t> order(offices.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tie(offices[a]->office, offices[a]->of) < std::tie(offices[b]->office, offices[b]->of);
  });
  Begun posts;
  for (std::size_t at = 0; at < order.size(); ++at)
    posts.meet(key_of(offices[order[at]]->office, offices[order[at]]->of), at);
  posts.write(order.size(), out);
  out.add(order);
}

void write_sides(const std::vector<Office>& offices, laid_out::Writer& out) {
  std::set<std::string_view> sides;
  for (const auto& office : offices)
    if (office.office != "other") sides.insert(office.of);
  out.add_lookup(std::vector(sides.begin(), sides.end()));
}

}  // namespace

template <class Row>
void unpack(std::string_view packed, Row& row) {
  Unpacker in(packed);
  for_each_cell(row, [&](auto& cell) { in.take(cell); });
}
template void unpack(std::string_view, Person&);
template void unpack(std::string_view, Office&);
template void unpack(std::string_view, Country&);
template void unpack(std::string_view, Place&);
template void unpack(std::string_view, Body&);

std::string key_of(std::string_view office, std::string_view of) {
  return std::string(office).append(1, '\0').append(of);
}

std::string lay_out(const Rows& rows) {
  laid_out::Writer out;
  const auto offices = by_person(rows.offices);
  out.add_texts(all_packed(rows.people));
  out.add_texts(all_packed(offices));
  out.add_texts(all_packed(rows.countries));
  out.add_texts(all_packed(rows.places));
  out.add_texts(all_packed(rows.bodies));
  out.add_lookup(all_of(rows.people, &Person::id));
  out.add_lookup(all_of(rows.countries, &Country::code));
  out.add_lookup(all_of(rows.places, &Place::id));
  out.add_lookup(all_of(rows.bodies, &Body::id));
  write_holders(offices, out);
  write_posts(offices, out);
  write_sides(rows.offices, out);
  return out.bytes();
}

Image::Image(std::string_view bytes) : Image(laid_out::Reader(bytes)) {}

// Members are taken in the order of their declaration.
Image::Image(laid_out::Reader in)
    : people(in),
      offices(in),
      countries(in),
      places(in),
      bodies(in),
      person(in),
      country(in),
      place(in),
      body(in),
      holder(in),
      first_of_holder(in.take<std::uint32_t>()),
      post(in),
      first_of_post(in.take<std::uint32_t>()),
      by_post(in.take<std::uint32_t>()),
      side(in) {}

}  // namespace behistun::gazetteer
