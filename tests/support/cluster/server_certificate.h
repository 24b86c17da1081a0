#pragma once

#include "support/cluster/postgres_server.h"

#include <QTemporaryDir>

namespace tgd::test {

// A certificate authority of the tests, made with openssl, and a certificate that it signed for a server. Owned by the
// test.
class ServerCertificate {
public:
    // `names`: as subjectAltName has them ("IP:127.0.0.1").
    explicit ServerCertificate(const QString &names);

    // Switches TLS on at a running server; false when anything fails.
    bool giveTo(PostgresServer &server);
    QString authorityFile() const { return m_folder.filePath("ca.crt"); }

private:
    bool make();
    bool openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_names;
};

}  // namespace tgd::test
