# Installs BUILD under SCRATCH, then configures, builds and runs the project in SOURCE against the installed copy.
# A library built with sanitizers needs them in whatever links it.
function(run what)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE out ERROR_VARIABLE out)
  if(code)
    message(FATAL_ERROR "${what} failed (${code}):\n${out}")
  endif()
  set(out "${out}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${SCRATCH})
set(flags "")
if(SANITIZE)
  set(flags "-fsanitize=address,undefined")
endif()
run(install ${CMAKE_COMMAND} --install ${BUILD} --prefix ${SCRATCH}/installed)
run(configure ${CMAKE_COMMAND} -S ${SOURCE} -B ${SCRATCH}/build -G ${GENERATOR}
    -D CMAKE_CXX_COMPILER=${COMPILER} -D CMAKE_CXX_FLAGS=${flags} -D CMAKE_PREFIX_PATH=${SCRATCH}/installed)
run(build ${CMAKE_COMMAND} --build ${SCRATCH}/build)
run(consumer ${SCRATCH}/build/consumer)
message("consumer says: ${out}")
