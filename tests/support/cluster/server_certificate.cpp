#include "support/cluster/server_certificate.h"

#include "support/cluster/server_home.h"

#include <QFile>
#include <QProcess>

namespace tgd::test {

ServerCertificate::ServerCertificate(const QString &names) : m_names(names) { }

bool ServerCertificate::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start("openssl", arguments);
    if (process.waitForFinished(30'000) && process.exitCode() == 0)
        return true;
    qWarning("openssl %s: %s", qPrintable(arguments.value(0)), process.readAllStandardError().constData());
    return false;
}

bool ServerCertificate::make()
{
    const QStringList newKey{"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"};
    QFile extensions(m_folder.filePath("names.cnf"));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("subjectAltName=" + m_names.toUtf8() + "\n");
    extensions.close();
    return openssl(QStringList{"req", "-x509"} + newKey
               + QStringList{"-keyout", "ca.key", "-out", "ca.crt", "-days", "30", "-subj",
                   "/CN=Authority of the tests"})
        && openssl(QStringList{"req"} + newKey
            + QStringList{"-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=pg.example"})
        && openssl({"x509", "-req", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-out",
            "server.crt", "-days", "30", "-extfile", "names.cnf"});
}

bool ServerCertificate::giveTo(PostgresServer &server)
{
    if (!make())
        return false;
    for (const QString name : {"server.crt", "server.key"}) {
        const QString place = server.dataFolder() + '/' + name;
        QFile::remove(place);
        if (!QFile::copy(m_folder.filePath(name), place)
            || !QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner)
            || !ServerHome::instance().giveToServers(place))
            return false;
    }
    return server.configure("ssl", "on");
}

}  // namespace tgd::test
