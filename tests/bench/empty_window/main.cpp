#include <QApplication>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTimer>

// The reference of the start benchmark: an empty main window that leaves after its first paint.
class EmptyWindow final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, &QApplication::quit);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
