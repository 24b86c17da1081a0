-- What getChat says is all there is: what it leaves out is gone. Untouched when nothing changed.
UPDATE chats SET description = $2::text, photo_small_file_id = $3::text, photo_big_file_id = $4::text,
    invite_link = $5::text, pinned_message_id = $6::integer, permissions_json = $7::text::json,
    slow_mode_delay = $8::integer, message_auto_delete_time = $9::integer, has_protected_content = $10::boolean,
    linked_chat_id = $11::bigint, updated_at = $12::timestamptz AT TIME ZONE 'UTC'
WHERE chat_id = $1::bigint
    AND (description, photo_small_file_id, photo_big_file_id, invite_link, pinned_message_id, permissions_json::text,
        slow_mode_delay, message_auto_delete_time, has_protected_content, linked_chat_id)
    IS DISTINCT FROM ($2::text, $3::text, $4::text, $5::text, $6::integer, $7::text,
        $8::integer, $9::integer, $10::boolean, $11::bigint)
