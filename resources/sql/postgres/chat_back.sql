-- The bot is in the chat again.
UPDATE chats SET deleted_at = NULL
WHERE chat_id = $1::bigint AND deleted_at <= $2::timestamptz
    AND NOT EXISTS (SELECT 1 FROM tgdesk.chat_migration WHERE old_chat_id = $1::bigint)
