-- What waits to be sent, oldest first.
SELECT id, chat_id, request_id, body, created_at FROM tgdesk.outbox
WHERE bot_id = $1::bigint AND id > $2::bigint AND state = 'new' ORDER BY id LIMIT $3::bigint
