-- Copying: the next rows of reactions behind a key.
SELECT reaction_id, chat_id, msg_id, user_id, reaction_emoji, is_big, date, removed_at
FROM reactions WHERE reaction_id > $1 ORDER BY reaction_id LIMIT $2
