#include "storage/copy/catalogue.h"

#include <algorithm>
#include <iterator>

namespace tgd::storage::copy {

namespace {

// '#' before a whole number, '?' before a boolean, '@' before an instant, '*' before bytes.
struct Line {
    const char *name;
    bool isShared;
    int pageRows;
    const char *key;
    const char *columns;
};

// The columns are those of the statements copy_read_NAME and copy_write_NAME, in their order.
constexpr Line lines[] = {
    {"chats", true, 5000, "chat_id",
        "#chat_id title username type ?is_forum description photo_small_file_id photo_big_file_id invite_link "
        "#pinned_message_id permissions_json #slow_mode_delay #message_auto_delete_time "
        "?has_protected_content #linked_chat_id @created_at @updated_at @deleted_at"},
    {"users", true, 5000, "user_id",
        "#user_id username first_name last_name ?is_bot language_code ?is_premium ?added_to_attachment_menu "
        "?can_join_groups ?can_read_all_group_messages ?supports_inline_queries @updated_at @deleted_at"},
    {"memberships", true, 5000, "chat_id user_id", "#chat_id #user_id @joined_at @left_at status_current"},
    {"group_settings", true, 5000, "chat_id",
        "#chat_id ?store_text #text_retention_days #metadata_retention_days timezone locale "
        "?capture_reactions @created_at @updated_at"},
    {"messages", true, 5000, "chat_id msg_id",
        "#chat_id #msg_id #user_id @date @edit_date #thread_id #reply_to_msg_id ?has_media media_type "
        "text_raw #text_len #urls_cnt #emoji_cnt entities_json caption_entities_json source "
        "#forward_from_user_id #forward_from_chat_id #forward_from_message_id forward_signature "
        "forward_sender_name @forward_date ?is_automatic_forward #via_bot_id author_signature media_group_id "
        "?has_protected_content web_page_json file_id file_unique_id #file_size file_name mime_type #duration "
        "#width #height thumbnail_file_id @deleted_at"},
    {"reactions", true, 5000, "reaction_id",
        "#reaction_id #chat_id #msg_id #user_id reaction_emoji ?is_big @date @removed_at"},
    {"membership_event", false, 5000, "at chat_id user_id kind origin",
        "@at #chat_id #user_id kind origin ?from_service"},
    {"membership_clock", false, 5000, "chat_id user_id", "#chat_id #user_id @at"},
    {"membership_status", false, 5000, "chat_id user_id kind at", "#chat_id #user_id kind @at"},
    {"user_fold", false, 5000, "user_id", "#user_id names ?import_only @changed_at"},
    {"chat_clock", false, 5000, "chat_id", "#chat_id @changed_at @presence_at"},
    {"import_only_chat", false, 5000, "chat_id", "#chat_id"},
    {"import_state", false, 500, "fingerprint", "fingerprint #position report_json ?finished @updated_at"},
    {"import_chat", false, 5000, "export_id account export_chat_id", "export_id #account #export_chat_id #chat_id"},
    {"chat_migration", false, 5000, "old_chat_id new_chat_id", "#old_chat_id #new_chat_id @at"},
    {"topics", false, 5000, "chat_id thread_id",
        "#chat_id #thread_id name #icon_color icon_custom_emoji_id state @updated_at"},
    {"message_sender", false, 5000, "chat_id msg_id", "#chat_id #msg_id #sender_chat_id author_signature"},
    {"reaction_anon", false, 5000, "chat_id msg_id actor_chat_id emoji",
        "#chat_id #msg_id #actor_chat_id emoji @date @removed_at"},
    {"reaction_counts", false, 5000, "chat_id msg_id emoji", "#chat_id #msg_id emoji #total @date"},
    {"reaction_pending", false, 5000, "chat_id msg_id user_id emoji",
        "#chat_id #msg_id #user_id emoji @date @removed_at"},
    {"quarantine", false, 1000, "id", "#id #bot_id #update_id *sha256 raw reason @at"},
    {"outbox", false, 1000, "id", "#id #bot_id #chat_id kind #request_id body state @created_at @updated_at"},
    {"event", false, 5000, "id", "#id @at kind detail"},
    {"bot_chat", false, 5000, "bot_id chat_id",
        "#bot_id #chat_id @asked_at #member_count ?is_admin @unreachable_at unreachable_why"},
    {"ingest_state", false, 5000, "bot_id api_host instance",
        "#bot_id api_host instance #last_update_id @last_date @committed_at"},
    {"user_index", false, 5000, "user_id", "#user_id #idx"},
    {"activity_log", false, 1000, "chat_id utc_day seq", "#chat_id #utc_day #seq *payload"},
    {"activity_day", false, 500, "chat_id utc_day", "#chat_id #utc_day #version *payload"},
    {"meta", false, 500, "key", "key value"},
};

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> list;
    while (!text.empty()) {
        const size_t end = std::min(text.find(' '), text.size());
        if (end != 0)
            list.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return list;
}

Column columnOf(const std::string &word)
{
    switch (word.front()) {
    case '#': return {word.substr(1), Column::Kind::Whole};
    case '?': return {word.substr(1), Column::Kind::Flag};
    case '@': return {word.substr(1), Column::Kind::Instant};
    case '*': return {word.substr(1), Column::Kind::Bytes};
    default: return {word, Column::Kind::Text};
    }
}

Table tableOf(const Line &line)
{
    const std::string name(line.name);
    Table table;
    table.name = line.isShared ? name : "tgdesk_" + name;
    table.postgresName = line.isShared ? name : "tgdesk." + name;
    table.read = "copy_read_" + name;
    table.write = "copy_write_" + name;
    table.pageRows = line.pageRows;
    for (const std::string &word : words(line.columns))
        table.columns.push_back(columnOf(word));
    for (const std::string &word : words(line.key)) {
        const auto found = std::find_if(
            table.columns.begin(), table.columns.end(), [&](const Column &column) { return column.name == word; });
        table.key.push_back(size_t(std::distance(table.columns.begin(), found)));
    }
    return table;
}

}  // namespace

const std::vector<Table> &catalogue()
{
    static const std::vector<Table> tables = [] {
        std::vector<Table> list;
        std::transform(std::begin(lines), std::end(lines), std::back_inserter(list), tableOf);
        return list;
    }();
    return tables;
}

}  // namespace tgd::storage::copy
