# behistun_room(NAME [DEPENDS room…] [VENDORS target…] [TABLES file.tsv…] [FILES file…] [MADE file…])
#
# Makes lib/NAME a room: a static library of every .cpp in its folder and in the folders there, whose door is
# include/behistun/*.hpp.
#   DEPENDS  the rooms below it that it stands on; it sees their include folders and no others
#   VENDORS  libraries from outside that live in this room alone
#   TABLES   data/*.tsv, made into rows of C++:            #include "file.inc"  inside an initializer
#   FILES    data/*, carried whole in the binary (.incbin): #include "file.hpp"  gives behistun::embedded::file()
#   MADE     as FILES, but a command of the room's own makes them in its build folder, generated/
# Each header of the door is compiled alone. Tests are tests/NAME/*_test.cpp, found by name.

set(BEHISTUN_ROOMS "" CACHE INTERNAL "")

function(behistun_room name)
  cmake_parse_arguments(room "" "" "DEPENDS;VENDORS;TABLES;FILES;MADE" ${ARGN})
  set(target behistun_${name})
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/generated)
  file(MAKE_DIRECTORY ${generated})

  set(here ${CMAKE_CURRENT_SOURCE_DIR})
  file(GLOB sources CONFIGURE_DEPENDS ${here}/*.cpp ${here}/*/*.cpp)
  file(GLOB doors CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/include/behistun/*.hpp)

  set(made "")
  foreach(table IN LISTS room_TABLES)
    cmake_path(GET table STEM LAST_ONLY stem)
    set(in ${CMAKE_CURRENT_SOURCE_DIR}/data/${table})
    add_custom_command(
      OUTPUT ${generated}/${stem}.inc
      COMMAND embed_table lib/${name}/data/${table} ${generated}/${stem}.inc
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
      DEPENDS embed_table ${in} VERBATIM)
    list(APPEND made ${generated}/${stem}.inc)
  endforeach()
  foreach(file IN LISTS room_FILES room_MADE)
    cmake_path(GET file STEM LAST_ONLY stem)
    string(MAKE_C_IDENTIFIER ${stem} symbol)
    set(path ${CMAKE_CURRENT_SOURCE_DIR}/data/${file})
    if(file IN_LIST room_MADE)
      set(path ${generated}/${file})
    endif()
    set(label behistun_${name}_${symbol})
    configure_file(${PROJECT_SOURCE_DIR}/tools/build/embedded.S.in ${generated}/${stem}.S @ONLY)
    configure_file(${PROJECT_SOURCE_DIR}/tools/build/embedded.hpp.in ${generated}/${stem}.hpp @ONLY)
    set_source_files_properties(${generated}/${stem}.S PROPERTIES OBJECT_DEPENDS ${path})
    list(APPEND sources ${generated}/${stem}.S)
  endforeach()

  add_library(${target} STATIC ${sources} ${made})
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS include FILES ${doors})
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON POSITION_INDEPENDENT_CODE ON)
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR} ${generated})
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_link_libraries(${target} PRIVATE behistun_warnings ${room_VENDORS})
  foreach(below IN LISTS room_DEPENDS)
    target_link_libraries(${target} PUBLIC behistun_${below})
  endforeach()
  behistun_precompiled(${target})
  behistun_together(${target})
  set(BEHISTUN_ROOMS ${BEHISTUN_ROOMS} ${name} CACHE INTERNAL "")

  if(BEHISTUN_TESTS)
    behistun_test(${name} ${target} ${generated} ${here})
  endif()
endfunction()

# behistun_compiles(PROGRAM MADE file… SOURCES file… [FILES stem…] [TABLES stem…] [DEPENDS room…])
#
# In a room: tools/build/PROGRAM.cpp, built of SOURCES, FILES and TABLES of this room and of the rooms below, writes the
# room's MADE, so that what its tables say is laid out when the library is built and not each time a program starts.
# The library cannot stand on what is made from it, so SOURCES name what they need of the room one by one.
function(behistun_compiles program)
  cmake_parse_arguments(compiled "" "" "MADE;SOURCES;FILES;TABLES;DEPENDS" ${ARGN})
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/generated)
  list(TRANSFORM compiled_MADE PREPEND ${generated}/)
  list(TRANSFORM compiled_FILES REPLACE "(.+)" "${generated}/\\1.S")
  list(TRANSFORM compiled_TABLES REPLACE "(.+)" "${generated}/\\1.inc")
  list(TRANSFORM compiled_DEPENDS PREPEND behistun_)
  add_executable(${program} ${PROJECT_SOURCE_DIR}/tools/build/${program}.cpp
    ${compiled_SOURCES} ${compiled_FILES} ${compiled_TABLES})
  target_include_directories(${program} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/include
    ${generated})
  target_link_libraries(${program} PRIVATE ${compiled_DEPENDS} behistun_warnings)
  add_custom_command(OUTPUT ${compiled_MADE} COMMAND ${program} ${compiled_MADE} DEPENDS ${program} VERBATIM)
endfunction()

# behistun_test(NAME LIBRARY [FOLDER…]): tests/NAME/*_test.cpp as one program, registered once for each label:
# `quick` runs all but the test cases tagged [conformance], [gold] or [data]; those have an entry each.
function(behistun_test name library)
  file(GLOB tests CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${name}/*_test.cpp)
  if(NOT tests)
    return()
  endif()
  add_executable(test_${name} ${tests})
  target_link_libraries(test_${name} PRIVATE ${library} behistun_catch behistun_catch_header behistun_warnings)
  target_include_directories(test_${name} PRIVATE ${ARGN})
  target_compile_definitions(test_${name} PRIVATE BEHISTUN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  target_precompile_headers(test_${name} REUSE_FROM behistun_catch_header)
  behistun_together(test_${name})
  add_test(NAME ${name}.quick COMMAND test_${name} "~[conformance]~[gold]~[data]")
  set_tests_properties(${name}.quick PROPERTIES LABELS quick)
  foreach(label conformance gold data)
    set(found FALSE)
    foreach(test IN LISTS tests)
      file(STRINGS ${test} tagged REGEX "\\[${label}\\]" LIMIT_COUNT 1)
      if(tagged)
        set(found TRUE)
      endif()
    endforeach()
    if(found)
      add_test(NAME ${name}.${label} COMMAND test_${name} "[${label}]")
      set_tests_properties(${name}.${label} PROPERTIES LABELS ${label}
        SKIP_REGULAR_EXPRESSION "BEHISTUN_DATA is not set")
    endif()
  endforeach()
endfunction()

# behistun_together(TARGET): eight of its files are one to the compiler, which so writes what they share once.
#
# Only where BEHISTUN_UNITY is set (dev). It asks that a name of an anonymous namespace be the only one of its room, as
# a reader would. Elsewhere (release) each file is compiled alone, so that it still has to include what it needs.
function(behistun_together target)
  if(BEHISTUN_UNITY)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    # The compiler takes the joined file for the main one, and the files for headers that hide types.
    target_compile_options(${target} PRIVATE $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-subobject-linkage>)
  endif()
endfunction()
