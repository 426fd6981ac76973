#pragma once
// A release of ours that tells of one meeting, and a sentence below it.

#include <string>

#include "told.hpp"

namespace behistun::claims {

inline const std::string kMeeting = "meeting 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov";
inline const std::string kMore = kMeeting + "\nmeeting 2021-03-04: Josep Borrell, Sergey Lavrov";

inline std::string below_a_meeting(const std::string& sentence) {
  return told(Language::en, "Sergey Lavrov meets Jean-Yves Le Drian",
              "On 4 March, Foreign Minister Sergey Lavrov met in Moscow with Foreign Minister of France Jean-Yves Le "
              "Drian. They discussed trade.\n" +
                  sentence,
              "2021-03-05", "RUS");
}

}  // namespace behistun::claims
