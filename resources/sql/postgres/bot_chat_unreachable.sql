-- Nothing can be sent there; the first reason stays until it can.
INSERT INTO tgdesk.bot_chat AS b (bot_id, chat_id, asked_at, unreachable_at, unreachable_why)
VALUES ($1::bigint, $2::bigint, $3::timestamptz, $3::timestamptz, $4::text)
ON CONFLICT (bot_id, chat_id) DO UPDATE SET asked_at = excluded.asked_at,
    unreachable_at = COALESCE(b.unreachable_at, excluded.unreachable_at),
    unreachable_why = COALESCE(b.unreachable_why, excluded.unreachable_why)
