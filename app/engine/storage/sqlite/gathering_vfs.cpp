#include "storage/sqlite/gathering_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <new>
#include <utility>

namespace tgd::storage::sqlite {

namespace {

// SQLite's own file system takes no more than 128 KiB at once.
constexpr int capacity = 1 << 16;

// An open log: SQLite sees `base`, the file itself is behind it.
struct LogFile {
    sqlite3_file base{};
    sqlite3_file *real = nullptr;
    char *gathered = nullptr;  // bytes that belong at `at`; made at the first write
    int size = 0;
    sqlite3_int64 at = 0;

    const sqlite3_io_methods &methods() const { return *real->pMethods; }

    int handOn()
    {
        if (size == 0)
            return SQLITE_OK;
        // What could not be written is not tried again: SQLite rolls back, and writes the same place anew.
        const int bytes = std::exchange(size, 0);
        return methods().xWrite(real, gathered, bytes, at);
    }

    int write(const char *from, int bytes, sqlite3_int64 where)
    {
        if (!gathered)
            gathered = static_cast<char *>(sqlite3_malloc(capacity));
        if (!gathered)
            return methods().xWrite(real, from, bytes, where);
        if (size != 0 && where != at + size) {
            if (const int code = handOn(); code != SQLITE_OK)
                return code;
        }
        while (bytes > 0) {
            if (size == 0)
                at = where;
            // Whole blocks of the file but for the first and the last.
            const int room = capacity - int(at % capacity) - size;
            const int taken = std::min(bytes, room);
            std::memcpy(gathered + size, from, size_t(taken));
            size += taken;
            from += taken;
            bytes -= taken;
            where += taken;
            if (taken == room) {
                if (const int code = handOn(); code != SQLITE_OK)
                    return code;
            }
        }
        return SQLITE_OK;
    }

