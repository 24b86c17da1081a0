-- Copying: a row of moves of chats.
INSERT INTO tgdesk_chat_migration (old_chat_id, new_chat_id, at)
VALUES (?1, ?2, ?3)
