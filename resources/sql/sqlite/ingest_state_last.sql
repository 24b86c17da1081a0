-- When updates of a bot from one server were last known to be complete.
SELECT MAX(committed_at) FROM tgdesk_ingest_state WHERE bot_id = ?1 AND api_host = ?2
