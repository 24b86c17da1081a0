-- The latest message of everybody in a chat.
SELECT u.user_id, MAX(u.last_at) FROM {user_days} u
WHERE u.chat_id = $1::bigint AND u.last_at IS NOT NULL GROUP BY 1
