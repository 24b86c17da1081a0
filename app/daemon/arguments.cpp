#include "arguments.h"

#include <QCoreApplication>

namespace tgd::daemon {

namespace {
// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};
}  // namespace

std::optional<QString> Arguments::value(QLatin1String name) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

QStringList Arguments::values(QLatin1String name) const
{
    QStringList newestFirst = m_values.values(name);
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

domain::Result<std::optional<domain::ChatId>> Arguments::chat(QLatin1String name) const
{
    const auto text = value(name);
    if (!text)
        return std::nullopt;
    bool ok = false;
    const qint64 id = text->toLongLong(&ok);
    if (!ok)
        return domain::failure(domain::ErrorKind::Usage,
            Text::tr("--%1 takes the id of a chat, a whole number such as -1001234567890, not \"%2\".")
                .arg(name, *text));
    return std::optional(domain::ChatId{id});
}

domain::Result<std::optional<qint64>> Arguments::integer(QLatin1String name, qint64 least, qint64 most) const
{
    const auto text = value(name);
    if (!text)
        return std::nullopt;
    bool ok = false;
    const qint64 number = text->toLongLong(&ok);
    if (!ok || number < least || number > most)
        return domain::failure(domain::ErrorKind::Usage,
            Text::tr("--%1 takes a whole number from %2 to %3, not \"%4\".").arg(name).arg(least).arg(most).arg(*text));
    return std::optional(number);
}

}  // namespace tgd::daemon
