-- The old group ended when it migrated, unless a later message shows that it goes on.
UPDATE chats SET deleted_at = (SELECT MIN(at) FROM tgdesk_chat_migration WHERE old_chat_id = ?1)
WHERE chat_id = ?1 AND deleted_at IS NOT (SELECT MIN(at) FROM tgdesk_chat_migration WHERE old_chat_id = ?1)
    AND NOT EXISTS (SELECT 1 FROM messages WHERE chat_id = ?1
        AND date > (SELECT MIN(at) FROM tgdesk_chat_migration WHERE old_chat_id = ?1))
