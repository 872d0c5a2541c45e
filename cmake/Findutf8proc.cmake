# Debian's utf8proc has no CMake package: finds its header and static library, and gives the target `utf8proc`.
find_path(utf8proc_INCLUDE_DIR utf8proc.h)
find_library(utf8proc_LIBRARY libutf8proc.a)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(utf8proc REQUIRED_VARS utf8proc_LIBRARY utf8proc_INCLUDE_DIR)
if(utf8proc_FOUND AND NOT TARGET utf8proc)
  add_library(utf8proc STATIC IMPORTED)
  set_target_properties(utf8proc PROPERTIES
    IMPORTED_LOCATION "${utf8proc_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${utf8proc_INCLUDE_DIR}"
    INTERFACE_COMPILE_DEFINITIONS UTF8PROC_STATIC)
endif()
mark_as_advanced(utf8proc_INCLUDE_DIR utf8proc_LIBRARY)
