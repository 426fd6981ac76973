# Runs one golden case, in a fresh copy of its folder, and holds what came out against what was promised, byte for byte.
#   cmake -DPROGRAM=… -DCASE=golden/NAME [-DACCEPT=ON] -P run.cmake
# In the folder: args (one a line), stdin, stdout, stderr, exit; what is absent is empty (exit: 0). Beside them may be:
#   before     the args of a command that runs first, in the same place
#   same       the args of a command that must give the same stdout, stderr and exit
#   made/FILE  how the file that the command writes begins
# ACCEPT=ON writes what came out, to be read with `git diff` before it is believed. Runs in a folder of the build, where the
# copies stay.
if(EXISTS ${CMAKE_CURRENT_BINARY_DIR}/CMakeLists.txt)
  message(FATAL_ERROR "golden cases leave their copies where they run: run this in a folder of the build")
endif()
cmake_path(GET CASE FILENAME name)
set(made ${CMAKE_CURRENT_BINARY_DIR}/golden)
set(place ${made}/${name})
file(REMOVE_RECURSE ${place})
file(MAKE_DIRECTORY ${made})
file(COPY ${CASE} DESTINATION ${made})
set(stdin ${place}/stdin)
if(NOT EXISTS ${stdin})
  set(stdin /dev/null)
endif()

# The command whose args are in FILE; its stdout, stderr and exit go to ${made}/${name}${mark}.*
function(run file mark)
  file(STRINGS ${place}/${file} args ENCODING UTF-8)
  set(out ${made}/${name}${mark})
  execute_process(COMMAND ${PROGRAM} ${args} WORKING_DIRECTORY ${place} INPUT_FILE ${stdin}
    OUTPUT_FILE ${out}.stdout ERROR_FILE ${out}.stderr RESULT_VARIABLE result)
  file(WRITE ${out}.exit "${result}\n")
endfunction()

function(hold promised came what)
  execute_process(COMMAND diff -u ${promised} ${came} RESULT_VARIABLE differs OUTPUT_VARIABLE diff ERROR_VARIABLE error)
  if(differs)
    message(SEND_ERROR "${name}: ${what}\n${diff}${error}")
  endif()
endfunction()

if(EXISTS ${CASE}/before)
  run(before .before)
endif()
run(args "")
foreach(part stdout stderr exit)
  set(promised ${CASE}/${part})
  set(came ${made}/${name}.${part})
  file(READ ${came} text)
  set(nothing FALSE)
  if(text STREQUAL "" OR (part STREQUAL "exit" AND text STREQUAL "0\n"))
    set(nothing TRUE)
  endif()
  if(ACCEPT)
    file(REMOVE ${promised})
    if(NOT nothing)
      file(COPY_FILE ${came} ${promised})
    endif()
  elseif(EXISTS ${promised} OR NOT nothing)
    hold(${promised} ${came} "${part} is not as promised")
  endif()
endforeach()
if(EXISTS ${CASE}/same)
  run(same .same)
  foreach(part stdout stderr exit)
    hold(${made}/${name}.${part} ${made}/${name}.same.${part} "the second command's ${part} is not the same")
  endforeach()
endif()
file(GLOB beginnings RELATIVE ${CASE}/made ${CASE}/made/*)
foreach(file IN LISTS beginnings)
  file(SIZE ${CASE}/made/${file} size)
  execute_process(COMMAND cmp -n ${size} ${CASE}/made/${file} ${place}/${file} RESULT_VARIABLE differs
    OUTPUT_VARIABLE diff ERROR_VARIABLE error)
  if(differs)
    message(SEND_ERROR "${name}: ${file} does not begin as promised\n${diff}${error}")
  endif()
endforeach()
