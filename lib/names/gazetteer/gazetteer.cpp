// The gazetteer: the ways to find rows, which lie packed in an image until one is asked for.
//
// A row is unpacked where it will stand for as long as its gazetteer lives, so that a short text costs the rows that it
// names and no others.

#include <algorithm>
#include <array>
#include <atomic>
#include <behistun/gazetteer.hpp>
#include <memory>
#include <mutex>

#include "gazetteer_built_in.hpp"
#include "gazetteer_image.hpp"
#include "gazetteer_rows.hpp"

namespace behistun::gazetteer {

namespace {

// What use() put in the place of the built-in one.
const Gazetteer*& chosen() {
  static const Gazetteer* gazetteer = nullptr;
  return gazetteer;
}

}  // namespace

// --- rows ------------------------------------------------------------------------------------------------------------

template <class Row>
class RowsOf<Row>::Table {
 public:
  explicit Table(const laid_out::Texts& packed)
      : packed_(packed), rows_(std::allocator<Row>().allocate(packed.size())), ready_(packed.size()) {}
  ~Table() {
    for (std::size_t at = 0; at < size(); ++at)
      if (ready_[at].load() != 0) std::destroy_at(rows_ + at);
    std::allocator<Row>().deallocate(rows_, size());
  }
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;

  std::size_t size() const { return ready_.size(); }
  const Row& operator[](std::size_t at) const {
    if (ready_[at].load(std::memory_order_acquire) == 0) read(at);
    return rows_[at];
  }
  std::span<const Row> some(std::size_t first, std::size_t end) const {
    for (auto at = first; at < end; ++at) (void)(*this)[at];
    return {rows_ + first, end - first};
  }

 private:
  void read(std::size_t at) const {
    const std::lock_guard one_at_a_time(mutex_);
    if (ready_[at].load(std::memory_order_relaxed) != 0) return;
    unpack(packed_[at], *std::construct_at(rows_ + at));
    ready_[at].store(1, std::memory_order_release);
  }

  laid_out::Texts packed_;
  Row* rows_;  // room for all
  mutable std::vector<std::atomic<unsigned char>> ready_;
  mutable std::mutex mutex_;
};

template <class Row>
std::size_t RowsOf<Row>::size() const {
  return table_->size();
}
template <class Row>
const Row& RowsOf<Row>::operator[](std::size_t at) const {
  return (*table_)[at];
}
template class RowsOf<Person>;
template class RowsOf<Office>;
template class RowsOf<Country>;
template class RowsOf<Place>;
template class RowsOf<Body>;

namespace {

template <class Row>
std::vector<Row> copied(const typename RowsOf<Row>::Table& rows) {
  const auto all = rows.some(0, rows.size());
  return {all.begin(), all.end()};
}

template <class Row>
const Row* look_up(const laid_out::Lookup& ids, const typename RowsOf<Row>::Table& rows, std::string_view id) {
  const auto at = ids.find(id);
  return at == laid_out::Lookup::kNone ? nullptr : &rows[at];
}

}  // namespace

struct Gazetteer::Inside {
  explicit Inside(std::string_view bytes)
      : image(bytes),
        people(image.people),
        offices(image.offices),
        countries(image.countries),
        places(image.places),
        bodies(image.bodies) {}
  explicit Inside(std::unique_ptr<const std::string> bytes) : Inside(*bytes) { own = std::move(bytes); }

  std::unique_ptr<const std::string> own;  // what the image lies in, unless it is built in
  Image image;
  RowsOf<Person>::Table people;
  RowsOf<Office>::Table offices;
  RowsOf<Country>::Table countries;
  RowsOf<Place>::Table places;
  RowsOf<Body>::Table bodies;
};

Gazetteer::Gazetteer(std::shared_ptr<const Inside> inside) : inside_(std::move(inside)) {}

const Gazetteer& Gazetteer::built_in() {
  static const auto& built_in = *new Gazetteer(std::make_shared<const Inside>(embedded::gazetteer_built_in()));
  return built_in;  // never torn down
}

const Gazetteer& Gazetteer::in_use() { return chosen() == nullptr ? built_in() : *chosen(); }

void Gazetteer::use(const Gazetteer& gazetteer) {
  static auto& kept = *new std::optional<Gazetteer>;  // never torn down
  kept = gazetteer;
  chosen() = &*kept;
}

Gazetteer Gazetteer::with(Rows more) const {
  Rows rows{copied<Person>(inside_->people), copied<Office>(inside_->offices), copied<Country>(inside_->countries),
            copied<Place>(inside_->places), copied<Body>(inside_->bodies)};
  add(rows, std::move(more));
  return Gazetteer(std::make_shared<const Inside>(std::make_unique<const std::string>(lay_out(rows))));
}

RowsOf<Person> Gazetteer::people() const { return RowsOf<Person>(inside_->people); }
RowsOf<Office> Gazetteer::offices() const { return RowsOf<Office>(inside_->offices); }
RowsOf<Country> Gazetteer::countries() const { return RowsOf<Country>(inside_->countries); }
RowsOf<Place> Gazetteer::places() const { return RowsOf<Place>(inside_->places); }
RowsOf<Body> Gazetteer::bodies() const { return RowsOf<Body>(inside_->bodies); }

const Person* Gazetteer::person(std::string_view id) const {
  return look_up<Person>(inside_->image.person, inside_->people, id);
}
const Country* Gazetteer::country(std::string_view code) const {
  return look_up<Country>(inside_->image.country, inside_->countries, code);
}
const Place* Gazetteer::place(std::string_view id) const {
  return look_up<Place>(inside_->image.place, inside_->places, id);
}
const Body* Gazetteer::body(std::string_view id) const {
  return look_up<Body>(inside_->image.body, inside_->bodies, id);
}

std::span<const Office> Gazetteer::offices_of(std::string_view person) const {
  const auto& image = inside_->image;
  const auto holder = image.holder.find(person);
  if (holder == laid_out::Lookup::kNone) return {};
  return inside_->offices.some(image.first_of_holder[holder], image.first_of_holder[holder + 1]);
}

bool Gazetteer::is_side(std::string_view of) const {
  return inside_->image.country.contains(of) || inside_->image.side.contains(of);
}

std::vector<const Person*> Gazetteer::holders(std::string_view office, std::string_view of, Day day) const {
  const auto& image = inside_->image;
  std::vector<const Person*> found;
  const auto post = image.post.find(key_of(office, of));
  if (post == laid_out::Lookup::kNone) return found;
  for (auto at = image.first_of_post[post]; at < image.first_of_post[post + 1]; ++at) {
    const auto& held = inside_->offices[image.by_post[at]];
    const auto* who = held.when.contains(day) ? person(held.person) : nullptr;
    if (who != nullptr && std::find(found.begin(), found.end(), who) == found.end()) found.push_back(who);
  }
  return found;
}

const Office* Gazetteer::office_on(std::string_view person, Day day) const {
  const Office* best = nullptr;
  for (const auto& office : offices_of(person))
    if (office.when.contains(day) && (best == nullptr || rank_of_office(office.office) < rank_of_office(best->office)))
      best = &office;
  return best;
}

}  // namespace behistun::gazetteer
