#pragma once

#include <QObject>

namespace tgd::ports {

// Tells when the store's content changed, by this process or another; at most 10 times a second.
class StoreEvents : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(StoreEvents)

public:
    using QObject::QObject;

Q_SIGNALS:
    void changed();
};

}  // namespace tgd::ports
