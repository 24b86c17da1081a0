-- A reaction as stored.
SELECT reaction_id, date, removed_at FROM reactions
WHERE user_id = ?1 AND chat_id = ?2 AND msg_id = ?3 AND reaction_emoji = ?4
