-- The latest message of a user in a chat.
SELECT MAX(m.date) FROM {messages} m WHERE m.chat_id = $1::bigint AND m.user_id = $2::bigint
