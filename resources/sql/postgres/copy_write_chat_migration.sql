-- Copying: rows of moves of chats.
COPY tgdesk.chat_migration (old_chat_id, new_chat_id, at)
FROM STDIN (FORMAT binary)
