-- Joins and leaves of a chat, as far as memberships tell: the last of each.
SELECT m.joined_at, m.user_id, 'join' FROM {memberships} m
WHERE m.chat_id = $3::bigint AND m.joined_at >= $1::timestamptz AND m.joined_at < $2::timestamptz
UNION ALL
SELECT m.left_at, m.user_id, 'leave' FROM {memberships} m
WHERE m.chat_id = $3::bigint AND m.left_at >= $1::timestamptz AND m.left_at < $2::timestamptz
ORDER BY 1
