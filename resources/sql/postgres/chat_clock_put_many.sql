-- The rows of chats have changed by news of these instants. No chat twice.
INSERT INTO tgdesk.chat_clock AS c (chat_id, changed_at)
SELECT k.chat_id, k.at FROM unnest($1::bigint[], $2::timestamptz[]) AS k (chat_id, at) ORDER BY k.chat_id
ON CONFLICT (chat_id) DO UPDATE SET changed_at = excluded.changed_at WHERE excluded.changed_at > c.changed_at
