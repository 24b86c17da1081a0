# Compiler launcher, linker and warnings that every target of ours shares.
find_program(TGD_CCACHE ccache)
if(TGD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${TGD_CCACHE})
endif()

add_library(tgd_options INTERFACE)
target_compile_options(tgd_options INTERFACE -Wall -Wextra -Wconversion -Wshadow)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(tgd_options INTERFACE -fpch-preprocess)
else()
    target_compile_options(tgd_options INTERFACE -Wno-sign-conversion)
endif()
if(TGD_WERROR)
    target_compile_options(tgd_options INTERFACE -Werror)
endif()
target_compile_definitions(tgd_options INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400 TGD_VERSION="${PROJECT_VERSION}")

# The product's own code spells every conversion from bytes to text; tests may write literals.
add_library(tgd_strict INTERFACE)
target_compile_definitions(tgd_strict INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)

if(TGD_SANITIZE)
    add_compile_options(-fsanitize=${TGD_SANITIZE} -fno-omit-frame-pointer)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # With its instrumentation GCC 12 takes what std::optional holds for uninitialised; ordinary builds keep the check.
        target_compile_options(tgd_options INTERFACE -Wno-maybe-uninitialized)
    endif()
    add_link_options(-fsanitize=${TGD_SANITIZE})
endif()
if(TGD_FUZZERS)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

find_program(TGD_MOLD mold)
find_program(TGD_LLD NAMES ld.lld-16 ld.lld)
if(TGD_MOLD AND NOT TGD_SANITIZE)
    add_link_options(-fuse-ld=mold)
endif()

# With Ninja, CMake 3.25 does not rerun moc when a source file is new: forget that it ran when the list changed.
function(tgd_rerun_moc_for target)
    string(SHA1 list_hash "${ARGN}")
    if(NOT "${TGD_SOURCES_OF_${target}}" STREQUAL list_hash)
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
        set(TGD_SOURCES_OF_${target} ${list_hash} CACHE INTERNAL "")
    endif()
endfunction()
