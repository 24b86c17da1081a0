#pragma once

#include <sqlite3.h>

#include <string>

namespace tgd::test {

// A file system under SQLite that fails at the Nth write, sync or truncation, once or from there on. Installs itself as
// the default while it lives; stores opened meanwhile must be closed before it goes. One thread.
class FaultVfs {
public:
    enum class Kind { DiskFull, WriteError, SyncError, ReadOnly };

    FaultVfs()
    {
        s_real = sqlite3_vfs_find(nullptr);
        m_vfs = *s_real;
        m_vfs.zName = "tgd-fault";
        m_vfs.szOsFile = int(sizeof(File)) + s_real->szOsFile;
        m_vfs.xOpen = open;
        sqlite3_vfs_register(&m_vfs, 1);
        s_failAt = 0;
    }
    ~FaultVfs()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(s_real, 1);
    }
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    // The operation number `at` from now on fails; with `forEver` all after it too.
    void arm(int at, Kind kind, bool forEver)
    {
        s_failAt = at;
        s_kind = kind;
        s_forEver = forEver;
        s_count = 0;
        s_hit = false;
    }
    void disarm() { s_failAt = 0; }
    bool wasHit() const { return s_hit; }

private:
    struct File {
        sqlite3_file base;
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };
    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real(); }

    static int fault(bool isSync)
    {
        if (s_failAt == 0)
            return SQLITE_OK;
        ++s_count;
        if (s_count < s_failAt || (s_count > s_failAt && !s_forEver))
            return SQLITE_OK;
        s_hit = true;
        switch (s_kind) {
        case Kind::DiskFull: return SQLITE_FULL;
        case Kind::WriteError: return isSync ? SQLITE_IOERR_FSYNC : SQLITE_IOERR_WRITE;
        case Kind::SyncError: return SQLITE_IOERR_FSYNC;
        case Kind::ReadOnly: return SQLITE_READONLY;
        }
        return SQLITE_OK;
    }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        file->pMethods = nullptr;
        const int code = s_real->xOpen(s_real, name, real(file), flags, outFlags);
        if (code == SQLITE_OK)
            file->pMethods = methods();
        return code;
    }

    static const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods table{
            3,
            [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); },
            [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
                return real(f)->pMethods->xRead(real(f), to, n, at);
            },
            [](sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
                const int code = fault(false);
                // A failed write may have written a part.
                if (code != SQLITE_OK && n > 1)
                    real(f)->pMethods->xWrite(real(f), from, n / 2, at);
                return code != SQLITE_OK ? code : real(f)->pMethods->xWrite(real(f), from, n, at);
            },
            [](sqlite3_file *f, sqlite3_int64 size) {
                const int code = fault(false);
                return code != SQLITE_OK ? code : real(f)->pMethods->xTruncate(real(f), size);
            },
            [](sqlite3_file *f, int flags) {
                const int code = fault(true);
                return code != SQLITE_OK ? code : real(f)->pMethods->xSync(real(f), flags);
            },
            [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); },
            [](sqlite3_file *f, int lock) { return real(f)->pMethods->xLock(real(f), lock); },
            [](sqlite3_file *f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); },
            [](sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); },
            [](sqlite3_file *f, int what, void *arg) { return real(f)->pMethods->xFileControl(real(f), what, arg); },
            [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); },
            [](sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
            [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
                return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
            },
            [](sqlite3_file *f, int offset, int n, int flags) {
                return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
            },
            [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); },
            [](sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
            [](sqlite3_file *f, sqlite3_int64 at, int n, void **out) {
                return real(f)->pMethods->xFetch(real(f), at, n, out);
            },
            [](sqlite3_file *f, sqlite3_int64 at, void *page) {
                return real(f)->pMethods->xUnfetch(real(f), at, page);
            },
        };
        return &table;
    }

    sqlite3_vfs m_vfs{};
    static inline sqlite3_vfs *s_real = nullptr;
    static inline int s_failAt = 0;
    static inline int s_count = 0;
    static inline Kind s_kind = Kind::DiskFull;
    static inline bool s_forEver = false;
    static inline bool s_hit = false;
};

}  // namespace tgd::test
