-- Since when users are in a chat.
SELECT m.user_id, m.joined_at FROM {memberships} m WHERE m.chat_id = $1::bigint AND m.joined_at IS NOT NULL
