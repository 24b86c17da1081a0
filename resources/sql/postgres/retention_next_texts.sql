-- The next rows whose text goes, after a place. Locks them.
SELECT date, msg_id FROM messages
WHERE chat_id = $1::bigint AND date < $2::timestamptz AND (date, msg_id) > ($3::timestamptz, $4::bigint)
    AND text_raw IS NOT NULL
ORDER BY date, msg_id LIMIT $5::bigint FOR NO KEY UPDATE
