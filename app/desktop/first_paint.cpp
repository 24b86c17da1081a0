#include "first_paint.h"

#include "desktop.h"
#include "platform/host_facts_reader.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace tgd::desktop {

namespace {

// Sees the first paint of a window, waits for the data of its page, and leaves.
class FirstPaint final : public QObject {
public:
    FirstPaint(const Desktop &desktop, QObject *parent) : QObject(parent), m_desktop(desktop) { }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && widget && widget->isWindow()) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                std::puts("painted");
                std::fflush(stdout);
                auto *settled = new QTimer(this);
                connect(settled, &QTimer::timeout, this, &FirstPaint::leaveWhenSettled);
                settled->start(5);
            });
        }
        return false;
    }

private:
    void leaveWhenSettled()
    {
        if (!m_desktop.current() || !m_desktop.current()->isSettled())
            return;
        const qint64 kib = platform::HostFactsReader().read().residentBytes / 1024;
        std::fprintf(stdout, "resident_kib=%lld\n", static_cast<long long>(kib));
        std::fflush(stdout);
        QApplication::quit();
    }

    const Desktop &m_desktop;
};

}  // namespace

void leaveAfterFirstPaintIfAsked(QApplication &application, const Desktop &desktop)
{
    if (qEnvironmentVariableIsSet("TGD_EXIT_AFTER_FIRST_PAINT"))
        application.installEventFilter(new FirstPaint(desktop, &application));
}

}  // namespace tgd::desktop
