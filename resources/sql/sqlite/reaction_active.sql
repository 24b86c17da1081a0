-- What a user has reacted to a message with until then, and not taken back.
SELECT reaction_emoji FROM reactions
WHERE user_id = ?1 AND chat_id = ?2 AND msg_id = ?3 AND removed_at IS NULL AND date < ?4
