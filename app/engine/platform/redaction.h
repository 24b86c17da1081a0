#pragma once

#include <QString>

namespace tgd::platform {

// Takes bot tokens out of any text before it is shown, logged or kept. Stateless; any thread.
QString redacted(const QString &text);
QByteArray redacted(const QByteArray &text);

}  // namespace tgd::platform
