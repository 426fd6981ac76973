#pragma once
// Answers that were given before, for many threads at once.

#include <array>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace behistun::stems {

template <class Answer>
class Memory {
 public:
  // The answer for `word`; find(word) is asked where there is none yet. Two threads that ask for the same new word at
  // once may both find it: the answer is the same.
  template <class Find>
  Answer recall(std::string_view word, Find find) {
    auto& shard = shards_[Hash{}(word) % kShards];
    {
      const std::lock_guard hold(shard.lock);
      if (const auto kept = shard.answers.find(word); kept != shard.answers.end()) return kept->second;
    }
    std::string asked(word);
    auto answer = find(asked);
    const std::lock_guard hold(shard.lock);
    if (shard.answers.size() >= kShardLimit) shard.answers.clear();
    shard.answers.emplace(std::move(asked), answer);
    return answer;
  }

 private:
  static constexpr std::size_t kShards = 16;
  static constexpr std::size_t kShardLimit = 1 << 14;  // words; a full shard starts anew, so memory stays bounded

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
  };
  struct Shard {
    std::mutex lock;
    std::unordered_map<std::string, Answer, Hash, std::equal_to<>> answers;
  };
  std::array<Shard, kShards> shards_;
};

}  // namespace behistun::stems
