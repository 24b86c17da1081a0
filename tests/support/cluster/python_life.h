#pragma once

#include "support/cluster/python_database.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tgd::test {

// The rows of a table in COPY's text format.
struct PythonRows {
    QString target;  // table (columns)
    QByteArray lines;
};

// The life of three groups, table by table in the order of their foreign keys; the same options give the same rows.
QList<PythonRows> pythonLife(const PythonLifeOptions &options);

}  // namespace tgd::test
