-- Copying: a row of counts of reactions.
INSERT INTO tgdesk_reaction_counts (chat_id, msg_id, emoji, total, date)
VALUES (?1, ?2, ?3, ?4, ?5)
