-- Up to now no update is missing.
INSERT INTO tgdesk_ingest_state (bot_id, api_host, instance, committed_at, last_update_id) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (bot_id, api_host, instance) DO UPDATE
SET committed_at = excluded.committed_at, last_update_id = COALESCE(excluded.last_update_id, last_update_id)
