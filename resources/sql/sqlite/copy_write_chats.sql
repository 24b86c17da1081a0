-- Copying: a row of chats.
INSERT INTO chats (chat_id, title, username, type, is_forum, description, photo_small_file_id, photo_big_file_id,
    invite_link, pinned_message_id, permissions_json, slow_mode_delay, message_auto_delete_time,
    has_protected_content, linked_chat_id, created_at, updated_at, deleted_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
