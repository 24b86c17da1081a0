-- Messages of a chat by whole hours of UTC since 1970.
SELECT floor(date_part('epoch', h.starts) / 3600)::bigint, SUM(h.messages)::bigint FROM {chat_hours} h
WHERE h.chat_id = $1::bigint AND h.starts >= $2::timestamptz AND h.starts < $3::timestamptz GROUP BY 1 ORDER BY 1
