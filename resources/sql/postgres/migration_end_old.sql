-- The old group ended when it migrated, unless a later message shows that it goes on.
UPDATE chats SET deleted_at = (SELECT MIN(at) FROM tgdesk.chat_migration WHERE old_chat_id = $1::bigint)
WHERE chat_id = $1::bigint
    AND deleted_at IS DISTINCT FROM (SELECT MIN(at) FROM tgdesk.chat_migration WHERE old_chat_id = $1::bigint)
    AND NOT EXISTS (SELECT 1 FROM messages WHERE chat_id = $1::bigint
        AND date > (SELECT MIN(at) FROM tgdesk.chat_migration WHERE old_chat_id = $1::bigint))
