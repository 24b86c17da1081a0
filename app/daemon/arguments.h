#pragma once

#include "domain/error.h"
#include "domain/ids.h"

#include <QMultiMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace tgd::daemon {

// An option of a command. Without `value` it is a switch.
struct Option {
    QString name;   // without the dashes
    QString value;  // the placeholder shown in help
    QString help;
    QStringList choices = {};  // when not empty, the only values it takes
};

// The options and positional words of one call, already known to be spelt right.
class Arguments {
public:
    void add(const QString &name, const QString &value) { m_values.insert(name, value); }
    void addPositional(const QString &word) { m_positionals << word; }

    bool has(QLatin1String name) const { return m_values.contains(name); }
    std::optional<QString> value(QLatin1String name) const;  // the last one given
    QStringList values(QLatin1String name) const;            // in the order given
    const QStringList &positionals() const { return m_positionals; }

    // Usage errors when the text is not of that kind.
    domain::Result<std::optional<domain::ChatId>> chat(QLatin1String name = QLatin1String("chat")) const;
    domain::Result<std::optional<qint64>> integer(QLatin1String name, qint64 least, qint64 most) const;

private:
    QMultiMap<QString, QString> m_values;
    QStringList m_positionals;
};

}  // namespace tgd::daemon
