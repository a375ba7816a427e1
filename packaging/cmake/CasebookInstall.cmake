# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation consists of. The build folder has the same shape as the installed tree (bin/casebook beside
# lib/casebook), so the program finds its private SQLite in both by the same relative path. That path is not the
# library folder of the system: nobody else is to find this library.
set(CASEBOOK_ID org.dpo_casebook.Casebook)
set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)

set_target_properties(casebook PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin
    INSTALL_RPATH "$ORIGIN/../lib/casebook")
install(TARGETS casebook RUNTIME DESTINATION bin)
install(TARGETS sqlite3mc LIBRARY DESTINATION lib/casebook NAMELINK_SKIP)

install(FILES ${linux}/${CASEBOOK_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${CASEBOOK_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/${CASEBOOK_ID}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${CASEBOOK_ID}.xml)
install(DIRECTORY ${linux}/icons/ DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${linux}/casebook.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CASEBOOK_SQLITE3MC_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME LICENSE.sqlite3mc OPTIONAL)
