-- The bot is out of the chat, unless a later message shows that it is in. When a group migrated says more.
UPDATE chats SET deleted_at = $2::timestamptz
WHERE chat_id = $1::bigint AND (deleted_at IS NULL OR deleted_at < $2::timestamptz)
    AND NOT EXISTS (SELECT 1 FROM messages WHERE chat_id = $1::bigint AND date > $2::timestamptz)
    AND NOT EXISTS (SELECT 1 FROM tgdesk.chat_migration WHERE old_chat_id = $1::bigint)
