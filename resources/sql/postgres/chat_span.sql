-- The first and the last message of a chat.
SELECT (SELECT MIN(date) FROM messages WHERE chat_id = $1::bigint),
    (SELECT MAX(date) FROM messages WHERE chat_id = $1::bigint)
