-- What waits to be sent, oldest first.
SELECT id, chat_id, request_id, body, created_at FROM tgdesk_outbox
WHERE bot_id = ?1 AND id > ?2 AND state = 'new' ORDER BY id LIMIT ?3
