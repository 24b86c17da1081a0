-- An answer is owed; the same question owes one only, however often it arrives.
INSERT INTO tgdesk_outbox (bot_id, chat_id, kind, request_id, body, created_at, updated_at)
VALUES (?1, ?2, 'answer', ?3, ?4, ?5, ?6) ON CONFLICT (bot_id, chat_id, kind, request_id) DO NOTHING
