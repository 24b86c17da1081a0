#include "log_setup.h"

#include <QLoggingCategory>

namespace tgd::daemon {

namespace {

Console *logged = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    static constexpr const char *levels[] = {"debug", "warning", "error", "error", "info"};
    if (logged)
        logged->log(levels[type], QStringLiteral("%1: %2").arg(QString::fromLatin1(context.category), text));
}

}  // namespace

void setUpLog(Console &console, const QString &level)
{
    logged = &console;
    qInstallMessageHandler(handleMessage);
    QString rules;
    for (const char *name : {"debug", "info", "warning"}) {
        if (level == QLatin1String(name))
            break;
        rules += QStringLiteral("*.%1=false\n").arg(QLatin1String(name));
    }
    QLoggingCategory::setFilterRules(rules);
}

}  // namespace tgd::daemon
