-- Messages of a chat by whole hours of UTC since 1970.
SELECT floor(date_part('epoch', m.date) / 3600)::bigint, COUNT(*) FROM {messages} m
WHERE m.chat_id = $1::bigint AND m.date >= $2::timestamptz AND m.date < $3::timestamptz GROUP BY 1 ORDER BY 1
