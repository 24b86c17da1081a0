#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tgstats-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TGD_VERSION));
    std::fprintf(stdout, "tgstatsd %s\n", TGD_VERSION);
    return 0;
}
