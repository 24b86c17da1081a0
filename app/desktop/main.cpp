#include "options.h"

#include <QApplication>
#include <QMainWindow>

#include <cstdio>

using tgd::desktop::Options;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tgstats-desk"));
    QApplication::setApplicationVersion(QStringLiteral(TGD_VERSION));
    const auto options = Options::parse(QApplication::arguments().mid(1));
    if (!options) {
        std::fprintf(stderr, "tgstats-desk: %s\n", qUtf8Printable(options.error().message));
        return 2;
    }
    QMainWindow window;
    window.show();
    return QApplication::exec();
}
