-- Who has left a chat.
SELECT user_id FROM memberships
WHERE chat_id = $1::bigint AND (left_at IS NOT NULL OR status_current IN ('left', 'kicked', 'banned'))
