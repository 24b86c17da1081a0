-- Reactions whose message will not come any more.
DELETE FROM tgdesk_reaction_pending WHERE chat_id = ?1 AND date < ?2
