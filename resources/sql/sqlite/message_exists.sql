-- Whether a message is stored.
SELECT 1 FROM messages WHERE chat_id = ?1 AND msg_id = ?2
