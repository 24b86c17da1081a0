-- Days whose log has grown long beside what is folded, and days that are over.
SELECT l.chat_id, l.utc_day
FROM (
    SELECT chat_id, utc_day, COUNT(*) AS waiting, SUM(octet_length(payload)) AS bytes
    FROM tgdesk.activity_log GROUP BY chat_id, utc_day) l
WHERE l.utc_day < $3::integer OR l.waiting >= $2::bigint
    OR (l.waiting > $1::bigint AND l.bytes * 4 >= COALESCE((SELECT octet_length(d.payload)
        FROM tgdesk.activity_day d WHERE d.chat_id = l.chat_id AND d.utc_day = l.utc_day), 0))
ORDER BY l.chat_id, l.utc_day
