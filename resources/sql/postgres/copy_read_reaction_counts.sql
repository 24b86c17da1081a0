-- Copying: the next rows of counts of reactions behind a key.
SELECT chat_id, msg_id, emoji, total, date
FROM tgdesk.reaction_counts WHERE (chat_id, msg_id, emoji) > ($1, $2, $3) ORDER BY chat_id, msg_id, emoji LIMIT $4
