-- How many messages each chat has from an instant on, by UTC day.
SELECT c.chat_id, d.utc_day, d.messages
FROM chats c CROSS JOIN LATERAL (
    SELECT floor(date_part('epoch', m.date) / 86400)::bigint AS utc_day, COUNT(*) AS messages
    FROM messages m WHERE m.chat_id = c.chat_id AND m.date >= $1::timestamptz GROUP BY 1) d
