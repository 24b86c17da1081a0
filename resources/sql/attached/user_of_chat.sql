-- A user and the membership in a chat.
SELECT u.username::text, u.first_name::text, u.last_name::text, m.joined_at,
    m.left_at IS NOT NULL OR COALESCE(m.status_current IN ('left', 'kicked', 'banned'), false)
FROM (SELECT $2::bigint AS user_id) k
LEFT JOIN {users} u ON u.user_id = k.user_id
LEFT JOIN {memberships} m ON m.chat_id = $1::bigint AND m.user_id = k.user_id
