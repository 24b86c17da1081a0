-- Appends what a batch changed in one chat on one UTC day.
INSERT INTO tgdesk_activity_log (chat_id, utc_day, seq, payload) VALUES (?1, ?2, ?3, ?4)
