-- Copying: a row of the log of activity.
INSERT INTO tgdesk_activity_log (chat_id, utc_day, seq, payload)
VALUES (?1, ?2, ?3, ?4)
