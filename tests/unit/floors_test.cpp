#include "support/test_registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

// The house of the architecture: includes run downwards only.
class FloorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void includes_never_climb_data()
    {
        QTest::addColumn<QString>("floor");
        QTest::addColumn<QStringList>("mayReach");
        QTest::newRow("models reach models") << "models" << QStringList{"models"};
        QTest::newRow("ui reaches ui and models") << "ui" << QStringList{"ui", "models"};
        QTest::newRow("engine reaches engine and models") << "app/engine" << QStringList{"app/engine", "models"};
        QTest::newRow("daemon reaches engine and models")
            << "app/daemon" << QStringList{"app/daemon", "app/engine", "models"};
    }

    void includes_never_climb()
    {
        QFETCH(QString, floor);
        QFETCH(QStringList, mayReach);
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+\"([^\"]+)\""));
        const QString root = QStringLiteral(TGD_SOURCE_DIR);
        QStringList climbing;
        int read = 0;
        QDirIterator files(root + '/' + floor, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++read;
            const QString folder = QFileInfo(file).path();
            while (!file.atEnd()) {
                const auto match = include.match(QString::fromUtf8(file.readLine()));
                if (!match.hasMatch())
                    continue;
                const QString name = match.captured(1);
                bool found = name.endsWith(QLatin1String(".moc")) || QFile::exists(folder + '/' + name);
                for (const QString &reachable : mayReach)
                    found = found || QFile::exists(root + '/' + reachable + '/' + name);
                if (!found)
                    climbing << file.fileName() + ": " + name;
            }
        }
        QVERIFY2(read > 0, "the floor has no sources: the test looks in the wrong place");
        QVERIFY2(climbing.isEmpty(), qPrintable(climbing.join('\n')));
    }

    void models_know_neither_widgets_nor_io()
    {
        static const QRegularExpression foreign(
            QStringLiteral("#\\s*include\\s+<(QWidget|QMainWindow|QDialog|QApplication|QSql|QTcp|QNetwork|QThread|"
                           "QIcon|QColor|sqlite3)"));
        QStringList found;
        QDirIterator files(
            QStringLiteral(TGD_SOURCE_DIR "/models"), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (foreign.match(QString::fromUtf8(file.readAll())).hasMatch())
                found << file.fileName();
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }
};

TGD_TEST_CLASS(FloorsTest);
#include "floors_test.moc"
