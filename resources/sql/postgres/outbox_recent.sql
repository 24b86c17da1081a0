-- What went out, or may have, since then.
SELECT chat_id, updated_at FROM tgdesk.outbox
WHERE updated_at >= $2::timestamptz AND bot_id = $1::bigint AND state IN ('sent', 'failed', 'lost')
ORDER BY updated_at, id
