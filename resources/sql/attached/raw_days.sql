-- How many messages and active reactions there are on each UTC day of a span, of one chat or, without one, of all.
SELECT chat_id, utc_day, SUM(messages)::bigint, SUM(reactions)::bigint
FROM (
    SELECT chat_id, floor(date_part('epoch', date) / 86400)::bigint AS utc_day, COUNT(*) AS messages, 0 AS reactions
    FROM {messages} m
    WHERE date >= $1::timestamptz AND date < $2::timestamptz AND ($3::bigint IS NULL OR chat_id = $3::bigint)
    GROUP BY 1, 2
    UNION ALL
    SELECT chat_id, floor(date_part('epoch', date) / 86400)::bigint, 0, COUNT(*)
    FROM {reactions} r
    WHERE date >= $1::timestamptz AND date < $2::timestamptz AND ($3::bigint IS NULL OR chat_id = $3::bigint)
        AND removed_at IS NULL
    GROUP BY 1, 2) d
GROUP BY 1, 2
