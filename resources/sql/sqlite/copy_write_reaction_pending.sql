-- Copying: a row of reactions whose message is not there yet.
INSERT INTO tgdesk_reaction_pending (chat_id, msg_id, user_id, emoji, date, removed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
