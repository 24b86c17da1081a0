-- When updates of a bot from one server were last known to be complete.
SELECT MAX(committed_at) FROM tgdesk.ingest_state WHERE bot_id = $1::bigint AND api_host = $2::text
