# SPDX-License-Identifier: GPL-3.0-or-later
# casebook_layer(NAME LINKS … PRIVATE …): a folder of app/ or ui/ as one static library. What it links is what it may include;
# tests/architecture reads both and fails when an include line goes further than the links. What is private to it is not seen
# by those that link it.
# casebook_test(FILE LINKS …): one Qt Test program per file tst_*.cpp. All share one precompiled header, that of tests/pch.h.

set(CASEBOOK_WARNINGS -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wno-missing-field-initializers)  # values with defaults are made from the first fields
if(CASEBOOK_WERROR)
    list(APPEND CASEBOOK_WARNINGS -Werror)
endif()
set(CASEBOOK_QT_STRICT
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

function(casebook_strict target)
    target_compile_options(${target} PRIVATE ${CASEBOOK_WARNINGS} -fstack-protector-strong)
    target_compile_definitions(${target} PRIVATE ${CASEBOOK_QT_STRICT} CASEBOOK_VERSION="${PROJECT_VERSION}")
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
endfunction()

function(casebook_layer name)
    cmake_parse_arguments(LAYER "" "PCH" "LINKS;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
    if(NOT sources)
        return()
    endif()
    set(target casebook_${name})
    add_library(${target} STATIC ${sources})
    target_link_libraries(${target} PUBLIC ${LAYER_LINKS} PRIVATE ${LAYER_PRIVATE})
    casebook_strict(${target})
    if(name IN_LIST CASEBOOK_COVERED)
        target_compile_options(${target} PRIVATE --coverage -fprofile-update=atomic -O0)
        target_link_options(${target} INTERFACE --coverage)
    endif()
    if(LAYER_PCH)
        target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/${LAYER_PCH})
    endif()
endfunction()

function(casebook_test file)
    cmake_parse_arguments(TEST "SERIAL;XVFB" "TIMEOUT" "LINKS" ${ARGN})
    get_filename_component(name ${file} NAME_WE)
    if(TARGET ${name})  # two layers may have a class of the same name
        get_filename_component(folder ${file} DIRECTORY)
        get_filename_component(folder ${folder} NAME)
        string(REPLACE "tst_" "tst_${folder}_" name ${name})
    endif()
    # A test is one file that includes its own .moc: looking for more would take a quarter of the time to build it.
    get_filename_component(stem ${file} NAME_WE)
    set(mocs ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    qt6_generate_moc(${file} ${mocs}/${stem}.moc TARGET ${name})
    add_executable(${name} ${file} ${mocs}/${stem}.moc)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_include_directories(${name} PRIVATE ${mocs})
    target_link_libraries(${name} PRIVATE ${TEST_LINKS} Qt6::Test)
    casebook_strict(${name})
    target_compile_definitions(${name} PRIVATE CASEBOOK_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_link_options(${name} PRIVATE -Wl,-z,now)
    target_precompile_headers(${name} REUSE_FROM casebook_testheaders)
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 60)
    endif()
    if(TEST_XVFB)
        add_test(NAME ${name} COMMAND ${CMAKE_SOURCE_DIR}/packaging/with-display $<TARGET_FILE:${name}>)
    else()
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES ENVIRONMENT QT_QPA_PLATFORM=offscreen)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT})
    if(TEST_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()
