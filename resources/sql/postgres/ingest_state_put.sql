-- How far a reader of updates has come.
INSERT INTO tgdesk.ingest_state AS s (bot_id, api_host, instance, last_update_id, last_date, committed_at)
VALUES ($1::bigint, $2::text, $3::text, $4::bigint, $5::timestamptz, $6::timestamptz)
ON CONFLICT (bot_id, api_host, instance) DO UPDATE SET last_update_id = excluded.last_update_id,
    last_date = COALESCE(excluded.last_date, s.last_date), committed_at = excluded.committed_at
