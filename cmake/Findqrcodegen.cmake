# Debian's qrcodegen has no CMake package: finds its header and static library, and gives the target `qrcodegen`.
find_path(qrcodegen_INCLUDE_DIR qrcodegen.hpp PATH_SUFFIXES qrcodegen)
find_library(qrcodegen_LIBRARY libqrcodegencpp.a)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(qrcodegen REQUIRED_VARS qrcodegen_LIBRARY qrcodegen_INCLUDE_DIR)
if(qrcodegen_FOUND AND NOT TARGET qrcodegen)
  add_library(qrcodegen STATIC IMPORTED)
  set_target_properties(qrcodegen PROPERTIES
    IMPORTED_LOCATION "${qrcodegen_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${qrcodegen_INCLUDE_DIR}")
endif()
mark_as_advanced(qrcodegen_INCLUDE_DIR qrcodegen_LIBRARY)
