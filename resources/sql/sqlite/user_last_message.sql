-- The latest message of a user in a chat.
SELECT MAX(date) FROM messages WHERE chat_id = ?1 AND user_id = ?2
