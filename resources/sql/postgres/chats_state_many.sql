-- Of chats that are there: what is stored and decides whether a row says anything new, whether no bot has described the
-- chat yet, and whether it is deleted.
SELECT c.chat_id, c.title, c.username, c.type, c.is_forum, c.description, c.photo_small_file_id, c.photo_big_file_id,
    c.invite_link, c.pinned_message_id, c.permissions_json::text, c.slow_mode_delay, c.message_auto_delete_time,
    c.has_protected_content, c.linked_chat_id, o.chat_id IS NOT NULL, c.deleted_at IS NOT NULL
FROM chats c LEFT JOIN tgdesk.import_only_chat o ON o.chat_id = c.chat_id
WHERE c.chat_id = ANY ($1::bigint[])
