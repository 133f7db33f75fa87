# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT

# What every target is built with.
add_library(wikimon_options INTERFACE)
target_compile_features(wikimon_options INTERFACE cxx_std_20)
target_compile_definitions(wikimon_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(wikimon_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual)
if(WIKIMON_WERROR)
    target_compile_options(wikimon_options INTERFACE -Werror)
    if(WIKIMON_PCH)
        # GCC 12 forgets that a precompiled header is a system's, and guesses about the code in it.
        target_compile_options(wikimon_options INTERFACE -Wno-error=array-bounds -Wno-error=maybe-uninitialized
            -Wno-error=restrict -Wno-error=stringop-overflow -Wno-error=stringop-overread)
    endif()
endif()
if(WIKIMON_SANITIZE)
    target_compile_options(wikimon_options INTERFACE -fsanitize=${WIKIMON_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(wikimon_options INTERFACE -fsanitize=${WIKIMON_SANITIZE})
endif()

# Headers that most files read: parsed once for a library, and once for all tests, instead of once a file.
set(WIKIMON_CORE_PCH
    <QByteArray> <QDateTime> <QFile> <QHash> <QHostAddress> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QObject> <QString> <QStringList> <QTimer> <QUrl>
    <algorithm> <array> <atomic> <chrono> <functional> <memory> <mutex> <optional> <span> <string> <string_view>
    <unordered_map> <vector>)
set(WIKIMON_UI_PCH ${WIKIMON_CORE_PCH}
    <QAction> <QApplication> <QBoxLayout> <QDialog> <QDialogButtonBox> <QLabel> <QLocale> <QMenu> <QPainter>
    <QPainterPath> <QPushButton> <QStyle> <QToolButton> <QWidget> <cmath>)

# wikimon_precompile(target HEADER ...): does that where WIKIMON_PCH is on.
function(wikimon_precompile target)
    if(WIKIMON_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# All that CTest runs, without benchmarks and demonstrations.
add_custom_target(wikimon_check)

# wikimon_add_test(tst_name SOURCES a.cpp ... LIBRARIES lib ...): a Qt Test program that CTest runs, while no other
# one runs where WIKIMON_TEST_ALONE is on.
function(wikimon_add_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE wikimon_options wikimon_test_support Qt6::Test ${arg_LIBRARIES})
    if(WIKIMON_PCH AND WIKIMON_TEST_PCH)
        target_precompile_headers(${name} REUSE_FROM ${WIKIMON_TEST_PCH})
        # Mostly empty: reading the headers would be most of its work.
        set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
    add_dependencies(wikimon_check ${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 RUN_SERIAL "${WIKIMON_TEST_ALONE}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TSAN_OPTIONS=ignore_noninstrumented_modules=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp;LANG=C.UTF-8")
endfunction()

# wikimon_add_fuzz(fuzz_name SOURCES a.cpp CORPUS file ... LIBRARIES lib ...): a fuzz target.
# Every build runs it over the corpus and over mutations of it; the fuzz preset links libFuzzer instead.
function(wikimon_add_fuzz name)
    cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES;CORPUS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE wikimon_options ${arg_LIBRARIES})
    if(WIKIMON_LIBFUZZER)
        target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    else()
        target_sources(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests/fuzz/standalone_main.cpp)
        add_dependencies(wikimon_check ${name})
        add_test(NAME ${name} COMMAND ${name} ${arg_CORPUS})
        set_tests_properties(${name} PROPERTIES TIMEOUT 300)
    endif()
endfunction()
