#include "storage/sqlite/sqlite_store.h"
namespace tgd::storage::sqlite {
using namespace domain;
static auto later() { return failure(ErrorKind::Internal, QStringLiteral("not yet")); }
Result<std::vector<ChatListItem>> SqliteStore::chats() { return later(); }
Result<ActivityReport> SqliteStore::activity(const Scope &, const Period &) { return later(); }
Result<std::vector<HourFigures>> SqliteStore::hours(const Scope &, const Period &) { return later(); }
Result<UsersPage> SqliteStore::users(const UsersQuery &) { return later(); }
Result<std::optional<GroupSettings>> SqliteStore::settings(ChatId) { return later(); }
Result<GroupSettings> SqliteStore::saveSettings(const GroupSettings &) { return later(); }
Result<RetentionCounts> SqliteStore::retention(ChatId, bool) { return later(); }
Result<VerifyReport> SqliteStore::verify(bool) { return later(); }
}
