// Threads take the next index from one counter; order of work is free, order of answers is the caller's array.

#include <atomic>
#include <behistun/parallel.hpp>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace behistun {

void for_each_index(std::size_t count, std::size_t threads, const std::function<void(std::size_t)>& work) {
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  threads = std::min(threads, count);
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

}  // namespace behistun
