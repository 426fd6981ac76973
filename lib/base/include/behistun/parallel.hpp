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

/// Takes things as long as there are any, works on them on `threads` threads (0: as many as the machine has cores), and
/// gives them on in the order in which they were taken. No more than `places` are held at once, each in a place of its
/// own, from 0 to places - 1, that is free again when what was there has been given on.
///
/// take(place) puts the next thing there, or answers that there is none; it and give(place) are called by one thread at
/// a time, in the order of the things, and never together. work(place) is called by several at once. An exception of
/// any ends it all, and reaches the caller after the others have ended; what was not given on by then is not.
/// @pre  places is not 0.
void in_order(std::size_t places, std::size_t threads, const std::function<bool(std::size_t)>& take,
              const std::function<void(std::size_t)>& work, const std::function<void(std::size_t)>& give);

}  // namespace behistun
