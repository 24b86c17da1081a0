#include "ingest/background_import.h"

#include "support/export_writer.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace tgd;

class BackgroundImportTest : public QObject {
    Q_OBJECT

private:
    static ports::ImportRequest request(test::StoreFile &file, int messages)
    {
        test::ExportShape shape;
        shape.messages = messages;
        shape.firstUnix = 1'600'000'000;
        const QString path = file.folder() + "/result.json";
        test::writeExportFile(path, shape);
        ports::ImportRequest request;
        request.files = {path};
        return request;
    }

private Q_SLOTS:
    void an_import_runs_beside_and_tells_its_end()
    {
        test::StoreFile file;
        ingest::BackgroundImport service(file.path(), file.clock);
        int finished = 0;
        domain::ImportReport told;
        connect(&service, &ports::ImportService::finished, &service, [&](const auto &report) {
            ++finished;
            QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
            told = *report;
        });
        int steps = 0;
        connect(&service, &ports::ImportService::progressed, &service, [&](const auto &progress) {
            ++steps;
            QCOMPARE(progress.unit, "bytes");
        });
        const auto wanted = request(file, 3000);
        service.start(wanted);
        service.start(wanted);  // one at a time
        QVERIFY(service.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 60'000);
        QVERIFY(!service.isRunning());
        QVERIFY(steps > 0);
        QCOMPARE(told.read, qint64(3000));
        QCOMPARE(file.value("SELECT count(*) FROM messages").toLongLong(), told.inserted);
    }

    void a_cancelled_import_goes_on_when_it_is_started_again()
    {
        test::StoreFile file;
        const auto wanted = request(file, 40'000);
        ingest::BackgroundImport service(file.path(), file.clock);
        std::optional<domain::Result<domain::ImportReport>> end;
        connect(&service, &ports::ImportService::finished, &service, [&](const auto &report) { end = report; });
        connect(&service, &ports::ImportService::progressed, &service, [&] { service.cancel(); });
        service.start(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000);
        if (!*end)
            QCOMPARE(end->error().kind, domain::ErrorKind::Cancelled);
        service.disconnect(&service);
        end.reset();
        connect(&service, &ports::ImportService::finished, &service, [&](const auto &report) { end = report; });
        service.start(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000);
        QVERIFY(end->has_value());
        const domain::ImportReport &report = **end;
        QCOMPARE(report.read, qint64(40'000));
        QCOMPARE(report.inserted + report.duplicate, file.value("SELECT count(*) FROM messages").toLongLong());
    }

    void a_service_that_goes_away_ends_its_import()
    {
        test::StoreFile file;
        {
            ingest::BackgroundImport service(file.path(), file.clock);
            service.start(request(file, 20'000));
        }
        QVERIFY(file.open()->verify(false)->isEqual());
    }
};

TGD_TEST_CLASS(BackgroundImportTest);
#include "background_import_test.moc"
