-- Copying: a row of reactions of chats.
INSERT INTO tgdesk_reaction_anon (chat_id, msg_id, actor_chat_id, emoji, date, removed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
