-- Copying: rows of the clocks of chats.
COPY tgdesk.chat_clock (chat_id, changed_at, presence_at)
FROM STDIN (FORMAT binary)
