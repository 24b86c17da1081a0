-- Who has left a chat.
SELECT m.user_id FROM {memberships} m
WHERE m.chat_id = $1::bigint AND (m.left_at IS NOT NULL OR m.status_current IN ('left', 'kicked', 'banned'))
