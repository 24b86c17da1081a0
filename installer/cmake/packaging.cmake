# What `cmake --install` places, and the Debian package made of it.
include(GNUInstallDirs)
install(TARGETS tgstats-desk tgstatsd RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
