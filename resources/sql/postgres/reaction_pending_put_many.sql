-- What reaction_pending_put does, for many; answers the keys of those that changed. No key twice.
INSERT INTO tgdesk.reaction_pending AS r (chat_id, msg_id, user_id, emoji, date, removed_at)
SELECT k.chat_id, k.msg_id, k.user_id, k.emoji, k.date, k.removed_at
FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::timestamptz[], $6::timestamptz[])
    AS k (chat_id, msg_id, user_id, emoji, date, removed_at)
ORDER BY k.chat_id, k.msg_id, k.user_id, k.emoji COLLATE "C"
ON CONFLICT (chat_id, msg_id, user_id, emoji) DO UPDATE
SET date = CASE WHEN excluded.removed_at IS NULL THEN excluded.date ELSE r.date END,
    removed_at = excluded.removed_at
WHERE excluded.date >= GREATEST(r.date, r.removed_at)
    AND (r.removed_at IS DISTINCT FROM excluded.removed_at
        OR (excluded.removed_at IS NULL AND r.date <> excluded.date))
    AND NOT (r.removed_at IS NOT NULL AND excluded.removed_at IS NOT NULL)
RETURNING chat_id, msg_id, user_id, emoji
