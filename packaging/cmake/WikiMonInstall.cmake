# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
# What `cmake --install` puts where, and the .deb that CPack makes of it (packaging/deb.sh).
include(GNUInstallDirs)
set(WIKIMON_PACKAGING ${CMAKE_SOURCE_DIR}/packaging)

if(TARGET wikimon)
    install(TARGETS wikimon RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(FILES ${WIKIMON_PACKAGING}/wikimon.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
# Nobody owns the domain "local", so the component claims no name that is another's.
install(FILES ${WIKIMON_PACKAGING}/local.wikimon.wikimon.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/wikimon.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps OPTIONAL)
install(FILES ${WIKIMON_PACKAGING}/wikimon.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/wikimon)
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/resources/CREDITS.md
    ${CMAKE_SOURCE_DIR}/resources/docs/stream.md
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/wikimon OPTIONAL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME wikimon)
set(CPACK_PACKAGE_CONTACT "The WikiMon authors <wikimon@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "live dashboard of Wikimedia's edits")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "WikiMon shows the recent changes of Wikipedia and its sister projects as they
happen, in a window with a table and a search, and serves them as JSON
over WebSocket in the format of hatnote/wikimon, with or without the window.
It records sessions and replays them.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# shlibdeps sees linked libraries only: the icons' plug-in and the certificates for https come on top.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "xdg-utils, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
include(CPack)
