-- A reaction to a message that was not seen; the newest change stays.
INSERT INTO tgdesk.reaction_pending AS r (chat_id, msg_id, user_id, emoji, date, removed_at)
VALUES ($1::bigint, $2::bigint, $3::bigint, $4::text, $5::timestamptz, $6::timestamptz)
ON CONFLICT (chat_id, msg_id, user_id, emoji) DO UPDATE
SET date = CASE WHEN excluded.removed_at IS NULL THEN excluded.date ELSE r.date END,
    removed_at = excluded.removed_at
WHERE excluded.date >= GREATEST(r.date, r.removed_at)
    AND (r.removed_at IS DISTINCT FROM excluded.removed_at
        OR (excluded.removed_at IS NULL AND r.date <> excluded.date))
    AND NOT (r.removed_at IS NOT NULL AND excluded.removed_at IS NOT NULL)
