-- Copying: the next rows of moves of chats behind a key.
SELECT old_chat_id, new_chat_id, at
FROM tgdesk_chat_migration WHERE (old_chat_id, new_chat_id) > (?1, ?2) ORDER BY old_chat_id, new_chat_id LIMIT ?3
