-- Messages of whole UTC days, of one chat or, without one, of all: then users are no sum of anything.
SELECT d.starts, SUM(d.messages)::bigint, SUM(d.users)::bigint, SUM(d.text_length)::bigint
FROM {chat_days} d
WHERE d.starts >= $1::timestamptz AND d.starts < $2::timestamptz AND ($3::bigint IS NULL OR d.chat_id = $3::bigint)
GROUP BY 1
