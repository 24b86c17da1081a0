-- The latest message of a user in a chat.
SELECT MAX(date) FROM messages WHERE chat_id = $1::bigint AND user_id = $2::bigint
