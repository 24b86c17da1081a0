-- Copying: a row of reactions.
INSERT INTO reactions (reaction_id, chat_id, msg_id, user_id, reaction_emoji, is_big, date, removed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
