-- Copying: the next rows of the clocks of memberships behind a key.
SELECT chat_id, user_id, at
FROM tgdesk.membership_clock WHERE (chat_id, user_id) > ($1, $2) ORDER BY chat_id, user_id LIMIT $3
