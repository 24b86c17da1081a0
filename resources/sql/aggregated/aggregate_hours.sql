-- Messages of whole UTC hours, of one chat or, without one, of all: then users are no sum of anything.
SELECT h.starts, SUM(h.messages)::bigint, SUM(h.users)::bigint
FROM {chat_hours} h
WHERE h.starts >= $1::timestamptz AND h.starts < $2::timestamptz AND ($3::bigint IS NULL OR h.chat_id = $3::bigint)
GROUP BY 1
