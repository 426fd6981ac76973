# behistun_precompiled(TARGET…): their files find the standard headers that most of them include compiled already.
#
# Only where BEHISTUN_PRECOMPILE is set (dev): a build from nothing takes a fifth less. Elsewhere (release) each file is
# compiled as it stands, so that it still has to name what it needs.
function(behistun_precompiled)
  if(NOT BEHISTUN_PRECOMPILE)
    return()
  endif()
  foreach(target IN LISTS ARGN)
    # A library of position-independent code needs headers of its kind.
    get_target_property(kind ${target} POSITION_INDEPENDENT_CODE)
    set(headers behistun_headers)
    if(kind)
      set(headers behistun_headers_pic)
    endif()
    if(NOT TARGET ${headers})
      set(source ${PROJECT_BINARY_DIR}/${headers}.cpp)
      file(CONFIGURE OUTPUT ${source} CONTENT "")
      add_library(${headers} STATIC ${source})
      set_target_properties(${headers} PROPERTIES POSITION_INDEPENDENT_CODE ${kind})
      target_link_libraries(${headers} PRIVATE behistun_warnings)
      target_precompile_headers(${headers} PRIVATE
        <algorithm> <array> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string> <string_view>
        <unordered_map> <utility> <vector>)
    endif()
    target_precompile_headers(${target} REUSE_FROM ${headers})
  endforeach()
endfunction()
