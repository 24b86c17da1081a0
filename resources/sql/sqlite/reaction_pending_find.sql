-- The reactions that wait for a message.
SELECT user_id, emoji, date, removed_at FROM tgdesk_reaction_pending WHERE chat_id = ?1 AND msg_id = ?2
