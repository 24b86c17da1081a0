#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tgstats-desk"));
    QApplication::setApplicationVersion(QStringLiteral(TGD_VERSION));
    QMainWindow window;
    window.show();
    return QApplication::exec();
}
