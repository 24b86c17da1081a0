-- Copying: a row of the outbox.
INSERT INTO tgdesk_outbox (id, bot_id, chat_id, kind, request_id, body, state, created_at, updated_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
