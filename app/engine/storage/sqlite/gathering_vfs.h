#pragma once

namespace tgd::storage::sqlite {

// A file system under SQLite that gathers what a transaction appends to the write-ahead log, two small pieces a page,
// and hands it on in large ones before the log is synchronised or read: less than half the cost of a commit that
// touches many pages. It relies on a commit that synchronises the log before it shows its pages to others, as
// synchronous = FULL does; whoever writes must keep to that. Everything else goes straight to the default file system.
class GatheringVfs {
public:
    // To open writing connections with; registered at the first call. Any thread.
    static const char *name();
};

}  // namespace tgd::storage::sqlite
