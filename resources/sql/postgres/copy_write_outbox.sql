-- Copying: rows of the outbox.
COPY tgdesk.outbox (id, bot_id, chat_id, kind, request_id, body, state, created_at, updated_at)
FROM STDIN (FORMAT binary)
