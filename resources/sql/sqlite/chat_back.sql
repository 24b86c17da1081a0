-- The bot is in the chat again.
UPDATE chats SET deleted_at = NULL
WHERE chat_id = ?1 AND deleted_at <= ?2
    AND NOT EXISTS (SELECT 1 FROM tgdesk_chat_migration WHERE old_chat_id = ?1)
