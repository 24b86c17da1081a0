-- Older news fill only what newer ones have left empty.
UPDATE chats SET title = COALESCE(title, $2::text), username = COALESCE(username, $3::text),
    pinned_message_id = COALESCE(pinned_message_id, $4::integer),
    message_auto_delete_time = COALESCE(message_auto_delete_time, $5::integer)
WHERE chat_id = $1::bigint
    AND ((title IS NULL AND $2::text IS NOT NULL) OR (username IS NULL AND $3::text IS NOT NULL)
        OR (pinned_message_id IS NULL AND $4::integer IS NOT NULL)
        OR (message_auto_delete_time IS NULL AND $5::integer IS NOT NULL))
