-- Copying: the next rows of the clocks of chats behind a key.
SELECT chat_id, changed_at, presence_at
FROM tgdesk.chat_clock WHERE chat_id > $1 ORDER BY chat_id LIMIT $2
