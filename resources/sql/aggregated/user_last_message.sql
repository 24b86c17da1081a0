-- The latest message of a user in a chat.
SELECT MAX(u.last_at) FROM {user_days} u WHERE u.chat_id = $1::bigint AND u.user_id = $2::bigint
