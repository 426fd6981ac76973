#pragma once
/// @file
/// Work on many things at once, with answers in the order of the questions.

#include <cstddef>
#include <functional>

namespace behistun {

/// Calls work(0) … work(count - 1), each once, on `threads` threads (0: as many as the machine has cores).
/// Returns when all are done. An exception of `work` reaches the caller after the others have ended.
/// @pre  work may be called from several threads at once, and each call writes only what is its own.
void for_each_index(std::size_t count, std::size_t threads, const std::function<void(std::size_t)>& work);

}  // namespace behistun