    int close()
    {
        const int written = handOn();
        const int closed = methods().xClose(real);
        sqlite3_free(gathered);
        sqlite3_free(real);
        return written != SQLITE_OK ? written : closed;
    }
};

LogFile &log(sqlite3_file *file)
{
    return *reinterpret_cast<LogFile *>(file);
}

template <typename Then>
int afterHandingOn(sqlite3_file *file, Then then)
{
    const int code = log(file).handOn();
    return code != SQLITE_OK ? code : then(log(file).methods(), log(file).real);
}

// A log is neither locked nor mapped, so the first version of the methods is enough.
const sqlite3_io_methods &logMethods()
{
    using Methods = sqlite3_io_methods;
    static const Methods table = [] {
        Methods methods{};
        methods.iVersion = 1;
        methods.xClose = [](sqlite3_file *file) { return log(file).close(); };
        methods.xRead = [](sqlite3_file *file, void *to, int bytes, sqlite3_int64 where) {
            return afterHandingOn(
                file, [=](const Methods &m, sqlite3_file *real) { return m.xRead(real, to, bytes, where); });
        };
        methods.xWrite = [](sqlite3_file *file, const void *from, int bytes, sqlite3_int64 where) {
            return log(file).write(static_cast<const char *>(from), bytes, where);
        };
        methods.xTruncate = [](sqlite3_file *file, sqlite3_int64 size) {
            return afterHandingOn(file, [=](const Methods &m, sqlite3_file *real) { return m.xTruncate(real, size); });
        };
        methods.xSync = [](sqlite3_file *file, int flags) {
            return afterHandingOn(file, [=](const Methods &m, sqlite3_file *real) { return m.xSync(real, flags); });
        };
        methods.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
            return afterHandingOn(file, [=](const Methods &m, sqlite3_file *real) { return m.xFileSize(real, size); });
        };
        methods.xLock = [](sqlite3_file *file, int lock) { return log(file).methods().xLock(log(file).real, lock); };
        methods.xUnlock
            = [](sqlite3_file *file, int lock) { return log(file).methods().xUnlock(log(file).real, lock); };
        methods.xCheckReservedLock
            = [](sqlite3_file *file, int *is) { return log(file).methods().xCheckReservedLock(log(file).real, is); };
        methods.xFileControl = [](sqlite3_file *file, int what, void *with) {
            return log(file).methods().xFileControl(log(file).real, what, with);
        };
        methods.xSectorSize = [](sqlite3_file *file) { return log(file).methods().xSectorSize(log(file).real); };
        methods.xDeviceCharacteristics
            = [](sqlite3_file *file) { return log(file).methods().xDeviceCharacteristics(log(file).real); };
        return methods;
    }();
    return table;
}

sqlite3_vfs *defaultVfs()
{
    return sqlite3_vfs_find(nullptr);
}

int openLog(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *opened = new (file) LogFile;
    opened->real = static_cast<sqlite3_file *>(sqlite3_malloc(vfs->szOsFile));
    if (!opened->real)
        return SQLITE_NOMEM;
    std::memset(opened->real, 0, size_t(vfs->szOsFile));
    const int code = vfs->xOpen(vfs, name, opened->real, flags, outFlags);
    if (code == SQLITE_OK) {
        opened->base.pMethods = &logMethods();
        return code;
    }
    if (opened->real->pMethods)
        opened->real->pMethods->xClose(opened->real);
    sqlite3_free(opened->real);
    return code;
}

int open(sqlite3_vfs *self, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *vfs = defaultVfs();
    if (flags & SQLITE_OPEN_WAL)
        return openLog(vfs, name, file, flags, outFlags);
    if (vfs->szOsFile > self->szOsFile)
        return SQLITE_CANTOPEN;
    return vfs->xOpen(vfs, name, file, flags, outFlags);
}

sqlite3_vfs makeVfs()
{
    constexpr int roomForOthers = 1024;  // another default file system may put something before each file
    sqlite3_vfs vfs{};
    vfs.iVersion = 2;
    vfs.szOsFile = std::max(int(sizeof(LogFile)), defaultVfs()->szOsFile + roomForOthers);
    vfs.mxPathname = defaultVfs()->mxPathname;
    vfs.zName = "tgd-gathering";
    vfs.xOpen = open;
    vfs.xDelete = [](sqlite3_vfs *, const char *name, int syncFolder) {
        return defaultVfs()->xDelete(defaultVfs(), name, syncFolder);
    };
    vfs.xAccess = [](sqlite3_vfs *, const char *name, int flags, int *is) {
        return defaultVfs()->xAccess(defaultVfs(), name, flags, is);
    };
    vfs.xFullPathname = [](sqlite3_vfs *, const char *name, int bytes, char *out) {
        return defaultVfs()->xFullPathname(defaultVfs(), name, bytes, out);
    };
    vfs.xRandomness
        = [](sqlite3_vfs *, int bytes, char *out) { return defaultVfs()->xRandomness(defaultVfs(), bytes, out); };
    vfs.xSleep = [](sqlite3_vfs *, int micros) { return defaultVfs()->xSleep(defaultVfs(), micros); };
    vfs.xCurrentTime = [](sqlite3_vfs *, double *now) { return defaultVfs()->xCurrentTime(defaultVfs(), now); };
    vfs.xGetLastError
        = [](sqlite3_vfs *, int bytes, char *text) { return defaultVfs()->xGetLastError(defaultVfs(), bytes, text); };
    vfs.xCurrentTimeInt64
        = [](sqlite3_vfs *, sqlite3_int64 *now) { return defaultVfs()->xCurrentTimeInt64(defaultVfs(), now); };
    return vfs;
}

}  // namespace

const char *GatheringVfs::name()
{
    static sqlite3_vfs vfs;
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_initialize();
        vfs = makeVfs();
        sqlite3_vfs_register(&vfs, 0);
    });
    return vfs.zName;
}

}  // namespace tgd::storage::sqlite
