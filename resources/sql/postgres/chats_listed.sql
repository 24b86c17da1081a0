-- Every chat that is listed, with its zone and the members known to be in it.
SELECT c.chat_id, c.title, c.username, c.type, COALESCE(s.timezone, 'UTC'), COALESCE(s.store_text, false),
    (SELECT COUNT(*) FROM memberships m WHERE m.chat_id = c.chat_id AND m.left_at IS NULL)
FROM chats c LEFT JOIN group_settings s ON s.chat_id = c.chat_id
WHERE c.type IN ('group', 'supergroup', 'channel') AND c.deleted_at IS NULL
ORDER BY c.chat_id
