-- When a chat's first counted day or hour began, and its last message, or what began last.
SELECT MIN(k.starts), GREATEST(MAX(k.starts), (SELECT MAX(u.last_at) FROM {user_days} u WHERE u.chat_id = $1::bigint))
FROM {message_counts} k WHERE k.chat_id = $1::bigint
