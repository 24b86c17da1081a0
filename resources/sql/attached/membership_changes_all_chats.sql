-- Joins and leaves of all chats, as far as memberships tell: the last of each.
SELECT m.joined_at, m.user_id, 'join' FROM {memberships} m
WHERE m.joined_at >= $1::timestamptz AND m.joined_at < $2::timestamptz
UNION ALL
SELECT m.left_at, m.user_id, 'leave' FROM {memberships} m
WHERE m.left_at >= $1::timestamptz AND m.left_at < $2::timestamptz
ORDER BY 1
