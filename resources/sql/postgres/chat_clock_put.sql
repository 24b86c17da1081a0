-- The row of a chat has changed by news of that instant.
INSERT INTO tgdesk.chat_clock AS c (chat_id, changed_at) VALUES ($1::bigint, $2::timestamptz)
ON CONFLICT (chat_id) DO UPDATE SET changed_at = excluded.changed_at WHERE excluded.changed_at > c.changed_at
