-- The active reactions of a span by quarter of an hour since 1970, of one chat or, without one, of all.
SELECT chat_id, floor(date_part('epoch', date) / 900)::bigint, COUNT(*)
FROM {reactions} r
WHERE date >= $1::timestamptz AND date < $2::timestamptz AND ($3::bigint IS NULL OR chat_id = $3::bigint)
    AND removed_at IS NULL
GROUP BY 1, 2
