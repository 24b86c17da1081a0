-- Chats seen for the first time; answers those that were. Arrays as the parameters of chat_insert, the instant once.
INSERT INTO chats (chat_id, title, username, type, is_forum, description, photo_small_file_id, photo_big_file_id,
    invite_link, pinned_message_id, permissions_json, slow_mode_delay, message_auto_delete_time,
    has_protected_content, linked_chat_id, created_at, updated_at)
SELECT r.chat_id, r.title, r.username, r.type, r.is_forum, r.description, r.photo_small_file_id, r.photo_big_file_id,
    r.invite_link, r.pinned_message_id, r.permissions_json::json, r.slow_mode_delay, r.message_auto_delete_time,
    r.has_protected_content, r.linked_chat_id, $16::timestamptz AT TIME ZONE 'UTC',
    $16::timestamptz AT TIME ZONE 'UTC'
FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::text[], $8::text[],
    $9::text[], $10::integer[], $11::text[], $12::integer[], $13::integer[], $14::boolean[], $15::bigint[])
    AS r (chat_id, title, username, type, is_forum, description, photo_small_file_id, photo_big_file_id, invite_link,
        pinned_message_id, permissions_json, slow_mode_delay, message_auto_delete_time, has_protected_content,
        linked_chat_id)
ORDER BY r.chat_id
ON CONFLICT (chat_id) DO NOTHING
RETURNING chat_id
