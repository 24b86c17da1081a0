-- What went out, or may have, since then.
SELECT chat_id, updated_at FROM tgdesk_outbox
WHERE updated_at >= ?2 AND bot_id = ?1 AND state IN ('sent', 'failed', 'lost') ORDER BY updated_at
