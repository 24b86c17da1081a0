-- The chats of a bot with its own standing, those that hide something from it first.
SELECT c.chat_id, c.title::text, COALESCE(m.status_current::text, ''),
    (SELECT MAX(x.date) FROM {messages} x WHERE x.chat_id = c.chat_id)
FROM {chats} c LEFT JOIN {memberships} m ON m.chat_id = c.chat_id AND m.user_id = $1::bigint
WHERE c.type IN ('group', 'supergroup', 'channel') AND (m.user_id IS NOT NULL OR c.deleted_at IS NULL)
ORDER BY m.status_current IN ('administrator', 'creator') IS TRUE, c.title COLLATE "C" NULLS FIRST, c.chat_id
