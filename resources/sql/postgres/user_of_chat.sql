-- A user and the membership in a chat.
SELECT u.username, u.first_name, u.last_name, m.joined_at,
    m.left_at IS NOT NULL OR COALESCE(m.status_current IN ('left', 'kicked', 'banned'), false)
FROM users u LEFT JOIN memberships m ON m.chat_id = $1::bigint AND m.user_id = u.user_id
WHERE u.user_id = $2::bigint
