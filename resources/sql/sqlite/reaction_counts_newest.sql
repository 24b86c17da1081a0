-- The instant of the newest totals of a message.
SELECT MAX(date) FROM tgdesk_reaction_counts WHERE chat_id = ?1 AND msg_id = ?2
