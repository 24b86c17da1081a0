-- Removes the reaction totals of a message.
DELETE FROM tgdesk_reaction_counts WHERE chat_id = ?1 AND msg_id = ?2
