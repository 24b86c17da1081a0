-- The message has come.
DELETE FROM tgdesk_reaction_pending WHERE chat_id = ?1 AND msg_id = ?2
