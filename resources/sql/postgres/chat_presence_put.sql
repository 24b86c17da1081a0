-- The bot came or went at that instant; older news change nothing.
INSERT INTO tgdesk.chat_clock AS c (chat_id, presence_at) VALUES ($1::bigint, $2::timestamptz)
ON CONFLICT (chat_id) DO UPDATE SET presence_at = excluded.presence_at WHERE excluded.presence_at >= c.presence_at
