# What `cmake --install` places, and the Debian package made of it (`make package`).
include(GNUInstallDirs)
set(tgd_installer "${CMAKE_SOURCE_DIR}/installer")

install(TARGETS tgstats-desk tgstatsd RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES "${tgd_installer}/desktop/org.tgstats.Desk.desktop"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES "${tgd_installer}/desktop/org.tgstats.Desk.metainfo.xml"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES "${CMAKE_SOURCE_DIR}/resources/app/org.tgstats.Desk.svg"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES "${tgd_installer}/completion/tgstatsd" "${tgd_installer}/completion/tgstats-desk"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES "${tgd_installer}/systemd/tgstatsd.service" DESTINATION lib/systemd/user)
install(FILES "${tgd_installer}/debian/copyright" DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants these compressed, without a time stamp so that two builds are equal.
set(tgd_compressed)
function(tgd_install_compressed source destination)
    get_filename_component(name "${source}" NAME)
    set(copy "${CMAKE_BINARY_DIR}/packaging/${name}")
    add_custom_command(
        OUTPUT "${copy}.gz"
        COMMAND ${CMAKE_COMMAND} -E copy "${source}" "${copy}"
        COMMAND gzip -9nf "${copy}"
        DEPENDS "${source}"
        COMMENT "Compressing ${name}"
        VERBATIM)
    install(FILES "${copy}.gz" DESTINATION "${destination}")
    set(tgd_compressed ${tgd_compressed} "${copy}.gz" PARENT_SCOPE)
endfunction()
tgd_install_compressed("${tgd_installer}/man/tgstats-desk.1" ${CMAKE_INSTALL_MANDIR}/man1)
tgd_install_compressed("${tgd_installer}/man/tgstatsd.1" ${CMAKE_INSTALL_MANDIR}/man1)
tgd_install_compressed("${tgd_installer}/debian/changelog" ${CMAKE_INSTALL_DOCDIR})
add_custom_target(tgd_compressed_documents ALL DEPENDS ${tgd_compressed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tgstats-desk)
set(CPACK_PACKAGE_VENDOR "TG Stats Desk developers")
set(CPACK_PACKAGE_CONTACT "TG Stats Desk developers <developers@tgstats-desk.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop for the statistics of Telegram groups")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
# The folders of the package; the umask still has a say, so `make package` sets it.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)

# The version has no Debian revision: the packaging lives in the same tree as the program (a native package).
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Reads exports of Telegram Desktop into a store on the own computer and
shows what happened in each group: messages, active members, joins and
leaves, reactions and media by day and hour, a heatmap of the week in the
time zone of the chat, and a table of members.
.
The package has two programs: tgstats-desk, the desktop, and tgstatsd, the
same engine on the command line for scripts and servers without a display.")
# Libraries are found by dpkg-shlibdeps. What is only opened at run time is not: the time zones and the database driver.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "tzdata, libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, fonts-noto-color-emoji")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion")
include(CPack)
