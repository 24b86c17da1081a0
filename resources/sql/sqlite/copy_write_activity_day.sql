-- Copying: a row of the activity of days.
INSERT INTO tgdesk_activity_day (chat_id, utc_day, version, payload)
VALUES (?1, ?2, ?3, ?4)
