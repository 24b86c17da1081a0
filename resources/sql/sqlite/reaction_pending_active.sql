-- The same of a message that was not seen yet.
SELECT emoji FROM tgdesk_reaction_pending
WHERE user_id = ?1 AND chat_id = ?2 AND msg_id = ?3 AND removed_at IS NULL AND date < ?4
