-- Writes the folded activity of a day under a version that was never used.
INSERT INTO tgdesk_activity_day (chat_id, utc_day, version, payload) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (chat_id, utc_day) DO UPDATE SET version = excluded.version, payload = excluded.payload
