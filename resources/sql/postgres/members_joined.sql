-- Since when users are in a chat.
SELECT user_id, joined_at FROM memberships WHERE chat_id = $1::bigint AND joined_at IS NOT NULL
