#include "storage/copy/copy_run.h"

#include "storage/copy/page_reader.h"
#include "storage/sql/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <numeric>

namespace tgd::storage::copy {

using domain::ErrorKind;
using sql::Query;
using sql::Transaction;

namespace {
constexpr const char *stateKey = "copy";
constexpr size_t activityNumbers = 2;  // behind the counts: the newest number in the log and in the days

QString tableName(size_t place)
{
    return QString::fromStdString(catalogue()[place].name);
}
}  // namespace

CopyRun::CopyRun(Endpoint &source, Endpoint &target, const CopyRequest &request)
    : m_source(*source.connection), m_target(*target.connection), m_writer(*target.writer), m_progress(request.progress)
{
}

CopyReport CopyRun::run()
{
    m_target.expectImport();
    bool wasFinished = false;
    {
        const Transaction reading(m_source, Transaction::Kind::Read);
        measureSource();
        findState();
        wasFinished = m_state.isFinished;
        if (!wasFinished) {
            copyTables();
            finish();
        }
    }
    CopyReport report = compare();
    report.wasFinished = wasFinished;
    return report;
}

std::vector<qint64> CopyRun::counts(sql::Connection &connection)
{
    std::vector<qint64> numbers;
    Query query(connection, "copy_counts");
    query.step();
    for (size_t i = 0; i < catalogue().size() + activityNumbers; ++i)
        numbers.push_back(query.integer(int(i)));
    return numbers;
}

// Counts, the newest activity and all that is known of the chats: a source that has had a batch since has another one.
void CopyRun::measureSource()
{
    m_sourceRows = counts(m_source);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const qint64 number : m_sourceRows)
        hash.addData(QByteArray::number(number) + ' ');
    const Table &chats = catalogue().front();
    Page page(chats);
    RowSum sum;
    Position after(chats);
    do {
        readPage(m_source, after, page);
        sum.add(page);
        if (page.rows() != 0)
            after = Position(page, page.rows() - 1);
    } while (page.rows() == size_t(chats.pageRows));
    hash.addData(QByteArray::number(sum.low) + ' ' + QByteArray::number(sum.high));
    m_fingerprint = QString::fromLatin1(hash.result().toHex());
    m_sourceRows.resize(catalogue().size());
}

void CopyRun::findState()
{
    {
        Query query(m_target, "meta_find");
        if (query.with(stateKey).step()) {
            const std::string_view text = query.text(0);
            m_kept = QByteArray(text.data(), qsizetype(text.size()));
        }
    }
    if (m_kept.isEmpty()) {
        start();
        return;
    }
    const auto state = CopyState::fromJson(m_kept);
    if (!state)
        sql::fail(ErrorKind::BadInput,
            QCoreApplication::translate(
                "Copy", "The store %1 holds a part of a copy that another version made. Copy into a new store.")
                .arg(m_target.name()));
    m_state = *state;
    if (m_state.fingerprint != m_fingerprint)
        sql::fail(ErrorKind::BadInput,
            QCoreApplication::translate("Copy",
                "The store %1 holds a copy of %2, and that has changed since, or %3 is another store. Copy into a new "
                "store.")
                .arg(m_target.name(), m_state.source, m_source.name()));
}

// Only an empty store becomes a copy.
void CopyRun::start()
{
    const std::vector<qint64> there = counts(m_target);
    for (size_t place = 0; place < catalogue().size(); ++place) {
        if (there[place] != 0 && catalogue()[place].name != "tgdesk_meta")
            sql::fail(ErrorKind::BadInput,
                QCoreApplication::translate("Copy",
                    "The store %1 is not empty (rows of %2: %3) and holds no copy of %4. Copy into a new store.")
                    .arg(m_target.name(), tableName(place), QString::number(there[place]), m_source.name()));
    }
    m_state.source = m_source.name();
    m_state.fingerprint = m_fingerprint;
    m_kept = m_state.json();
    Transaction writing(m_target, Transaction::Kind::Write);
    Query(m_target, "copy_clear_meta").run();
    Query(m_target, "copy_clear_local_days").run();
    Query(m_target, "meta_put").with(stateKey, std::string_view(m_kept.constData(), size_t(m_kept.size()))).run();
    writing.commit();
}

void CopyRun::keepState()
{
    const QByteArray json = m_state.json();
    const auto view = [](const QByteArray &text) { return std::string_view(text.constData(), size_t(text.size())); };
    const qint64 changed = Query(m_target, "copy_state_put").with(stateKey, view(json), view(m_kept)).run();
    if (changed != 1)
        sql::fail(ErrorKind::Locked,
            QCoreApplication::translate("Copy", "Another program copies into %1. Wait for it, then try again.")
                .arg(m_target.name()));
    m_kept = json;
}

void CopyRun::copyTables()
{
    qint64 done = 0;
    for (const RowSum &sum : m_state.sums)
        done += sum.rows;
    m_progress.begin(
        QStringLiteral("copy"), done, std::accumulate(m_sourceRows.begin(), m_sourceRows.end(), qint64(0)));
    while (m_state.table < catalogue().size())
        copyTable();
    m_progress.end();
}

// The rest of the table at hand; leaves the state before the next one.
void CopyRun::copyTable()
{
    const Table &table = catalogue()[m_state.table];
    const QString name = tableName(m_state.table);
    if (m_sourceRows[m_state.table] != 0)
        m_writer.beginTable(table);
    Page page(table);
    for (bool isEnd = false; !isEnd;) {
        m_source.throwIfInterrupted();
        m_target.throwIfInterrupted();
        readPage(m_source, m_state.after.isEmpty() ? Position(table) : Position(table, m_state.after), page);
        isEnd = page.rows() < size_t(table.pageRows);
        m_state.sums[name].add(page);
        if (isEnd) {
            ++m_state.table;
            m_state.after = {};
        } else {
            m_state.after = Position(page, page.rows() - 1).json();
        }
        // An end without rows is kept with the next page.
        if (page.rows() == 0)
            break;
        Transaction writing(m_target, Transaction::Kind::Write);
        keepState();
        m_writer.write(page);
        writing.commit();
        m_progress.add(qint64(page.rows()));
    }
}

void CopyRun::finish()
{
    m_state.isFinished = true;
    Transaction writing(m_target, Transaction::Kind::Write);
    keepState();
    Query(m_target, "copy_finish").run();
    writing.commit();
    m_writer.end();
}

CopyReport CopyRun::compare()
{
    CopyReport report;
    const Transaction reading(m_target, Transaction::Kind::Read);
    m_progress.begin(
        QStringLiteral("compare"), 0, std::accumulate(m_sourceRows.begin(), m_sourceRows.end(), qint64(0)));
    for (size_t place = 0; place < catalogue().size(); ++place) {
        const Table &table = catalogue()[place];
        Page page(table);
        RowSum found;
        Position after(table);
        do {
            m_target.throwIfInterrupted();
            readPage(m_target, after, page);
            found.add(page);
            if (page.rows() != 0)
                after = Position(page, page.rows() - 1);
            m_progress.add(qint64(page.rows()));
        } while (page.rows() == size_t(table.pageRows));
        const QString name = tableName(place);
        report.tables[name] = found.rows;
        if (found != m_state.sums.value(name) || found.rows != m_sourceRows[place])
            report.differences.push_back({name, m_sourceRows[place], found.rows});
    }
    m_progress.end();
    return report;
}

}  // namespace tgd::storage::copy
