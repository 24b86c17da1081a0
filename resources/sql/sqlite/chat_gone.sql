-- The bot is out of the chat, unless a later message shows that it is in. When a group migrated says more.
UPDATE chats SET deleted_at = ?2
WHERE chat_id = ?1 AND (deleted_at IS NULL OR deleted_at < ?2)
    AND NOT EXISTS (SELECT 1 FROM messages WHERE chat_id = ?1 AND date > ?2)
    AND NOT EXISTS (SELECT 1 FROM tgdesk_chat_migration WHERE old_chat_id = ?1)
