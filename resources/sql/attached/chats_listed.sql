-- Every chat that is listed, with its zone and the members known to be in it.
SELECT c.chat_id, c.title::text, c.username::text, c.type::text, COALESCE(s.timezone::text, 'UTC'),
    COALESCE(s.store_text, false), COALESCE(n.members, 0)
FROM {chats} c
LEFT JOIN {group_settings} s ON s.chat_id = c.chat_id
LEFT JOIN (SELECT m.chat_id, COUNT(*) AS members FROM {memberships} m WHERE m.left_at IS NULL GROUP BY m.chat_id) n
    ON n.chat_id = c.chat_id
WHERE c.type IN ('group', 'supergroup', 'channel') AND c.deleted_at IS NULL
ORDER BY c.chat_id
