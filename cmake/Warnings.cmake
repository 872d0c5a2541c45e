# Warnings for our own code, and how the released file is hardened. Linked PRIVATE by every room.
add_library(reconnect_warnings INTERFACE)
target_compile_options(reconnect_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual -Woverloaded-virtual
  -Wnon-virtual-dtor -Wformat=2 -Wimplicit-fallthrough
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op;-Wuseless-cast>
  $<$<BOOL:${RECONNECT_WERROR}>:-Werror>)

if(RECONNECT_STATIC)
  set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection")
  string(APPEND CMAKE_CXX_FLAGS_RELEASE " -fcf-protection -ffunction-sections -fdata-sections -fPIE")
  add_link_options(-static-pie -Wl,--gc-sections -Wl,-z,relro,-z,now -Wl,-z,pack-relative-relocs -Wl,--fatal-warnings)
  add_link_options($<$<CONFIG:Release>:-s>)
endif()
