-- Copying: the next rows of the numbers of users in the roll-ups behind a key.
SELECT user_id, idx
FROM tgdesk_user_index WHERE user_id > ?1 ORDER BY user_id LIMIT ?2
