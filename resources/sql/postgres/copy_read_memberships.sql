-- Copying: the next rows of memberships behind a key.
SELECT chat_id, user_id, joined_at, left_at, status_current
FROM memberships WHERE (chat_id, user_id) > ($1, $2) ORDER BY chat_id, user_id LIMIT $3
