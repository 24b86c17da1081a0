-- Copying: the next rows of the outbox behind a key.
SELECT id, bot_id, chat_id, kind, request_id, body, state, created_at, updated_at
FROM tgdesk.outbox WHERE id > $1 ORDER BY id LIMIT $2
