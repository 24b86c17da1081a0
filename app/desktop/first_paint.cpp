#include "first_paint.h"

#include "platform/host_facts_reader.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace tgd::desktop {

namespace {

// Sees the first paint of a window and leaves behind it.
class FirstPaint final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && widget && widget->isWindow()) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, qApp, [] {
                const qint64 kib = platform::HostFactsReader().read().residentBytes / 1024;
                std::fprintf(stdout, "resident_kib=%lld\n", static_cast<long long>(kib));
                std::fflush(stdout);
                QApplication::quit();
            });
        }
        return false;
    }
};

}  // namespace

void leaveAfterFirstPaintIfAsked(QApplication &application)
{
    if (qEnvironmentVariableIsSet("TGD_EXIT_AFTER_FIRST_PAINT"))
        application.installEventFilter(new FirstPaint(&application));
}

}  // namespace tgd::desktop
