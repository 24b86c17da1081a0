-- The next rows that go, after a place.
SELECT date, msg_id FROM messages
WHERE chat_id = ?1 AND date < ?2 AND (date, msg_id) > (?3, ?4)
ORDER BY date, msg_id LIMIT ?5
