#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QFile>
#include <QProcess>

using namespace tgd;
using namespace tgd::domain;
using storage::OpenMode;

namespace {

constexpr ChatId chat{-1001000000001};
constexpr MessageId firstMessage{1};

MessageRow message(qint64 id, const char *date, MessageSource source = MessageSource::Bot)
{
    MessageRow row;
    row.chat = chat;
    row.id = {id};
    row.user = UserId{100};
    row.date = test::utc(date);
    row.text = "hello";
    row.textLength = 5;
    row.source = source;
    return row;
}

MembershipEvent memberEvent(MembershipKind kind, const char *at, MembershipOrigin origin = MembershipOrigin::Seen)
{
    MembershipEvent result;
    result.chat = chat;
    result.user = {100};
    result.at = test::utc(at);
    result.kind = kind;
    result.origin = origin;
    result.status = kind == MembershipKind::Leave ? "left" : "member";
    return result;
}

GroupSettings settingsOf(ChatId which, const char *zone = "UTC", int textDays = 90, int rowDays = 365)
{
    return {which, false, textDays, rowDays, zone, "en", false};
}

BatchOutcome commit(storage::Store &store, WriteBatch batch)
{
    batch.now = test::utc("2022-06-15T12:00:00Z");
    const auto outcome = store.commit(batch);
    if (!outcome)
        qFatal("%s [%s]", qPrintable(outcome.error().message), qPrintable(outcome.error().context));
    return *outcome;
}

BatchOutcome commit(storage::Store &store, std::vector<MessageRow> messages)
{
    WriteBatch batch;
    batch.messages = std::move(messages);
    return commit(store, std::move(batch));
}

}  // namespace

class SqliteStoreTest : public QObject {
    Q_OBJECT

private:
    static ErrorKind openError(test::StoreFile &file, OpenMode mode)
    {
        const auto store = storage::Store::open(file.path(), mode, file.clock);
        if (store)
            return ErrorKind::Internal;
        if (store.error().message.isEmpty() || !store.error().message.contains(file.path()))
            qFatal("the sentence does not name the store: %s", qPrintable(store.error().message));
        return store.error().kind;
    }

private Q_SLOTS:
    void cleanup() { qunsetenv("TGSTATS_SQLITE_BUSY_MS"); }

    // Opening

    void a_missing_store_is_unavailable_unless_it_may_be_made()
    {
        test::StoreFile file;
        QCOMPARE(openError(file, OpenMode::ReadOnly), ErrorKind::Unavailable);
        QCOMPARE(openError(file, OpenMode::ReadWrite), ErrorKind::Unavailable);
        QVERIFY(!QFile::exists(file.path()));
        QVERIFY(*file.open()->schemaIsCurrent());
        QVERIFY(*file.open(OpenMode::ReadOnly)->schemaIsCurrent());
    }

    void a_store_is_made_in_a_folder_that_is_not_there_yet()
    {
        test::StoreFile file;
        const QString path = file.folder() + "/a/b c?#%/store.db";
        QVERIFY(storage::Store::open(path, OpenMode::CreateIfMissing, file.clock).has_value());
        QVERIFY(QFile::exists(path));
    }

