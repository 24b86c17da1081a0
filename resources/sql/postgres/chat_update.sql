-- What is present replaces what is stored, nothing is taken away; untouched when nothing changed or when newer news are
-- there. updated_at moves at most once a minute.
UPDATE chats SET title = COALESCE($2::text, title), username = COALESCE($3::text, username), type = $4::text,
    is_forum = COALESCE($5::boolean, is_forum), description = COALESCE($6::text, description),
    photo_small_file_id = COALESCE($7::text, photo_small_file_id),
    photo_big_file_id = COALESCE($8::text, photo_big_file_id), invite_link = COALESCE($9::text, invite_link),
    pinned_message_id = COALESCE($10::integer, pinned_message_id),
    permissions_json = COALESCE($11::text::json, permissions_json),
    slow_mode_delay = COALESCE($12::integer, slow_mode_delay),
    message_auto_delete_time = COALESCE($13::integer, message_auto_delete_time),
    has_protected_content = COALESCE($14::boolean, has_protected_content),
    linked_chat_id = COALESCE($15::bigint, linked_chat_id),
    updated_at = CASE WHEN $16::timestamptz AT TIME ZONE 'UTC' >= updated_at + interval '1 minute'
        THEN $16::timestamptz AT TIME ZONE 'UTC' ELSE updated_at END
WHERE chat_id = $1::bigint
    AND (title, username, type, is_forum, description, photo_small_file_id, photo_big_file_id, invite_link,
        pinned_message_id, permissions_json::text, slow_mode_delay, message_auto_delete_time, has_protected_content,
        linked_chat_id)
    IS DISTINCT FROM (COALESCE($2::text, title), COALESCE($3::text, username), $4::text,
        COALESCE($5::boolean, is_forum), COALESCE($6::text, description), COALESCE($7::text, photo_small_file_id),
        COALESCE($8::text, photo_big_file_id), COALESCE($9::text, invite_link),
        COALESCE($10::integer, pinned_message_id), COALESCE($11::text, permissions_json::text),
        COALESCE($12::integer, slow_mode_delay), COALESCE($13::integer, message_auto_delete_time),
        COALESCE($14::boolean, has_protected_content), COALESCE($15::bigint, linked_chat_id))
