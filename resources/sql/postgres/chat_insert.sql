-- A chat seen for the first time.
INSERT INTO chats (chat_id, title, username, type, is_forum, description, photo_small_file_id, photo_big_file_id,
    invite_link, pinned_message_id, permissions_json, slow_mode_delay, message_auto_delete_time,
    has_protected_content, linked_chat_id, created_at, updated_at)
VALUES ($1::bigint, $2::text, $3::text, $4::text, $5::boolean, $6::text, $7::text, $8::text, $9::text, $10::integer,
    $11::text::json, $12::integer, $13::integer, $14::boolean, $15::bigint, $16::timestamptz AT TIME ZONE 'UTC',
    $16::timestamptz AT TIME ZONE 'UTC')
ON CONFLICT (chat_id) DO NOTHING
