-- Up to now no update is missing.
INSERT INTO tgdesk.ingest_state AS s (bot_id, api_host, instance, committed_at, last_update_id)
VALUES ($1::bigint, $2::text, $3::text, $4::timestamptz, $5::bigint)
ON CONFLICT (bot_id, api_host, instance) DO UPDATE
SET committed_at = excluded.committed_at, last_update_id = COALESCE(excluded.last_update_id, s.last_update_id)
