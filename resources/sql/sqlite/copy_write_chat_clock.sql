-- Copying: a row of the clocks of chats.
INSERT INTO tgdesk_chat_clock (chat_id, changed_at, presence_at)
VALUES (?1, ?2, ?3)
