-- Copying: the next rows of chats that no bot has described behind a key.
SELECT chat_id
FROM tgdesk_import_only_chat WHERE chat_id > ?1 ORDER BY chat_id LIMIT ?2
