-- Copying: rows of chats that no bot has described.
COPY tgdesk.import_only_chat (chat_id)
FROM STDIN (FORMAT binary)
