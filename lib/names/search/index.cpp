// An index of names: what is collected, made an image when it is first searched, or the image of a file.

#include <algorithm>
#include <array>
#include <behistun/names.hpp>
#include <behistun/unicode.hpp>
#include <cassert>
#include <fstream>
#include <mutex>
#include <optional>
#include "collected.hpp"
#include "image.hpp"
#include "mapped.hpp"
#include "search.hpp"

namespace behistun::names {

struct Index::Inside {
  Collected collected;
  std::string made;  ///< the image of what was collected
  std::optional<Mapped> mapped;
  std::optional<Image> image;
  std::mutex making;

  const Image& ready() {
    const std::lock_guard lock(making);
    if (!image) {
      made = collected.image();
      auto opened = Image::open(made);
      assert(opened);  // we have just made it
      image = *std::move(opened);
    }
    return *image;
  }
};

Index::Index() : inside_(std::make_unique<Inside>()) {}
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(Index&&) noexcept = default;
Index::~Index() = default;

std::size_t Index::size() const { return inside_->mapped ? inside_->image->names() : inside_->collected.size(); }

void Index::add(std::string_view id, std::string_view name) {
  assert(!inside_->mapped);  // a saved index is complete
  inside_->image.reset();
  inside_->collected.add(id, name);
}

std::vector<Hit> Index::search(std::string_view query, std::size_t limit) const {
  if (unicode::first_ill_formed(query)) return {};
  return names::search(inside_->ready(), query, limit);
}

std::string Index::image() const { return std::string(inside_->ready().all()); }

bool Index::is_one(const std::string& path) {
  std::array<char, 8> start{};
  std::ifstream(path, std::ios::binary).read(start.data(), start.size());
  return Image::begins({start.data(), start.size()});
}

Result<Index> Index::open(const std::string& path) {
  auto mapped = Mapped::open(path);
  if (!mapped) return mapped.error();
  auto image = Image::open(mapped->bytes());
  if (!image) return image.error();
  Index index;
  index.inside_->mapped.emplace(*std::move(mapped));
  index.inside_->image = *std::move(image);
  return index;
}

}  // namespace behistun::names
