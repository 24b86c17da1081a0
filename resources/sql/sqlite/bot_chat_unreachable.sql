-- Nothing can be sent there; the first reason stays until it can.
INSERT INTO tgdesk_bot_chat (bot_id, chat_id, asked_at, unreachable_at, unreachable_why) VALUES (?1, ?2, ?3, ?3, ?4)
ON CONFLICT (bot_id, chat_id) DO UPDATE SET asked_at = ?3, unreachable_at = COALESCE(unreachable_at, ?3),
    unreachable_why = COALESCE(unreachable_why, ?4)
