// Threads take the next index from one counter; order of work is free, order of answers is the caller's array. In a
// line of things that is not known to its end, each thread takes the next one, and whoever has done the first that is
// still held gives on all that are done behind it.

#include <algorithm>
#include <atomic>
#include <behistun/parallel.hpp>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace behistun {

namespace {

std::size_t threads_meant(std::size_t threads) {
  return threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
}

/// Things that are taken, worked on and given on, by several threads that call run().
class Line {
 public:
  using OnPlace = std::function<void(std::size_t)>;
  Line(std::size_t places, const std::function<bool(std::size_t)>& take, const OnPlace& work, const OnPlace& give)
      : take_(take), work_(work), give_(give), done_(places) {}

  void run() {
    std::unique_lock lock(guard_);
    try {
      while (const auto place = next(lock)) {
        lock.unlock();
        work_(*place);
        lock.lock();
        done_[*place] = true;
        give_on();
      }
    } catch (...) {
      if (!lock.owns_lock()) lock.lock();
      if (!failure_) failure_ = std::current_exception();
      end();
    }
  }

  std::exception_ptr failure() const { return failure_; }

 private:
  std::optional<std::size_t> next(std::unique_lock<std::mutex>& lock) {
    has_room_.wait(lock, [&] { return ended_ || taken_ - given_ < done_.size(); });
    if (ended_) return std::nullopt;
    const auto place = taken_ % done_.size();
    if (!take_(place)) {
      end();
      return std::nullopt;
    }
    ++taken_;
    return place;
  }

  void give_on() {
    for (; given_ < taken_ && done_[given_ % done_.size()] && !failure_; ++given_) {
      give_(given_ % done_.size());
      done_[given_ % done_.size()] = false;
    }
    has_room_.notify_all();
  }

  void end() {
    ended_ = true;
    has_room_.notify_all();
  }

  const std::function<bool(std::size_t)>& take_;
  const OnPlace &work_, &give_;
  std::mutex guard_;
  std::condition_variable has_room_;
  std::vector<bool> done_;  // by place
  std::size_t taken_ = 0, given_ = 0;
  bool ended_ = false;
  std::exception_ptr failure_;
};

}  // namespace

void for_each_index(std::size_t count, std::size_t threads, const std::function<void(std::size_t)>& work) {
  threads = std::min(threads_meant(threads), count);
  if (threads <= 1) {
    for (std::size_t i = 0; i < count; ++i) work(i);
    return;
  }
  std::atomic<std::size_t> next = 0;
  std::exception_ptr first_failure;
  std::mutex guard;
  const auto take = [&] {
    for (std::size_t i = next++; i < count; i = next++) {
      try {
        work(i);
      } catch (...) {
        const std::scoped_lock lock(guard);
        if (!first_failure) first_failure = std::current_exception();
      }
    }
  };
  {
    std::vector<std::jthread> crew;
    for (std::size_t t = 1; t < threads; ++t) crew.emplace_back(take);
    take();
  }
  if (first_failure) std::rethrow_exception(first_failure);
}

void in_order(std::size_t places, std::size_t threads, const std::function<bool(std::size_t)>& take,
              const std::function<void(std::size_t)>& work, const std::function<void(std::size_t)>& give) {
  Line line(places, take, work, give);
  {
    std::vector<std::jthread> crew;
    for (std::size_t t = 1; t < std::min(threads_meant(threads), places); ++t) crew.emplace_back([&] { line.run(); });
    line.run();
  }
  if (line.failure()) std::rethrow_exception(line.failure());
}

}  // namespace behistun
