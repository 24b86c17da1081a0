-- What an anonymous actor has reacted to a message with until then, and not taken back.
SELECT emoji FROM tgdesk_reaction_anon
WHERE actor_chat_id = ?1 AND chat_id = ?2 AND msg_id = ?3 AND removed_at IS NULL AND date < ?4
