-- The bot came or went at that instant; older news change nothing.
INSERT INTO tgdesk_chat_clock (chat_id, presence_at) VALUES (?1, ?2)
ON CONFLICT (chat_id) DO UPDATE SET presence_at = excluded.presence_at WHERE excluded.presence_at >= presence_at
