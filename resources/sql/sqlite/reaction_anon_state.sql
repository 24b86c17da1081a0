-- A reaction in the name of a chat; there is no id.
SELECT 0, date, removed_at FROM tgdesk_reaction_anon
WHERE actor_chat_id = ?1 AND chat_id = ?2 AND msg_id = ?3 AND emoji = ?4
