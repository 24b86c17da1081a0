#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <set>

#include <sys/types.h>

namespace tgd::test {

// The folder and the account of every server that this process starts; one a process, used from the test's thread. A
// small shell outlives the process and removes servers, mounts and folder however it ended.
class ServerHome {
public:
    static ServerHome &instance();
    ~ServerHome();
    Q_DISABLE_COPY(ServerHome)

    // In memory where there is plenty of it: copies of data folders cost little there.
    QString path() const { return (m_inMemory ? m_inMemory : m_onDisk)->path(); }
    // A folder that is not there yet and whose name begins so.
    QString newFolderPath(const QString &name, bool isOnDisk = false);
    // A port of the loopback interface below those of outgoing connections, never given twice.
    quint16 freePort();
    // A program of the newest installed PostgreSQL, or of the system; fails loudly when it is missing.
    QString program(const QString &name) const;

    // Servers refuse root: as root they run as another user.
    bool hasOtherUser() const { return m_hasOtherUser; }
    uid_t user() const { return m_user; }
    gid_t group() const { return m_group; }
    bool giveToServers(const QString &path) const;
    // The same for a folder and all that is in it.
    bool giveAllToServers(const QString &folder) const;

private:
    ServerHome();
    void startMinder();

    std::unique_ptr<QTemporaryDir> m_onDisk;
    std::unique_ptr<QTemporaryDir> m_inMemory;  // may be none
    std::set<quint16> m_given;
    int m_folders = 0;
    int m_minderPipe = -1;
    bool m_hasOtherUser = false;
    uid_t m_user = 0;
    gid_t m_group = 0;
};

}  // namespace tgd::test
