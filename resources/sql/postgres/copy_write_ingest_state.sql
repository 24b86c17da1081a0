-- Copying: rows of the positions of readers of updates.
COPY tgdesk.ingest_state (bot_id, api_host, instance, last_update_id, last_date, committed_at)
FROM STDIN (FORMAT binary)
