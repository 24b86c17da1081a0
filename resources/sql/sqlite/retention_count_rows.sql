-- Rows that are older than the chat keeps them.
SELECT COUNT(*) FROM messages WHERE chat_id = ?1 AND date < ?2
