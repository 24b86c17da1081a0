-- Keeps what could not be mapped; the same raw bytes of the same update once.
INSERT INTO tgdesk.quarantine (bot_id, update_id, sha256, raw, reason, at)
VALUES ($1::bigint, $2::bigint, $3::bytea, $4::text, $5::text, $6::timestamptz)
ON CONFLICT DO NOTHING
