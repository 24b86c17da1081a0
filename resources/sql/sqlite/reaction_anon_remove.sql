-- Removes the anonymous reactions to a message.
DELETE FROM tgdesk_reaction_anon WHERE chat_id = ?1 AND msg_id = ?2
