-- Copying: the next rows of chats behind a key.
SELECT chat_id, title, username, type, is_forum, description, photo_small_file_id, photo_big_file_id, invite_link,
    pinned_message_id, permissions_json::text, slow_mode_delay, message_auto_delete_time, has_protected_content,
    linked_chat_id, created_at, updated_at, deleted_at
FROM chats WHERE chat_id > $1 ORDER BY chat_id LIMIT $2
