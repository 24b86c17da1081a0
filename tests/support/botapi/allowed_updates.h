#pragma once

#include <QByteArrayList>
#include <QJsonValue>
#include <QSet>

namespace tgd::botapi {

// Which kinds of update a bot gets. Sticks until it is told otherwise. A value type.
class AllowedUpdates {
public:
    // A list replaces what was; an empty one, or one without a known name, means the default; anything that is not
    // a list changes nothing. True when it changed.
    bool update(const QJsonValue &value);
    // Kinds nobody knows are let through: what the simulator is told to send, it sends.
    bool admits(const QByteArray &kind) const;
    bool isDefault() const { return m_chosen.isEmpty(); }
    QByteArrayList names() const;  // in the order of the documentation

private:
    QSet<QByteArray> m_chosen;  // empty: the default set
};

}  // namespace tgd::botapi
