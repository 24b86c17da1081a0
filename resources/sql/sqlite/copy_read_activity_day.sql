-- Copying: the next rows of the activity of days behind a key.
SELECT chat_id, utc_day, version, payload
FROM tgdesk_activity_day WHERE (chat_id, utc_day) > (?1, ?2) ORDER BY chat_id, utc_day LIMIT ?3
