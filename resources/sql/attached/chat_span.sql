-- The first and the last message of a chat.
SELECT (SELECT MIN(m.date) FROM {messages} m WHERE m.chat_id = $1::bigint),
    (SELECT MAX(m.date) FROM {messages} m WHERE m.chat_id = $1::bigint)
