-- A reaction to a message that was not seen, as it is now.
INSERT INTO tgdesk_reaction_pending (user_id, chat_id, msg_id, emoji, date, removed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (chat_id, msg_id, user_id, emoji) DO UPDATE SET date = excluded.date, removed_at = excluded.removed_at
