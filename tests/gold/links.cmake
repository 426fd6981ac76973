# Links real releases of $BEHISTUN_DATA in two languages, prints how many of the known pairs stand in one record, and
# holds precision and recall to the bounds below. Without BEHISTUN_DATA it says so and passes.
set(least_precision 0.95)
set(least_recall 0.93)

if(NOT DEFINED ENV{BEHISTUN_DATA})
  message(STATUS "BEHISTUN_DATA is not set")
  return()
endif()
set(folder $ENV{BEHISTUN_DATA}/dev/kremlin)
execute_process(COMMAND ${BEHISTUN} link ${folder}/ru.jsonl ${folder}/en.titles.jsonl
  OUTPUT_FILE ${SCRATCH}/links.jsonl RESULT_VARIABLE code)
if(code)
  message(FATAL_ERROR "link: exit ${code}")
endif()
execute_process(COMMAND ${SCORE} links ${folder} ${SCRATCH}/links.jsonl OUTPUT_VARIABLE figures RESULT_VARIABLE code)
message("${figures}")
if(code OR NOT figures MATCHES "^links +P ([0-9.]+)  R ([0-9.]+)")
  message(FATAL_ERROR "links: exit ${code}")
endif()
if(CMAKE_MATCH_1 LESS least_precision OR CMAKE_MATCH_2 LESS least_recall)
  message(FATAL_ERROR "P ${CMAKE_MATCH_1} R ${CMAKE_MATCH_2}, bounds ${least_precision} and ${least_recall}")
endif()
