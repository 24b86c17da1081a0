-- Copying: the next rows of the positions of readers of updates behind a key.
SELECT bot_id, api_host, instance, last_update_id, last_date, committed_at
FROM tgdesk_ingest_state WHERE (bot_id, api_host, instance) > (?1, ?2, ?3) ORDER BY bot_id, api_host, instance LIMIT
    ?4
