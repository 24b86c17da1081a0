-- A chat answered: it can be reached. What was not told stays as it was.
INSERT INTO tgdesk_bot_chat (bot_id, chat_id, asked_at, member_count, is_admin) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (bot_id, chat_id) DO UPDATE SET asked_at = ?3, member_count = COALESCE(?4, member_count),
    is_admin = COALESCE(?5, is_admin), unreachable_at = NULL, unreachable_why = NULL
