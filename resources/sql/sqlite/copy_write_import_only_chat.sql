-- Copying: a row of chats that no bot has described.
INSERT INTO tgdesk_import_only_chat (chat_id)
VALUES (?1)
