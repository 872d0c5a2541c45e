# reconnect_layer(NAME SOURCES ... USES ... PRIVATELY ...): one room of the house as a static library.
#   USES       rooms whose headers it may include
#   PRIVATELY  what only its .cpp files use: libraries of others
# Link lines enforce nothing between static libraries, so each row is also written to layers.txt, and
# tests/architecture holds every #include against that table.
set(RECONNECT_LAYERS_FILE "${PROJECT_BINARY_DIR}/layers.txt")
file(WRITE "${RECONNECT_LAYERS_FILE}" "")

function(reconnect_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "SOURCES;USES;PRIVATELY")
  list(TRANSFORM layer_SOURCES PREPEND "${name}/")
  add_library(reconnect_${name} STATIC ${layer_SOURCES})
  target_include_directories(reconnect_${name}
    PUBLIC "${PROJECT_SOURCE_DIR}/include" PRIVATE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_BINARY_DIR}/generated")
  set(rooms ${layer_USES})
  list(TRANSFORM rooms PREPEND reconnect_)
  target_link_libraries(reconnect_${name} PUBLIC ${rooms} PRIVATE ${layer_PRIVATELY} reconnect_warnings)
  file(APPEND "${RECONNECT_LAYERS_FILE}" "${name}: ${layer_USES} | ${layer_PRIVATELY}\n")
endfunction()
