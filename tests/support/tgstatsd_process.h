#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace tgd::test {

// What a finished run of tgstatsd left.
struct ProcessResult {
    int code = -1;  // -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

// Runs tgstatsd (the binary that TGSTATSD names) to its end.
ProcessResult runTgstatsd(
    const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {});

// Starts it and comes back at once.
std::unique_ptr<QProcess> startTgstatsd(const QStringList &arguments);

}  // namespace tgd::test