    void foreign_files_are_refused_and_left_alone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is no database at all, only some text of some length").repeated(40);
        QTest::newRow("empty") << QByteArray();
    }

    void foreign_files_are_refused_and_left_alone()
    {
        QFETCH(QByteArray, content);
        test::StoreFile file;
        QFile raw(file.path());
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(content);
        raw.close();
        QCOMPARE(openError(file, OpenMode::ReadOnly), ErrorKind::Corrupt);
        QCOMPARE(openError(file, OpenMode::ReadWrite), ErrorKind::Corrupt);
        if (!content.isEmpty())
            QCOMPARE(openError(file, OpenMode::CreateIfMissing), ErrorKind::Corrupt);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QCOMPARE(raw.readAll(), content);
    }

    void a_database_of_another_program_is_refused_and_left_alone()
    {
        test::StoreFile file;
        file.sql("CREATE TABLE theirs (x)");
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::CreateIfMissing})
            QCOMPARE(openError(file, mode), ErrorKind::Corrupt);
        QCOMPARE(file.value("SELECT COUNT(*) FROM sqlite_schema").toInt(), 1);
        QCOMPARE(file.value("PRAGMA journal_mode").toString(), "delete");
    }

    void a_newer_schema_is_refused()
    {
        test::StoreFile file;
        file.open();
        file.sql("PRAGMA user_version = 9999");
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::CreateIfMissing})
            QCOMPARE(openError(file, mode), ErrorKind::NewerSchema);
    }

    void a_damaged_store_is_told_as_such()
    {
        test::StoreFile file;
        commit(*file.open(), {message(1, "2022-06-01T10:00:00Z")});
        QFile raw(file.path());
        QVERIFY(raw.open(QIODevice::ReadWrite));
        const qint64 size = raw.size();
        raw.seek(100);
        raw.write(QByteArray(int(size - 100), '\xee'));
        raw.close();
        QCOMPARE(openError(file, OpenMode::ReadOnly), ErrorKind::Corrupt);
        QCOMPARE(openError(file, OpenMode::ReadWrite), ErrorKind::Corrupt);
    }

    void a_store_locked_by_another_program_is_told_after_the_wait()
    {
        test::StoreFile file;
        const auto store = file.open();
        file.sql("BEGIN IMMEDIATE");
        qputenv("TGSTATS_SQLITE_BUSY_MS", "50");
        WriteBatch batch;
        batch.messages = {message(1, "2022-06-01T10:00:00Z")};
        const auto refused = store->commit(batch);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Locked);
        QVERIFY(refused.error().message.contains("write lock"));
        file.sql("ROLLBACK");
        QVERIFY(store->commit(batch).has_value());
    }

    void a_reader_writes_nothing()
    {
        test::StoreFile file;
        commit(*file.open(), {message(1, "2022-06-01T10:00:00Z")});
        const auto reader = file.open(OpenMode::ReadOnly);
        const auto refused = reader->commit({});
        QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
        QCOMPARE(reader->saveSettings(settingsOf(chat)).error().kind, ErrorKind::ReadOnly);
        QCOMPARE(reader->retention(chat, true).error().kind, ErrorKind::ReadOnly);
        QCOMPARE(reader->verify(true).error().kind, ErrorKind::ReadOnly);
        QVERIFY(reader->activity({chat, {}}, {}).has_value());
        QCOMPARE(file.value("SELECT COUNT(*) FROM tgdesk_local_day").toInt(), 0);
    }

    void the_data_version_moves_with_every_commit()
    {
        test::StoreFile file;
        const auto store = file.open();
        const auto reader = file.open(OpenMode::ReadOnly);
        const qint64 own = *store->dataVersion();
        const qint64 others = *reader->dataVersion();
        QCOMPARE(*reader->dataVersion(), others);
        commit(*store, {message(1, "2022-06-01T10:00:00Z")});
        QVERIFY(*store->dataVersion() != own);
        QVERIFY(*reader->dataVersion() != others);
    }

    // The write rule

    void an_older_edit_loses_and_a_newer_one_wins_whatever_the_order()
    {
        for (const bool oneBatch : {true, false}) {
            test::StoreFile file;
            const auto store = file.open();
            MessageRow original = message(1, "2022-06-01T10:00:00Z");
            MessageRow edited = original;
            edited.editDate = test::utc("2022-06-01T11:00:00Z");
            edited.text = "hello, edited";
            edited.textLength = 13;
            edited.user = UserId{999};
            MessageRow late = original;
            late.editDate = test::utc("2022-06-01T10:30:00Z");
            late.text = "too late";
            std::vector<RowOutcome> outcomes;
            if (oneBatch) {
                outcomes = commit(*store, {original, edited, late, original}).messages;
            } else {
                for (const MessageRow &row : {original, edited, late, original})
                    outcomes.push_back(commit(*store, {row}).messages.front());
            }
            QCOMPARE(outcomes,
                (std::vector{RowOutcome::Inserted, RowOutcome::Updated, RowOutcome::Duplicate, RowOutcome::Duplicate}));
            QCOMPARE(file.value("SELECT text_raw FROM messages").toString(), "hello, edited");
            QCOMPARE(file.value("SELECT user_id FROM messages").toLongLong(), 100);
            QVERIFY(store->verify(false)->isEqual());
            QCOMPARE(store->activity({chat, {}}, {})->total().textLength, 13);
        }
    }

    void an_import_never_touches_a_bot_row_and_is_replaced_by_one()
    {
        test::StoreFile file;
        const auto store = file.open();
        MessageRow imported = message(1, "2022-06-01T10:00:00Z", MessageSource::Import);
        imported.text = "imported";
        imported.user = UserId{5};
        imported.senderChat = ChatId{-77};
        MessageRow seen = message(1, "2022-06-02T10:00:00Z");
        QCOMPARE(commit(*store, {imported}).messages.front(), RowOutcome::Inserted);
        QCOMPARE(file.value("SELECT COUNT(*) FROM tgdesk_message_sender").toInt(), 1);
        QCOMPARE(commit(*store, {seen}).messages.front(), RowOutcome::Updated);
        QCOMPARE(file.value("SELECT COUNT(*) FROM tgdesk_message_sender").toInt(), 0);
        imported.editDate = test::utc("2022-06-10T10:00:00Z");
        QCOMPARE(commit(*store, {imported}).messages.front(), RowOutcome::Duplicate);
        const auto row = file.value("SELECT source || ' ' || text_raw || ' ' || user_id || ' ' || date FROM messages");
        QCOMPARE(row.toString(), QString("bot hello 100 %1").arg(seen.date.value));
        QVERIFY(store->verify(false)->isEqual());
    }

    void an_import_of_another_date_replaces_an_imported_row()
    {
        test::StoreFile file;
        const auto store = file.open();
        const MessageRow first = message(1, "2022-06-01T10:00:00Z", MessageSource::Import);
        const MessageRow other = message(1, "2022-06-03T10:00:00Z", MessageSource::Import);
        const auto outcomes = commit(*store, {first, first, other}).messages;
        QCOMPARE(outcomes, (std::vector{RowOutcome::Inserted, RowOutcome::Duplicate, RowOutcome::Updated}));
        QCOMPARE(file.value("SELECT date FROM messages").toLongLong(), other.date.value);
        QVERIFY(store->verify(false)->isEqual());
    }

    void an_import_never_overwrites_what_a_bot_saw_of_a_user_or_chat()
    {
        test::StoreFile file;
        const auto store = file.open();
        const auto write = [&](const char *name, bool fromImport) {
            WriteBatch batch;
            UserRow user;
            user.id = {100};
            user.firstName = name;
            user.fromImport = fromImport;
            batch.users = {user};
            ChatRow row;
            row.id = chat;
            row.type = "supergroup";
            row.title = name;
            row.fromImport = fromImport;
            batch.chats = {row};
            commit(*store, std::move(batch));
        };
        const auto names
            = [&] { return file.value("SELECT u.first_name || ' ' || c.title FROM users u, chats c").toString(); };
        write("Old", true);
        QCOMPARE(names(), "Old Old");
        write("Newer", true);
        QCOMPARE(names(), "Newer Newer");
        write("Seen", false);
        QCOMPARE(names(), "Seen Seen");
        write("Older", true);
        QCOMPARE(names(), "Seen Seen");
        QCOMPARE(file.value("SELECT names FROM tgdesk_user_fold").toString(), "\nseen\n\n");
    }

    void a_batch_that_fails_leaves_nothing()
    {
        test::StoreFile file;
        const auto store = file.open();
        commit(*store, {message(1, "2022-06-01T10:00:00Z")});
        file.sql("CREATE TRIGGER refuse BEFORE INSERT ON tgdesk_quarantine BEGIN SELECT RAISE(ABORT, 'no'); END");
        WriteBatch batch;
        batch.messages = {message(2, "2022-06-01T11:00:00Z")};
        batch.messages.front().user = UserId{200};
        batch.quarantine = {{1, 1, "{}", "test", file.clock.at}};
        QVERIFY(!store->commit(batch).has_value());
        QCOMPARE(file.value("SELECT COUNT(*) FROM messages").toInt(), 1);
        QCOMPARE(file.value("SELECT COUNT(*) FROM users").toInt(), 1);
        file.sql("DROP TRIGGER refuse");
        QVERIFY(store->commit(batch).has_value());
        QVERIFY(store->commit(batch).has_value());
        QCOMPARE(file.value("SELECT COUNT(*) FROM tgdesk_quarantine").toInt(), 1);
        QVERIFY(store->verify(false)->isEqual());
        QCOMPARE(store->activity({chat, {}}, {})->uniqueUsers, 2);
    }

    // Memberships

    void a_message_of_an_unknown_user_infers_a_join_that_statistics_do_not_count()
    {
        test::StoreFile file;
        const auto store = file.open();
        commit(*store, {message(2, "2022-06-02T10:00:00Z"), message(1, "2022-06-01T10:00:00Z")});
        QCOMPARE(file.value("SELECT joined_at FROM memberships").toLongLong(), test::utc("2022-06-01T10:00:00Z").value);
        QCOMPARE(file.value("SELECT origin FROM tgdesk_membership_event").toString(), "inferred");
        const auto report = store->activity({chat, {}}, {});
        QCOMPARE(report->newUsers, 0);
        QCOMPARE(report->total().joins, 0);
    }

    void an_update_about_a_member_and_its_service_message_are_one_event_whichever_came_first()
    {
        MembershipEvent service = memberEvent(MembershipKind::Leave, "2022-06-01T10:00:05Z");
        service.fromService = true;
        MembershipEvent update = memberEvent(MembershipKind::Leave, "2022-06-01T10:00:00Z");
        update.status = "kicked";
        for (const bool serviceFirst : {true, false}) {
            test::StoreFile file;
            const auto store = file.open();
            for (const MembershipEvent &each : {serviceFirst ? service : update, serviceFirst ? update : service}) {
                WriteBatch batch;
                batch.memberships = {each};
                commit(*store, std::move(batch));
            }
            QCOMPARE(file.value("SELECT COUNT(*) FROM tgdesk_membership_event").toInt(), 1);
            QCOMPARE(file.value("SELECT at FROM tgdesk_membership_event").toLongLong(), update.at.value);
            QCOMPARE(file.value("SELECT status_current || left_at FROM memberships").toString(),
                QString("kicked%1").arg(update.at.value));
        }
    }

    void a_late_older_event_is_recorded_but_changes_no_membership()
    {
        test::StoreFile file;
        const auto store = file.open();
        WriteBatch batch;
        batch.memberships = {memberEvent(MembershipKind::Leave, "2022-06-05T10:00:00Z")};
        commit(*store, batch);
        batch.memberships = {memberEvent(MembershipKind::Join, "2022-06-01T10:00:00Z")};
        QCOMPARE(commit(*store, batch).membershipEventsApplied, 1);
        QCOMPARE(commit(*store, batch).membershipEventsApplied, 0);
        QVERIFY(!file.value("SELECT left_at FROM memberships").isNull());
        QCOMPARE(store->activity({chat, {}}, {})->newUsers, 1);
        QCOMPARE(store->activity({chat, {}}, {})->leftUsers, 1);
    }

    void a_message_after_the_leave_infers_a_rejoin_except_where_others_may_write()
    {
        for (const bool linked : {false, true}) {
            test::StoreFile file;
            const auto store = file.open();
            WriteBatch batch;
            batch.chats.push_back({});
            batch.chats[0].id = chat;
            batch.chats[0].type = "supergroup";
            if (linked)
                batch.chats[0].linkedChatId = -5;
            batch.memberships = {memberEvent(MembershipKind::Leave, "2022-06-05T10:00:00Z")};
            commit(*store, batch);
            commit(*store, {message(1, "2022-06-04T10:00:00Z")});
            QVERIFY(!file.value("SELECT left_at FROM memberships").isNull());
            commit(*store, {message(2, "2022-06-06T10:00:00Z")});
            QCOMPARE(file.value("SELECT left_at FROM memberships").isNull(), !linked);
        }
    }

    void a_promotion_is_no_join()
    {
        test::StoreFile file;
        const auto store = file.open();
        WriteBatch batch;
        batch.memberships = {memberEvent(MembershipKind::Join, "2022-06-01T10:00:00Z")};
        commit(*store, batch);
        batch.memberships = {memberEvent(MembershipKind::Status, "2022-06-02T10:00:00Z")};
        batch.memberships[0].status = "administrator";
        commit(*store, batch);
        QCOMPARE(file.value("SELECT status_current FROM memberships").toString(), "administrator");
        QCOMPARE(file.value("SELECT joined_at FROM memberships").toLongLong(), test::utc("2022-06-01T10:00:00Z").value);
        QCOMPARE(store->activity({chat, {}}, {})->total().joins, 1);
    }

    // Reactions

    void a_reaction_waits_for_its_message_and_a_removal_for_its_add()
    {
        test::StoreFile file;
        const auto store = file.open();
        WriteBatch batch;
        batch.reactions = {{chat, firstMessage, {100}, "👍", test::utc("2022-06-02T10:00:00Z"), false},
            {chat, firstMessage, {101}, "👍", test::utc("2022-06-02T11:00:00Z"), true}};
        commit(*store, batch);
        QCOMPARE(file.value("SELECT COUNT(*) FROM reactions").toInt(), 0);
        QCOMPARE(file.value("SELECT COUNT(*) FROM tgdesk_reaction_pending").toInt(), 2);
        commit(*store, {message(1, "2022-06-01T10:00:00Z")});
        QCOMPARE(file.value("SELECT COUNT(*) FROM tgdesk_reaction_pending").toInt(), 0);
        QCOMPARE(store->activity({chat, {}}, {})->total().reactions, 1);
        batch.reactions = {{chat, firstMessage, {101}, "👍", test::utc("2022-06-02T10:30:00Z"), false}};
        commit(*store, batch);
        QCOMPARE(store->activity({chat, {}}, {})->total().reactions, 1);
        QVERIFY(store->verify(false)->isEqual());
    }

    void the_newest_totals_of_reactions_stay_and_what_they_do_not_name_is_none()
    {
        test::StoreFile file;
        const auto store = file.open();
        WriteBatch batch;
        batch.reactionCounts = {{chat, firstMessage, "👍", 7, test::utc("2022-06-02T10:00:00Z")},
            {chat, firstMessage, "👍", 3, test::utc("2022-06-01T10:00:00Z")}};
        commit(*store, batch);
        QCOMPARE(file.value("SELECT total FROM tgdesk_reaction_counts").toInt(), 7);
        batch.reactionCounts = {{chat, firstMessage, "🔥", 2, test::utc("2022-06-03T10:00:00Z")}};
        commit(*store, batch);
        QCOMPARE(file.value("SELECT group_concat(total) FROM (SELECT total FROM tgdesk_reaction_counts ORDER BY total)")
                     .toString(),
            "0,2");
    }

    // Imports

    void an_import_position_survives_and_synthetic_chats_are_stable()
    {
        test::StoreFile file;
        auto store = file.open();
        QVERIFY(!store->importPosition("f")->has_value());
        WriteBatch batch;
        batch.importPosition = ImportPosition{"f", 4711, "{\"read\":3}", false};
        commit(*store, batch);
        const ChatId first = *store->importChat("e", 1, -5);
        const ChatId second = *store->importChat("e", 2, -5);
        QCOMPARE(first.value, -(qint64(1) << 51));
        QCOMPARE(second.value, first.value - 1);
        store.reset();
        store = file.open();
        QCOMPARE(store->importPosition("f")->value().bytes, 4711);
        QCOMPARE(*store->importChat("e", 1, -5), first);
    }

    // Settings

    void refused_settings_say_what_is_allowed_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("textDays");
        QTest::addColumn<int>("rowDays");
        QTest::addColumn<QString>("locale");
        QTest::newRow("zone") << QByteArray("Europe/Nowhere") << 90 << 365 << "en";
        QTest::newRow("no zone") << QByteArray("") << 90 << 365 << "en";
        QTest::newRow("folder of zones") << QByteArray("Europe") << 90 << 365 << "en";
        QTest::newRow("offset") << QByteArray("UTC+03:00") << 90 << 365 << "en";
        QTest::newRow("0 days") << QByteArray("UTC") << 0 << 365 << "en";
        QTest::newRow("too many days") << QByteArray("UTC") << 90 << 36501 << "en";
        QTest::newRow("negative") << QByteArray("UTC") << 90 << -1 << "en";
        QTest::newRow("no locale") << QByteArray("UTC") << 90 << 365 << "";
        QTest::newRow("locale") << QByteArray("UTC") << 90 << 365 << "english please";
        QTest::newRow("line") << QByteArray("UTC") << 90 << 365 << "en\n";
    }

    void refused_settings_say_what_is_allowed()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, textDays);
        QFETCH(int, rowDays);
        QFETCH(QString, locale);
        test::StoreFile file;
        const auto store = file.open();
        commit(*store, {message(1, "2022-06-01T10:00:00Z")});
        const auto refused = store->saveSettings({chat, true, textDays, rowDays, zone, locale, true});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY(!store->settings(chat)->has_value());
    }

    void settings_are_kept_and_unknown_chats_have_none()
    {
        test::StoreFile file;
        const auto store = file.open();
        commit(*store, {message(1, "2022-06-01T10:00:00Z")});
        const GroupSettings wanted{chat, true, 1, 36500, "Asia/Kathmandu", "pt-BR", true};
        QCOMPARE(*store->saveSettings(wanted), wanted);
        QCOMPARE(store->settings(chat)->value(), wanted);
        QCOMPARE(store->settings({-5}).error().kind, ErrorKind::NotFound);
        QCOMPARE(store->saveSettings(settingsOf({-5})).error().kind, ErrorKind::NotFound);
        QCOMPARE(store->activity({ChatId{-5}, {}}, {}).error().kind, ErrorKind::NotFound);
        UsersQuery query;
        query.chat = {-5};
        QCOMPARE(store->users(query).error().kind, ErrorKind::NotFound);
    }

    void a_chat_whose_zone_is_gone_is_listed_but_its_days_are_refused()
    {
        test::StoreFile file;
        const auto store = file.open();
        commit(*store, {message(1, "2022-06-01T10:00:00Z")});
        file.sql("INSERT INTO group_settings (chat_id, timezone) SELECT chat_id, 'Mars/Base' FROM chats");
        const auto report = store->activity({chat, {}}, {});
        QCOMPARE(report.error().kind, ErrorKind::BadInput);
        QVERIFY(report.error().message.contains("Mars/Base"));
        const auto chats = store->chats();
        QCOMPARE(chats->size(), 1u);
        QCOMPARE(chats->front().messages30d, 1);
        QVERIFY(store->fold(true).has_value());
    }

    // Reading

    void a_period_that_is_none_means_the_last_thirty_days_of_the_chat()
    {
        test::StoreFile file;
        file.clock.at = test::utc("2022-06-15T22:30:00Z");
        const auto store = file.open();
        commit(*store, {message(1, "2022-06-15T22:10:00Z"), message(2, "2022-05-16T21:59:00Z")});
        QVERIFY(store->saveSettings(settingsOf(chat, "Europe/Berlin")).has_value());
        const auto report = store->activity({chat, {}}, {});
        QCOMPARE(report->today, QDate(2022, 6, 16));
        QCOMPARE(report->period, (Period{QDate(2022, 5, 18), QDate(2022, 6, 16)}));
        QCOMPARE(report->total().messages, 1);
        QCOMPARE(report->days.back().figures.messages, 1);
        QCOMPARE(report->averageDau(), 1.0 / 30);
    }

    void users_are_found_by_any_name_in_any_case()
    {
        test::StoreFile file;
        const auto store = file.open();
        WriteBatch batch;
        batch.messages = {message(1, "2022-06-01T10:00:00Z"), message(2, "2022-06-01T11:00:00Z")};
        batch.messages[1].user = UserId{101};
        UserRow user;
        user.id = {100};
        user.username = "Straßen_Bauer";
        user.firstName = "Ωμέγα";
        user.lastName = "İŞIK";
        batch.users = {user};
        commit(*store, batch);
        file.sql("UPDATE users SET first_name = 'Planted' WHERE user_id = 101");
        file.sql("DELETE FROM tgdesk_user_fold WHERE user_id = 101");
        const auto found = [&](const char *text) {
            UsersQuery query;
            query.chat = chat;
            query.search = QString::fromUtf8(text);
            return store->users(query)->total;
        };
        QCOMPARE(found("STRASSEN"), 1);
        QCOMPARE(found("ΩΜΈΓΑ"), 1);
        QCOMPARE(found("bauer"), 1);
        QCOMPARE(found("bauerω"), 0);
        QCOMPARE(found("%"), 0);
        QCOMPARE(found("plant"), 1);
        QCOMPARE(found(""), 2);
        QCOMPARE(found("nobody"), 0);
    }

    void who_has_left_is_told_apart()
    {
        test::StoreFile file;
        const auto store = file.open();
        WriteBatch batch;
        batch.messages = {message(1, "2022-06-01T10:00:00Z"), message(2, "2022-06-01T11:00:00Z")};
        batch.messages[1].user = UserId{101};
        batch.memberships = {memberEvent(MembershipKind::Leave, "2022-06-03T10:00:00Z")};
        commit(*store, batch);
        UsersQuery query;
        query.chat = chat;
        QCOMPARE(store->users(query)->total, 2);
        query.left = true;
        QCOMPARE(store->users(query)->items.front().id, UserId{100});
        QCOMPARE(store->users(query)->total, 1);
        query.left = false;
        QCOMPARE(store->users(query)->items.front().id, UserId{101});
        query.search = "nobody";
        QCOMPARE(store->users(query)->pages, 0);
    }

    void private_and_deleted_chats_are_not_listed_and_a_message_brings_one_back()
    {
        test::StoreFile file;
        const auto store = file.open();
        WriteBatch batch;
        batch.chats.resize(2);
        batch.chats[0].id = {55};
        batch.chats[0].type = "private";
        batch.chats[1].id = chat;
        batch.chats[1].type = "channel";
        commit(*store, batch);
        QCOMPARE(store->chats()->size(), 1u);
        QCOMPARE(store->chats()->front().type, ChatType::Channel);
        QCOMPARE(store->chats()->front().messagesByDay, std::vector<qint64>(30));
        QVERIFY(!store->chats()->front().lastMessage);
        file.sql(QString("UPDATE chats SET deleted_at = %1").arg(test::utc("2022-06-02T00:00:00Z").value));
        QCOMPARE(store->chats()->size(), 0u);
        commit(*store, {message(1, "2022-06-01T10:00:00Z")});
        QCOMPARE(store->chats()->size(), 0u);
        commit(*store, {message(2, "2022-06-03T10:00:00Z")});
        QCOMPARE(store->chats()->size(), 1u);
    }

    void the_days_of_a_listed_chat_end_today_where_the_chat_is()
    {
        test::StoreFile file;
        file.clock.at = test::utc("2022-06-15T01:00:00Z");
        const auto store = file.open();
        commit(*store, {message(1, "2022-06-15T00:30:00Z")});
        QCOMPARE(store->chats()->front().today, QDate(2022, 6, 15));
        for (const auto &[zone, today] : {std::pair("America/Sao_Paulo", 14), std::pair("Asia/Kathmandu", 15)}) {
            QVERIFY(store->saveSettings(settingsOf(chat, zone)));
            const auto listed = store->chats();
            QCOMPARE(listed->front().today, QDate(2022, 6, today));
            QCOMPARE(listed->front().messagesByDay.back(), qint64(1));
        }
    }

    // Retention and verification

    void retention_takes_what_hangs_on_a_message_and_text_by_itself()
    {
        test::StoreFile file;
        const auto store = file.open();
        WriteBatch batch;
        batch.messages = {
            message(1, "2022-05-01T10:00:00Z"), message(2, "2022-06-10T23:59:59Z"), message(3, "2022-06-11T00:00:00Z")};
        batch.messages[0].senderChat = ChatId{-9};
        batch.messages[1].entitiesJson = R"([{"type":"url","offset":1,"length":2,"url":"http://x","user":null}])";
        batch.reactions = {{chat, firstMessage, {100}, "👍", test::utc("2022-06-12T10:00:00Z"), false}};
        batch.reactionCounts = {{chat, firstMessage, "👍", 7, test::utc("2022-06-02T10:00:00Z")}};
        commit(*store, batch);
        QCOMPARE(store->retention(chat, true)->metadataRemoved, 0);
        QVERIFY(store->saveSettings(settingsOf(chat, "UTC", 4, 30)).has_value());
        const auto preview = store->retention(chat, false);
        QCOMPARE(preview->textCutoff, QDate(2022, 6, 11));
        QCOMPARE(preview->metadataCutoff, QDate(2022, 5, 16));
        QCOMPARE(preview->textRemoved, 2);
        QCOMPARE(preview->metadataRemoved, 1);
        QCOMPARE(preview->reactionsRemoved, 1);
        QCOMPARE(file.value("SELECT COUNT(*) FROM messages").toInt(), 3);
        QCOMPARE(*store->retention(chat, true), *preview);
        for (const char *table : {"reactions", "tgdesk_reaction_counts", "tgdesk_message_sender"})
            QCOMPARE(file.value(QString("SELECT COUNT(*) FROM %1").arg(table)).toInt(), 0);
        QCOMPARE(file.value("SELECT group_concat(msg_id || ':' || COALESCE(text_raw, '-')) FROM messages").toString(),
            "2:-,3:hello");
        QCOMPARE(file.value("SELECT entities_json FROM messages WHERE msg_id = 2").toString(),
            R"([{"type":"url","offset":1,"length":2}])");
        QCOMPARE(store->activity({chat, {}}, {QDate(2022, 1, 1), QDate(2022, 6, 15)})->total().reactions, 0);
        QVERIFY(store->verify(false)->isEqual());
    }

    void verify_finds_planted_and_removed_rows_and_mends_only_when_asked()
    {
        test::StoreFile file;
        const auto store = file.open();
        commit(*store, {message(1, "2022-06-01T10:00:00Z"), message(2, "2022-06-02T10:00:00Z")});
        QVERIFY(store->fold(true).has_value());
        file.sql(QString("INSERT INTO messages (chat_id, msg_id, user_id, date, has_media, media_type, text_len) "
                         "VALUES (%1, 9, 4242, %2, 1, 'photo', 3), (-77, 1, 4242, %2, 0, 'text', 3)")
                     .arg(chat.value)
                     .arg(test::utc("2022-06-03T10:00:00Z").value));
        file.sql("DELETE FROM messages WHERE msg_id = 2");
        file.sql("UPDATE messages SET date = date + 3600000000, user_id = 8 WHERE msg_id = 1 AND chat_id <> -77");
        const auto found = file.open(OpenMode::ReadOnly)->verify(false);
        QVERIFY(!found->isEqual());
        QVERIFY(!found->repaired);
        QSet<QPair<QDate, qint64>> days;
        for (const VerifyReport::Difference &difference : found->differences)
            days.insert({difference.day, difference.chat.value});
        QCOMPARE(days,
            (QSet<QPair<QDate, qint64>>{{QDate(2022, 6, 1), chat.value}, {QDate(2022, 6, 2), chat.value},
                {QDate(2022, 6, 3), chat.value}, {QDate(2022, 6, 3), -77}}));
        const auto first = std::find_if(found->differences.begin(), found->differences.end(),
            [](const auto &d) { return d.table == "messages" && d.day == QDate(2022, 6, 2); });
        QVERIFY(first != found->differences.end());
        QCOMPARE(first->expected, 0);
        QCOMPARE(first->actual, 1);
        const auto mended = store->verify(true);
        QVERIFY(mended->repaired);
        QCOMPARE(mended->differences, found->differences);
        QVERIFY(store->verify(false)->isEqual());
        const auto report = store->activity({chat, {}}, {});
        QCOMPARE(report->total().messages, 2);
        QCOMPARE(report->uniqueUsers, 2);
    }

    void verify_makes_damaged_payloads_anew()
    {
        test::StoreFile file;
        const auto store = file.open();
        commit(*store, {message(1, "2022-06-01T10:00:00Z"), message(2, "2022-06-02T10:00:00Z")});
        QVERIFY(store->fold(true).has_value());
        file.sql("UPDATE tgdesk_activity_day SET payload = x'01ff', version = version + 100");
        const auto refused = store->activity({chat, {}}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Corrupt);
        QVERIFY(!store->verify(false)->isEqual());
        QVERIFY(store->verify(true).has_value());
        QVERIFY(store->verify(false)->isEqual());
        QCOMPARE(store->activity({chat, {}}, {})->total().messages, 2);
    }
};

TGD_TEST_CLASS(SqliteStoreTest);
#include "sqlite_store_test.moc"
