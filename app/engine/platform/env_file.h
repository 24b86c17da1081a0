#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QMap>

namespace tgd::platform {

// The variables of a .env file of an existing deployment: NAME=value lines, `export`, quotes and comments. Values are
// taken as they are, nothing is expanded.
domain::Result<QMap<QByteArray, QByteArray>> readEnvFile(const QString &path);

}  // namespace tgd::platform
