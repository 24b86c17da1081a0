-- Writes the folded activity of a day under a version that was never used.
INSERT INTO tgdesk.activity_day (chat_id, utc_day, version, payload)
VALUES ($1::bigint, $2::integer, $3::bigint, $4::bytea)
ON CONFLICT (chat_id, utc_day) DO UPDATE SET version = excluded.version, payload = excluded.payload
