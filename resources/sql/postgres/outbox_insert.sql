-- An answer is owed; the same question owes one only, however often it arrives.
INSERT INTO tgdesk.outbox (bot_id, chat_id, kind, request_id, body, created_at, updated_at)
VALUES ($1::bigint, $2::bigint, 'answer', $3::bigint, $4::text, $5::timestamptz, $6::timestamptz)
ON CONFLICT (bot_id, chat_id, kind, request_id) DO NOTHING
