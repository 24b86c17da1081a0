-- A reaction that waits for its message; there is no id.
SELECT 0, date, removed_at FROM tgdesk_reaction_pending
WHERE user_id = ?1 AND chat_id = ?2 AND msg_id = ?3 AND emoji = ?4
