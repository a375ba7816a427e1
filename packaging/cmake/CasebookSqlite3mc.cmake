# SPDX-License-Identifier: GPL-3.0-or-later
# The encrypting SQLite that Qt's own driver binds to: a private shared library that carries the system library's SONAME.
# Every program that opens a store links it and calls sqlite3mc_version(), so the loader brings it in before the driver is
# loaded; with the system's library in its place the program does not start (the symbol is missing) instead of writing
# plain files.
file(READ ${CMAKE_SOURCE_DIR}/packaging/sqlite3mc/sqlite3mc.sha256 checksums)
foreach(file sqlite3.c sqlite3.h)
    set(path ${CASEBOOK_SQLITE3MC_DIR}/${file})
    if(NOT EXISTS ${path})
        message(FATAL_ERROR "${path} is missing. Run packaging/sqlite3mc/fetch, or pass -DCASEBOOK_SQLITE3MC_DIR=<folder with sqlite3.c and sqlite3.h>.")
    endif()
    file(SHA256 ${path} found)
    if(NOT checksums MATCHES "${found}  ${file}")
        message(FATAL_ERROR "${path} is not the pinned version (sha256 ${found}). Run packaging/sqlite3mc/fetch again.")
    endif()
endforeach()

add_library(sqlite3mc SHARED ${CASEBOOK_SQLITE3MC_DIR}/sqlite3.c)
set_target_properties(sqlite3mc PROPERTIES
    OUTPUT_NAME sqlite3 SOVERSION 0 AUTOMOC OFF
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib/casebook)
target_include_directories(sqlite3mc SYSTEM PUBLIC ${CASEBOOK_SQLITE3MC_DIR})
target_compile_options(sqlite3mc PRIVATE -w -O2 -fPIC -fstack-protector-strong)
# A superset of what Debian's library exports, because other libraries in the process may bind to ours too. Behaviour is
# not changed here but per connection (app/store/embeddedengine.cpp). TEMP_STORE=3: temporary files would not be encrypted.
target_compile_definitions(sqlite3mc PRIVATE
    SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_FTS3 SQLITE_ENABLE_FTS3_PARENTHESIS SQLITE_ENABLE_FTS4 SQLITE_ENABLE_FTS5
    SQLITE_ENABLE_RTREE SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_DBSTAT_VTAB SQLITE_ENABLE_DBPAGE_VTAB
    SQLITE_ENABLE_UPDATE_DELETE_LIMIT SQLITE_ENABLE_PREUPDATE_HOOK SQLITE_ENABLE_SESSION SQLITE_ENABLE_UNLOCK_NOTIFY
    SQLITE_ENABLE_STMTVTAB SQLITE_SOUNDEX SQLITE_THREADSAFE=1 SQLITE_TEMP_STORE=3 SQLITE_SECURE_DELETE
    SQLITE3MC_SECURE_MEMORY=1 CODEC_TYPE=CODEC_TYPE_AEGIS SQLITE_LIKE_DOESNT_MATCH_BLOBS HAVE_ISNAN)
target_link_options(sqlite3mc PRIVATE
    -Wl,--version-script=${CMAKE_SOURCE_DIR}/packaging/sqlite3mc/exports.map -Wl,-z,relro,-z,now)
target_link_libraries(sqlite3mc PRIVATE m ${CMAKE_DL_LIBS} pthread)
