-- Copying: a row of the positions of readers of updates.
INSERT INTO tgdesk_ingest_state (bot_id, api_host, instance, last_update_id, last_date, committed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
