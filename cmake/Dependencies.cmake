# What others have written: from the system where it is there, else downloaded at a pinned commit.
include(FetchContent)
list(APPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")

FetchContent_Declare(CLI11 SYSTEM
  GIT_REPOSITORY https://github.com/CLIUtils/CLI11.git
  GIT_TAG 70f8072f9dd2292fd0b9f9e5f58e279f60483ed3 # v2.1.2
  FIND_PACKAGE_ARGS 2.1 CONFIG)
FetchContent_Declare(nlohmann_json SYSTEM
  GIT_REPOSITORY https://github.com/nlohmann/json.git
  GIT_TAG bc889afb4c5bf1c0d8ee29ef35eaaf4c8bef8a5d # v3.11.2
  FIND_PACKAGE_ARGS 3.11 CONFIG)
FetchContent_Declare(fmt SYSTEM
  GIT_REPOSITORY https://github.com/fmtlib/fmt.git
  GIT_TAG a33701196adfad74917046096bf5a2aa0ab0bb50 # 9.1.0
  FIND_PACKAGE_ARGS 9.1 CONFIG)
FetchContent_Declare(pugixml SYSTEM
  GIT_REPOSITORY https://github.com/zeux/pugixml.git
  GIT_TAG a0e064336317c9347a91224112af9933598714e9 # v1.13
  FIND_PACKAGE_ARGS 1.13 CONFIG)
FetchContent_Declare(utf8proc SYSTEM
  GIT_REPOSITORY https://github.com/JuliaStrings/utf8proc.git
  GIT_TAG 1cb28a66ca79a0845e99433fd1056257456cef8b # v2.8.0
  FIND_PACKAGE_ARGS MODULE)
FetchContent_Declare(qrcodegen SYSTEM
  GIT_REPOSITORY https://github.com/nayuki/QR-Code-generator.git
  GIT_TAG 720f62bddb7226106071d4728c292cb1df519ceb # v1.8.0
  FIND_PACKAGE_ARGS MODULE)

set(CLI11_BUILD_TESTS OFF CACHE INTERNAL "")
set(CLI11_BUILD_EXAMPLES OFF CACHE INTERNAL "")
set(JSON_BuildTests OFF CACHE INTERNAL "")
FetchContent_MakeAvailable(CLI11 nlohmann_json fmt pugixml utf8proc qrcodegen)

# Debian's fmt has no static library, and header-only fmt costs every file 1.4 s: compile it once, here.
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/fmt/format.cpp" CONTENT [[
#include <fmt/format-inl.h>
FMT_BEGIN_NAMESPACE
namespace detail {
template FMT_API auto dragonbox::to_decimal(float x) noexcept -> dragonbox::decimal_fp<float>;
template FMT_API auto dragonbox::to_decimal(double x) noexcept -> dragonbox::decimal_fp<double>;
template FMT_API void buffer<char>::append(const char*, const char*);
template FMT_API void vformat_to(buffer<char>&, string_view,
                                 basic_format_args<FMT_BUFFER_CONTEXT(char)>, locale_ref);
template FMT_API auto thousands_sep_impl(locale_ref) -> thousands_sep_result<char>;
template FMT_API auto decimal_point_impl(locale_ref) -> char;
}
FMT_END_NAMESPACE
]] @ONLY)
get_target_property(fmt_headers fmt::fmt INTERFACE_INCLUDE_DIRECTORIES)
add_library(reconnect_fmt STATIC "${PROJECT_BINARY_DIR}/fmt/format.cpp")
target_include_directories(reconnect_fmt SYSTEM PUBLIC ${fmt_headers})
target_compile_features(reconnect_fmt PUBLIC cxx_std_20)

# The generator of QR codes brings no CMake file: where it was downloaded, its one source is compiled here.
if(NOT TARGET qrcodegen)
  add_library(qrcodegen STATIC "${qrcodegen_SOURCE_DIR}/cpp/qrcodegen.cpp")
  target_include_directories(qrcodegen SYSTEM PUBLIC "${qrcodegen_SOURCE_DIR}/cpp")
endif()
