-- Messages of a chat by whole hours of UTC since 1970.
SELECT floor(date_part('epoch', date) / 3600)::bigint, COUNT(*) FROM messages
WHERE chat_id = $1::bigint AND date >= $2::timestamptz AND date < $3::timestamptz GROUP BY 1 ORDER BY 1
