#include "texts.hpp"

namespace behistun::link {

std::shared_ptr<const align::Side> Texts::units(std::size_t number) const {
  {
    const std::scoped_lock lock(guard_);
    if (const auto at = at_hand_.find(number); at != at_hand_.end()) return at->second;
  }
  auto side = std::make_shared<const align::Side>(align::units(*read_(number)));
  const std::scoped_lock lock(guard_);
  if (at_hand_.emplace(number, side).second) {
    oldest_.push_back(number);
    if (oldest_.size() > kAtHand) {
      at_hand_.erase(oldest_.front());
      oldest_.pop_front();
    }
  }
  return side;
}

}  // namespace behistun::link
