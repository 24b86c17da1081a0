-- How far a reader of updates has come.
INSERT INTO tgdesk_ingest_state (bot_id, api_host, instance, last_update_id, last_date, committed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (bot_id, api_host, instance) DO UPDATE SET last_update_id = excluded.last_update_id,
    last_date = COALESCE(excluded.last_date, last_date), committed_at = excluded.committed_at
