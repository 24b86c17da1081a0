#include "storage/postgres/attachment.h"
#include "storage/postgres/connection.h"
#include "storage/postgres/connection_check.h"
#include "storage/postgres/schema.h"
#include "storage/sql/query.h"
#include "storage/sql/takeover.h"

#include <QCoreApplication>

// What the check of a connection finds inside the database.
namespace tgd::storage::postgres {

using domain::StorePlan;

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionCheck)
};

constexpr int mostNames = 4;

// The first names of a list of tables.
QString shortened(const QString &list)
{
    const QStringList names = list.split(QLatin1String(", "));
    if (names.size() <= mostNames)
        return list;
    return Text::tr("%1 and %n more", nullptr, int(names.size()) - mostNames)
        .arg(names.mid(0, mostNames).join(QLatin1String(", ")));
}

}  // namespace

bool ConnectionCheck::readSchema(Connection &connection)
{
    bool isHidden = false;
    {
        sql::Query role(connection, "check_role");
        role.step();
        m_user = role.string(0);
        m_database = role.string(1);
        m_isReadOnly = m_isReadOnly || role.integer(2) != 0 || role.integer(3) != 0;
        isHidden = role.integer(4) != 0;
    }
    if (isHidden)
        return fail(Step::Schema, Text::tr("There is a store of ours, but %1 may not read it.").arg(m_user),
            Text::tr("Let its owner run: GRANT USAGE ON SCHEMA tgdesk TO %1; GRANT SELECT ON ALL TABLES IN SCHEMA "
                     "tgdesk, public TO %1;")
                .arg(m_user));
    const int version = Schema::version(connection);
    if (version > Schema::newest())
        return fail(Step::Schema,
            Text::tr("The store was written by a newer program: schema %1, this one knows up to %2.")
                .arg(version)
                .arg(Schema::newest()),
            Text::tr("Update this program."));
    if (version > 0) {
        m_report.plan = version < Schema::newest() ? StorePlan::Upgrade : StorePlan::Use;
        const QString found = version < Schema::newest()
            ? Text::tr("a store of an older program, schema %1 of %2").arg(version).arg(Schema::newest())
            : Text::tr("a store, schema %1").arg(version);
        if (version == Schema::newest() && sql::Takeover::isUnfinished(connection))
            return warn(
                Step::Schema, found, Text::tr("Some chats are not rolled up yet: run tgstatsd migrate --store URL."));
        return pass(Step::Schema, found);
    }
    Relations relations = Relations::read(connection);
    if (!relations.areShared()) {
        if (m_isReadOnly)
            return fail(Step::Schema, Text::tr("The database is empty, and this server takes no writes."),
                Text::tr("Give the address of the primary, or of a database that holds a store."));
        m_report.plan = StorePlan::Create;
        return pass(Step::Schema, Text::tr("empty: no tables of a store"));
    }
    if (const QStringList missing = relations.missingKeys(); !missing.isEmpty())
        return fail(Step::Schema,
            Text::tr("Another program's tables, which cannot be read: %1 sees no column %2 there.")
                .arg(m_user, shortened(missing.join(QLatin1String(", ")))),
            Text::tr("Let their owner run: GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1;").arg(m_user));
    const bool isWhole = relations.missingToWrite().isEmpty() && !relations.hasNaiveDates();
    const QString missing = relations.missing().join(QLatin1String(", "));
    connection.setRelations(std::move(relations), Connection::Standing::Attached);
    sql::Query messages(connection, "has_messages");
    const bool isFilled = messages.step() && messages.integer(0) != 0;
    if (!isFilled && isWhole && !m_isReadOnly) {
        m_report.plan = StorePlan::Create;
        return pass(Step::Schema, Text::tr("another program's tables without a message"));
    }
    m_report.plan = StorePlan::Attach;
    const QString found = Text::tr("the database of a Python bot: it is attached and only read");
    if (missing.isEmpty())
        return pass(Step::Schema, found);
    return warn(Step::Schema, found, Text::tr("It lacks %1: figures of these are zero.").arg(shortened(missing)));
}

bool ConnectionCheck::readRights(Connection &connection)
{
    start(Step::Rights);
    if (m_report.plan == StorePlan::Attach)
        return pass(Step::Rights, Text::tr("%1 may read all that is needed").arg(m_user));
    sql::Query rights(connection, "check_rights");
    rights.step();
    const bool mayMakeSchema = rights.integer(0) != 0;
    const bool mayMakeTables = rights.integer(1) != 0;
    const QString schema = rights.string(2);
    const QString unreadable = rights.isNull(3) ? QString() : rights.string(3);
    const QString unwritable = rights.isNull(4) ? QString() : rights.string(4);
    const QString foreign = rights.isNull(5) ? QString() : rights.string(5);
    if (m_report.plan == StorePlan::Create) {
        if (mayMakeSchema && mayMakeTables)
            return pass(Step::Rights, Text::tr("%1 may make the tables").arg(m_user));
        QStringList grants;
        if (!mayMakeSchema)
            grants.append(QStringLiteral("GRANT CREATE ON DATABASE %1 TO %2;").arg(m_database, m_user));
        if (!mayMakeTables)
            grants.append(QStringLiteral("GRANT CREATE ON SCHEMA %1 TO %2;").arg(schema, m_user));
        return fail(Step::Rights, Text::tr("%1 may not make tables in %2.").arg(m_user, m_database),
            Text::tr("Let the owner of the database run: %1").arg(grants.join(QLatin1Char(' '))));
    }
    if (!unreadable.isEmpty())
        return fail(Step::Rights, Text::tr("%1 may not read %2.").arg(m_user, shortened(unreadable)),
            Text::tr("Let the owner of the tables run: GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;")
                .arg(schema, m_user));
    if (m_isReadOnly) {
        m_report.plan = StorePlan::ReadOnly;
        return warn(Step::Rights, Text::tr("reading only: the server takes no writes"), {});
    }
    if (!unwritable.isEmpty()) {
        m_report.plan = StorePlan::ReadOnly;
        return warn(Step::Rights, Text::tr("reading only: %1 may not write %2").arg(m_user, shortened(unwritable)),
            Text::tr("For bot, imports and settings let the owner run: GRANT ALL ON ALL TABLES IN SCHEMA tgdesk, %1 TO "
                     "%2;")
                .arg(schema, m_user));
    }
    if (m_report.plan == StorePlan::Upgrade && (!foreign.isEmpty() || !mayMakeTables)) {
        m_report.plan = StorePlan::ReadOnly;
        return warn(Step::Rights, Text::tr("%1 may not change the tables, which belong to another role").arg(m_user),
            Text::tr("Let their owner run: tgstatsd migrate --store URL"));
    }
    return pass(Step::Rights, Text::tr("%1 may read and write").arg(m_user));
}

}  // namespace tgd::storage::postgres
