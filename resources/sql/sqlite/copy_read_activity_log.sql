-- Copying: the next rows of the log of activity behind a key.
SELECT chat_id, utc_day, seq, payload
FROM tgdesk_activity_log WHERE (chat_id, utc_day, seq) > (?1, ?2, ?3) ORDER BY chat_id, utc_day, seq LIMIT ?4
