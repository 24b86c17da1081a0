-- The next rows that go, after a place. Locks them, so that nothing is hung on them any more.
SELECT date, msg_id FROM messages
WHERE chat_id = $1::bigint AND date < $2::timestamptz AND (date, msg_id) > ($3::timestamptz, $4::bigint)
ORDER BY date, msg_id LIMIT $5::bigint FOR UPDATE
