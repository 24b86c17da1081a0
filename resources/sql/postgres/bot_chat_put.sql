-- A chat answered: it can be reached. What was not told stays as it was.
INSERT INTO tgdesk.bot_chat AS b (bot_id, chat_id, asked_at, member_count, is_admin)
VALUES ($1::bigint, $2::bigint, $3::timestamptz, $4::bigint, $5::boolean)
ON CONFLICT (bot_id, chat_id) DO UPDATE SET asked_at = excluded.asked_at,
    member_count = COALESCE(excluded.member_count, b.member_count),
    is_admin = COALESCE(excluded.is_admin, b.is_admin), unreachable_at = NULL, unreachable_why = NULL
