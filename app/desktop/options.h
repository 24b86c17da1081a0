#pragma once

#include "domain/error.h"
#include "domain/period.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace tgd::desktop {

// What the command line of tgstats-desk asks for (cli.md). Values are checked; nothing is opened yet.
struct Options {
    enum class Action { Run, ShowHelp, ShowVersion };

    Action action = Action::Run;
    QString profile;
    QString page;
    QString range;  // "7d", "24h", "2024-01-01..2024-01-31", "all"
    QString theme;  // "light", "dark" or empty for the remembered one
    QString importFile;
    QString store;         // URL or path; TGSTATS_STORE when not given
    QStringList replicas;  // of a store in PostgreSQL; READ_REPLICA_URL_1, … when not given
    QString tokenFile;     // of a bot to connect for this run; nothing of it is kept
    QString apiBase;
    bool allowCoreDumps = false;
    QString screenshot;
    QSize size{1280, 800};
    bool allPages = false;
    bool allStates = false;

    // `arguments` without the program's name. Usage errors name the argument and what is allowed.
    static domain::Result<Options> parse(const QStringList &arguments);
    static QString helpText();
};

// The IDs a page may have, in the order of the product's pages.
QStringList pageIds();

}  // namespace tgd::desktop
