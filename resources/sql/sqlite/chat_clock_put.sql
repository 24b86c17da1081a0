-- The row of a chat has changed by news of that instant.
INSERT INTO tgdesk_chat_clock (chat_id, changed_at) VALUES (?1, ?2)
ON CONFLICT (chat_id) DO UPDATE SET changed_at = excluded.changed_at WHERE excluded.changed_at > changed_at
